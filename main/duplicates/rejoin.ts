import { PERSON_LISTS, type ListName } from '../../shared/duplicates/items.ts';
import { isBlank, joinPeople, type JoinedItem } from '../../shared/duplicates/join.ts';
import { CHOICE_FIELDS, NotChosen, type MergeChoices } from '../../shared/duplicates/schema.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import { sameValue } from '../records/fields.ts';
import { asPerson, SETS, singleFields, splitPeople, type SplitInput } from './split.ts';

/** A later merge into the same kept record, which stands while an earlier one is taken back. */
export interface StandingMerge extends Omit<SplitInput, 'now'> {
  keptId: string;
  otherId: string;
  notChosen: readonly NotChosen[];
}

/** What such a merge was made of once the earlier one is gone, and what it makes of that. */
export interface Rejoined {
  keep: PersonInput;
  merged: PersonInput;
  joined: JoinedItem[];
  notChosen: NotChosen[];
}

/** What a later merge made, as edited since, taken apart again. */
interface Level {
  merge: StandingMerge;
  now: PersonInput;
  other: PersonInput;
  conflicts: readonly string[];
}

interface Item {
  id: string;
}

/**
 * Takes a merge apart from beneath later ones into the same record: those are taken apart first, the last before the others, and made again
 * afterwards with the same choices. What a person who is still merged also said stays so.
 * @param later in the order in which they were made
 */
export function splitBeneath(
  input: SplitInput,
  later: readonly StandingMerge[],
): { keep: PersonInput; other: PersonInput; conflicts: string[]; rejoined: Rejoined[] } {
  const levels: Level[] = [];
  let { now } = input;
  for (const merge of [...later].reverse()) {
    const split = splitPeople({ ...merge, now });
    levels.unshift({ merge, now, other: split.other, conflicts: split.conflicts });
    now = split.keep;
  }
  const split = splitPeople({ ...input, now });
  let { keep } = split;
  const rejoined: Rejoined[] = [];
  for (const level of levels) {
    const again = rejoin(keep, level);
    rejoined.push(again.rejoined);
    keep = again.now;
  }
  const moved = levels
    .flatMap((level) => level.conflicts)
    .filter((path) => hasMoved(path, { before: input.now, now: keep }));
  return { keep, other: split.other, conflicts: [...new Set([...split.conflicts, ...moved])], rejoined };
}

/** Whether what somebody edited stands in the kept record no more as they left it. */
function hasMoved(path: string, { before, now }: { before: PersonInput; now: PersonInput }): boolean {
  const [name = '', itemId] = path.split('#');
  if (itemId === undefined) return !isSet(name) && !sameValue(fieldOf(before, name), fieldOf(now, name));
  const list = PERSON_LISTS.find((known) => known === name);
  return list !== undefined && !sameValue(itemOf(before, list, itemId), itemOf(now, list, itemId));
}

function rejoin(keep: PersonInput, level: Level): { rejoined: Rejoined; now: PersonInput } {
  const { merge } = level;
  const theirs = othersLists(keep, level);
  const join = joinPeople(
    { id: merge.keptId, fields: keep },
    { id: merge.otherId, fields: asPerson(merge.other, theirs.lists) },
    choicesOf(merge),
  );
  const now: Record<string, unknown> = {};
  const merged: Record<string, unknown> = {};
  for (const field of singleFields(join.person)) {
    [now[field], merged[field]] = rejoinSingle(field, { keep, joined: join.person }, level);
  }
  // Date and date as written are one fact.
  const isDateEdited = ['birthDate', 'birthWritten'].some((field) => !sameValue(now[field], merged[field]));
  if (isDateEdited) [now['birthDate'], now['birthWritten']] = [level.now.birthDate, level.now.birthWritten];
  for (const set of SETS) {
    const gone = new Set<string>(merge.merged[set].filter((value) => !has(level.now[set], value)));
    now[set] = join.person[set].filter((value) => !gone.has(value));
  }
  for (const list of PERSON_LISTS) {
    const items: readonly Item[] = join.person[list];
    now[list] = standingItems(list, items, level);
    merged[list] = [
      ...items.map((item) => asMerged(list, item, { keep, merge, theirs: theirs.lists[list] })),
      ...itemsOf(merge.other, list).filter(
        ({ id }) => theirs.removed.has(`${list}#${id}`) && !items.some((item) => item.id === id),
      ),
    ];
  }
  const person = asPerson(join.person, now);
  return {
    rejoined: {
      keep,
      merged: asPerson(join.person, merged),
      joined: join.joined,
      notChosen: notShown(join.notChosen, merge.other, person),
    },
    now: person,
  };
}

/**
 * The lists of the other to be joined again: as edited since. An item that both had said and somebody edited stays one, and stays as it was
 * left; one that somebody took out does not come back.
 */
function othersLists(
  keep: PersonInput,
  { merge, now, other }: Level,
): { lists: Record<ListName, Item[]>; removed: Set<string> } {
  const removed = new Set<string>();
  const listOf = (list: ListName): Item[] => {
    const pairs = new Map(
      merge.joined.filter((pair) => pair.list === list).map((pair) => [pair.other, pair.keep]),
    );
    const standing = new Set(itemsOf(other, list).map(({ id }) => id));
    for (const { id } of itemsOf(merge.other, list)) if (!standing.has(id)) removed.add(`${list}#${id}`);
    return itemsOf(other, list).flatMap((item) => {
      const keptId = pairs.get(item.id);
      if (keptId === undefined) return [item];
      const is = itemOf(now, list, keptId);
      if (sameValue(is, itemOf(merge.merged, list, keptId))) return [item];
      if (is === null) return [];
      return [{ ...(itemOf(keep, list, keptId) ?? is), id: item.id }];
    });
  };
  return {
    lists: {
      names: listOf('names'),
      documents: listOf('documents'),
      contactPoints: listOf('contactPoints'),
      addresses: listOf('addresses'),
      nextOfKin: listOf('nextOfKin'),
      needs: listOf('needs'),
      consents: listOf('consents'),
    },
    removed,
  };
}

/** @returns what a field says now, and what the merge would have made of it had nobody edited it */
function rejoinSingle(
  field: string,
  { keep, joined }: { keep: PersonInput; joined: PersonInput },
  { merge, now, other, conflicts }: Level,
): [now: unknown, merged: unknown] {
  const [is, made] = [fieldOf(now, field), fieldOf(joined, field)];
  if (sameValue(is, fieldOf(merge.merged, field))) return [made, made];
  const [theirs, before] = [fieldOf(other, field), fieldOf(merge.other, field)];
  if (!sameValue(theirs, before)) return [is, before];
  if (sameValue(fieldOf(keep, field), is)) return [is, is];
  return [conflicts.includes(field) ? is : made, made];
}

/** Items that nobody took out, in the order in which they stood. */
function standingItems(list: ListName, items: readonly Item[], { merge, now }: Level): Item[] {
  const order = itemsOf(now, list).map(({ id }) => id);
  const places = new Map(order.map((id, place) => [id, place]));
  for (const pair of merge.joined) {
    const place = places.get(pair.keep);
    if (pair.list === list && place !== undefined && !places.has(pair.other)) places.set(pair.other, place);
  }
  const rank = ({ id }: Item): number => places.get(id) ?? order.length;
  const standing = items.filter(({ id }) => order.includes(id) || itemOf(merge.merged, list, id) === null);
  return [...(standing.length === 0 && list === 'names' ? items : standing)].sort(
    (one, two) => rank(one) - rank(two),
  );
}

/** An item of the other as it was before somebody edited it, so that the edit goes back with it. */
function asMerged(
  list: ListName,
  item: Item,
  { keep, merge, theirs }: { keep: PersonInput; merge: StandingMerge; theirs: readonly Item[] },
): Item {
  const before = itemOf(merge.other, list, item.id);
  if (before === null || itemOf(keep, list, item.id) !== null) return item;
  const isEdited = !sameValue(theirs.find(({ id }) => id === item.id) ?? null, before);
  return isEdited ? before : item;
}

function choicesOf({ notChosen }: StandingMerge): MergeChoices {
  const choices: MergeChoices = {};
  for (const field of CHOICE_FIELDS) {
    const left = notChosen.find((value) => value.field === field);
    if (left !== undefined) choices[field] = left.from === 'keep' ? 'other' : 'keep';
  }
  return choices;
}

/** What the other says and the person does not is shown with the merge, also where somebody emptied the field. */
function notShown(notChosen: NotChosen[], other: PersonInput, person: PersonInput): NotChosen[] {
  const left = CHOICE_FIELDS.filter(
    (field) =>
      field !== 'names' &&
      !isBlank(field, other) &&
      !sameValue(other[field], person[field]) &&
      !notChosen.some((value) => value.field === field),
  ).map((field) => NotChosen.parse({ field, value: other[field], from: 'other' }));
  return [...notChosen, ...left];
}

function isSet(name: string): boolean {
  return SETS.some((set) => set === name);
}

function has(values: readonly string[], value: string): boolean {
  return values.includes(value);
}

function itemsOf(person: PersonInput, list: ListName): readonly Item[] {
  return person[list];
}

function itemOf(person: PersonInput, list: ListName, id: string): Item | null {
  return itemsOf(person, list).find((item) => item.id === id) ?? null;
}

function fieldOf(person: PersonInput, field: string): unknown {
  return new Map<string, unknown>(Object.entries(person)).get(field);
}
