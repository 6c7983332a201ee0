import { decodeEntities } from './html-entities.ts';
import { LIMITS } from './limits.ts';
import type { Position } from './map-positions.ts';

/** A placemark or feature as it stands in the file, whatever its format. */
export interface MapFeature {
  /** From 1, in the order of the file. */
  readonly number: number;
  name: string;
  description: string;
  /** Identifier that the sender gives it. */
  id: string;
  readonly points: Position[];
  readonly lines: Position[][];
  /** Each the outer ring and then its holes. */
  readonly polygons: Position[][][];
  /** Names of the folders it stands in, the outermost first. */
  readonly folders: readonly string[];
  begin: string;
  end: string;
  /** Whatever else is said, by name. */
  readonly facts: { label: string; value: string }[];
}

export function newFeature(number: number, folders: readonly string[]): MapFeature {
  return {
    number,
    name: '',
    description: '',
    id: '',
    points: [],
    lines: [],
    polygons: [],
    folders,
    begin: '',
    end: '',
    facts: [],
  };
}

const BREAKS = /^\/?(?:br|p|div|tr|li|h[1-6]|table|ul|ol)\b/i;

const TAG = /<(?=[/!a-z])/gi;
/** How it looks, and what it would do: no text of anybody. */
const UNSAID = /^(style|script)\b/i;

/** Text of a description that may be HTML: tags go, those that end a line leave one. */
export function plainText(text: string): string {
  let plain = '';
  let at = 0;
  const unclosed = new Set<string>();
  for (;;) {
    // A sign that opens no tag is a sign.
    TAG.lastIndex = at;
    const open = TAG.exec(text)?.index ?? -1;
    const close = open === -1 ? -1 : text.indexOf('>', open);
    if (close === -1) break;
    plain += text.slice(at, open);
    const tag = text.slice(open + 1, open + 12);
    plain += BREAKS.test(tag) ? '\n' : ' ';
    at = close + 1;
    const unsaid = UNSAID.exec(tag)?.[1]?.toLowerCase();
    if (unsaid === undefined || unclosed.has(unsaid)) continue;
    const end = text.indexOf(`</${unsaid}>`, at);
    if (end === -1) unclosed.add(unsaid);
    else at = end;
  }
  plain += text.slice(at);
  return plain
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,15});/gi, decodeEntities)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\p{Cc}\u00a0 ]+/gu, ' ').trim())
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim()
    .slice(0, LIMITS.valueChars);
}
