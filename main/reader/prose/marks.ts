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
export function masked(text: string, found: readonly Found[]): string {
  let result = text;
  for (const { from, to } of found)
    result = `${result.slice(0, from)}${' '.repeat(to - from)}${result.slice(to)}`;
  return result;
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
  return text.replace(/^[\s:;,.|/()[\]•·*–—-]+|[\s:;,|/([•·*–—-]+$/gu, '').trim();
}
