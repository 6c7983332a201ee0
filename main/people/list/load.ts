import { z } from 'zod';
import type { ReadableDb } from '../../database/handle.ts';
import type { ColumnRow, PeopleColumns } from './columns.ts';

const COLUMNS = `person.number, hiddenBy, archivedAt, standing, purpose, sex, zoneId, birthDate, nationalities, languages, documentExpiresOn,
  departsOn, departedOn, confirmDueOn, lastConfirmedAt, updatedAt, place, workingContactPoints`;

const Row: z.ZodType<ColumnRow> = z.strictObject({
  number: z.number(),
  hiddenBy: z.string().nullable(),
  archivedAt: z.string().nullable(),
  standing: z.string(),
  purpose: z.string(),
  sex: z.string(),
  zoneId: z.string().nullable(),
  birthDate: z.string().nullable(),
  nationalities: z.string(),
  languages: z.string(),
  documentExpiresOn: z.string().nullable(),
  departsOn: z.string().nullable(),
  departedOn: z.string().nullable(),
  confirmDueOn: z.string().nullable(),
  lastConfirmedAt: z.string().nullable(),
  updatedAt: z.string(),
  place: z.string(),
  workingContactPoints: z.number(),
});
const NeedsRow = z.strictObject({ number: z.number(), categories: z.string() });
const Categories = z.array(z.string());
const MemberRow = z.strictObject({ number: z.number(), householdId: z.string() });
const Numbers = z.array(z.number());

/** Rows read at once: a few milliseconds. */
const CHUNK = 2_000;

/**
 * Reads the next people into the columns.
 * @param after the number reached so far, 0 at the beginning
 * @returns the number reached; `null` at the end
 */
export function loadChunk(db: ReadableDb, columns: PeopleColumns, after: number): number | null {
  const rows = db.rows(
    `SELECT ${COLUMNS} FROM person INDEXED BY personColumns WHERE number > @after ORDER BY number LIMIT ${String(CHUNK)}`,
    { after },
  );
  let last: number | null = null;
  for (const raw of rows) {
    const row = Row.parse(raw);
    columns.setRow(row);
    last = row.number;
  }
  if (last === null) return null;
  const span = { after, last };
  readNeeds(db, columns, `number > @after AND number <= @last`, span);
  readHouseholds(db, columns, `person.number > @after AND person.number <= @last`, span);
  return last;
}

/** Reads some people anew, also those that are no more. */
export function reloadRows(db: ReadableDb, columns: PeopleColumns, numbers: readonly number[]): void {
  for (let from = 0; from < numbers.length; from += CHUNK) {
    const chunk = numbers.slice(from, from + CHUNK);
    const parameters = { numbers: JSON.stringify(chunk) };
    for (const number of chunk) columns.remove(number);
    const rows = db.rows(
      `SELECT ${COLUMNS} FROM json_each(@numbers) JOIN person INDEXED BY personColumns ON person.number = value`,
      parameters,
    );
    for (const row of rows) columns.setRow(Row.parse(row));
    const among = `number IN (SELECT value FROM json_each(@numbers))`;
    readNeeds(db, columns, among, parameters);
    readHouseholds(db, columns, `person.${among}`, parameters);
  }
}

function readNeeds(db: ReadableDb, columns: PeopleColumns, where: string, parameters: object): void {
  const rows = db.rows(
    `SELECT number, (SELECT json_group_array(value ->> 'category') FROM json_each(needs)) AS categories
     FROM person INDEXED BY personWithNeeds WHERE needCount > 0 AND ${where}`,
    { ...parameters },
  );
  for (const row of rows) {
    const { number, categories } = NeedsRow.parse(row);
    columns.setNeeds(number, Categories.parse(JSON.parse(categories)));
  }
}

/** The households that people are in. Read here and not asked of their service, since that service asks ours. */
function readHouseholds(db: ReadableDb, columns: PeopleColumns, where: string, parameters: object): void {
  const rows = db.rows(
    `SELECT person.number, householdMember.householdId
     FROM person INDEXED BY personColumns JOIN householdMember ON householdMember.personId = person.id WHERE ${where}`,
    { ...parameters },
  );
  for (const row of rows) {
    const { number, householdId } = MemberRow.parse(row);
    columns.setHousehold(number, householdId);
  }
}

/** Numbers of everybody in the lists, or of the archived, in the order of their names. */
export function readNameOrder(db: ReadableDb, archived: boolean): Uint32Array {
  return readNumbers(
    db,
    `SELECT json_group_array(number) FROM
       (SELECT number FROM person INDEXED BY personByName WHERE hiddenBy IS NULL AND ${inUse(archived)} ORDER BY sortName, number)`,
  );
}

/** How many people in a row have the same name, in the order of the names. */
export function readNameRuns(db: ReadableDb, archived: boolean): Uint32Array {
  return readNumbers(
    db,
    `SELECT json_group_array(count) FROM
       (SELECT count(*) AS count FROM person INDEXED BY personByName WHERE hiddenBy IS NULL AND ${inUse(archived)}
        GROUP BY sortName ORDER BY sortName)`,
  );
}

function inUse(archived: boolean): string {
  return archived ? 'archivedAt IS NOT NULL' : 'archivedAt IS NULL';
}

/** Numbers of people whose words answer an expression, archived and hidden ones too, in no order that matters. */
export function readMatches(db: ReadableDb, match: string): Uint32Array {
  return readNumbers(db, `SELECT json_group_array(rowid) FROM personSearch WHERE personSearch MATCH @match`, {
    match,
  });
}

/** One text of numbers is read several times faster than as many rows. */
function readNumbers(db: ReadableDb, sql: string, parameters = {}): Uint32Array {
  const list = db.value(sql, parameters);
  return Uint32Array.from(Numbers.parse(typeof list === 'string' ? JSON.parse(list) : []));
}

const ChangeRow = z.strictObject({ number: z.number(), reorders: z.number() });

/**
 * What changed since an entry of the journal of changes: the numbers of people, and whether their order by name did. `null` when the
 * journal does not go back so far.
 */
export function changesSince(
  db: ReadableDb,
  sequence: number,
): { sequence: number; numbers: number[]; reorders: boolean } | null {
  const last = lastChange(db);
  if (last === sequence) return { sequence, numbers: [], reorders: false };
  const first = db.value(`SELECT min(sequence) FROM personChange`);
  if (typeof first !== 'number' || first > sequence + 1) return null;
  const rows = db
    .rows(
      `SELECT number, max(reorders) AS reorders FROM personChange WHERE sequence > @sequence GROUP BY number`,
      { sequence },
    )
    .map((row) => ChangeRow.parse(row));
  return {
    sequence: last,
    numbers: rows.map((row) => row.number),
    reorders: rows.some((row) => row.reorders !== 0),
  };
}

/** The last entry of the journal of changes; 0 when it is empty. */
export function lastChange(db: ReadableDb): number {
  const last = db.value(`SELECT max(sequence) FROM personChange`);
  return typeof last === 'number' ? last : 0;
}
