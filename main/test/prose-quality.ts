import type { ReadItem } from '../../shared/reader/result.ts';
import type { Labelled } from '../reader/fixtures/prose/labels.ts';

/** How what was found compares with what was labelled, by kind; telephone numbers are counted beside the candidates. */
export interface Tally {
  found: number;
  expected: number;
  right: number;
}

/** Compares the candidates of one text with its labels. A candidate is right when kind and name agree; a number, as written. */
export function compareWithLabels(
  items: readonly ReadItem[],
  { expected }: Labelled,
  tallies: Map<string, Tally>,
): { missed: string[]; wrong: string[] } {
  const tally = (kind: string): Tally => {
    const known = tallies.get(kind) ?? { found: 0, expected: 0, right: 0 };
    tallies.set(kind, known);
    return known;
  };
  const missed: string[] = [];
  const open = [...expected];
  const wrong: string[] = [];
  for (const { kind } of items) tally(kind).found++;
  for (const [kind] of expected) tally(kind).expected++;
  for (const item of items) {
    const at = open.findIndex(([kind, name]) => kind === item.kind && isCalled(item, name));
    if (at === -1) wrong.push(`${item.kind} ${JSON.stringify(item.fields).slice(0, 120)}`);
    else {
      tally(item.kind).right++;
      open.splice(at, 1);
    }
  }
  missed.push(...open.map(([kind, name]) => `${kind} ${name}`));
  const numbers = items.flatMap(numbersOf);
  const told = expected.flatMap(([, , ...each]) => each);
  const phones = tally('telephone number');
  phones.found += numbers.length;
  phones.expected += told.length;
  for (const number of numbers) {
    const at = told.indexOf(number);
    if (at === -1) wrong.push(`number ${number}`);
    else {
      phones.right++;
      told.splice(at, 1);
    }
  }
  missed.push(...told.map((number) => `number ${number}`));
  return { missed, wrong };
}

function isCalled(item: ReadItem, name: string): boolean {
  const fields: Readonly<Record<string, unknown>> = item.fields;
  return ['name', 'title', 'role', 'office', 'organisation'].some((key) => {
    const said = fields[key];
    return typeof said === 'string' && (said.startsWith(name) || (key !== 'title' && name.includes(said)));
  });
}

function numbersOf({ kind, fields }: ReadItem): string[] {
  if (kind !== 'contact' && kind !== 'facility') return [];
  return (fields.phones ?? []).map(({ number }) => number);
}
