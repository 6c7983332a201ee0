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

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const BREAKS = /^\/?(?:br|p|div|tr|li|h[1-6]|table|ul|ol)\b/i;

/** Text of a description that may be HTML: tags go, those that end a line leave one. */
export function plainText(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('<', at);
    const close = open === -1 ? -1 : text.indexOf('>', open);
    if (open === -1 || close === -1 || !/^[/!a-z]/i.test(text.slice(open + 1, open + 2))) {
      // A sign that opens no tag is a sign.
      const end = open === -1 || close === -1 ? text.length : open + 1;
      plain += text.slice(at, end);
      at = end;
      continue;
    }
    plain += text.slice(at, open);
    plain += BREAKS.test(text.slice(open + 1, open + 12)) ? '\n' : ' ';
    at = close + 1;
  }
  return plain
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, entityOf)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim()
    .slice(0, LIMITS.valueChars);
}

function entityOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}
