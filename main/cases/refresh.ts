import { z } from 'zod';
import { clocksOf, nextClock } from '../../shared/cases/clocks.ts';
import { isOurs } from '../../shared/cases/rules.ts';
import {
  CASE_ROLES,
  CaseFields,
  NoteFields,
  TaskFields,
  type CasePerson,
} from '../../shared/cases/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { indexWords } from '../kernel/words.ts';
import { keptIdOf } from '../people/service.ts';

const CaseRow = CaseFields.pick({
  caseNumber: true,
  type: true,
  severity: true,
  status: true,
  representedState: true,
  receivedAt: true,
  request: true,
  place: true,
  basis: true,
}).extend({
  number: z.number(),
  noContactWithSendingState: z.number().transform((flag) => flag !== 0),
});
const NoteRow = NoteFields.pick({ at: true, meets: true, text: true });
const TaskRow = TaskFields.pick({ title: true, dueOn: true, doneAt: true });

/**
 * Brings what lists and search know of a case up to date with the case, its notes and its tasks.
 * @param except id of a note or task that is about to be removed
 */
export function refreshCase(db: WritableDb, caseId: string, except: string | null = null): void {
  const row = db.row(
    `SELECT number, caseNumber, type, severity, status, representedState, receivedAt, request, place, basis,
       noContactWithSendingState FROM "case" WHERE id = @caseId`,
    { caseId },
  );
  if (row === null) return;
  const file = CaseRow.parse(row);
  const notes = entriesOf(db, 'note', 'at, meets, text', caseId, except).map((entry) => NoteRow.parse(entry));
  const tasks = entriesOf(db, 'task', 'title, dueOn, doneAt', caseId, except).map((entry) =>
    TaskRow.parse(entry),
  );
  const open = isOurs(file.status) ? tasks.filter((task) => task.doneAt === null) : [];
  const nextTaskOn =
    open
      .flatMap((task) => (task.dueOn === null ? [] : [task.dueOn]))
      .sort()
      .at(0) ?? null;
  const clock = nextClock(clocksOf(file, notes, db.clock.nowMs()));
  const times = [nextTaskOn === null ? null : `${nextTaskOn}T23:59:59.999Z`, clock?.dueAt ?? null];
  db.run(
    `UPDATE "case" SET openTasks = @openTasks, nextTaskOn = @nextTaskOn, nextClock = @nextClock,
       nextClockAt = @nextClockAt, nextDueAt = @nextDueAt WHERE id = @caseId`,
    {
      caseId,
      openTasks: open.length,
      nextTaskOn,
      nextClock: clock?.clock ?? null,
      nextClockAt: clock?.dueAt ?? null,
      nextDueAt: times.flatMap((time) => (time === null ? [] : [time])).sort()[0] ?? null,
    },
  );
  db.run(`DELETE FROM caseSearch WHERE rowid = @number`, { number: file.number });
  db.run(
    `INSERT INTO caseSearch (rowid, caseNumber, request, place, basis, note, task)
     VALUES (@number, @caseNumber, @request, @place, @basis, @note, @task)`,
    {
      number: file.number,
      caseNumber: searchable([file.caseNumber]),
      request: searchable([file.request]),
      place: searchable([file.place]),
      basis: searchable([file.basis]),
      note: searchable(notes.map((note) => note.text)),
      task: searchable(tasks.map((task) => task.title)),
    },
  );
}

/** Keeps who belongs to a case, subjects first, for lists and the person's page. */
export function linkPeople(db: WritableDb, caseId: string, people: readonly CasePerson[]): void {
  db.run(`DELETE FROM casePerson WHERE caseId = @caseId`, { caseId });
  const ordered = CASE_ROLES.flatMap((role) => people.filter((person) => person.role === role));
  for (const [position, { personId, role }] of ordered.entries()) {
    db.run(
      `INSERT INTO casePerson (caseId, position, personId, role) VALUES (@caseId, @position, @personId, @role)`,
      // A bundle may name somebody whose record was merged into another since.
      { caseId, position, personId: keptIdOf(db, personId), role },
    );
  }
}

/** Takes a case out of lists and search before its row goes. */
export function forgetCase(db: WritableDb, caseId: string): void {
  db.run(`DELETE FROM caseSearch WHERE rowid = (SELECT number FROM "case" WHERE id = @caseId)`, { caseId });
  db.run(`DELETE FROM casePerson WHERE caseId = @caseId`, { caseId });
}

/** The case that a note or task belongs to; `null` when there is no such entry. */
export function caseOfEntry(db: ReadableDb, table: 'note' | 'task', id: string): string | null {
  const caseId = db.value(`SELECT caseId FROM ${table} WHERE id = @id`, { id });
  return typeof caseId === 'string' ? caseId : null;
}

function entriesOf(
  db: ReadableDb,
  table: 'note' | 'task',
  columns: string,
  caseId: string,
  except: string | null,
): unknown[] {
  return db.rows(
    `SELECT ${columns} FROM ${table}
     WHERE caseId = @caseId AND hiddenBy IS NULL AND archivedAt IS NULL AND id IS NOT @except`,
    { caseId, except },
  );
}

function searchable(texts: readonly string[]): string {
  return texts.flatMap((text) => indexWords(text)).join(' ');
}
