import { describe, expect, test } from 'vitest';
import { exceeds } from './size.ts';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

describe('the size of a message', () => {
  test('small values pass, whatever their shape', () => {
    for (const value of [null, undefined, 0, '', true, [], {}, { a: [1, 'x', { b: null }] }]) {
      expect(exceeds(value, 1000)).toBe(false);
    }
  });
  test('text counts in UTF-8', () => {
    expect(exceeds('a'.repeat(90), 100)).toBe(false);
    expect(exceeds('ش'.repeat(90), 100)).toBe(true);
  });
  test('it counts at least what JSON would take, and not much more', () => {
    const value = Array.from({ length: 500 }, (_, index) => ({
      id: `person-${String(index)}`,
      name: 'Amina',
      n: index,
    }));
    const size = Buffer.byteLength(JSON.stringify(value));
    expect(exceeds(value, Math.round(size * 0.8))).toBe(true);
    expect(exceeds(value, Math.round(size * 1.3))).toBe(false);
  });
  test('names of fields count', () => {
    expect(exceeds({ ['k'.repeat(2000)]: 1 }, 1000)).toBe(true);
  });
  test('a value nested too deep, or into itself, counts as too large', () => {
    expect(exceeds(nested(60), 100_000)).toBe(false);
    expect(exceeds(nested(70), 100_000)).toBe(true);
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    expect(exceeds(ring, 100_000)).toBe(true);
  });
  test('what unfolds into much counts as much', () => {
    let bomb: unknown = 'x';
    for (let level = 0; level < 40; level++) bomb = [bomb, bomb];
    expect(exceeds(bomb, 1_000_000)).toBe(true);
  });
  test('buffers count by their bytes, what JSON has no form for as too large', () => {
    expect(exceeds(new Uint8Array(50), 100)).toBe(false);
    expect(exceeds(new Uint8Array(500), 100)).toBe(true);
    expect(exceeds(new ArrayBuffer(500), 100)).toBe(true);
    for (const value of [new Map(), new Set(), new Date(0), /x/, new Error('x'), 1n, Symbol('x'), () => 1]) {
      expect(exceeds(value, 1000)).toBe(true);
      expect(exceeds({ a: [value] }, 1000)).toBe(true);
    }
  });
  test('a huge array is refused without being walked', () => {
    const started = performance.now();
    expect(exceeds(new Array(5_000_000), 1000)).toBe(true);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
