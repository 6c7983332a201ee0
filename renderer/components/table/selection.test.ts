import { describe, expect, it } from 'vitest';
import { EVERYTHING, isSelected, NOTHING, selectedCount, withRows } from './selection.ts';

describe('a selection', () => {
  it('holds the rows chosen', () => {
    const selection = withRows(NOTHING, ['a', 'b'], true);
    expect(isSelected(selection, 'a')).toBe(true);
    expect(isSelected(selection, 'c')).toBe(false);
    expect(selectedCount(selection, 100_000)).toBe(2);
    expect(selectedCount(withRows(selection, ['a'], false), 100_000)).toBe(1);
  });

  it('of everything holds only what was given up', () => {
    const selection = withRows(EVERYTHING, ['a', 'b'], false);
    expect(isSelected(selection, 'a')).toBe(false);
    expect(isSelected(selection, 'never seen')).toBe(true);
    expect(selectedCount(selection, 100_000)).toBe(99_998);
    expect(selectedCount(withRows(selection, ['a'], true), 100_000)).toBe(99_999);
  });
});
