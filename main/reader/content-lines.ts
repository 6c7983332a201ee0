/** One property of a vCard (or iCalendar) component, value still as bytes in a string, one char a byte. */
export interface ContentLine {
  /** First line in the file, from 1. */
  readonly line: number;
  /** `item1` in `item1.TEL`; empty when there is none. */
  readonly group: string;
  /** Upper case. */
  readonly name: string;
  /** Upper-case names; values as written. Bare values of vCard 2.1 stand under TYPE or ENCODING. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** A parameter is missing between two semicolons. */
  readonly isGappy: boolean;
  readonly value: string;
}

/** A line that is no property. */
export interface FaultyLine {
  readonly line: number;
  readonly text: string;
}

const BARE_ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B', 'Q']);
const PROPERTY = /^[ \t]*(?:([A-Za-z0-9_-]+)\.)?([A-Za-z][A-Za-z0-9_-]*)[ \t]*(?=[;:])/;

/** Begins or ends a component: no value goes on over it. */
const BOUNDS = /^(?:BEGIN|END)[ \t]*:/i;

/**
 * Splits text into properties: lines unfolded, quoted-printable soft breaks and unfolded Base64 joined.
 * Nothing stops it; what is no property goes to `fault`.
 * @param binary the file, one char a byte
 */
export function readContentLines(
  binary: string,
  take: (line: ContentLine) => void,
  fault: (line: FaultyLine) => void,
): void {
  const lines = binary.split(/\r*\n|\r/);
  for (let index = 0; index < lines.length; index++) {
    const number = index + 1;
    if ((lines[index] ?? '').trim() === '') continue;
    const start = joinedStart(lines, index);
    const first = start.text;
    index = start.last;
    const match = PROPERTY.exec(first);
    const valueAt = match === null ? -1 : colonAt(first, match[0].length);
    if (match === null) {
      fault({ line: number, text: first });
      continue;
    }
    const pieces = [first];
    const isSoft = valueAt !== -1 && /quoted-printable/i.test(first.slice(0, valueAt));
    const isPacked = valueAt !== -1 && /[;=](?:base64|b)(?=[;:])/i.test(first.slice(0, valueAt + 1));
    for (;;) {
      const last = pieces.at(-1) ?? '';
      const next = lines[index + 1];
      if (next === undefined) break;
      if (isSoft && last.endsWith('=') && !BOUNDS.test(next)) {
        pieces[pieces.length - 1] = last.slice(0, -1);
        // A soft break may be folded as well.
        pieces.push(/^[ \t]=/.test(next) ? next.slice(1) : next);
      } else if (/^[ \t]/.test(next) && !isSoft) {
        // Of a line that is folded between blanks only blanks may be left.
        pieces.push(next.slice(1));
      } else if (/^[ \t]+\S/.test(next) && isSoft) {
        pieces.push(next.slice(1));
      } else if (isPacked && /^[A-Za-z0-9+/=]+[ \t]*$/.test(next)) {
        pieces.push(next);
      } else {
        if (isSoft && BOUNDS.test(next)) pieces[pieces.length - 1] = last.replace(/=$/, '');
        break;
      }
      index++;
    }
    const whole = pieces.join('');
    const colon = colonAt(whole, match[0].length);
    if (colon === -1) {
      fault({ line: number, text: whole });
      continue;
    }
    const parameterText = whole.slice(match[0].length, colon);
    take({
      line: number,
      group: match[1] ?? '',
      name: (match[2] ?? '').toUpperCase(),
      parameters: readParameters(parameterText),
      isGappy: parameterText.includes(';;'),
      value: whole.slice(colon + 1),
    });
  }
}

/** Pieces that a beginning may be folded into before its value. */
const MOST_PIECES = 64;

// A name may be folded from its parameters or its value, by some programs with an empty line between.
function joinedStart(lines: readonly string[], index: number): { text: string; last: number } {
  let text = lines[index] ?? '';
  let last = index;
  for (let pieces = 0; pieces < MOST_PIECES && /^[A-Za-z][\w-]*(?:;[^:]*)?$/.test(text); pieces++) {
    const next = lines[last + 1]?.trim() === '' ? last + 2 : last + 1;
    const line = lines[next] ?? '';
    if (!/^[ \t][;:]/.test(line)) break;
    text += line.slice(1);
    last = next;
  }
  return { text, last };
}

// The colon that begins the value stands outside quotes.
function colonAt(line: string, from: number): number {
  let isQuoted = false;
  for (let index = from; index < line.length; index++) {
    if (line[index] === '"') isQuoted = !isQuoted;
    // Exchange names zones by an address and forgets to quote it.
    else if (line[index] === ':' && !isQuoted && !/=tzone$/i.test(line.slice(index - 6, index))) return index;
  }
  return isQuoted ? line.indexOf(':', from) : -1;
}

function readParameters(text: string): ReadonlyMap<string, readonly string[]> {
  const parameters = new Map<string, string[]>();
  for (const part of splitOutsideQuotes(text, ';').slice(0, 65)) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    const bare = part.trim().toUpperCase();
    const name =
      equals === -1
        ? BARE_ENCODINGS.has(bare)
          ? 'ENCODING'
          : 'TYPE'
        : part.slice(0, equals).trim().toUpperCase();
    const list = parameters.get(name) ?? [];
    for (const value of splitOutsideQuotes(equals === -1 ? part : part.slice(equals + 1), ',')) {
      const plain = value.trim().replace(/^"|"$/g, '');
      // Version 4 quotes the whole list: TYPE="work,voice".
      list.push(...(name === 'TYPE' ? plain.split(',') : [plain]));
    }
    parameters.set(name, list);
  }
  return parameters;
}

function splitOutsideQuotes(text: string, mark: string): string[] {
  if (!text.includes('"')) return text.split(mark);
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index <= text.length; index++) {
    if (text[index] === '"') isQuoted = !isQuoted;
    else if (index === text.length || (text[index] === mark && !isQuoted)) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  if (parts.length === 0 || isQuoted) return text.split(mark);
  return parts;
}

/** Splits a structured value at `mark`, leaving escaped ones alone; parts are still escaped. */
export function splitValue(value: string, mark: ';' | ','): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < value.length; index++) {
    if (value[index] === '\\') index++;
    else if (value[index] === mark) {
      parts.push(value.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(value.slice(start));
  return parts;
}

/** Undoes the escapes of text values; a backslash before anything else is left out only before `:` and `"`. */
export function unescapeValue(value: string): string {
  return value.replace(/\\([nN,;:\\"])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));
}

/** Bytes (one char each) of quoted-printable text; what is no valid escape is kept as it is. */
export function decodeQuotedPrintable(text: string): string {
  return text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
