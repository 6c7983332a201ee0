import { SHORT_NAMES } from './data/short-names.ts';
import { foldLatin } from './latin.ts';

/** What a given name is the full form and the short form of, by line of the table. */
export interface Meanings {
  /** Lines in which the name is spelled out. */
  full: number[];
  /** Lines in which it is a short name. */
  short: number[];
}

let table: ReadonlyMap<string, Meanings> | undefined;
let lines: readonly string[] = [];

function load(): ReadonlyMap<string, Meanings> {
  if (table !== undefined) return table;
  const made = new Map<string, Meanings>();
  const meaningsOf = (name: string): Meanings => {
    const folded = foldLatin(name);
    const meanings = made.get(folded) ?? { full: [], short: [] };
    made.set(folded, meanings);
    return meanings;
  };
  lines = SHORT_NAMES.trim().split('\n');
  lines.forEach((line, index) => {
    const [full = '', short = ''] = line.split('|');
    for (const name of full.split(' ')) meaningsOf(name).full.push(index);
    for (const name of short.split(' ')) meaningsOf(name).short.push(index);
  });
  table = made;
  return made;
}

/** What a folded given name is the full or short form of; `null` when it is neither. */
export function meaningsOf(folded: string): Meanings | null {
  return load().get(folded) ?? null;
}

/** Whether one name is short for the other, or both for a third. */
export function isShortFor(one: Meanings, other: Meanings): boolean {
  return (
    one.short.some((line) => other.full.includes(line)) ||
    one.full.some((line) => other.short.includes(line)) ||
    one.short.some((line) => other.short.includes(line))
  );
}

/** The names that a short name stands for, one spelling of each. */
export function fullNamesOf(meanings: Meanings | null): string[] {
  return (meanings?.short ?? []).map((line) => /^[^ |]*/u.exec(lines[line] ?? '')?.[0] ?? '');
}
