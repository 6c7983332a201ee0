import { describe, expect, it } from 'vitest';
import { dammDigit, fingerprintOf, formatFingerprint, verifyFingerprint } from './fingerprint.ts';
import { formatPublicKey } from './minisign.ts';

const keys = {
  sign: formatPublicKey(new Uint8Array(32).fill(5)),
  age: 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj',
};
const fingerprint = fingerprintOf(keys);
const spoken = formatFingerprint(fingerprint).join(' ');
const digits = spoken.replaceAll(' ', '');

describe('the fingerprint', () => {
  it('is two rows of four groups and a check digit', () => {
    expect(formatFingerprint(fingerprint)).toEqual([
      expect.stringMatching(/^(\d{5} ){4}\d$/),
      expect.stringMatching(/^(\d{5} ){4}\d$/),
    ]);
    expect(fingerprint.digits).toHaveLength(40);
  });

  it('depends on both keys', () => {
    expect(fingerprintOf({ ...keys, age: keys.age.replace('zvk', 'zvq') }).digits).not.toBe(
      fingerprint.digits,
    );
    expect(fingerprintOf({ ...keys, sign: formatPublicKey(new Uint8Array(32).fill(6)) }).digits).not.toBe(
      fingerprint.digits,
    );
  });

  it('computes the Damm digit of the published example', () => {
    expect(dammDigit('572')).toBe(4);
    expect(dammDigit('5724')).toBe(0);
  });

  it.each([
    ['as shown', spoken],
    ['without blanks', digits],
    ['in two lines with hyphens', formatFingerprint(fingerprint).join('\n').replaceAll(' ', '-')],
    ['in Arabic-Indic digits', digits.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))],
    ['in Persian digits', digits.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))],
  ])('matches %s', (_, typed) => {
    expect(verifyFingerprint(typed, fingerprint)).toEqual({ result: 'match' });
  });

  it('catches every wrong digit, and says in which group', () => {
    for (let index = 0; index < digits.length; index++) {
      for (let other = 0; other < 10; other++) {
        if (digits[index] === String(other)) continue;
        const typed = digits.slice(0, index) + String(other) + digits.slice(index + 1);
        const place = { row: index < 21 ? 1 : 2, group: Math.floor((index % 21) / 5) + 1 };
        expect(verifyFingerprint(typed, fingerprint)).toEqual({ result: 'slip', places: [place] });
      }
    }
  });

  it('catches every swap of neighbours in a row', () => {
    for (let index = 0; index < digits.length - 1; index++) {
      const [a = '', b = ''] = [digits[index], digits[index + 1]];
      if (a === b || index === 20) continue;
      const typed = digits.slice(0, index) + b + a + digits.slice(index + 2);
      expect(verifyFingerprint(typed, fingerprint)).toMatchObject({ result: 'slip' });
    }
  });

  it('takes exchanged rows for a slip, other keys for other keys', () => {
    expect(verifyFingerprint(digits.slice(21) + digits.slice(0, 21), fingerprint)).toMatchObject({
      result: 'slip',
    });
    const other = formatFingerprint(
      fingerprintOf({ ...keys, sign: formatPublicKey(new Uint8Array(32)) }),
    ).join('');
    expect(verifyFingerprint(other, fingerprint)).toMatchObject({ result: 'different' });
  });

  it('asks for the rest when digits are missing', () => {
    expect(verifyFingerprint(digits.slice(0, 30), fingerprint)).toEqual({ result: 'incomplete', digits: 30 });
    expect(verifyFingerprint('', fingerprint)).toEqual({ result: 'incomplete', digits: 0 });
  });
});
