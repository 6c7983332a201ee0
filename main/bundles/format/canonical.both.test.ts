import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes.ts';
import { canonicalJson, safeParseCanonical } from './canonical.ts';

const key = fc
  .string({ unit: 'binary' })
  .filter((name) => name !== '__proto__' && !/\p{Surrogate}/u.test(name));
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number)),
    fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text)),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

describe('canonical JSON', () => {
  it('reads back what it wrote, in the same spelling', () => {
    fc.assert(
      fc.property(value, (original) => {
        const text = canonicalJson(original);
        const parsed = safeParseCanonical(utf8(text));
        expect(parsed?.value).toEqual(original);
      }),
      { numRuns: 300 },
    );
  });

  it('orders members by UTF-16 code units, as the example of RFC 8785 does', () => {
    const members = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      '\u00f6': 7,
    };
    expect(canonicalJson(members)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
  });

  it.each([
    ['a blank', '{"a": 1}'],
    ['a line feed at the end', '{"a":1}\n'],
    ['members out of order', '{"b":1,"a":2}'],
    ['a member twice', '{"a":1,"a":1}'],
    ['a needless escape', '{"a":"\\u0041"}'],
    ['an escaped slash', '{"a":"\\/"}'],
    ['an exponent', '{"a":1e2}'],
    ['a fraction of nothing', '{"a":1.0}'],
    ['minus nought', '{"a":-0}'],
    ['a fraction', '{"a":1.5}'],
    ['a number beyond 2^53', '{"a":9007199254740992}'],
    ['a lone surrogate', '{"a":"\\ud800"}'],
    ['a byte order mark', '\ufeff{"a":1}'],
    ['a member __proto__', '{"__proto__":1}'],
    ['nothing', ''],
    ['half a document', '{"a":'],
  ])('refuses %s', (_, text) => {
    expect(safeParseCanonical(utf8(text))).toBeNull();
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(safeParseCanonical(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))).toBeNull();
  });

  it('refuses nesting that could exhaust the stack', () => {
    expect(safeParseCanonical(utf8('['.repeat(200_000) + ']'.repeat(200_000)))).toBeNull();
    expect(safeParseCanonical(utf8('['.repeat(32) + ']'.repeat(32)))).not.toBeNull();
    expect(safeParseCanonical(utf8('['.repeat(33) + ']'.repeat(33)))).toBeNull();
  });

  it('writes fractions only where they are allowed', () => {
    expect(canonicalJson({ latitude: 38.7223 }, { fractions: true })).toBe('{"latitude":38.7223}');
    expect(canonicalJson(1e21, { fractions: true })).toBe('1e+21');
    expect(() => canonicalJson(0.5)).toThrow(TypeError);
    expect(() => canonicalJson(Number.NaN, { fractions: true })).toThrow(TypeError);
  });
});
