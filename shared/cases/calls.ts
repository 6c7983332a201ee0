import { z } from 'zod';
import { read, write } from '../ipc/call.ts';
import { NationalityCode } from '../kernel/countries.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { RecordId } from '../kernel/ids.ts';
import { Line, OptionalLine } from '../kernel/text.ts';
import { PersonInput, PersonSummary } from '../people/schema.ts';
import { HistoryEntry, Page, RecordMeta, SeenRevision, Sorting } from '../records/schema.ts';
import {
  CASE_STATUSES,
  CASE_TYPES,
  CaseFacts,
  CaseFields,
  CaseId,
  CasePersonInput,
  CaseRole,
  CaseStatus,
  CaseType,
  Clock,
  Note,
  NoteFacts,
  NoteId,
  Outcome,
  SEVERITIES,
  Task,
  TaskFacts,
  TaskId,
  WaitingOn,
} from './schema.ts';

/** A clock as it stands now. */
export const CaseClock = z.strictObject({
  clock: Clock,
  standing: z.enum(['sourced', 'standard', 'house', 'to-be-verified']),
  startsAt: Instant,
  dueAt: Instant,
  state: z.enum(['running', 'overdue', 'met', 'met-late', 'blocked']),
  metAt: Instant.nullable(),
  remainingMinutes: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'negative once overdue; null when met or blocked' }),
});
export type CaseClock = z.infer<typeof CaseClock>;

/** A case as it answers a change. */
export const Case = CaseFields.extend({ id: CaseId, ...RecordMeta.shape });
export type Case = z.infer<typeof Case>;

/** Somebody of a case. `person` is null when the record did not come along with a bundle, or was removed. */
export const CaseMember = z.strictObject({
  id: RecordId,
  role: CaseRole,
  personId: RecordId,
  person: PersonSummary.nullable(),
});
export type CaseMember = z.infer<typeof CaseMember>;

/** A case as the record page shows it. Notes newest first; open tasks before done ones, the next due first. */
export const CaseFile = z.strictObject({
  case: Case,
  people: z.array(CaseMember),
  notes: z.array(Note),
  tasks: z.array(Task),
  clocks: z.array(CaseClock),
  nextStatuses: z.array(CaseStatus),
  closable: z.boolean(),
});
export type CaseFile = z.infer<typeof CaseFile>;

/** A line of the list. `nextDue` names what comes first, a task or a clock. */
export const CaseSummary = z.strictObject({
  id: CaseId,
  caseNumber: z.string(),
  type: CaseType,
  severity: z.enum(SEVERITIES),
  status: CaseStatus,
  waitingOn: WaitingOn.nullable(),
  representedState: NationalityCode.nullable(),
  subjectName: z.string().meta({ description: 'who it concerns; empty when not known' }),
  otherPeople: z.number().int().nonnegative(),
  request: z.string().meta({ description: 'its first 200 characters' }),
  place: z.string(),
  responsibleOfficer: z.string(),
  openedOn: CalendarDate.nullable(),
  openTasks: z.number().int().nonnegative(),
  nextDue: z.enum(['task', ...Clock.options]).nullable(),
  nextDueAt: Instant.nullable().meta({ description: 'for a task the end of its day' }),
  noContactWithSendingState: z.boolean(),
  outcome: Outcome.nullable(),
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

/** Filters of the list of cases; one left out does not filter. */
export const CasesFilter = z.strictObject({
  text: z.string().max(200).optional(),
  open: z.boolean().optional().meta({ description: 'true: cases that run; false: ended ones' }),
  status: z.array(z.enum(CASE_STATUSES)).optional(),
  type: z.array(z.enum(CASE_TYPES)).optional(),
  severity: z.array(z.enum(SEVERITIES)).optional(),
  representedState: z.array(NationalityCode).optional(),
  responsibleOfficer: z.array(z.string()).optional(),
  personId: RecordId.optional(),
  archived: z.boolean().default(false),
});
export type CasesFilter = z.infer<typeof CasesFilter>;

export const CASES_SORT_FIELDS = [
  'subjectName',
  'caseNumber',
  'type',
  'severity',
  'status',
  'representedState',
  'responsibleOfficer',
  'openedOn',
  'nextDueAt',
  'updatedAt',
] as const;

/** Why a case was found: the field and the text in it that matched. */
export const CaseSearchReason = z.strictObject({
  field: z.enum(['caseNumber', 'person', 'request', 'place', 'basis', 'note', 'task']),
  text: z.string(),
});

const Seen = { id: CaseId, revision: SeenRevision };
const SeenNote = { id: NoteId, revision: SeenRevision };
const SeenTask = { id: TaskId, revision: SeenRevision };

export const casesCalls = {
  create: write({
    right: 'cases.write',
    summary: 'Opens a case for people on record, or registers newcomers with it.',
    input: z.strictObject({
      ...CaseFacts.shape,
      type: CaseType,
      people: z.array(CasePersonInput).max(200).default([]),
      newPeople: z
        .array(
          z.strictObject({
            person: PersonInput,
            role: CaseRole.default('subject'),
            besideReason: OptionalLine.meta({
              description: 'why this is not who is likely the same on record',
            }),
          }),
        )
        .max(50)
        .default([])
        .meta({ description: 'people who are not on record yet; registered in the same act' }),
    }),
    output: Case,
  }),
  update: write({
    right: 'cases.write',
    summary: 'Changes the facts that are named; refused when somebody changed the case since it was read.',
    input: z.strictObject({ ...Seen, changes: CaseFacts }),
    output: Case,
  }),
  setStatus: write({
    right: 'cases.write',
    summary: 'Takes a case to its next status; waiting names on whom, declining needs a reason.',
    input: z.strictObject({
      ...Seen,
      status: CaseStatus,
      waitingOn: WaitingOn.nullable().default(null),
      reason: OptionalLine,
    }),
    output: Case,
  }),
  close: write({
    right: 'cases.write',
    summary: 'Closes a case with its outcome; with open tasks only for a reason.',
    input: z.strictObject({ ...Seen, outcome: Outcome, reason: OptionalLine }),
    output: Case,
  }),
  reopen: write({
    right: 'cases.write',
    summary: 'Opens an ended case again.',
    input: z.strictObject({ ...Seen, reason: OptionalLine }),
    output: Case,
  }),
  liftFirewall: write({
    right: 'cases.write',
    summary: 'Allows contact with the State of nationality again, for a reason that is noted.',
    input: z.strictObject({ ...Seen, reason: Line }),
    output: Case,
  }),
  archive: write({
    right: 'cases.write',
    summary: 'Takes a case out of the lists; nothing is lost.',
    input: z.strictObject(Seen),
    output: Case,
    namesNobody: true,
  }),
  restore: write({
    right: 'cases.write',
    summary: 'Brings an archived case back into the lists.',
    input: z.strictObject(Seen),
    output: Case,
    namesNobody: true,
  }),
  addNote: write({
    right: 'cases.write',
    summary:
      'Adds a note: a contact attempt, a message, a decision. It may document that the duty of a clock is done.',
    input: z.strictObject({ caseId: CaseId, ...NoteFacts.shape, text: NoteFacts.shape.text.unwrap() }),
    output: Note,
  }),
  updateNote: write({
    right: 'cases.write',
    summary: 'Changes the named facts of a note.',
    input: z.strictObject({ ...SeenNote, changes: NoteFacts }),
    output: Note,
  }),
  addTask: write({
    right: 'cases.write',
    summary: 'Adds a task to a case that runs.',
    input: z.strictObject({ caseId: CaseId, ...TaskFacts.shape, title: Line }),
    output: Task,
  }),
  updateTask: write({
    right: 'cases.write',
    summary: 'Changes the named facts of a task.',
    input: z.strictObject({ ...SeenTask, changes: TaskFacts }),
    output: Task,
  }),
  completeTask: write({
    right: 'cases.write',
    summary: 'Checks a task off, or takes that back.',
    input: z.strictObject({ ...SeenTask, done: z.boolean().default(true) }),
    output: Task,
    namesNobody: true,
  }),
  get: read({
    right: 'cases.read',
    summary: 'Opens one case with its people, notes, tasks and clocks.',
    input: z.strictObject({ id: CaseId }),
    output: CaseFile,
    sensitive: true,
    namesNobody: true,
  }),
  history: read({
    right: 'cases.read',
    summary: 'Every change of the case record itself, newest first.',
    input: z.strictObject({ id: CaseId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  list: read({
    right: 'cases.read',
    summary: 'A window on the list of cases, sorted and filtered, with the total.',
    input: z.strictObject({ filter: CasesFilter.prefault({}), sorting: Sorting.default([]), ...Page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(CaseSummary) }),
  }),
  search: read({
    right: 'cases.read',
    summary: 'Finds cases by number, people, request, place, notes and tasks, best first, with the reason.',
    input: z.strictObject({
      text: z.string().max(200),
      limit: z.number().int().positive().max(100).default(20),
    }),
    output: z.array(z.strictObject({ case: CaseSummary, reasons: z.array(CaseSearchReason) })),
  }),
} as const;
