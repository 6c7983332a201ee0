import { asciiDigits } from '../values.ts';

/** A piece of a text: where it stands, from and to, and what it says. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text with digits of any script as ASCII ones and odd blanks, dashes and marks of direction as plain ones; every character
 * keeps its place.
 */
export function plainText(text: string): string {
  return asciiDigits(text)
    .replace(/[\u00a0\u2007\u2009\u202f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, ' ')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/\uff0b/g, '+')
    .replace(/\uff1a/g, ':');
}

/** The text with what was found taken out, every other character in its place. */
export function masked(text: string, found: readonly Pick<Found, 'from' | 'to'>[]): string {
  if (found.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of [...found].sort((one, other) => one.from - other.from)) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    pieces.push(text.slice(at, start), ' '.repeat(to - start));
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The line of a text that holds a position. */
export function lineAt(text: string, at: number): Found {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const to = end === -1 ? text.length : end;
  return { from, to, text: text.slice(from, to) };
}

/** Blanks at both ends, and what only joins one thing to the next, taken off. */
export function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && JOINS.test(text.charAt(from))) from++;
  // A bracket or a full stop that ends a name is part of it.
  while (to > from && ENDS.test(text.charAt(to - 1))) to--;
  return text.slice(from, to).trim();
}

const JOINS = /[\s:;,.|/()[\]•·*–—-]/u;
const ENDS = /[\s:;,|/([•·*–—-]/u;

/** What stands between two cells of a row that is written as a line: a tab, a bar, many blanks, a line of dots. */
const BETWEEN_CELLS = /\t[ \t]*|[ ]\|(?=[ ]|$)|[ ]{3,}|[ ]?(?:\.{4,}|…{2,})[ ]?/gu;

/** Whether a line is a row of cells. */
export function isRowLine(line: string): boolean {
  if (line.length > 400 || line.includes('\n') || !/\t| \||   |\.{4}|…/.test(line)) return false;
  return cellsOfLine(line.trim()).length >= 2;
}

/** The cells of a row that is written as a line, without blanks around them. */
export function cellsOfLine(line: string): string[] {
  return line
    .split(BETWEEN_CELLS)
    .map((cell) => cell.trim())
    .filter((cell, index, all) => cell !== '' || (index > 0 && index < all.length - 1));
}

/** A row that is written as a line, with a line of its own for each cell; every other character keeps its place. */
export function rowAsLines(line: string): string {
  return line.replace(BETWEEN_CELLS, (between) => '\n'.padEnd(between.length, ' '));
}
