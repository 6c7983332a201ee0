import { z } from 'zod';
import { CaseSummary, type CASES_SORT_FIELDS, type CasesFilter } from '../../shared/cases/calls.ts';
import { isEnded } from '../../shared/cases/rules.ts';
import { CaseFields, NoteFields, TaskFields } from '../../shared/cases/schema.ts';
import type { ReadableDb, SqlParameters, SqlValue, WritableDb } from '../database/handle.ts';
import { queryWords } from '../kernel/words.ts';
import { personMatches, personNames } from '../people/service.ts';
import { RecordStore, type Stored } from '../records/store.ts';
import { caseOfEntry, forgetCase, linkPeople, refreshCase } from './refresh.ts';

/** Cases in the database. */
export const caseStore = new RecordStore({
  kind: 'case',
  table: '"case"',
  fields: CaseFields,
  lists: ['people'],
  derive: (file) => ({ ended: isEnded(file.status) ? 1 : 0 }),
  index: (db, id, file) => {
    if (file === null) {
      forgetCase(db, id);
      return;
    }
    linkPeople(db, id, file.people);
    refreshCase(db, id);
  },
});

/** Notes of cases: records of their own, so that two missions may write at once. */
export const noteStore = new RecordStore({
  kind: 'note',
  table: 'note',
  fields: NoteFields,
  lists: [],
  index: (db, id, note) => {
    refreshOwner(db, 'note', id, note === null);
  },
});

/** Tasks of cases. */
export const taskStore = new RecordStore({
  kind: 'task',
  table: 'task',
  fields: TaskFields,
  lists: [],
  index: (db, id, task) => {
    refreshOwner(db, 'task', id, task === null);
  },
});

function refreshOwner(db: WritableDb, table: 'note' | 'task', id: string, leaving: boolean): void {
  const caseId = caseOfEntry(db, table, id);
  if (caseId !== null) refreshCase(db, caseId, leaving ? id : null);
}

/** The next number in the count of cases that a device opened in a year, from 1. Numbers are never given twice. */
export function takeSequence(db: WritableDb, device: string, year: number): number {
  const row = db.row(
    `INSERT INTO caseSequence (device, year, last) VALUES (@device, @year, 1)
     ON CONFLICT (device, year) DO UPDATE SET last = last + 1 RETURNING last`,
    { device, year },
  );
  return z.strictObject({ last: z.number() }).parse(row).last;
}

/** Whether a case bears that number, archived or not. */
export function hasCaseNumber(db: ReadableDb, caseNumber: string): boolean {
  return db.value(`SELECT 1 FROM "case" WHERE caseNumber = @caseNumber`, { caseNumber }) !== null;
}

/** Notes of a case, newest first. */
export function listNotes(db: ReadableDb, caseId: string): Stored<typeof NoteFields>[] {
  return db
    .rows(`SELECT * FROM note WHERE caseId = @caseId AND hiddenBy IS NULL ORDER BY at DESC, id DESC`, {
      caseId,
    })
    .map((row) => noteStore.parse(row));
}

/** Tasks of a case: open ones first, the next due first, those without a day last. */
export function listTasks(db: ReadableDb, caseId: string): Stored<typeof TaskFields>[] {
  return db
    .rows(
      `SELECT * FROM task WHERE caseId = @caseId AND hiddenBy IS NULL
       ORDER BY doneAt IS NOT NULL, dueOn IS NULL, dueOn, id`,
      { caseId },
    )
    .map((row) => taskStore.parse(row));
}

const FROM = `"case" AS file
  LEFT JOIN casePerson AS first ON first.caseId = file.id AND first.position = 0
  LEFT JOIN ${personNames} AS subject ON subject.id = first.personId`;

const SUMMARY = `file.id, caseNumber, type, severity, status, waitingOn, representedState,
  coalesce(subject.displayName, '') AS subjectName,
  max((SELECT count(*) FROM casePerson WHERE caseId = file.id) - 1, 0) AS otherPeople,
  substr(request, 1, 200) AS request, place, responsibleOfficer, openedOn, openTasks,
  CASE WHEN nextDueAt IS NULL THEN NULL WHEN nextDueAt = nextClockAt THEN nextClock ELSE 'task' END AS nextDue,
  nextDueAt, noContactWithSendingState, outcome, updatedAt, archivedAt`;

const SummaryRow = CaseSummary.extend({
  noContactWithSendingState: z.number().transform((flag) => flag !== 0),
});

type SortField = (typeof CASES_SORT_FIELDS)[number];

const ORDER: Record<SortField, string> = {
  subjectName: 'subject.sortName',
  caseNumber: 'caseNumber',
  type: 'type',
  severity: 'severity',
  status: 'status',
  representedState: 'representedState',
  responsibleOfficer: 'responsibleOfficer',
  openedOn: 'openedOn',
  nextDueAt: 'nextDueAt',
  updatedAt: 'updatedAt',
};

/** Which of the sort fields a list may be ordered by. */
export function isSortField(field: string): field is SortField {
  return Object.hasOwn(ORDER, field);
}

/** A window on the list, and how many there are in all. Running cases stand before ended ones, the most serious first. */
export function listCases(
  db: ReadableDb,
  query: {
    filter: CasesFilter;
    sorting: readonly { field: SortField; descending: boolean }[];
    offset: number;
    limit: number;
  },
): { total: number; rows: CaseSummary[] } {
  const { where, parameters } = conditions(query.filter);
  const order = [
    ...query.sorting.map((by) => `${ORDER[by.field]} ${by.descending ? 'DESC' : 'ASC'} NULLS LAST`),
    'ended',
    'severity',
    'nextDueAt NULLS LAST',
    'file.number DESC',
  ].join(', ');
  const total = z.number().parse(db.value(`SELECT count(*) FROM "case" AS file WHERE ${where}`, parameters));
  const rows = db.rows(
    `SELECT ${SUMMARY} FROM ${FROM} WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    { ...parameters, limit: query.limit, offset: query.offset },
  );
  return { total, rows: rows.map((row) => SummaryRow.parse(row)) };
}

const LISTS = ['status', 'type', 'severity', 'representedState', 'responsibleOfficer'] as const;

function conditions(filter: CasesFilter): { where: string; parameters: SqlParameters } {
  const parameters: Record<string, SqlValue> = {};
  const where = [
    'file.hiddenBy IS NULL',
    filter.archived ? 'file.archivedAt IS NOT NULL' : 'file.archivedAt IS NULL',
  ];
  if (filter.open !== undefined) where.push(`ended = ${filter.open ? '0' : '1'}`);
  for (const list of LISTS) {
    const wanted = filter[list];
    if (wanted === undefined || wanted.length === 0) continue;
    where.push(`${list} IN (SELECT value FROM json_each(@${list}))`);
    parameters[list] = JSON.stringify(wanted);
  }
  if (filter.personId !== undefined) {
    where.push(`file.id IN (SELECT caseId FROM casePerson WHERE personId = @personId)`);
    parameters['personId'] = filter.personId;
  }
  const words = wordConditions(filter.text ?? '');
  return {
    where: [...where, ...words.where].join(' AND '),
    parameters: { ...parameters, ...words.parameters },
  };
}

/** Every word asked for must begin a word of the case, its notes or tasks, or of one of its people. */
function wordConditions(text: string): { where: string[]; parameters: SqlParameters } {
  const parameters: Record<string, SqlValue> = {};
  const where = queryWords(text)
    .slice(0, 8)
    .map((forms, index) => {
      const name = `word${String(index)}`;
      parameters[name] = forms.map((form) => `"${form.replaceAll('"', '')}"*`).join(' OR ');
      return `(file.number IN (SELECT rowid FROM caseSearch WHERE caseSearch MATCH @${name})
        OR file.id IN (SELECT caseId FROM casePerson WHERE ${personMatches('casePerson.personId', name)}))`;
    });
  return { where, parameters };
}

/** Cases that answer every word, at most `limit`, archived ones too; empty when nothing is asked. */
export function matchCases(db: ReadableDb, text: string, limit: number): CaseSummary[] {
  const words = wordConditions(text);
  if (words.where.length === 0) return [];
  return db
    .rows(
      `SELECT ${SUMMARY} FROM ${FROM} WHERE file.hiddenBy IS NULL AND ${words.where.join(' AND ')}
       ORDER BY ended, severity, nextDueAt NULLS LAST LIMIT @limit`,
      { ...words.parameters, limit },
    )
    .map((row) => SummaryRow.parse(row));
}

/** Ids of the cases that run, the oldest first. */
export function listOpenIds(db: ReadableDb): string[] {
  return db
    .rows(
      `SELECT id FROM "case" WHERE archivedAt IS NULL AND hiddenBy IS NULL AND ended = 0 ORDER BY openedOn, id`,
    )
    .map((row) => z.strictObject({ id: z.string() }).parse(row).id);
}

/** Which of these people stand in a case, archived or ended too, that must not be announced to their State. */
export function listFirewalled(db: ReadableDb, personIds: readonly string[]): string[] {
  return db
    .rows(
      `SELECT DISTINCT personId FROM casePerson JOIN "case" AS file ON file.id = casePerson.caseId
       WHERE personId IN (SELECT value FROM json_each(@ids)) AND file.noContactWithSendingState = 1`,
      { ids: JSON.stringify(personIds) },
    )
    .map((row) => z.strictObject({ personId: z.string() }).parse(row).personId);
}

const NumberedRow = z.strictObject({ personId: z.string(), caseNumber: z.string() });

/** People of the cases whose number begins with a text, or has a part of itself that does; at most `limit`, the newest cases first. */
export function listPeopleOfNumber(
  db: ReadableDb,
  text: string,
  limit: number,
): z.infer<typeof NumberedRow>[] {
  const words = queryWords(text).map((forms) =>
    forms.map((form) => `"${form.replaceAll('"', '')}"*`).join(' OR '),
  );
  if (words.length === 0) return [];
  return db
    .rows(
      `SELECT personId, file.caseNumber FROM caseSearch JOIN "case" AS file ON file.number = caseSearch.rowid
       JOIN casePerson ON casePerson.caseId = file.id
       WHERE caseSearch MATCH @match AND file.hiddenBy IS NULL ORDER BY caseSearch.rowid DESC LIMIT @limit`,
      { match: words.map((word) => `{caseNumber} : (${word})`).join(' AND '), limit },
    )
    .map((row) => NumberedRow.parse(row));
}
