/** Characters from 80 to FF in the code page of the first personal computers, in which archives name files that say nothing else. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
const IS_UTF8 = 0x800;
const UNICODE_PATH = 0x7075;

/**
 * Name of an entry: UTF-8 where it is, or where a field beside it says so; else in the code page of a Russian or a western PC. Every byte
 * gives a character of its own, so that names which differ stay different.
 * @param extra fields beside the name
 * @see APPNOTE 4.4.4, bit 11, and 4.6.9
 */
export function entryName(bytes: Uint8Array, extra: Uint8Array, flags: number): string {
  if (bytes.every((byte) => byte < 0x80)) return new TextDecoder().decode(bytes);
  const unicode = unicodePath(extra);
  if (unicode !== null) return unicode;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if ((flags & IS_UTF8) !== 0) return new TextDecoder().decode(bytes);
  }
  const high = bytes.filter((byte) => byte >= 0x80).length;
  const letters = bytes.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a).length;
  // Words of another alphabet are written in it throughout; accents stand among plain letters.
  if (high >= letters) {
    const cyrillic = new TextDecoder('ibm866').decode(bytes);
    if (!/[^\p{ASCII}\p{Script=Cyrillic}№]/u.test(cyrillic)) return cyrillic;
  }
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (CP437[byte - 0x80] ?? '?'),
  ).join('');
}

function unicodePath(extra: Uint8Array): string | null {
  for (let at = 0; at + 4 <= extra.length;) {
    const id = (extra[at] ?? 0) + (extra[at + 1] ?? 0) * 256;
    const length = (extra[at + 2] ?? 0) + (extra[at + 3] ?? 0) * 256;
    if (id === UNICODE_PATH && length > 5 && at + 4 + length <= extra.length) {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(extra.subarray(at + 9, at + 4 + length));
      } catch {
        return null;
      }
    }
    at += 4 + length;
  }
  return null;
}
