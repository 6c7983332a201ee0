import { describe, expect, it } from 'vitest';
import { padmeLength } from './padme.ts';

describe('the Padmé length', () => {
  it.each([
    [0, 0],
    [1, 1],
    [9, 10],
    [512, 512],
    [1000, 1024],
    [10_240, 10_240],
    [1_000_000, 1_015_808],
  ])('of %i is %i', (length, padded) => {
    expect(padmeLength(length)).toBe(padded);
  });

  it('is never shorter, at most 12 % longer, and its own Padmé length', () => {
    for (let length = 1; length < 3_000_000; length += 977) {
      const padded = padmeLength(length);
      expect(padded).toBeGreaterThanOrEqual(length);
      expect(padded).toBeLessThanOrEqual(length * 1.12 + 1);
      expect(padmeLength(padded)).toBe(padded);
    }
  });
});
