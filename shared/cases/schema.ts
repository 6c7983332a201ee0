import { z } from 'zod';
import { NationalityCode } from '../kernel/countries.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { Line, OptionalLine } from '../kernel/text.ts';
import { PersonId } from '../people/schema.ts';
import { RecordMeta } from '../records/schema.ts';

export const CaseId = idOf('case');
export type CaseId = z.infer<typeof CaseId>;
export const NoteId = idOf('note');
export type NoteId = z.infer<typeof NoteId>;
export const TaskId = idOf('task');
export type TaskId = z.infer<typeof TaskId>;

const Text = z.string().trim().max(20_000);

/** What a case is about. @see VCCR articles 5, 36 and 37 for the functions behind most of them */
export const CASE_TYPES = [
  'arrest-detention',
  'death',
  'hospitalisation',
  'whereabouts',
  'crime-victim',
  'trafficking',
  'child-abduction',
  'unaccompanied-child',
  'destitution',
  'lost-document',
  'identity-verification',
  'evacuation',
  'family-tracing',
  'guardianship',
  'notarial',
  'vessel-aircraft',
  'asylum-protection',
  'other',
] as const;
export const CaseType = z.enum(CASE_TYPES);
export type CaseType = z.infer<typeof CaseType>;

/** P1 life, liberty or a child at risk · P2 serious, the same day · P3 needs a service · P4 information. */
export const SEVERITIES = ['P1', 'P2', 'P3', 'P4'] as const;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

/** The life cycle; which step may follow which stands in `rules.ts`. */
export const CASE_STATUSES = [
  'new',
  'triaged',
  'open',
  'waiting',
  'handover-pending',
  'handed-over',
  'resolved',
  'closed',
  'withdrawn',
  'declined',
] as const;
export const CaseStatus = z.enum(CASE_STATUSES);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** Whose move it is while a case waits. */
export const WAITING_ON = [
  'citizen',
  'family',
  'host-state',
  'sending-state',
  'headquarters',
  'partner',
  'provider',
  'court',
] as const;
export const WaitingOn = z.enum(WAITING_ON);

/** How somebody belongs to a case. Who calls and whom it concerns are separate people. */
export const CASE_ROLES = ['subject', 'family', 'reporter', 'next-of-kin', 'other'] as const;
export const CaseRole = z.enum(CASE_ROLES);
export type CaseRole = z.infer<typeof CaseRole>;

export const CasePerson = z.strictObject({ id: RecordId, personId: PersonId, role: CaseRole });
export type CasePerson = z.infer<typeof CasePerson>;

/** @see Directive (EU) 2015/637, article 10(2): only extreme urgency lets help come before the consultation */
export const URGENCIES = ['routine', 'urgent', 'extreme'] as const;
export const OUTCOMES = [
  'solved-by-us',
  'solved-by-partner',
  'solved-by-host-state',
  'solved-by-themselves',
  'not-possible',
  'lost-contact',
] as const;
export const Outcome = z.enum(OUTCOMES);
/** Who may handle a case: `restricted` the officers concerned, `protected` also hidden from lists that leave. */
export const SENSITIVITIES = ['normal', 'restricted', 'protected'] as const;

const facts = {
  type: CaseType,
  severity: Severity,
  representedState: NationalityCode.nullable().meta({
    description: 'State whose citizen we help in its place; null = our own citizen',
  }),
  basis: z
    .string()
    .trim()
    .max(300)
    .meta({ description: 'agreement or rule on whose ground another State is represented' }),
  request: Text.meta({ description: 'what is asked of us, in the words of who asks' }),
  urgency: z.enum(URGENCIES),
  openedOn: CalendarDate,
  receivedAt: Instant.nullable().meta({
    description: 'when the request or the news reached us: the clocks run from here; null = not known',
  }),
  place: z.string().trim().max(300),
  responsibleOfficer: z.string().trim().max(300),
  sensitivity: z.enum(SENSITIVITIES),
  noContactWithSendingState: z.boolean().meta({
    description:
      'firewall: nothing of this case may reach the State of nationality; blocks consultation and bundles',
  }),
};

/** Everything a case says, as stored and exchanged. A field withheld by a partner stands at its default. */
export const CaseFields = z.strictObject({
  caseNumber: OptionalLine.meta({ description: 'MISSION-DEVICE-YY-NNNN-C, unique across devices' }),
  type: facts.type.default('other'),
  severity: facts.severity.default('P3'),
  status: CaseStatus.default('new'),
  waitingOn: WaitingOn.nullable().default(null).meta({ description: 'only while the status is waiting' }),
  representedState: facts.representedState.default(null),
  basis: facts.basis.default(''),
  people: z.array(CasePerson).max(200).default([]),
  request: facts.request.default(''),
  urgency: facts.urgency.default('routine'),
  openedOn: facts.openedOn.nullable().default(null),
  receivedAt: facts.receivedAt.default(null),
  place: facts.place.default(''),
  responsibleOfficer: facts.responsibleOfficer.default(''),
  sensitivity: facts.sensitivity.default('normal'),
  noContactWithSendingState: facts.noContactWithSendingState.default(false),
  outcome: Outcome.nullable().default(null).meta({ description: 'only once closed' }),
  closedAt: Instant.nullable().default(null).meta({ description: 'null while the case runs' }),
});
export type CaseFields = z.infer<typeof CaseFields>;

/** Somebody put on a case; an id is made when none is given. */
export const CasePersonInput = z.strictObject({
  id: RecordId.optional(),
  personId: PersonId,
  role: CaseRole.default('subject'),
});

/** The facts of a case that an officer enters; each may be left out. */
export const CaseFacts = z
  .strictObject({
    ...facts,
    people: z.array(CasePersonInput).min(1).max(200),
  })
  .partial();
export type CaseFacts = z.infer<typeof CaseFacts>;

/** How a message travelled. `internal` = a thought or decision of ours. */
export const NOTE_CHANNELS = [
  'in-person',
  'phone',
  'sms',
  'email',
  'messenger',
  'letter',
  'radio',
  'visit',
  'internal',
] as const;
export const NOTE_DIRECTIONS = ['incoming', 'outgoing', 'internal'] as const;
/** What came of an attempt to reach somebody. Only `reached` counts as contact. */
export const CONTACT_RESULTS = [
  'reached',
  'no-answer',
  'left-message',
  'wrong-number',
  'refused',
  'line-down',
] as const;

/** Duties with a time limit; what each is and where it comes from stands in `rules.ts`. */
export const CLOCKS = [
  'first-action',
  'consultation',
  'first-contact',
  'insurer-call',
  'health-window',
  'identity-answer',
  'etd-consultation',
  'etd-answer',
  'etd-issue',
] as const;
export const Clock = z.enum(CLOCKS);
export type Clock = z.infer<typeof Clock>;

const note = {
  at: Instant.meta({ description: 'when it happened, which may be before it was written down' }),
  channel: z.enum(NOTE_CHANNELS),
  direction: z.enum(NOTE_DIRECTIONS),
  result: z
    .enum(CONTACT_RESULTS)
    .nullable()
    .meta({ description: 'of a contact attempt; null = none was made' }),
  meets: Clock.nullable().meta({ description: 'the clock whose duty this note documents as done' }),
  text: Text.min(1),
};

/** A note as stored and exchanged: a record of its own, so that two missions may write at once. */
export const NoteFields = z.strictObject({
  caseId: CaseId,
  at: note.at,
  channel: note.channel.default('internal'),
  direction: note.direction.default('internal'),
  result: note.result.default(null),
  meets: note.meets.default(null),
  text: note.text,
  authorName: OptionalLine,
});
export type NoteFields = z.infer<typeof NoteFields>;
export const NoteFacts = z.strictObject(note).partial();

const task = {
  title: Line,
  dueOn: CalendarDate.nullable().meta({ description: 'null = no day set' }),
  owner: z.string().trim().max(300).meta({ description: 'name of the officer who does it' }),
};

/** A task as stored and exchanged. `doneAt` is null while it is open. */
export const TaskFields = z.strictObject({
  caseId: CaseId,
  title: task.title,
  dueOn: task.dueOn.default(null),
  owner: OptionalLine,
  doneAt: Instant.nullable().default(null),
});
export type TaskFields = z.infer<typeof TaskFields>;
export const TaskFacts = z.strictObject(task).partial();

export const Note = NoteFields.extend({ id: NoteId, ...RecordMeta.shape });
export type Note = z.infer<typeof Note>;
export const Task = TaskFields.extend({ id: TaskId, ...RecordMeta.shape });
export type Task = z.infer<typeof Task>;
