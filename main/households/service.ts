import type { householdsCalls, Newcomers } from '../../shared/households/calls.ts';
import { childhood } from '../../shared/households/rules.ts';
import { HouseholdInput, type HouseholdRole } from '../../shared/households/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { PersonSummary } from '../../shared/people/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { registerPerson } from '../people/register/service.ts';
import { getPerson, peopleById } from '../people/service.ts';
import { listHistory } from '../records/history.ts';
import { answerHousehold, answerOfPerson, summariesOf, type HouseholdAnswer } from './answers.ts';
import {
  householdIdsOf,
  householdMembers,
  householdsOfPeople,
  householdStore,
  isSortField,
  listRows,
} from './repository.ts';

export { householdMembers, householdsOfPeople };

/**
 * Makes a household. Who was in another leaves it, and one that is left empty is archived.
 * @param people registered first, so that members can name them
 * @throws AppError `not-found` for a member or guardian who is not on record, `households/guardian-child`, `people/likely-match` for a
 *   newcomer who is likely on record, or another newcomer, and has no reason beside, `invalid-input` for an id that is taken
 */
export function createHousehold(
  db: WritableDb,
  household: HouseholdInput,
  people: Newcomers = [],
): HouseholdAnswer {
  return answerHousehold(db, householdStore.create(db, settle(db, household, people, null)));
}

/**
 * Changes a household; see `createHousehold`.
 * @throws AppError `not-found`, `records/stale-revision`, `households/guardian-child`, `people/likely-match`, `invalid-input`
 */
export function updateHousehold(
  db: WritableDb,
  change: ParsedInputOf<typeof householdsCalls.update>,
): HouseholdAnswer {
  const { id, revision, household, people } = change;
  householdStore.assertRevision(householdStore.get(db, id), revision);
  return answerHousehold(db, householdStore.update(db, id, revision, settle(db, household, people, id)));
}

/** A household as it is kept: its newcomers registered, everybody known, out of other households, under a name. */
function settle(
  db: WritableDb,
  household: HouseholdInput,
  people: Newcomers,
  ownId: string | null,
): HouseholdInput {
  registerNewcomers(db, people);
  const known = peopleById(
    db,
    household.members.flatMap(({ personId, guardianId }) =>
      guardianId === null ? [personId] : [personId, guardianId],
    ),
  );
  const personOf = (id: string): PersonSummary => {
    const person = known.get(id);
    if (person === undefined) throw new AppError('not-found', { kind: 'person', id });
    return person;
  };
  const today = dateOf(nowOf(db.clock));
  for (const { personId, guardianId } of household.members) {
    personOf(personId);
    if (guardianId !== null && childhood(personOf(guardianId).birthDate, today) === 'child')
      throw new AppError('households/guardian-child', { personId: guardianId });
  }
  leaveOthers(
    db,
    household.members.map(({ personId }) => personId),
    ownId,
  );
  return household.name === '' ? { ...household, name: nameFor(db, household) } : household;
}

function registerNewcomers(db: WritableDb, people: Newcomers): void {
  const taken = peopleById(
    db,
    people.map(({ id }) => id),
  );
  if (taken.size > 0)
    throw new AppError('invalid-input', { issues: [{ path: 'people', problem: 'id-taken' }] });
  for (const { id, person, besideReason } of people) registerPerson(db, person, besideReason, { id });
}

function leaveOthers(db: WritableDb, personIds: readonly string[], ownId: string | null): void {
  const householdIds = new Set(householdIdsOf(db, personIds).values());
  for (const id of householdIds) {
    if (id === ownId) continue;
    const left = householdStore.get(db, id);
    const members = left.fields.members.filter(({ personId }) => !personIds.includes(personId));
    const isEmpty = members.length === 0;
    householdStore.update(
      db,
      id,
      null,
      { ...left.fields, members },
      isEmpty ? { archivedAt: db.changeSet.at } : {},
    );
  }
}

/** The surname of the head, or whatever they are called by. */
function nameFor(db: ReadableDb, household: HouseholdInput): string {
  const head = household.members.find(({ role }) => role === 'head') ?? household.members[0];
  if (head === undefined) return '';
  const [name] = getPerson(db, head.personId).names;
  return [name?.surname, name?.given].find((part) => part !== undefined && part !== '') ?? '';
}

/**
 * Takes a household out of the lists, or brings one back. Archived, it holds nobody; back in use, it holds those who joined no other.
 * @throws AppError `not-found`, `records/stale-revision`
 */
export function setHouseholdArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): HouseholdAnswer {
  return answerHousehold(db, householdStore.setArchived(db, id, revision, archived));
}

/** Opens one household, archived or not. @throws AppError `not-found` */
export function getHousehold(db: ReadableDb, id: string): HouseholdAnswer {
  return answerHousehold(db, householdStore.get(db, id));
}

/** Every change of a household, newest first; empty when there never was one. */
export function historyOfHousehold(db: ReadableDb, id: string): AnswerOf<typeof householdsCalls.history> {
  return listHistory(db, id);
}

/** The household that a person is in; `null` when there is none. */
export function householdOfPerson(
  db: ReadableDb,
  personId: string,
): AnswerOf<typeof householdsCalls.ofPerson> {
  const id = householdIdsOf(db, [personId]).get(personId);
  const household = id === undefined ? null : householdStore.find(db, id);
  return household === null ? null : answerOfPerson(db, household, personId);
}

/** A window on the list; sort fields that the list does not know are refused. @throws AppError `invalid-input` */
export function listHouseholds(
  db: ReadableDb,
  query: ParsedInputOf<typeof householdsCalls.list>,
): AnswerOf<typeof householdsCalls.list> {
  const sorting = query.sorting.map((by) => {
    if (!isSortField(by.field))
      throw new AppError('invalid-input', { issues: [{ path: 'sorting', problem: 'unknown-field' }] });
    return { field: by.field, descending: by.descending };
  });
  const { total, rows } = listRows(db, { ...query, sorting });
  return { total, rows: summariesOf(db, rows) };
}

/**
 * Makes a household of people whom a file names together; hidden while the import is under way. Whoever is in a household stays in it.
 * @returns its id; `null` when nobody is left for it
 */
export function householdFromFile(
  db: WritableDb,
  household: { name: string; members: readonly { personId: string; role: HouseholdRole }[] },
): string | null {
  const taken = householdIdsOf(
    db,
    household.members.map((member) => member.personId),
  );
  const members = household.members
    .filter(({ personId }) => !taken.has(personId))
    .slice(0, 60)
    .map(({ personId, role }) => ({ id: newId(db.clock), personId, role, guardianId: null }));
  if (members.length === 0) return null;
  return householdStore.create(db, HouseholdInput.parse({ name: household.name, members })).id;
}
