import { z } from 'zod';
import { Clock } from '../../shared/cases/schema.ts';
import { CalendarDate, Instant, addDays, dateOf } from '../../shared/kernel/dates.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { HomeSource } from '../home/service.ts';
import { nowOf } from '../kernel/clock.ts';
import { personNames } from '../people/service.ts';

/** Tasks are named a week ahead, clocks three days: they count in hours. */
const TASK_DAYS = 7;
const CLOCK_MS = 3 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
/** More of one sort than anybody reads. */
const LIMIT = 500;

type Line = ReturnType<HomeSource['lines']>[number];

/** Clocks that run out, tasks that are due, handovers that wait for the other side. */
export const casesHome: HomeSource = {
  area: 'cases',
  lines: (db) => [...clockLines(db), ...taskLines(db), ...handoverLines(db)],
  started: (db) => db.value(`SELECT 1 FROM "case" WHERE hiddenBy IS NULL LIMIT 1`) !== null,
};

const IN_USE = `file.archivedAt IS NULL AND file.hiddenBy IS NULL AND file.ended = 0`;
const WITH_SUBJECT = `LEFT JOIN casePerson AS first ON first.caseId = file.id AND first.position = 0
  LEFT JOIN ${personNames} AS subject ON subject.id = first.personId`;
const CASE = `file.id, file.caseNumber, coalesce(subject.displayName, '') AS subjectName`;
const Case = { id: z.string(), caseNumber: z.string(), subjectName: z.string() };

const ClockRow = z.strictObject({ ...Case, nextClock: Clock, nextClockAt: Instant });

function clockLines(db: ReadableDb): Line[] {
  const nowMs = db.clock.nowMs();
  const rows = db.rows(
    `SELECT ${CASE}, nextClock, nextClockAt FROM "case" AS file ${WITH_SUBJECT}
     WHERE ${IN_USE} AND nextDueAt <= @until AND nextClockAt <= @until ORDER BY nextClockAt LIMIT @limit`,
    { until: new Date(nowMs + CLOCK_MS).toISOString(), limit: LIMIT },
  );
  return rows.map((row): Line => {
    const known = ClockRow.parse(row);
    const leftMs = Date.parse(known.nextClockAt) - nowMs;
    return {
      ...caseLine(known),
      reason: leftMs < 0 ? 'clock-overdue' : 'clock-running',
      detail: known.nextClock,
      dueAt: known.nextClockAt,
      severity: leftMs < 0 ? 'overdue' : leftMs <= DAY_MS ? 'today' : 'soon',
    };
  });
}

const TaskRow = z.strictObject({ ...Case, title: z.string(), dueOn: CalendarDate });

function taskLines(db: ReadableDb): Line[] {
  const on = dateOf(nowOf(db.clock));
  const rows = db.rows(
    `SELECT ${CASE}, task.title, task.dueOn FROM task JOIN "case" AS file ON file.id = task.caseId ${WITH_SUBJECT}
     WHERE ${IN_USE} AND file.openTasks > 0 AND task.doneAt IS NULL AND task.archivedAt IS NULL AND task.hiddenBy IS NULL
       AND task.dueOn <= @until ORDER BY task.dueOn LIMIT @limit`,
    { until: addDays(on, TASK_DAYS), limit: LIMIT },
  );
  return rows.map((row): Line => {
    const known = TaskRow.parse(row);
    return {
      ...caseLine(known),
      title: known.title,
      context: [known.subjectName, known.caseNumber].filter((part) => part !== '').join(' · '),
      reason: known.dueOn < on ? 'task-overdue' : 'task-due',
      dueOn: known.dueOn,
      severity: known.dueOn < on ? 'overdue' : known.dueOn === on ? 'today' : 'soon',
    };
  });
}

const HandoverRow = z.strictObject(Case);

function handoverLines(db: ReadableDb): Line[] {
  return db
    .rows(
      `SELECT ${CASE} FROM "case" AS file ${WITH_SUBJECT} WHERE ${IN_USE} AND status = 'handover-pending'
       ORDER BY file.number LIMIT @limit`,
      { limit: LIMIT },
    )
    .map((row) => caseLine(HandoverRow.parse(row)));
}

function caseLine(file: z.infer<typeof HandoverRow>): Line {
  return {
    kind: 'case',
    recordId: file.id,
    title: file.subjectName === '' ? file.caseNumber : file.subjectName,
    context: file.subjectName === '' ? '' : file.caseNumber,
    reason: 'handover-pending',
    detail: '',
    count: 1,
    dueAt: null,
    dueOn: null,
    severity: 'open',
  };
}
