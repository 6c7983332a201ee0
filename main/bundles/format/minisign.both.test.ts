import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes.ts';
import {
  formatPublicKey,
  formatSignature,
  publicKeyFile,
  publicKeyOf,
  safeParsePublicKey,
  safeParseSignature,
  signMessage,
  verifySignature,
} from './minisign.ts';

const seed = new Uint8Array(32).fill(3);
const publicKey = publicKeyOf(seed);
const message = utf8('{"a":1}');
const text = signMessage(message, 'chancery-bundle version:1', seed);

function verify(signature: string, over: Uint8Array, key: Uint8Array): string | null {
  const parsed = safeParseSignature(signature);
  return parsed === null ? 'syntax' : verifySignature(over, parsed, key);
}

describe('minisign', () => {
  it('verifies its own signature, over any message', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array(), (secret, bytes) => {
        expect(verify(signMessage(bytes, 'x', secret), bytes, publicKeyOf(secret))).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('has one spelling: no changed character of the file passes', () => {
    for (let index = 0; index < text.length; index++) {
      for (const other of ['A', 'B', ' ', '=', '\n']) {
        if (text[index] === other) continue;
        const changed = text.slice(0, index) + other + text.slice(index + 1);
        expect(verify(changed, message, publicKey)).not.toBeNull();
      }
    }
  });

  it('writes what it parsed with the same bytes', () => {
    const parsed = safeParseSignature(text);
    expect(parsed === null ? null : formatSignature(parsed)).toBe(text);
  });

  it.each([
    ['a carriage return', text.replaceAll('\n', '\r\n')],
    ['a line more', `${text}\n`],
    ['a line less', text.split('\n').slice(0, 3).join('\n')],
    ['a comment beyond ASCII', signMessage(message, 'caf\u00e9', seed)],
    ['another untrusted comment', text.replace('chancery\n', 'minisign\n')],
    ['the prehashed algorithm', text.replace('\nRW', '\nRU')],
  ])('refuses %s', (_, changed) => {
    expect(safeParseSignature(changed)).toBeNull();
  });

  it('names the fault: another key, another message, another comment', () => {
    expect(verify(text, message, publicKeyOf(new Uint8Array(32)))).toBe('signature-key-id');
    expect(verify(text, utf8('{"a":2}'), publicKey)).toBe('signature');
    expect(verify(text.replace('version:1', 'version:2'), message, publicKey)).toBe(
      'trusted-comment-signature',
    );
  });

  it('spells a public key in one way', () => {
    const key = formatPublicKey(publicKey);
    expect(key).toMatch(/^RW.{54}$/);
    expect(safeParsePublicKey(key)).toEqual(publicKey);
    expect(publicKeyFile(key).split('\n')[1]).toBe(key);
    for (let index = 0; index < key.length; index++) {
      const changed = key.slice(0, index) + (key[index] === 'A' ? 'B' : 'A') + key.slice(index + 1);
      expect(safeParsePublicKey(changed)).toBeNull();
    }
    expect(safeParsePublicKey(formatPublicKey(randomBytes(32)).slice(0, -1))).toBeNull();
  });
});
