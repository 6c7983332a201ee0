import { z } from 'zod';
import type { CONTACTS_SORT_FIELDS, ContactsFilter } from '../../shared/contacts/calls.ts';
import {
  ContactInput,
  ContactSummary,
  EntryKind,
  FacilityInput,
  ORGANISATION_TYPES,
  OrganisationInput,
} from '../../shared/contacts/schema.ts';
import type { ReadableDb, SqlParameters, SqlValue, WritableDb } from '../database/handle.ts';
import { matchExpression } from '../kernel/words.ts';
import { RecordStore } from '../records/store.ts';
import { describeEntry, organisationIdOf, type Above, type Entry } from './entry.ts';
import { indexEntry } from './index-entry.ts';
import { todayThere } from './today.ts';

/** Organisations in the database. */
export const organisationStore = new RecordStore({
  kind: 'organisation',
  table: 'organisation',
  fields: OrganisationInput,
  lists: ['points', 'unmapped', 'services'],
  index: (db, id, fields) => {
    if (fields !== null) index(db, id, { kind: 'organisation', fields });
    indexMembers(db, id, fields);
  },
});

/** Offices and their holders. */
export const contactStore = new RecordStore({
  kind: 'contact',
  table: 'contact',
  fields: ContactInput,
  lists: ['points', 'unmapped', 'formerHolders', 'deputies', 'dutyHours'],
  // A column of before, when an office had one deputy; migration 140 made it the first of `deputies`.
  derive: () => ({ deputy: '' }),
  index: (db, id, fields) => {
    if (fields !== null) index(db, id, { kind: 'contact', fields });
  },
});

/** Places. */
export const facilityStore = new RecordStore({
  kind: 'facility',
  table: 'facility',
  fields: FacilityInput,
  lists: ['points', 'unmapped'],
  index: (db, id, fields) => {
    if (fields !== null) index(db, id, { kind: 'facility', fields });
  },
});

/** What an entry of the list says in full, also one that an import still hides; `null` when there is none. */
export function findEntry(db: ReadableDb, kind: EntryKind, id: string): Entry | null {
  const row = db.row(`SELECT * FROM ${kind} WHERE id = @id`, { id });
  if (row === null) return null;
  switch (kind) {
    case 'organisation':
      return { kind, fields: organisationStore.parse(row).fields };
    case 'contact':
      return { kind, fields: contactStore.parse(row).fields };
    case 'facility':
      return { kind, fields: facilityStore.parse(row).fields };
  }
}

const NamedRow = z.strictObject({ name: z.string(), type: z.enum(ORGANISATION_TYPES) });

/** Whether offices, places or other organisations belong to an organisation. */
export function hasMembers(db: ReadableDb, id: string): boolean {
  return db.value(`SELECT 1 FROM contactEntry WHERE organisationId = @id LIMIT 1`, { id }) !== null;
}

/** Name and type of an organisation; `null` when it is unknown here. */
export function findAbove(db: ReadableDb, id: string | null): Above | null {
  if (id === null) return null;
  const row = db.row(`SELECT name, type FROM organisation WHERE id = @id`, { id });
  return row === null ? null : NamedRow.parse(row);
}

function index(db: WritableDb, id: string, entry: Entry): void {
  indexEntry(db, id, entry, findAbove(db, organisationIdOf(entry)));
}

const MemberRow = z.strictObject({ id: z.string(), kind: EntryKind });

/** What belongs to an organisation shows its name and type: brought up to date when they differ. */
function indexMembers(db: WritableDb, id: string, above: Above | null): void {
  const members = db.rows(
    `SELECT id, kind FROM contactEntry WHERE organisationId = @id
     AND (subtitle <> @name OR (kind = 'contact' AND type IS NOT @type))`,
    { id, name: above?.name ?? '', type: above?.type ?? null },
  );
  for (const row of members) {
    const member = MemberRow.parse(row);
    const entry = findEntry(db, member.kind, member.id);
    if (entry !== null) indexEntry(db, member.id, entry, above);
  }
}

/** Whether an organisation is another one, or part of it, however far down. */
export function isWithin(db: ReadableDb, id: string, other: string): boolean {
  return (
    db.value(
      `WITH RECURSIVE above (id) AS (SELECT @id UNION SELECT parentId FROM organisation JOIN above ON organisation.id = above.id
         WHERE parentId IS NOT NULL)
       SELECT 1 FROM above WHERE id = @other`,
      { id, other },
    ) !== null
  );
}

const SUMMARY = `turnsOn, kind, id, title, subtitle, organisationId, type, state, holder, phone, email, place, verifiedAt, verifiedChannel, failedAt,
  source, updatedAt, archivedAt,
  archivedAt IS NULL AND coalesce(verifiedAt, '') < @dueBefore AS verifyDue`;

const SummaryRow = ContactSummary.extend({
  verifyDue: z.number().transform((value) => value !== 0),
  turnsOn: z.string().nullable(),
});

/** Lines of the list as they are today: what turned since the entry was written is read from it anew. */
function summariesOf(db: ReadableDb, rows: readonly unknown[]): ContactSummary[] {
  const today = todayThere(db);
  return rows.map((row) => {
    const { turnsOn, ...summary } = SummaryRow.parse(row);
    const entry = turnsOn === null || turnsOn > today ? null : findEntry(db, summary.kind, summary.id);
    if (entry === null) return summary;
    const { holder, phone, email, failedAt } = describeEntry(entry, null, today);
    return { ...summary, ...TURNING.parse({ holder, phone, email, failedAt }) };
  });
}

const TURNING = ContactSummary.pick({ holder: true, phone: true, email: true, failedAt: true });

type SortField = (typeof CONTACTS_SORT_FIELDS)[number];

const ORDER: Record<SortField, string> = {
  title: 'sortTitle',
  subtitle: 'subtitle COLLATE NOCASE',
  kind: 'kind',
  type: 'type',
  holder: 'holder COLLATE NOCASE',
  place: 'place COLLATE NOCASE',
  verifiedAt: `coalesce(verifiedAt, '')`,
  updatedAt: 'updatedAt',
};

/** Which of the sort fields a list may be ordered by. */
export function isSortField(field: string): field is SortField {
  return Object.hasOwn(ORDER, field);
}

/** What a window on the list asks for. `dueBefore`: what was verified earlier, or never, is due. */
export interface ListQuery {
  filter: ContactsFilter;
  sorting: readonly { field: SortField; descending: boolean }[];
  offset: number;
  limit: number;
  dueBefore: string;
}

/** A window on the list of all three kinds, and how many there are in all. */
export function listEntries(db: ReadableDb, query: ListQuery): { total: number; rows: ContactSummary[] } {
  const { where, parameters } = conditions(query);
  const order = [
    ...query.sorting.map((by) => `${ORDER[by.field]} ${by.descending ? 'DESC' : 'ASC'}`),
    ...(query.sorting.some((by) => by.field === 'title') ? [] : ['sortTitle']),
    'number',
  ].join(', ');
  const total = z.number().parse(db.value(`SELECT count(*) FROM contactEntry WHERE ${where}`, parameters));
  const rows = db.rows(
    `SELECT ${SUMMARY} FROM contactEntry WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    { ...parameters, dueBefore: query.dueBefore, limit: query.limit, offset: query.offset },
  );
  return { total, rows: summariesOf(db, rows) };
}

/** What is part of an archived or unknown organisation, or of itself as a merge may leave it, begins the tree too: nothing falls out. */
const IS_TOP = `kind = 'organisation' AND (organisationId IS NULL
  OR organisationId NOT IN (SELECT id FROM contactEntry WHERE kind = 'organisation' AND archivedAt IS NULL AND hiddenBy IS NULL)
  OR id IN (
    WITH RECURSIVE above (start, id) AS (
      SELECT id, organisationId FROM contactEntry WHERE kind = 'organisation' AND organisationId IS NOT NULL
      UNION
      SELECT start, wider.organisationId FROM above JOIN contactEntry AS wider ON wider.id = above.id
      WHERE wider.organisationId IS NOT NULL
    ) SELECT start FROM above WHERE id = start))`;

function conditions({ filter, dueBefore }: Pick<ListQuery, 'filter' | 'dueBefore'>): {
  where: string;
  parameters: SqlParameters;
} {
  const parameters: Record<string, SqlValue> = {};
  const where = ['hiddenBy IS NULL', filter.archived ? 'archivedAt IS NOT NULL' : 'archivedAt IS NULL'];
  const match = filter.text === undefined ? null : matchExpression(filter.text);
  if (match !== null) {
    where.push(`number IN (SELECT rowid FROM contactSearch WHERE contactSearch MATCH @match)`);
    parameters['match'] = match;
  }
  if (filter.kind !== undefined && filter.kind.length > 0) {
    where.push(`kind IN (SELECT value FROM json_each(@kind))`);
    parameters['kind'] = JSON.stringify(filter.kind);
  }
  if (filter.type !== undefined && filter.type.length > 0) {
    where.push(`type IN (SELECT value FROM json_each(@type))`);
    parameters['type'] = JSON.stringify(filter.type);
  }
  if (filter.function !== undefined) {
    where.push(`number IN (SELECT number FROM contactFunction WHERE function = @function)`);
    parameters['function'] = filter.function;
  }
  if (filter.organisationId === null) where.push(`organisationId IS NULL`);
  else if (filter.organisationId !== undefined) {
    where.push(`organisationId = @organisationId`);
    parameters['organisationId'] = filter.organisationId;
  }
  if (filter.isTop === true) where.push(IS_TOP);
  if (filter.dueForVerification) {
    where.push(`coalesce(verifiedAt, '') < @dueBefore`);
    parameters['dueBefore'] = dueBefore;
  }
  return { where: where.join(' AND '), parameters };
}

const MatchedRow = z.strictObject({
  number: z.number(),
  title: z.string(),
  sortTitle: z.string(),
  holder: z.string(),
  archivedAt: z.string().nullable(),
});
/** What ranking needs of an entry that the search index found. */
export type MatchedEntry = z.infer<typeof MatchedRow>;

/** Entries whose index answers the expression, at most `limit`, in no order that matters; archived ones too. */
export function matchEntries(db: ReadableDb, query: { match: string; limit: number }): MatchedEntry[] {
  return db
    .rows(
      `SELECT number, title, sortTitle, holder, archivedAt FROM contactEntry
       WHERE number IN (SELECT rowid FROM contactSearch WHERE contactSearch MATCH @match)
       AND hiddenBy IS NULL LIMIT @limit`,
      query,
    )
    .map((row) => MatchedRow.parse(row));
}

/** The lines of some entries by their numbers, in the order asked for. */
export function listSummaries(
  db: ReadableDb,
  query: { numbers: readonly number[]; dueBefore: string },
): ContactSummary[] {
  const rows = db.rows(
    `SELECT ${SUMMARY} FROM (SELECT key AS position, value AS asked FROM json_each(@numbers)) JOIN contactEntry ON contactEntry.number = asked
       ORDER BY position`,
    { numbers: JSON.stringify(query.numbers), dueBefore: query.dueBefore },
  );
  return summariesOf(db, rows);
}

const KeyRow = z.object({ id: z.string() });

/** Ids of entries of a kind that carry one of the keys, in use first, oldest first; empty when none does. */
export function listByKeys(db: ReadableDb, kind: EntryKind, keys: readonly string[]): string[] {
  return db
    .rows(
      `SELECT DISTINCT contactEntry.number, contactEntry.id, archivedAt FROM contactKey
       JOIN contactEntry ON contactEntry.number = contactKey.number
       WHERE contactKey.key IN (SELECT value FROM json_each(@keys)) AND kind = @kind AND hiddenBy IS NULL
       ORDER BY archivedAt IS NOT NULL, contactEntry.number LIMIT 200`,
      { keys: JSON.stringify(keys), kind },
    )
    .map((row) => KeyRow.parse(row).id);
}
