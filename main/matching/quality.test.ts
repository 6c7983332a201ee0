import { expect, test } from 'vitest';
import { byScripts, qualityOf, readNamePairs } from '../test/name-pairs.ts';
import { compareNames, nameKeys } from './service.ts';

const pairs = readNamePairs();
const isSame = ({ a, b }: { a: string; b: string }): boolean => compareNames(a, b).same;

test('real pairs of names are told apart with one threshold', () => {
  const { f1, precision, recall } = qualityOf(pairs, isSame);
  expect(f1).toBeGreaterThan(0.96);
  expect(precision).toBeGreaterThan(0.95);
  expect(recall).toBeGreaterThan(0.95);
});

test('no pair of scripts with twenty pairs is left behind', () => {
  for (const group of byScripts(pairs).values())
    if (group.length >= 20) expect(qualityOf(group, isSame).f1).toBeGreaterThan(0.92);
});

test('names that are one share a key', () => {
  const ones = pairs.filter(({ same }) => same);
  const sharing = ones.filter(({ a, b }) => {
    const keys = new Set(nameKeys(a));
    return nameKeys(b).some((key) => keys.has(key));
  });
  expect(sharing.length / ones.length).toBeGreaterThan(0.93);
});
