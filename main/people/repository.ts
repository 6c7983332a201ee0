import { z } from 'zod';
import type { PEOPLE_SORT_FIELDS } from '../../shared/people/calls.ts';
import type { PeopleFilter } from '../../shared/people/query.ts';
import { PersonInput, PersonSummary } from '../../shared/people/schema.ts';
import type { ReadableDb, SqlParameters, SqlValue } from '../database/handle.ts';
import { matchExpression } from '../kernel/words.ts';
import { RecordStore, type Stored } from '../records/store.ts';
import { derivePerson } from './derive.ts';
import { indexPerson } from './index-person.ts';
import { askFor, wordExpression } from './query.ts';

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

const MATCHED = `number IN (SELECT rowid FROM personSearch WHERE personSearch MATCH @match)`;

/** A window on the list, and how many there are in all. */
export function listPeople(
  db: ReadableDb,
  query: {
    filter: PeopleFilter;
    sorting: readonly { field: SortField; descending: boolean }[];
    offset: number;
    limit: number;
  },
): { total: number; rows: PersonSummary[] } {
  const { where, parameters } = conditions(query.filter);
  // Ties go on in the direction of the first field, so that an index gives the whole order.
  const direction = query.sorting[0]?.descending === true ? 'DESC' : 'ASC';
  const order = new Map(query.sorting.map((by) => [ORDER[by.field], by.descending ? 'DESC' : 'ASC']));
  for (const tie of ['sortName', 'number']) if (!order.has(tie)) order.set(tie, direction);
  const total = z.number().parse(db.value(countText(query.filter, where), parameters));
  const rows = db.rows(
    `SELECT ${SUMMARY} FROM person WHERE ${where} ORDER BY ${orderText(order)} LIMIT @limit OFFSET @offset`,
    {
      ...parameters,
      limit: query.limit,
      offset: query.offset,
    },
  );
  return { total, rows: rows.map((row) => SummaryRow.parse(row)) };
}

/**
 * Counts from the search index on: a broad prefix matches a third of everybody, and asking of each person whether they are among
 * those takes three times as long. Where nothing but text is asked for, an index answers without the rows.
 */
function countText({ text, archived, ...others }: PeopleFilter, where: string): string {
  if (text === undefined || matchExpression(text) === null)
    return `SELECT count(*) FROM person WHERE ${where}`;
  const isTextAlone = Object.values(others).every(
    (value) => value === undefined || (Array.isArray(value) && value.length === 0),
  );
  const kept = where.replace(MATCHED, 'TRUE');
  return `SELECT count(*) FROM (SELECT rowid AS hit FROM personSearch WHERE personSearch MATCH @match)
    CROSS JOIN person ${isTextAlone ? 'INDEXED BY personCandidate' : ''} ON number = hit WHERE ${kept}`;
}

function orderText(order: ReadonlyMap<string, string>): string {
  return [...order].map(([column, direction]) => `${column} ${direction}`).join(', ');
}

function conditions(filter: PeopleFilter): { where: string; parameters: SqlParameters } {
  const parameters: Record<string, SqlValue> = {};
  const where = ['hiddenBy IS NULL', filter.archived ? 'archivedAt IS NOT NULL' : 'archivedAt IS NULL'];
  const match = filter.text === undefined ? null : wordExpression(askFor(filter.text), 'begin');
  if (match !== null) {
    where.push(MATCHED);
    parameters['match'] = match;
  }
  if (filter.standing !== undefined && filter.standing.length > 0) {
    where.push(`standing IN (SELECT value FROM json_each(@standing))`);
    parameters['standing'] = JSON.stringify(filter.standing);
  }
  if (filter.nationality !== undefined && filter.nationality.length > 0) {
    where.push(
      `EXISTS (SELECT 1 FROM json_each(nationalities) WHERE value IN (SELECT value FROM json_each(@nationality)))`,
    );
    parameters['nationality'] = JSON.stringify(filter.nationality);
  }
  if (filter.documentExpiresBefore !== undefined) {
    where.push(`documentExpiresOn < @documentExpiresBefore`);
    parameters['documentExpiresBefore'] = filter.documentExpiresBefore;
  }
  return { where: where.join(' AND '), parameters };
}

/** Whole records of candidates, in the order given. */
export function loadCandidates(
  db: ReadableDb,
  candidates: readonly { number: number }[],
): { summary: PersonSummary; person: PersonInput }[] {
  return candidates.map(({ number }) => {
    const row = db.row(`SELECT * FROM person WHERE number = @number`, { number });
    const { fields } = personStore.parse(row);
    const summary = SummaryRow.strip().parse({ ...z.looseObject({}).parse(row), needs: fields.needs.length });
    return { summary, person: fields };
  });
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
