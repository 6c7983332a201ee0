import type { casesCalls } from '../../shared/cases/calls.ts';
import { clocksOf, type RunningClock } from '../../shared/cases/clocks.ts';
import {
  defaultFirewall,
  defaultSensitivity,
  defaultSeverity,
  isClosable,
  isEnded,
  nextStatuses,
} from '../../shared/cases/rules.ts';
import { CaseFields, type CaseFacts, type CasePerson } from '../../shared/cases/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { registerPerson } from '../people/register/service.ts';
import { peopleById } from '../people/service.ts';
import { answer, withChanges, type CaseAnswer } from './answer.ts';
import { nextCaseNumber } from './case-number.ts';
import {
  caseStore,
  isSortField,
  listCases as listRows,
  listFirewalled,
  listNotes,
  listPeopleOfNumber,
  listTasks,
  matchCases,
} from './repository.ts';
import { reasonsFor } from './search.ts';

type NewCase = ParsedInputOf<typeof casesCalls.create>;
type PeopleFacts = NonNullable<CaseFacts['people']>;

/**
 * Opens a case. People who are not on record yet are registered in the same act. What is left out gets what the type
 * suggests: severity, sensitivity, and the firewall for somebody who fears their own State.
 * @throws AppError `invalid-input` when it concerns nobody, `not-found` for a person who is not on record, `people/likely-match` for a
 *   newcomer who is likely on record, or another newcomer, and has no reason beside
 */
export function createCase(db: WritableDb, input: NewCase): CaseAnswer {
  const { people, newPeople, ...facts } = input;
  const onRecord = membersOf(db, people, []);
  const registered = newPeople.map(({ person, role, besideReason }) => ({
    id: newId(db.clock),
    personId: registerPerson(db, person, besideReason).id,
    role,
  }));
  if (onRecord.length + registered.length === 0)
    throw new AppError('invalid-input', { issues: [{ path: 'people', problem: 'missing' }] });
  const now = nowOf(db.clock);
  const start = {
    severity: defaultSeverity(facts.type),
    sensitivity: defaultSensitivity(facts.type),
    noContactWithSendingState: defaultFirewall(facts.type),
    openedOn: dateOf(now),
    receivedAt: now,
    responsibleOfficer: db.actor.name,
  };
  const fields = CaseFields.parse({
    ...withChanges<object>(start, facts),
    caseNumber: nextCaseNumber(db),
    people: [...onRecord, ...registered],
  });
  return answer(caseStore.create(db, fields));
}

/**
 * Changes the facts that are named.
 * @throws AppError `not-found`, `records/stale-revision`, `cases/closed`, `cases/firewall-stands` when the change would lift the
 *   firewall, which is an act of its own
 */
export function updateCase(db: WritableDb, id: string, revision: number, changes: CaseFacts): CaseAnswer {
  const old = caseStore.get(db, id);
  caseStore.assertRevision(old, revision);
  if (isEnded(old.fields.status)) throw new AppError('cases/closed');
  if (old.fields.noContactWithSendingState && changes.noContactWithSendingState === false)
    throw new AppError('cases/firewall-stands');
  const { people, ...facts } = changes;
  const fields = withChanges(old.fields, facts);
  if (people !== undefined) fields.people = membersOf(db, people, old.fields.people);
  return answer(caseStore.update(db, id, revision, fields));
}

/** Takes a case out of the lists, or brings it back. @throws AppError `not-found`, `records/stale-revision` */
export function setCaseArchived(db: WritableDb, id: string, revision: number, archived: boolean): CaseAnswer {
  return answer(caseStore.setArchived(db, id, revision, archived));
}

/** Opens one case, archived or not, with everything its page shows. @throws AppError `not-found` */
export function getCase(db: ReadableDb, id: string): AnswerOf<typeof casesCalls.get> {
  const record = caseStore.get(db, id);
  const notes = listNotes(db, id);
  const nowMs = db.clock.nowMs();
  const people = peopleById(
    db,
    record.fields.people.map((member) => member.personId),
  );
  const clocks = clocksOf(
    record.fields,
    notes.map((note) => note.fields),
    nowMs,
  );
  return {
    case: answer(record),
    people: record.fields.people.map((member) => ({
      ...member,
      person: people.get(member.personId) ?? null,
    })),
    notes: notes.map((note) => answer(note)),
    tasks: listTasks(db, id).map((task) => answer(task)),
    clocks: clocks.map((clock) => ({ ...clock, remainingMinutes: remainingMinutes(clock, nowMs) })),
    nextStatuses: [...nextStatuses(record.fields.status)],
    closable: isClosable(record.fields.status),
  };
}

/** A window on the list; sort fields that the list does not know are refused. @throws AppError `invalid-input` */
export function listCases(
  db: ReadableDb,
  query: ParsedInputOf<typeof casesCalls.list>,
): AnswerOf<typeof casesCalls.list> {
  const sorting = query.sorting.map((by) => {
    if (!isSortField(by.field))
      throw new AppError('invalid-input', { issues: [{ path: 'sorting', problem: 'unknown-field' }] });
    return { field: by.field, descending: by.descending };
  });
  return listRows(db, { ...query, sorting });
}

/** Those of these people whom nothing that reaches their State may name: they stand in a case with its firewall up. */
export function firewalledPeople(db: ReadableDb, personIds: readonly string[]): ReadonlySet<string> {
  return new Set(listFirewalled(db, personIds));
}

/**
 * Finds cases by number, people, request, place, basis, notes and tasks; every word asked for must begin a word of them.
 * @returns running and serious ones first, with what matched; empty when nothing does or nothing is asked
 */
export function searchCases(db: ReadableDb, text: string, limit: number): AnswerOf<typeof casesCalls.search> {
  return matchCases(db, text, limit).map((summary) => ({
    case: summary,
    reasons: reasonsFor(db, summary.id, text),
  }));
}

/** People of the cases whose number a text names, whole or begun; `isWhole` when it is the whole number. */
export function peopleOfCaseNumber(
  db: ReadableDb,
  text: string,
  limit: number,
): { personId: string; text: string; isWhole: boolean }[] {
  const compact = (number: string): string => number.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return listPeopleOfNumber(db, text, limit).map(({ personId, caseNumber }) => ({
    personId,
    text: caseNumber,
    isWhole: compact(caseNumber) === compact(text),
  }));
}

/**
 * People as the case keeps them: the item of somebody who is on it already stays, so that an unchanged list is no change.
 * @throws AppError `not-found` for somebody new who is not on record
 */
function membersOf(db: ReadableDb, people: PeopleFacts, known: readonly CasePerson[]): CasePerson[] {
  const onRecord = peopleById(
    db,
    people.map((member) => member.personId),
  );
  return people.map((member) => {
    const before = known.find((other) => other.personId === member.personId && other.role === member.role);
    if (before === undefined && !onRecord.has(member.personId))
      throw new AppError('not-found', { kind: 'person', id: member.personId });
    return {
      id: member.id ?? before?.id ?? newId(db.clock),
      personId: member.personId,
      role: member.role,
    };
  });
}

function remainingMinutes(clock: RunningClock, nowMs: number): number | null {
  if (clock.state !== 'running' && clock.state !== 'overdue') return null;
  return Math.floor((Date.parse(clock.dueAt) - nowMs) / 60_000);
}
