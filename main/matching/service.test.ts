import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestCore } from '../test/core.ts';
import {
  compareNames,
  comparePrepared,
  latinForms,
  nameKeys,
  prepareName,
  SAME_NAME_SCORE,
} from './service.ts';

test('people.match compares two names by the threshold of the product', async () => {
  const { api } = await openTestCore();
  expect(
    await api.people.match({ a: { name: 'Владимир Петров' }, b: { name: 'Vladimir Petrov' } }),
  ).toMatchObject({
    same: true,
    reasons: ['transliteration'],
  });
  expect(await api.people.match({ a: { name: 'Ana Lima' }, b: { name: 'Rui Lima' } })).toMatchObject({
    same: false,
    reasons: ['different-part'],
  });
});

test.each([
  ['Ana María Ruiz', 'ANA MARÍA RUIZ', 'identical'],
  ['Ruiz, Ana María', 'Ana María Ruiz', 'word-order'],
  ['Ana María Ruiz', 'Ana Maria Ruiz', 'diacritics'],
  ['Ольга Соколова', 'Olga Sokolova', 'transliteration'],
  ['Lee Soo-jin', 'Yi Soo-jin', 'romanisation'],
  ['Helena Kowalska', 'Helena Kowalskaa', 'phonetic'],
  ['Bill Turner', 'William Turner', 'short-name'],
  ['W. Turner', 'William Turner', 'initials'],
  ['Anne-Marie Roux', 'Annemarie Roux', 'joined-parts'],
  ['Ines de Souza Lima', 'Ines Souza Lima', 'particle'],
  ['Dr. Ines Lima', 'Ines Lima', 'title'],
  ['Ines Souza Lima', 'Ines Lima', 'missing-part'],
] as const)('%s is %s: %s', (a, b, reason) => {
  const { same, reasons } = compareNames(a, b);
  expect(same).toBe(true);
  expect(reasons).toContain(reason);
});

test.each([
  ['Maria Lopes', 'Mario Lopes'],
  ['William G. Frost', 'William W. Frost'],
  ['Juan Pérez Gil', 'Juan Gómez Gil'],
  ['Zhang Wei', 'Jiang Wei'],
  ['', 'Ana'],
  ['—', '—'],
])('"%s" is not "%s"', (a, b) => {
  expect(compareNames(a, b).same).toBe(false);
});

test.each([
  ['محمد', 'Muhammad'],
  ['ማርያም ኃይሉ', 'Maryam Hailu'],
  ['שמואל', 'Shmuel'],
  ['შოთა', 'Shota'],
  ['Արամ', 'Aram'],
  ['Ελευθερία', 'Eleftheria'],
  ['प्रकाश', 'Prakash'],
  ['朴槿惠', 'Park Geun-hye'],
  ['陳大文', 'Chan Tai Man'],
  ['阮文雄', 'Nguyễn Văn Hùng'],
  ['清水美咲', 'Misaki Shimizu'],
  ['Григорій', 'Hryhoriy'],
  ['Григорий', 'Grigori'],
])('%s is %s, and they share a key', (a, b) => {
  expect(compareNames(a, b).same).toBe(true);
  const keys = new Set(nameKeys(a));
  expect(nameKeys(b).some((key) => keys.has(key))).toBe(true);
});

test.each([
  ['Щербаков', ['shcherbakov', 'schtscherbakow', 'chtcherbakov']],
  ['박지원', ['parkjiwon', 'bakjiwon']],
  ['張', ['zhang', 'chang', 'cheung', 'truong']],
  ['Γιώργος', ['giorgos']],
])('%s is found under %j', (text, forms) => {
  expect(latinForms(text)).toEqual(expect.arrayContaining(forms));
});

const LETTERS = ['a', 'é', 'ž', 'm', 'и', 'م', '김', '金', 'の', 'ש', 'क', '1', ' ', '-', "'", '.', ','];
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 }),
);
const latinName = fc
  .array(
    fc.constantFrom('Zoë', 'de', 'José', 'O’Neill', 'Çelik', 'Dr', 'Nuñez', 'Łukasz', 'Anne-Marie', 'Jürgen'),
    {
      minLength: 2,
      maxLength: 5,
    },
  )
  .map((words) => [...new Set(words)].join(' '));

test('the order of the two names changes nothing', () => {
  fc.assert(
    fc.property(anyName, anyName, (a, b) => {
      expect(compareNames(a, b)).toEqual(compareNames(b, a));
    }),
  );
});

test('a name with a letter is like itself, in capitals too', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const prepared = prepareName(name);
      expect(comparePrepared(prepared, prepareName(name)).score).toBe(prepared.text === '' ? 0 : 1);
    }),
  );
  fc.assert(
    fc.property(latinName, (name) => {
      expect(compareNames(name, name.toLocaleUpperCase('en')).score).toBeGreaterThanOrEqual(SAME_NAME_SCORE);
    }),
  );
});

test('the order of the words does not change the score', () => {
  fc.assert(
    fc.property(latinName, latinName, (name, other) => {
      const turned = name.split(' ').reverse().join(' ');
      expect(compareNames(name, turned).score).toBe(1);
      const words = (text: string): number => prepareName(text).arrangements[0]?.order.length ?? 0;
      // Words that are joined have to be neighbours.
      if (words(name) === words(other))
        expect(compareNames(turned, other).score).toBe(compareNames(name, other).score);
    }),
  );
});

test('a name without its accents stays the same name', () => {
  fc.assert(
    fc.property(latinName, (name) => {
      const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
      expect(compareNames(name, bare).same).toBe(true);
    }),
  );
});

// The second half ends within the time limit of the runner only if the work is bounded.
test('no text makes it throw, and long ones end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(nameKeys(text)).toEqual(nameKeys(text));
      expect(latinForms(text).length).toBeLessThanOrEqual(12);
      expect(compareNames(text, 'Ana Lima').score).toBeLessThanOrEqual(1);
    }),
  );
  const long = LETTERS.map((letter) => Array.from({ length: 100 }, () => letter.repeat(2)).join(' '));
  for (const a of long) for (const b of long) compareNames(a, b);
});
