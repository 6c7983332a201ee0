import { z } from 'zod';
import type { PEOPLE_SORT_FIELDS } from '../../shared/people/calls.ts';
import { PersonInput, PersonSummary } from '../../shared/people/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { RecordStore, type Stored } from '../records/store.ts';
import { derivePerson } from './derive.ts';
import { indexPerson } from './index-person.ts';

/** People in the database. */
export const personStore = new RecordStore({
  kind: 'person',
  table: 'person',
  fields: PersonInput,
  lists: ['names', 'documents', 'contactPoints', 'addresses', 'nextOfKin', 'needs', 'consents'],
  derive: derivePerson,
  index: indexPerson,
});

const SUMMARY = `person.id, displayName, otherNames, birthDate, sex, nationalities, standing, documentNumber, documentExpiresOn,
  phone, place, zoneId, purpose, departsOn, confirmDueOn, workingContactPoints, needCount AS needs, lastConfirmedAt, updatedAt, archivedAt`;

const SummaryRow = PersonSummary.extend({
  nationalities: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(PersonSummary.shape.nationalities),
});

type SortField = (typeof PEOPLE_SORT_FIELDS)[number];

const ORDER: Record<SortField, string> = {
  displayName: 'sortName',
  birthDate: 'birthDate',
  documentExpiresOn: 'documentExpiresOn',
  lastConfirmedAt: 'lastConfirmedAt',
  updatedAt: 'updatedAt',
  place: 'place',
  departsOn: 'departsOn',
  confirmDueOn: 'confirmDueOn',
  standing: 'standing',
  purpose: 'purpose',
  sex: 'sex',
};

/** Which of the sort fields a list may be ordered by. */
export function isSortField(field: string): field is SortField {
  return Object.hasOwn(ORDER, field);
}

/**
 * A window on everybody, or on the archived, in the order of an index, and how many there are in all. Filters and further orders are
 * answered from `list/`.
 */
export function listEverybody(
  db: ReadableDb,
  query: {
    archived: boolean;
    sorting: readonly { field: SortField; descending: boolean }[];
    offset: number;
    limit: number;
  },
): { total: number; rows: PersonSummary[] } {
  const where = `hiddenBy IS NULL AND archivedAt IS ${query.archived ? 'NOT NULL' : 'NULL'}`;
  // Ties go on in the direction of the first field, so that an index gives the whole order.
  const direction = query.sorting[0]?.descending === true ? 'DESC' : 'ASC';
  const order = new Map(query.sorting.map((by) => [ORDER[by.field], by.descending ? 'DESC' : 'ASC']));
  for (const tie of ['sortName', 'number']) if (!order.has(tie)) order.set(tie, direction);
  const orderText = [...order].map(([column, way]) => `${column} ${way}`).join(', ');
  const total = z.number().parse(db.value(`SELECT count(*) FROM person WHERE ${where}`));
  const rows = db.rows(
    `SELECT ${SUMMARY} FROM person WHERE ${where} ORDER BY ${orderText} LIMIT @limit OFFSET @offset`,
    { limit: query.limit, offset: query.offset },
  );
  return { total, rows: rows.map((row) => SummaryRow.parse(row)) };
}

/** Whole records by the numbers of their rows, in that order; one that is gone meanwhile is left out. */
export function loadByNumber(db: ReadableDb, numbers: readonly number[]): Stored<typeof PersonInput>[] {
  return numbers.flatMap((number) => {
    const row = db.row(`SELECT * FROM person WHERE number = @number AND hiddenBy IS NULL`, { number });
    return row === null ? [] : [personStore.parse(row)];
  });
}

/** Names of people as a relation for the lists of other domains: `id`, `displayName`, `sortName`. */
export const personNames = `(SELECT id, displayName, sortName FROM person WHERE hiddenBy IS NULL)`;

const IN_ZONE = `archivedAt IS NULL AND hiddenBy IS NULL AND departedOn IS NULL AND zoneId IS NOT NULL`;

/** Who is in a warden zone now, as a relation for the lists of other domains: `id`, `zoneId`. */
export const peopleInZones = `(SELECT id, zoneId FROM person WHERE ${IN_ZONE})`;

/** A window on the people who are in a zone now, by name, and how many there are in all. */
export function listInZone(
  db: ReadableDb,
  zoneId: string,
  window: { offset: number; limit: number },
): { total: number; rows: PersonSummary[] } {
  const where = `${IN_ZONE} AND zoneId = @zoneId`;
  const total = z.number().parse(db.value(`SELECT count(*) FROM person WHERE ${where}`, { zoneId }));
  const rows = db.rows(
    `SELECT ${SUMMARY} FROM person WHERE ${where} ORDER BY sortName, id LIMIT @limit OFFSET @offset`,
    { zoneId, limit: window.limit, offset: window.offset },
  );
  return { total, rows: rows.map((row) => SummaryRow.parse(row)) };
}

/**
 * A condition for the lists of other domains: the person of that id is on record, and its index answers the expression in a
 * parameter. It looks up the people that the list has, never all who match, which may be a third of everybody.
 */
export function personMatches(id: string, parameter: string): string {
  return `EXISTS (SELECT 1 FROM person WHERE person.id = ${id} AND person.hiddenBy IS NULL
    AND person.number IN (SELECT rowid FROM personSearch WHERE personSearch MATCH @${parameter}))`;
}

/** Lines about these people, in no order that matters; one that is not on record has none. */
export function listSummaries(db: ReadableDb, ids: readonly string[]): PersonSummary[] {
  return db
    .rows(
      `SELECT ${SUMMARY} FROM person WHERE hiddenBy IS NULL AND id IN (SELECT value FROM json_each(@ids))`,
      { ids: JSON.stringify(ids) },
    )
    .map((row) => SummaryRow.parse(row));
}

/** Lines about people by the numbers of their rows, in that order; one that is gone or hidden is left out. */
export function summariesByNumber(db: ReadableDb, numbers: readonly number[]): PersonSummary[] {
  return db
    .rows(
      `SELECT ${SUMMARY} FROM json_each(@numbers) AS wanted CROSS JOIN person ON person.number = wanted.value
       WHERE hiddenBy IS NULL ORDER BY wanted.key`,
      { numbers: JSON.stringify(numbers) },
    )
    .map((row) => SummaryRow.parse(row));
}

/** People whose document expires in a span of days, the first to expire first; `total` counts all of them. */
export function listExpiring(
  db: ReadableDb,
  span: { from: string; before: string; limit: number },
): { total: number; rows: PersonSummary[] } {
  const where = `archivedAt IS NULL AND hiddenBy IS NULL AND documentExpiresOn >= @from AND documentExpiresOn < @before`;
  const days = { from: span.from, before: span.before };
  const total = z.number().parse(db.value(`SELECT count(*) FROM person WHERE ${where}`, days));
  const rows = db.rows(
    `SELECT ${SUMMARY} FROM person WHERE ${where} ORDER BY documentExpiresOn, number LIMIT @limit`,
    { ...span },
  );
  return { total, rows: rows.map((row) => SummaryRow.parse(row)) };
}

/** Whether anybody is on record. */
export function hasPeople(db: ReadableDb): boolean {
  return db.value(`SELECT 1 FROM person WHERE hiddenBy IS NULL LIMIT 1`) !== null;
}

/** How many people, still here, are to be asked again by a day, and how many have no contact point that works. */
export function countWork(db: ReadableDb, on: string): { due: number; unreachable: number } {
  const here = `archivedAt IS NULL AND hiddenBy IS NULL AND departedOn IS NULL`;
  const due = db.value(
    `SELECT count(*) FROM person INDEXED BY personDue WHERE ${here} AND confirmDueOn <= @on`,
    { on },
  );
  const unreachable = db.value(
    `SELECT count(*) FROM person INDEXED BY personUnreachable WHERE ${here} AND workingContactPoints = 0`,
  );
  return { due: z.number().parse(due), unreachable: z.number().parse(unreachable) };
}
