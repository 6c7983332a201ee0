import { LANGUAGES, type Language } from './encoding-languages.ts';
import type { Warnings } from './sheet.ts';

export interface DecodedText {
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
  /** True when neither a byte order mark nor valid UTF-8 settled it. */
  readonly isGuessed: boolean;
  /** Some lines are in this encoding, and the others UTF-8; absent when all are in one. */
  readonly beside?: string;
}

const SAMPLE_BYTES = 256 * 1024;

/**
 * Text of a file of unknown encoding: by byte order mark, else UTF-8 when valid, else UTF-16 when every other byte
 * is zero, else the legacy encoding whose letters fit best to some language. Line ends are kept; a mark is not.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked !== null) return { text: decode(bytes, marked), encoding: marked, isGuessed: false };
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { text: decode(bytes, wide), encoding: wide, isGuessed: true };
  const escaped = escapedEncoding(bytes);
  if (escaped !== null) return { text: decode(bytes, escaped), encoding: escaped, isGuessed: true };
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      isGuessed: false,
    };
  } catch {
    const mixed = decodeMixed(bytes);
    if (mixed !== null) return mixed;
    const encoding = guessLegacy(bytes);
    return { text: decode(bytes, encoding), encoding, isGuessed: true };
  }
}

/** The text, with a warning where its encoding was not plain. */
export function decodedText(bytes: Uint8Array, warnings: Warnings): DecodedText {
  const decoded = decodeText(bytes);
  if (decoded.beside !== undefined) warnings.add('encodings-mixed', { encoding: decoded.beside });
  else if (decoded.isGuessed) warnings.add('encoding-guessed', { encoding: decoded.encoding });
  return decoded;
}

/**
 * Text put together from files of several encodings: lines that are UTF-8 with letters beyond ASCII beside lines that are not. `null`
 * when fewer than two lines speak for UTF-8, or most speak against it.
 */
function decodeMixed(bytes: Uint8Array): DecodedText | null {
  const odd: Uint8Array[] = [];
  let even = 0;
  const pieces: { line: Uint8Array; isOdd: boolean }[] = [];
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    const isHigh = line.some((byte) => byte >= 0x80);
    const isOdd = isHigh && tryDecode(line, 'utf-8') === null;
    if (isOdd) odd.push(line);
    else if (isHigh) even++;
    pieces.push({ line, isOdd });
    start = end;
  }
  if (even < 2 || odd.length > even) return null;
  const rest = new Uint8Array(odd.reduce((length, line) => length + line.length, 0));
  let at = 0;
  for (const line of odd) {
    rest.set(line, at);
    at += line.length;
  }
  const beside = guessLegacy(rest);
  const [utf8, legacy] = [new TextDecoder('utf-8'), new TextDecoder(beside)];
  const text = pieces.map(({ line, isOdd }) => (isOdd ? legacy : utf8).decode(line)).join('');
  return { text, encoding: 'utf-8', isGuessed: true, beside };
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const pairs = length / 2;
  // Separators and digits have a zero byte in every script.
  if (odd > pairs * 0.15 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.15 && odd < pairs * 0.02) return 'utf-16be';
  return null;
}

function escapedEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  for (let index = 0; index + 2 < length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte >= 0x80) return null;
    if (byte === 0x1b && (bytes[index + 1] === 0x24 || bytes[index + 1] === 0x28)) return 'iso-2022-jp';
  }
  return null;
}

/** The most likely legacy encoding of bytes that are not UTF-8; `windows-1252` when nothing speaks for another. */
export function guessLegacy(bytes: Uint8Array): string {
  const sample = highLines(bytes);
  let best = { encoding: 'windows-1252', score: -Infinity };
  const decoded = new Map<string, string | null>();
  for (const language of LANGUAGES) {
    if (!decoded.has(language.encoding)) decoded.set(language.encoding, tryDecode(sample, language.encoding));
    const text = decoded.get(language.encoding);
    if (text == null) continue;
    // A double byte stands for two: scores are per byte.
    const score = scoreText(text, language) * (DOUBLE_BYTE.has(language.encoding) ? 2 : 1);
    if (score > best.score + 1e-9) best = { encoding: language.encoding, score };
  }
  return best.encoding;
}

// Only lines with bytes above 7F say anything.
function highLines(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let start = 0;
  let isHigh = false;
  for (let index = 0; index <= bytes.length && out.length < SAMPLE_BYTES; index++) {
    const byte = bytes[index];
    if (byte === undefined || byte === 0x0a || byte === 0x0d) {
      // A slice in the middle of a long line could split a double byte: only whole lines are taken.
      if (isHigh) {
        for (let at = start; at < index && out.length < SAMPLE_BYTES * 2; at++) out.push(bytes[at] ?? 0);
        out.push(0x0a);
      }
      start = index + 1;
      isHigh = false;
    } else if (byte >= 0x80) {
      isHigh = true;
    }
  }
  return Uint8Array.from(out);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const DOUBLE_BYTE = new Set(['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr']);
const PLAIN_SIGNS = new Set('\u00a0«»“”‘’„…–—·°€£§©®™•№،؛؟');
const LETTER = /\p{L}/u;

function scoreText(text: string, language: Language): number {
  let score = 0;
  let before = '';
  const chars = Array.from(text);
  for (const [index, char] of chars.entries()) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0x80) {
      const lower = char.toLowerCase();
      const isAlone = !isLetter(before) && !isLetter(chars[index + 1] ?? '');
      // A letter that stands alone says nothing: it may as well be a sign.
      if (isAlone && code < 0x2000 && LETTER.test(char)) score += 0;
      else if (language.common.has(lower) || language.common.has(char)) score += 1;
      else if (language.letters.has(lower)) score += 0.6;
      else if (code < 0xa0 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) score -= 6;
      else if (isWellPlaced(char, before, chars[index + 1] ?? '')) score += 1;
      else if (PLAIN_SIGNS.has(char)) score += isLetter(before) && code !== 0x2019 ? -0.5 : 0;
      else if (LETTER.test(char)) score -= 1;
      else score -= isLetter(before) ? 2 : 0.7;
      // An upper-case letter after a lower-case one is a sign of the wrong alphabet.
      if (lower !== char && before !== '' && before.toUpperCase() !== before) score -= 1.5;
      // A word does not change its script in the middle.
      if (LETTER.test(char) && isLetter(before) && isLatin(before) !== isLatin(char)) score -= 2;
    } else if (isLetter(char) && isLetter(before) && !isLatin(before)) {
      score -= 0.5;
    }
    before = char;
  }
  return score;
}

// Quotes, dashes, dots of a typographer stand where only they stand.
function isWellPlaced(char: string, before: string, after: string): boolean {
  if ('“‘«„'.includes(char)) return !isLetter(before) && isLetter(after);
  if ('”’»…'.includes(char)) return isLetter(before);
  return '–—'.includes(char) && before === ' ' && after === ' ';
}

function isLetter(char: string): boolean {
  return char !== '' && LETTER.test(char);
}

function isLatin(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}
