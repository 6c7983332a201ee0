import type { JoinedItem } from '../../shared/duplicates/join.ts';
import { PERSON_LISTS, type ListName } from '../../shared/duplicates/items.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import { sameValue } from '../records/fields.ts';

/** What a merge was made of, what it made, and what that says now. */
export interface SplitInput {
  /** The kept record and the other before the merge. */
  keep: PersonInput;
  other: PersonInput;
  merged: PersonInput;
  now: PersonInput;
  joined: readonly JoinedItem[];
}

/** Two people again. `conflicts` are fields in which something edited since had no certain place: it stays with the kept record. */
export interface SplitPeople {
  keep: PersonInput;
  other: PersonInput;
  conflicts: string[];
}

type Fields = Record<string, unknown>;
interface Item {
  id: string;
}

/** Fields that hold several values, each once. */
export const SETS = ['nationalities', 'languages'] as const;

/**
 * Takes a merged person apart. What nobody touched goes back as it was. Later edits go where the fact came from: an item or a value of the
 * other goes back with it, also edited or taken out; what came from the kept record, and what is new, stays. What both had said stays edited
 * with the kept record, the other gets its own back, and the field is listed.
 */
export function splitPeople(input: SplitInput): SplitPeople {
  const conflicts = new Set<string>();
  const keep: Fields = { ...input.now };
  const other: Fields = { ...input.other };
  for (const list of PERSON_LISTS) {
    const split = splitList(list, input, conflicts);
    keep[list] = split.keep;
    other[list] = split.other;
  }
  for (const set of SETS) {
    const split = splitSet(set, input, conflicts);
    keep[set] = split.keep;
    other[set] = split.other;
  }
  for (const field of singleFields(input.now)) splitSingle(field, input, { keep, other }, conflicts);
  return { keep: asPerson(input.now, keep), other: asPerson(input.other, other), conflicts: [...conflicts] };
}

/** A person with other fields, which have the types of those they were taken from. */
export function asPerson(like: PersonInput, fields: Readonly<Record<string, unknown>>): PersonInput {
  return Object.assign({ ...like }, fields);
}

/** Names of the fields with one value. */
export function singleFields(person: PersonInput): string[] {
  const others: readonly string[] = [...PERSON_LISTS, ...SETS];
  return Object.keys(person).filter((field) => !others.includes(field));
}

function splitSingle(
  field: string,
  input: SplitInput,
  sides: { keep: Fields; other: Fields },
  conflicts: Set<string>,
): void {
  const at = (person: PersonInput): unknown => new Map(Object.entries(person)).get(field);
  const [kept, theirs, merged, now] = [at(input.keep), at(input.other), at(input.merged), at(input.now)];
  sides.other[field] = theirs;
  if (sameValue(now, merged)) {
    sides.keep[field] = kept;
    return;
  }
  const fromKept = sameValue(merged, kept);
  const fromOther = sameValue(merged, theirs);
  if (fromOther && !fromKept) {
    sides.keep[field] = kept;
    sides.other[field] = now;
  } else {
    sides.keep[field] = now;
    // What neither had is new, and has nothing to do with the merge.
    if ((fromOther && !isEmpty(theirs)) || !(fromOther || fromKept)) conflicts.add(field);
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === 'unknown';
}

function splitSet(
  set: (typeof SETS)[number],
  input: SplitInput,
  conflicts: Set<string>,
): { keep: string[]; other: string[] } {
  const [kept, theirs]: [string[], string[]] = [input.keep[set], input.other[set]];
  const merged = new Set<string>(input.merged[set]);
  const now = new Set<string>(input.now[set]);
  const gone = [...merged].filter((value) => !now.has(value));
  for (const value of gone) if (kept.includes(value) && theirs.includes(value)) conflicts.add(set);
  return {
    keep: [
      ...kept.filter((value) => !gone.includes(value)),
      ...[...now].filter((value) => !merged.has(value) && !kept.includes(value)),
    ],
    other: theirs.filter((value) => !gone.includes(value) || kept.includes(value)),
  };
}

function splitList(
  list: ListName,
  input: SplitInput,
  conflicts: Set<string>,
): { keep: Item[]; other: Item[] } {
  const byId = (items: readonly Item[]): Map<string, Item> => new Map(items.map((item) => [item.id, item]));
  const [kept, theirs] = [byId(input.keep[list]), byId(input.other[list])];
  const [merged, now] = [byId(input.merged[list]), byId(input.now[list])];
  const joined = new Map(
    input.joined.filter((item) => item.list === list).map((item) => [item.keep, item.other]),
  );
  const keep: Item[] = [];
  for (const [id, old] of kept) {
    const is = now.get(id);
    const isTouched = !sameValue(is ?? null, merged.get(id) ?? null);
    if (!isTouched) keep.push(old);
    else if (is !== undefined) keep.push(is);
    if (isTouched && joined.has(id)) conflicts.add(`${list}#${id}`);
  }
  for (const [id, is] of now) if (!kept.has(id) && !merged.has(id)) keep.push(is);
  const other: Item[] = [];
  const shared = new Set(joined.values());
  for (const [id, old] of theirs) {
    const wasMoved = !shared.has(id) && merged.has(id) && !kept.has(id);
    if (!wasMoved) other.push(old);
    else {
      const is = now.get(id);
      if (is === undefined) continue;
      // What the merge itself changed in it, such as a person named as their own next of kin, is changed back.
      other.push(sameValue(is, merged.get(id)) ? old : is);
    }
  }
  return atLeastOneName(list, input, { keep, other }, conflicts);
}

/** Nobody is without a name: where all that belong to one of the two were taken out, they are put back. */
function atLeastOneName(
  list: ListName,
  input: SplitInput,
  split: { keep: Item[]; other: Item[] },
  conflicts: Set<string>,
): { keep: Item[]; other: Item[] } {
  if (list !== 'names') return split;
  if (split.keep.length > 0 && split.other.length > 0) return split;
  conflicts.add('names');
  return {
    keep: split.keep.length > 0 ? split.keep : [...input.keep.names],
    other: split.other.length > 0 ? split.other : [...input.other.names],
  };
}
