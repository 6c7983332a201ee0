import { splitPath, toFields, type FieldChange, compareFields, sameValue } from '../records/fields.ts';

type Fields = Record<string, unknown>;
type Item = Record<string, unknown> & { id: string };

/** Fields that only tell when something was confirmed. */
const UNTOLD = new Set(['verified', 'stateAt']);

/** How a record of one kind takes up what a document says. */
export interface TakeUpRule {
  /** Lists whose items carry ids, and what makes two items the same. */
  lists: Readonly<Record<string, (item: Item) => string>>;
  /** Lists that a document gives as a whole: what it no longer has does not stay beside it. */
  whole?: readonly string[];
  /** Fields that a known record keeps, whatever a document says. */
  fixed?: readonly string[];
  /** Values by which a document says nothing about a field; `null`, the empty text and the empty list always do. */
  silent: Readonly<Record<string, unknown>>;
}

/**
 * The record as it would stand after taking up what a document says: what the document is silent about stays, items are added and
 * never taken away, items that are known keep their id.
 */
export function takeUp(rule: TakeUpRule, record: Fields, said: Fields): Fields {
  const taken: Fields = { ...record };
  for (const [field, value] of Object.entries(said)) {
    if (isSilent(rule, field, value) || rule.fixed?.includes(field) === true) continue;
    const key = rule.lists[field];
    if (rule.whole?.includes(field) === true)
      taken[field] = key === undefined ? value : keepIds(items(record[field]), items(value), key);
    else if (key !== undefined) taken[field] = joinItems(items(record[field]), items(value), key);
    else if (Array.isArray(value)) taken[field] = joinValues(record[field], value);
    else taken[field] = value;
  }
  return taken;
}

function isSilent(rule: TakeUpRule, field: string, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value) && value.length === 0) return true;
  return field in rule.silent && sameValue(rule.silent[field], value);
}

/** The items that a document gives, in its order; one that is known keeps its id. */
function keepIds(known: readonly Item[], said: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const ids = new Map(known.map((item) => [keyOf(item), item.id]));
  return said.map((item) => ({ ...item, id: ids.get(keyOf(item)) ?? item.id }));
}

function joinItems(known: readonly Item[], said: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const joined = new Map(known.map((item) => [keyOf(item), item]));
  for (const item of said) {
    const old = joined.get(keyOf(item));
    joined.set(keyOf(item), old === undefined ? item : joinItem(old, item));
  }
  return [...joined.values()];
}

/**
 * The fields of a record that a document supports: those that it speaks of and that say what it says. Items of lists are
 * `list#id`, with the id of the record's item. When something was confirmed does not count.
 */
export function supportedFields(rule: TakeUpRule, record: Fields, said: Fields): string[] {
  const supported: string[] = [];
  for (const [field, value] of Object.entries(said)) {
    if (UNTOLD.has(field) || isSilent(rule, field, value)) continue;
    const key = rule.lists[field];
    if (key !== undefined) {
      const named = new Set(items(value).map(key));
      for (const item of items(record[field]))
        if (named.has(key(item))) supported.push(`${field}#${item.id}`);
    } else if (saysSame(record[field], value)) supported.push(field);
  }
  return supported;
}

/** Whether a record's field says what a document says of it; a list holds more than the document names. */
export function saysSame(known: unknown, said: unknown): boolean {
  if (!Array.isArray(said)) return sameValue(known, said);
  const list = listOf(known);
  return listOf(said).every((value) => list.some((old) => sameValue(old, value)));
}

/** A known item with what the document adds to it; when it was confirmed is settled elsewhere. */
function joinItem(old: Item, said: Item): Item {
  const joined: Item = { ...old };
  for (const [field, value] of Object.entries(said)) {
    if (field === 'id' || field === 'confirmed' || field === 'value') continue;
    if (Array.isArray(value)) joined[field] = joinValues(old[field], value);
    else if (value !== '' && value !== null && (old[field] === '' || old[field] === null))
      joined[field] = value;
  }
  return joined;
}

function joinValues(known: unknown, said: readonly unknown[]): unknown[] {
  const list = [...listOf(known)];
  for (const value of said) if (!list.some((old) => sameValue(old, value))) list.push(value);
  return list;
}

/** A list as such; anything else is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function items(value: unknown): Item[] {
  return listOf(value).filter(isItem);
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** Fields that differ, without those that only tell when and how they were confirmed. */
export function differencesOf(rule: TakeUpRule, before: Fields, after: Fields): FieldChange[] {
  const lists = Object.keys(rule.lists);
  return compareFields(toFields(before, lists), toFields(after, lists)).filter(({ field }) => {
    const [name] = splitPath(field);
    return !UNTOLD.has(name);
  });
}

/** A list of a document and how it was confirmed: what the refreshing of dates needs to know. */
export interface Confirmed {
  at: string | null;
  channel: string | null;
  by: string;
}

/**
 * The record with the dates refreshed of what the document says: of the whole entry where the record has one, and of each item
 * that it names. A later confirmation is never put back to an earlier one.
 */
export function refreshDates(rule: TakeUpRule, record: Fields, said: Fields, confirmed: Confirmed): Fields {
  const refreshed: Fields = { ...record };
  if ('verified' in record) refreshed['verified'] = later(record['verified'], confirmed);
  for (const [list, keyOf] of Object.entries(rule.lists)) {
    const named = new Set(items(said[list]).map(keyOf));
    refreshed[list] = items(record[list]).map((item) =>
      named.has(keyOf(item)) && 'confirmed' in item
        ? { ...item, confirmed: later(item['confirmed'], confirmed) }
        : item,
    );
  }
  return refreshed;
}

function later(old: unknown, confirmed: Confirmed): unknown {
  if (typeof old !== 'object' || old === null || !('at' in old) || typeof old.at !== 'string')
    return confirmed;
  return confirmed.at !== null && confirmed.at > old.at ? confirmed : old;
}
