import { describe, expect, it } from 'vitest';
import { sortedBy } from './sorting.ts';

const byName = { field: 'name', descending: false };
const byDate = { field: 'date', descending: false };

describe('sorting', () => {
  it('sorts by the column clicked', () => {
    expect(sortedBy([byName], 'date', false)).toEqual([byDate]);
  });

  it('turns the order round at the second click', () => {
    expect(sortedBy([byName], 'name', false)).toEqual([{ field: 'name', descending: true }]);
  });

  it('keeps the columns sorted by before when one is added', () => {
    expect(sortedBy([byName], 'date', true)).toEqual([byName, byDate]);
  });

  it('never sorts by more columns than a call takes', () => {
    const four = ['a', 'b', 'c', 'd'].map((field) => ({ field, descending: false }));
    expect(sortedBy(four, 'e', true).map(({ field }) => field)).toEqual(['b', 'c', 'd', 'e']);
  });
});
