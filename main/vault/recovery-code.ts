/** Crockford's alphabet: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Writes 160 bits as 32 characters in 8 groups of 4. */
export function formatRecoveryCode(code: Uint8Array): string {
  let bits = '';
  for (const byte of code) bits += byte.toString(2).padStart(8, '0');
  const characters = (bits.match(/.{5}/g) ?? []).map((group) => ALPHABET[parseInt(group, 2)] ?? '');
  return (characters.join('').match(/.{4}/g) ?? []).join('-');
}

/** Reads a code as typed: case, blanks and hyphens do not matter, I and L read as 1, O as 0. `null` when it is none. */
export function safeParseRecoveryCode(text: string): Uint8Array | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  if (plain.length !== 32) return null;
  let bits = '';
  for (const character of plain) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    bits += value.toString(2).padStart(5, '0');
  }
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}
