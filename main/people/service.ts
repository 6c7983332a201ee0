import { dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { Confirming, peopleCalls } from '../../shared/people/calls.ts';
import type { PersonInput, PersonSummary } from '../../shared/people/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import type { Stored } from '../records/store.ts';
import { metaOf } from '../records/meta.ts';
import { confirmItems, failItem } from './confirm.ts';
import { derivePerson } from './derive.ts';
import {
  countWork,
  hasPeople,
  listExpiring,
  listInZone,
  listSummaries,
  peopleInZones,
  personMatches,
  personNames,
  personStore,
} from './repository.ts';
import { countMatchRows, findAlike, findMatchRow, listMatchRows, type MatchRow } from './match-rows.ts';
import { namesSomebody } from './names-somebody.ts';
import { keptIdOf, mergedIdsOf, mergeOf, redirect, unredirect } from './redirects.ts';
import { besideReasonOf } from './beside.ts';
import { searchPeople } from './search.ts';
import { walkPeople } from './walk.ts';

type PersonAnswer = AnswerOf<typeof peopleCalls.get>;
type StoredPerson = Stored<typeof PersonInput>;

export {
  fillFromFile,
  indexFromFile,
  isSameIssuer,
  knownPeople,
  peopleWithDocument,
  derivePersonName,
  registerFromFile,
  storedPerson,
  toIndex,
  type ToIndex,
  type KnownPerson,
} from './known.ts';
export { countHere, placedPeople } from './places.ts';
export type { MatchRow };
export { facetsOf, listPeople } from './list/service.ts';
export {
  besideReasonOf,
  countMatchRows,
  countWork,
  findAlike,
  findMatchRow,
  hasPeople,
  keptIdOf,
  listExpiring,
  listInZone,
  listMatchRows,
  mergedIdsOf,
  mergeOf,
  namesSomebody,
  peopleInZones,
  personMatches,
  personNames,
  personStore,
  redirect,
  searchPeople,
  unredirect,
  walkPeople,
};

/** Registers a person. `id` is given only where it was made before the record: somebody entered together with others. */
export function createPerson(
  db: WritableDb,
  person: PersonInput,
  options: { id?: string } = {},
): PersonAnswer {
  return answer(personStore.create(db, person, options));
}

/** The id itself, unless the record was merged into another: what was typed for the one must not be laid over the other. */
function standing(db: ReadableDb, id: string): string {
  const keptId = keptIdOf(db, id);
  if (keptId !== id) throw new AppError('people/merged', { id: keptId });
  return id;
}

/** Changes a person. @throws AppError `not-found`, `people/merged`, `records/stale-revision` */
export function updatePerson(
  db: WritableDb,
  id: string,
  revision: number,
  person: PersonInput,
): PersonAnswer {
  return answer(personStore.update(db, standing(db, id), revision, person));
}

/** Takes a person out of the lists, or brings one back. @throws AppError `not-found`, `records/stale-revision` */
export function setPersonArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): PersonAnswer {
  return answer(personStore.setArchived(db, standing(db, id), revision, archived));
}

/**
 * Marks facts of a person as found right, by the officer at the keyboard.
 * @param said `revision` is the one the officer saw, `null` where the core itself decides; `items` are ids of the facts
 * @throws AppError `not-found`, `records/stale-revision`, `invalid-input` for a fact the person has not or a day to come
 */
export function confirmFacts(
  db: WritableDb,
  id: string,
  said: Confirming & { revision: number | null; items: readonly string[] },
): PersonAnswer {
  const { fields } = personStore.get(db, standing(db, id));
  const confirmed = { at: confirmedAt(db, said.on), channel: said.channel, by: db.actor.name };
  const { confirmDueOn = fields.confirmDueOn } = said;
  const marked = { ...confirmItems(fields, said.items, confirmed), confirmDueOn };
  return answer(personStore.update(db, id, said.revision, marked));
}

/** Noon stands for a day before today. */
function confirmedAt(db: ReadableDb, on: string | undefined): string {
  const now = nowOf(db.clock);
  if (on === undefined || on === dateOf(now)) return now;
  if (on > dateOf(now))
    throw new AppError('invalid-input', { issues: [{ path: 'on', problem: 'in-future' }] });
  return `${on}T12:00:00.000Z`;
}

/**
 * Marks a contact point of a person as one that did not work when it was tried, just now unless told otherwise.
 * @throws AppError `not-found`, `records/stale-revision`, `invalid-input` for a contact point the person has not or a time to come
 */
export function noteFailure(
  db: WritableDb,
  id: string,
  tried: { revision: number; itemId: string; at?: string | undefined },
): PersonAnswer {
  const at = tried.at ?? nowOf(db.clock);
  if (at > nowOf(db.clock))
    throw new AppError('invalid-input', { issues: [{ path: 'at', problem: 'in-future' }] });
  const { fields } = personStore.get(db, standing(db, id));
  return answer(personStore.update(db, id, tried.revision, failItem(fields, tried.itemId, at)));
}

/**
 * Gives a person an address in place of the one of its kind; it stands first, and the history keeps the other.
 * @param moved `zoneId` left out: the warden zone stays as it is
 * @throws AppError `not-found`
 */
export function movePerson(
  db: WritableDb,
  id: string,
  moved: { address: Omit<PersonInput['addresses'][number], 'id'>; zoneId?: string | null | undefined },
): PersonAnswer {
  const { fields } = personStore.get(db, id);
  const others = fields.addresses.filter(({ kind }) => kind !== moved.address.kind);
  const { zoneId = fields.zoneId } = moved;
  const addresses = [{ ...moved.address, id: newId(db.clock) }, ...others];
  return answer(personStore.update(db, id, null, { ...fields, addresses, zoneId }));
}

/** Opens one person, archived or not; an id that was merged away opens the kept record. @throws AppError `not-found` */
export function getPerson(db: ReadableDb, id: string): PersonAnswer {
  return answer(personStore.get(db, keptIdOf(db, id)));
}

/** Lines about these people by id; one merged away has the line of the kept record, one that is not on record is missing. */
export function peopleById(db: ReadableDb, ids: readonly string[]): ReadonlyMap<string, PersonSummary> {
  const kept = new Map(ids.map((id) => [id, keptIdOf(db, id)]));
  const lines = new Map<string, PersonSummary>(
    listSummaries(db, [...new Set(kept.values())]).map((person) => [person.id, person]),
  );
  const found = new Map<string, PersonSummary>();
  for (const [id, keptId] of kept) {
    const line = lines.get(keptId);
    if (line !== undefined) found.set(id, line);
  }
  return found;
}

function answer(record: StoredPerson): PersonAnswer {
  return { ...record.fields, displayName: derivePerson(record.fields).displayName, ...metaOf(record) };
}
