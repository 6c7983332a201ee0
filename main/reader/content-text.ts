import { guessLegacy } from './encoding.ts';
import type { Warnings } from './sheet.ts';

const CHARSETS: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp1252: 'windows-1252',
};

/** The file with one char a byte, so that each property can be decoded by its own charset, and the charset of those that name none. */
export function toBinary(bytes: Uint8Array, warnings: Warnings): { binary: string; charset: string } {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    bytes[0] === 0 ||
    bytes[1] === 0;
  if (isWide) {
    const encoding = bytes[0] === 0xfe || bytes[0] === 0 ? 'utf-16be' : 'utf-16le';
    return {
      binary: binaryOf(new TextEncoder().encode(new TextDecoder(encoding).decode(bytes))),
      charset: 'utf-8',
    };
  }
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return { binary: binaryOf(body), charset: 'utf-8' };
  } catch {
    const binary = binaryOf(body);
    // Where every line that is not ASCII names its charset there is nothing to guess.
    const undeclared = binary
      .split(/\r*\n|\r/)
      .filter((line) => /[\x80-\xff]/.test(line) && !/charset=/i.test(line));
    if (undeclared.length === 0) return { binary, charset: 'utf-8' };
    const encoding = guessLegacy(Uint8Array.from(undeclared.join('\n'), (char) => char.charCodeAt(0)));
    warnings.add('encoding-guessed', { encoding });
    return { binary, charset: encoding };
  }
}

function binaryOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

/** The encoding that a charset's name means; `null` when none does. */
export function knownCharset(charset: string | undefined): string | null {
  if (charset === undefined) return null;
  const lower = charset.trim().toLowerCase();
  const label = Object.hasOwn(CHARSETS, lower) ? (CHARSETS[lower] ?? lower) : lower;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Text of bytes written one char each. */
export function toText(binary: string, declared: string | null, usual: string): string {
  const encoding = declared ?? usual;
  if (/^[\x00-\x7f]*$/.test(binary) && !encoding.startsWith('iso-2022')) return binary;
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0) & 0xff);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A charset that was named holds, with the one broken character marked as lost.
    return new TextDecoder(declared ?? (usual === 'utf-8' ? guessLegacy(bytes) : usual)).decode(bytes);
  }
}
