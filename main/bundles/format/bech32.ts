/**
 * Reads bech32 as age uses it: lower case, no limit on length.
 * @returns prefix and bytes; `null` when the checksum, a character or the unused bits are wrong
 * @see BIP 173
 */
export function safeDecodeBech32(text: string): { prefix: string; bytes: Uint8Array } | null {
  const end = text.lastIndexOf('1');
  const prefix = text.slice(0, end);
  const words = Array.from(text.slice(end + 1), (character) => ALPHABET.indexOf(character));
  if (end < 1 || words.length < CHECKSUM_WORDS || words.includes(-1)) return null;
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...words];
  if (checksum(expanded) !== 1) return null;

  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const word of words.slice(0, -CHECKSUM_WORDS)) {
    buffer = ((buffer << 5) | word) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((buffer >> bits) & 0xff);
  }
  const unused = buffer & ((1 << bits) - 1);
  return bits >= 5 || unused !== 0 ? null : { prefix, bytes: Uint8Array.from(bytes) };
}

/** Writes bytes as bech32, lower case. */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const words: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      words.push((buffer >> bits) & 31);
    }
  }
  if (bits > 0) words.push((buffer << (5 - bits)) & 31);
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...words];
  const sum = checksum([...expanded, 0, 0, 0, 0, 0, 0]) ^ 1;
  const tail = [25, 20, 15, 10, 5, 0].map((shift) => (sum >>> shift) & 31);
  return `${prefix}1${[...words, ...tail].map((word) => ALPHABET[word]).join('')}`;
}

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const CHECKSUM_WORDS = 6;
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function checksum(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATORS.forEach((generator, bit) => {
      if (((top >> bit) & 1) === 1) sum ^= generator;
    });
  }
  return sum >>> 0;
}
