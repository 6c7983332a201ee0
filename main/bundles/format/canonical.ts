/**
 * JSON in its one spelling.
 * @see RFC 8785, docs/bundle-format.md section 1
 */

/** What may be written: whole numbers only, or (in records) fractions too. */
export interface CanonicalOptions {
  fractions?: boolean;
}

/** Objects and lists may nest this deep. */
const MAX_DEPTH = 32;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Writes a value as canonical JSON, without a line feed at the end. Members that are `undefined` are left out.
 * @throws TypeError for what our documents do not hold: fractions (unless allowed), numbers that are not exact, `-0`,
 * lone surrogates, a member `__proto__`, nesting over 32, anything that is not JSON
 */
export function canonicalJson(value: unknown, options: CanonicalOptions = {}): string {
  return write(value, options.fractions === true, 0);
}

function write(value: unknown, fractions: boolean, depth: number): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number') return writeNumber(value, fractions);
  if (typeof value !== 'object' || depth >= MAX_DEPTH) throw new TypeError('not canonical');
  if (Array.isArray(value)) return `[${value.map((item) => write(item, fractions, depth + 1)).join(',')}]`;
  const members: string[] = [];
  // "<" compares UTF-16 code units, which is the order that RFC 8785 wants.
  for (const [name, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === '__proto__') throw new TypeError('not canonical');
    if (member !== undefined) members.push(`${writeText(name)}:${write(member, fractions, depth + 1)}`);
  }
  return `{${members.join(',')}}`;
}

function writeText(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('not canonical');
  return JSON.stringify(text);
}

function writeNumber(value: number, fractions: boolean): string {
  if (Object.is(value, -0)) throw new TypeError('not canonical');
  if (!Number.isSafeInteger(value) && !(fractions && Number.isFinite(value)))
    throw new TypeError('not canonical');
  return JSON.stringify(value);
}

/**
 * Reads canonical JSON: parses, writes again and compares byte for byte, so that duplicate members, other spellings,
 * blanks and a byte order mark are refused.
 * @returns `null` when the bytes are not UTF-8, not JSON, or not in their one spelling; else the value in `value`
 */
export function safeParseCanonical(
  bytes: Uint8Array,
  options: CanonicalOptions = {},
): { value: unknown } | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return canonicalJson(value, options) === text ? { value } : null;
  } catch {
    return null;
  }
}
