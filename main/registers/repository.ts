import { z } from 'zod';
import { type OUTCOMES, RegisterCounts, RegisterImport, RowReason } from '../../shared/registers/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';

type Bare = Pick<WritableDb, 'run'>;

/** An import while it is under way and afterwards. */
export const ImportRow = z.strictObject({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  fileName: z.string(),
  format: RegisterImport.shape.format,
  state: z.enum(['running', 'decided', 'done', 'undone']),
  changeSetId: z.string().nullable(),
  headings: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(z.string())),
  ...RegisterCounts.shape,
  queued: z.number(),
  households: z.number(),
});
export type ImportRow = z.infer<typeof ImportRow>;

const COLUMNS = Object.keys(ImportRow.shape);

/** Notes an import, or how far it is. */
export function saveImport(db: Bare, row: ImportRow): void {
  db.run(
    `INSERT OR REPLACE INTO registerImport (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map((name) => `@${name}`).join(', ')})`,
    { ...row, headings: JSON.stringify(row.headings) },
  );
}

/** An import by its id; `null` when there is none. */
export function findImport(db: ReadableDb, id: string): ImportRow | null {
  const row = db.row(`SELECT * FROM registerImport WHERE id = @id`, { id });
  return row === null ? null : ImportRow.parse(row);
}

/** Forgets an import that came to nothing, with its rows. */
export function removeImport(db: Bare, id: string): void {
  db.run(`DELETE FROM registerImport WHERE id = @id`, { id });
}

/** Imports that are not whole; empty unless one is under way or the last session ended in the middle of one. */
export function listUnfinished(db: ReadableDb): ImportRow[] {
  return db
    .rows(`SELECT * FROM registerImport WHERE state IN ('running', 'decided')`)
    .map((row) => ImportRow.parse(row));
}

/** Imports that were carried through, newest first, and how many there are. */
export function listImports(
  db: ReadableDb,
  page: { offset: number; limit: number },
): { total: number; rows: (ImportRow & { refusedKept: number })[] } {
  const where = `state IN ('done', 'undone')`;
  const rows = db.rows(
    `SELECT registerImport.*,
       (SELECT count(*) FROM registerRefused WHERE importId = registerImport.id) AS refusedKept
     FROM registerImport WHERE ${where} ORDER BY at DESC, id DESC LIMIT @limit OFFSET @offset`,
    page,
  );
  return {
    total: z.number().parse(db.value(`SELECT count(*) FROM registerImport WHERE ${where}`)),
    rows: rows.map((row) => ImportRow.extend({ refusedKept: z.number() }).parse(row)),
  };
}

/** An accepted row: who it is. */
export interface AcceptedRow {
  importId: string;
  row: number;
  personId: string;
  hash: Uint8Array;
  reference: Uint8Array | null;
  household: string;
  householdRole: string;
}

/** Notes whom a row is, so that it is recognised when it comes again. */
export function insertAccepted(db: Bare, row: AcceptedRow): void {
  db.run(
    `INSERT INTO registerRow (importId, row, personId, hash, reference, household, householdRole)
     VALUES (@importId, @row, @personId, @hash, @reference, @household, @householdRole)`,
    { ...row },
  );
}

const KnownRow = z.strictObject({ key: z.string(), personId: z.string() });

/** Who rows were, by their hashes in hexadecimal; the last import counts. One that never came is missing. */
export function personsByHash(db: ReadableDb, hashes: readonly string[]): Map<string, string> {
  return personsBy(db, 'hash', hashes);
}

/** Who rows were, by the hash of the sender's identifier. */
export function personsByReference(db: ReadableDb, references: readonly string[]): Map<string, string> {
  return personsBy(db, 'reference', references);
}

function personsBy(
  db: ReadableDb,
  column: 'hash' | 'reference',
  keys: readonly string[],
): Map<string, string> {
  if (keys.length === 0) return new Map();
  const rows = db.rows(
    `SELECT asked.value AS key, registerRow.personId FROM json_each(@keys) AS asked
     JOIN registerRow ON registerRow.${column} = unhex(asked.value)
     JOIN registerImport ON registerImport.id = registerRow.importId AND registerImport.state IN ('done', 'undone')
     ORDER BY registerRow.number`,
    { keys: JSON.stringify(keys) },
  );
  return new Map(rows.map((row) => KnownRow.parse(row)).map(({ key, personId }) => [key, personId]));
}

const PersonRow = z.strictObject({ personId: z.string() });

/** People of an import who are also in rows of others that stand. */
export function personsOfOthers(db: ReadableDb, importId: string): ReadonlySet<string> {
  const rows = db.rows(
    `SELECT DISTINCT personId FROM registerRow WHERE importId = @importId AND personId IN (
       SELECT other.personId FROM registerImport
       JOIN registerRow AS other ON other.importId = registerImport.id
       WHERE registerImport.state = 'done' AND registerImport.id <> @importId)`,
    { importId },
  );
  return new Set(rows.map((row) => PersonRow.parse(row).personId));
}

const NumberedRow = PersonRow.extend({ number: z.number() });

/** The next people of an import, in the order of its rows; empty after the last. */
export function personsOfImport(
  db: ReadableDb,
  importId: string,
  window: { after: number; limit: number },
): { personIds: string[]; last: number } {
  const rows = db
    .rows(
      `SELECT number, personId FROM registerRow NOT INDEXED
       WHERE number > max(@after, (SELECT min(number) - 1 FROM registerRow WHERE importId = @importId)) AND importId = @importId
       ORDER BY number LIMIT @limit`,
      { importId, ...window },
    )
    .map((row) => NumberedRow.parse(row));
  return { personIds: rows.map(({ personId }) => personId), last: rows.at(-1)?.number ?? window.after };
}

/** Whether any row was ever accepted: where none was, none need be looked for. */
export function hasAccepted(db: ReadableDb): boolean {
  return db.value(`SELECT 1 FROM registerRow LIMIT 1`) !== null;
}

const HouseholdRow = z.strictObject({
  household: z.string(),
  members: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(z.strictObject({ personId: z.string(), role: z.string() }))),
});

/** The next households of an import by name, at most `limit`, each with its people in the order of the file. */
export function householdsOf(
  db: ReadableDb,
  importId: string,
  after: string,
  limit: number,
): z.output<typeof HouseholdRow>[] {
  return db
    .rows(
      `SELECT household, json_group_array(json_object('personId', personId, 'role', householdRole)) AS members
       FROM (SELECT household, personId, householdRole FROM registerRow
         WHERE importId = @importId AND household > @after ORDER BY household, number)
       GROUP BY household LIMIT @limit`,
      { importId, after, limit },
    )
    .map((row) => HouseholdRow.parse(row));
}

/** Forgets rows of an import, at most `limit`, but those of these people. @returns how many went */
export function removeAccepted(
  db: Bare,
  importId: string,
  limit: number,
  keptPersonIds: readonly string[] = [],
): number {
  return db.run(
    `DELETE FROM registerRow WHERE number IN (
       SELECT number FROM registerRow WHERE importId = @importId
         AND personId NOT IN (SELECT value FROM json_each(@kept)) LIMIT @limit)`,
    { importId, limit, kept: JSON.stringify(keptPersonIds) },
  );
}

/** A refused row as it came. */
export const RefusedRow = z.strictObject({
  row: z.number(),
  reasons: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(RowReason)),
  cells: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(z.string())),
});
export type RefusedRow = z.output<typeof RefusedRow>;

/** Keeps a refused row, so that it can be saved as a sheet. */
export function insertRefused(db: Bare, importId: string, number: number, refused: RefusedRow): void {
  db.run(
    `INSERT INTO registerRefused (importId, number, row, reasons, cells) VALUES (@importId, @number, @row, @reasons, @cells)`,
    {
      importId,
      number,
      row: refused.row,
      reasons: JSON.stringify(refused.reasons),
      cells: JSON.stringify(refused.cells),
    },
  );
}

/** Refused rows of an import after a number, at most `limit`. */
export function listRefused(
  db: ReadableDb,
  importId: string,
  after: number,
  limit: number,
): (RefusedRow & { number: number })[] {
  return db
    .rows(
      `SELECT number, row, reasons, cells FROM registerRefused
       WHERE importId = @importId AND number > @after ORDER BY number LIMIT @limit`,
      { importId, after, limit },
    )
    .map((row) => RefusedRow.extend({ number: z.number() }).parse(row));
}

/** Forgets refused rows of an import. @returns how many went */
export function removeRefused(db: Bare, importId: string, limit: number): number {
  return db.run(
    `DELETE FROM registerRefused WHERE importId = @importId AND number IN (
       SELECT number FROM registerRefused WHERE importId = @importId ORDER BY number LIMIT @limit)`,
    { importId, limit },
  );
}

/** Imports before an instant that still hold refused rows. */
export function listWithOldRefused(db: ReadableDb, before: string): string[] {
  return z
    .array(z.strictObject({ id: z.string() }))
    .parse(
      db.rows(
        `SELECT id FROM registerImport WHERE at < @before
         AND EXISTS (SELECT 1 FROM registerRefused WHERE importId = registerImport.id)`,
        { before },
      ),
    )
    .map((row) => row.id);
}

/** Nothing counted yet. */
export function noCounts(): Record<(typeof OUTCOMES)[number] | 'rows', number> {
  return { rows: 0, added: 0, updated: 0, skipped: 0, refused: 0 };
}
