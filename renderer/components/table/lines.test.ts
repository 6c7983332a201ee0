import { describe, expect, it } from 'vitest';
import { lineCount, locate } from './lines.ts';

const open = new Map([
  ['later', { index: 4, count: 1 }],
  ['first', { index: 1, count: 3 }],
]);

describe('lines of a grouped list', () => {
  it('are heads, and rows under the heads that are open', () => {
    expect(lineCount(open, 6)).toBe(10);
    expect(Array.from({ length: 10 }, (_, line) => locate(open, line))).toEqual([
      { group: 0 },
      { group: 1 },
      { value: 'first', row: 0 },
      { value: 'first', row: 1 },
      { value: 'first', row: 2 },
      { group: 2 },
      { group: 3 },
      { group: 4 },
      { value: 'later', row: 0 },
      { group: 5 },
    ]);
  });
});
