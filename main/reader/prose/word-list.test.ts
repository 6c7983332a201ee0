import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordList } from './word-list.ts';
import { patternOf } from './words.ts';

const WORDS =
  "duty officer|officer|chef|chef de poste|d'*|en cas d'*|e-mail|24 hours|مدير|دفاع المدني|مستشفى|директор|h.e|a";

test('finds what a pattern of all the words finds, the longest first', () => {
  const list = new WordList(WORDS);
  const pattern = patternOf(WORDS, 'giu');
  const word = fc.constantFrom(
    ...WORDS.replaceAll('*', 'arrêt').split('|'),
    'والمدير',
    'للدفاع المدني',
    'بالمستشفى',
    'DUTY  Officer',
    'officers',
    'İ',
    'x',
    '-',
    ' ',
    '\t',
    '\n',
    'É',
    'ß',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      const told = [...text.matchAll(pattern)].map((match) => [match.index, match[0]]);
      expect(list.all(text).map((match) => [match.index, match[0]])).toEqual(told);
      expect(list.test(text)).toBe(told.length > 0);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('a list made later is known in a text seen before', () => {
  expect(new WordList('alpha').test('alpha omega')).toBe(true);
  expect(new WordList('omega').test('alpha omega')).toBe(true);
});
