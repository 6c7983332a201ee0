import { expect, it } from 'vitest';
import { cornersText, ringsOf } from './corners.ts';

it('reads latitude first, closes the outline, and gives it back as it was typed', () => {
  const typed = '38.70, -9.15\n38.72, -9.15\n38.72, -9.13';
  const rings = ringsOf(typed);
  expect(rings).toEqual([
    [
      [-9.15, 38.7],
      [-9.15, 38.72],
      [-9.13, 38.72],
      [-9.15, 38.7],
    ],
  ]);
  expect(cornersText(rings ?? [])).toBe('38.7, -9.15\n38.72, -9.15\n38.72, -9.13');
});

it('reads two outlines, Arabic digits, blanks instead of commas', () => {
  expect(ringsOf('1 2\n3 4\n5 6\n\n٧، ٨\n9 10\n11 12')).toHaveLength(2);
  expect(ringsOf('  \n')).toEqual([]);
});

it.each(['1, 2\n3, 4', '1, 2\n3, 4\n95, 1', '1, 2\nnorth\n3, 4', '1\n2\n3'])('refuses %j', (typed) => {
  expect(ringsOf(typed)).toBeNull();
});
