import { expect, it } from 'vitest';
import { median, percentile, rounded } from './statistics.ts';

it('takes the middle figure, or the mean of the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

it('finds the figure that so many do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(percentile(hundred, 0.95)).toBe(95);
  expect(percentile(hundred, 1)).toBe(100);
  expect(percentile([7], 0.99)).toBe(7);
});

it('keeps three significant digits', () => {
  expect(rounded(1.23456)).toBe(1.23);
  expect(rounded(12_345)).toBe(12_300);
});
