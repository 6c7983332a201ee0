import type { ReadItem } from '../../shared/reader/result.ts';
import type { Labelled } from '../reader/fixtures/prose/labels.ts';

/** How what was found compares with what was labelled, by kind or by field. */
export interface Tally {
  found: number;
  expected: number;
  right: number;
}

type Expected = Labelled['expected'][number];

/**
 * Compares the candidates of one text with its labels. A candidate is right when kind and name agree; a number or an e-mail address,
 * as labelled and wherever it was put; a role, an organisation, a position, and the numbers all together, at the right candidate.
 */
export function compareWithLabels(
  items: readonly ReadItem[],
  { expected }: Labelled,
  tallies: Map<string, Tally>,
): { missed: string[]; wrong: string[] } {
  const count = (key: string, by: Partial<Tally>): void => {
    const known = tallies.get(key) ?? { found: 0, expected: 0, right: 0 };
    tallies.set(key, {
      found: known.found + (by.found ?? 0),
      expected: known.expected + (by.expected ?? 0),
      right: known.right + (by.right ?? 0),
    });
  };
  const pairs = paired(items, expected);
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const label of expected) {
    const [kinds, name] = label;
    const item = pairs.get(label);
    if (kinds.endsWith('?')) continue;
    count(item?.kind ?? kinds, { expected: 1, right: item === undefined ? 0 : 1 });
    if (item === undefined) {
      missed.push(`${kinds} ${name}`);
      continue;
    }
    const { numbers } = detailsOf(label);
    const own = numbersOf(item);
    if (numbers.length > 0 || own.length > 0) {
      const isAlike = [...own].sort().join() === [...numbers].sort().join();
      count('numbers at the right candidate', { expected: 1, found: 1, right: isAlike ? 1 : 0 });
      if (!isAlike) wrong.push(`${name} has ${own.join(' | ')}`);
    }
    for (const { key, text, isRight } of fieldsOf(label, item)) {
      count(key, { expected: 1, found: 1, right: isRight ? 1 : 0 });
      if (!isRight) missed.push(`${key} ${text}`);
    }
  }
  const known = new Set(pairs.values());
  const optional = new Set([...pairs].filter(([[kinds]]) => kinds.endsWith('?')).map(([, item]) => item));
  for (const item of items) {
    if (optional.has(item)) continue;
    count(item.kind, { found: 1 });
    if (!known.has(item)) wrong.push(`${item.kind} ${JSON.stringify(item.fields).slice(0, 160)}`);
  }
  for (const [key, inItem, inLabel] of [
    ['telephone number', numbersOf, (label: Expected) => detailsOf(label).numbers],
    ['e-mail address', emailsOf, (label: Expected) => detailsOf(label).emails],
  ] as const) {
    const told = expected.flatMap(inLabel);
    const said = items.flatMap(inItem);
    count(key, { found: said.length, expected: told.length });
    for (const one of said) {
      const at = told.indexOf(one);
      if (at === -1) wrong.push(`${key} ${one}`);
      else {
        told.splice(at, 1);
        count(key, { right: 1 });
      }
    }
    missed.push(...told.map((one) => `${key} ${one}`));
  }
  return { missed, wrong };
}

/** The candidate of each label: one that goes by its name, best one with its numbers. */
function paired(items: readonly ReadItem[], expected: Labelled['expected']): Map<Expected, ReadItem> {
  const pairs = new Map<Expected, ReadItem>();
  const scores = expected
    .flatMap((label) => items.map((item) => ({ label, item, score: scoreOf(item, label) })))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const used = new Set<ReadItem>();
  for (const { label, item } of scores) {
    if (pairs.has(label) || used.has(item)) continue;
    pairs.set(label, item);
    used.add(item);
  }
  return pairs;
}

function scoreOf(item: ReadItem, label: Expected): number {
  const [kinds, name] = label;
  if (!kinds.replace('?', '').split('|').includes(item.kind) || !isCalled(item, name)) return 0;
  const own = numbersOf(item);
  return 1 + detailsOf(label).numbers.filter((number) => own.includes(number)).length;
}

const NAMES = ['name', 'title', 'role', 'office', 'organisation'] as const;

function isCalled(item: ReadItem, name: string): boolean {
  return NAMES.some((key) => {
    const said = fieldOf(item, key).toLowerCase();
    const label = name.toLowerCase();
    if (said === '') return false;
    return said.includes(label) || (key !== 'title' && label.includes(said));
  });
}

function fieldOf(item: ReadItem, key: string): string {
  const fields: Readonly<Record<string, unknown>> = item.fields;
  const said = fields[key];
  return typeof said === 'string' ? said : '';
}

const FIELD = /^(role|organisation): (.+)$/;
const POSITION = /^(-?\d+\.\d+), (-?\d+\.\d+)$/;

function detailsOf([, , ...details]: Expected): { numbers: string[]; emails: string[] } {
  const emails = details.filter((text) => text.includes('@'));
  return {
    emails,
    numbers: details.filter((text) => !emails.includes(text) && !FIELD.test(text) && !POSITION.test(text)),
  };
}

function fieldsOf(
  [, , ...details]: Expected,
  item: ReadItem,
): { key: string; text: string; isRight: boolean }[] {
  return details.flatMap((text) => {
    const [, key, said] = FIELD.exec(text) ?? [];
    if (key !== undefined && said !== undefined)
      return [{ key, text: said, isRight: fieldOf(item, key).includes(said) }];
    const [, latitude, longitude] = POSITION.exec(text) ?? [];
    if (latitude === undefined || item.kind !== 'facility') return [];
    // A kilometre: labels of grids were read off a map.
    const isNear = (one: number | undefined, other: string | undefined): boolean =>
      Math.abs((one ?? 999) - Number(other)) < 0.01;
    return [
      {
        key: 'position',
        text,
        isRight: isNear(item.fields.latitude, latitude) && isNear(item.fields.longitude, longitude),
      },
    ];
  });
}

function numbersOf({ kind, fields }: ReadItem): string[] {
  if (kind !== 'contact' && kind !== 'facility') return [];
  return (fields.phones ?? []).map(({ number }) => number);
}

function emailsOf({ kind, fields }: ReadItem): string[] {
  return kind === 'contact' || kind === 'facility' ? (fields.emails ?? []) : [];
}
