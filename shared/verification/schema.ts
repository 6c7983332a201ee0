import { z } from 'zod';
import { EntryFunction, EntryKind, OfficePoint } from '../contacts/schema.ts';
import { Instant } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { OptionalLine } from '../kernel/text.ts';
import { CONFIRMATION_CHANNELS } from '../people/schema.ts';

export const TestCallId = idOf('testCall');
export type TestCallId = z.infer<typeof TestCallId>;

/** How a try to reach somebody ended. All but `answered` failed. */
export const TEST_RESULTS = ['answered', 'no-answer', 'wrong-number', 'out-of-service'] as const;
export const TestResult = z.enum(TEST_RESULTS);
export type TestResult = z.infer<typeof TestResult>;

/** The entry of the directory that was tried. */
export const TestSubject = z.strictObject({ kind: EntryKind, id: RecordId });
export type TestSubject = z.infer<typeof TestSubject>;

/**
 * A try to reach an entry by one of its numbers or addresses; its postal address has the id of the entry itself. `exercise` names the
 * exercise it was part of; empty = none.
 */
export const TestCallInput = z.strictObject({
  subject: TestSubject,
  pointId: RecordId,
  value: z.string().meta({ description: 'the number or address as it stood then' }),
  at: Instant,
  channel: z.enum(CONFIRMATION_CHANNELS).default('phone'),
  result: TestResult,
  exercise: OptionalLine,
  note: OptionalLine,
});
export type TestCallInput = z.infer<typeof TestCallInput>;

/** A test call as lists show it. */
export const TestCall = TestCallInput.extend({
  id: TestCallId,
  by: z.string().meta({ description: 'who tried' }),
  title: z.string().meta({ description: 'name of the entry; empty when it is gone' }),
});
export type TestCall = z.infer<typeof TestCall>;

/** Why a number or address must be verified. */
export const RED_REASONS = ['failed', 'never', 'overdue'] as const;
export const RedReason = z.enum(RED_REASONS);
export type RedReason = z.infer<typeof RedReason>;

/** What is verified: ways to reach an entry, and its postal address, whose id is that of the entry. */
export const POINT_KINDS = [...OfficePoint.shape.kind.unwrap().options, 'postal'] as const;

/** A number or address with the entry that it belongs to. Texts that are not known are empty. */
export const VerifiedPoint = z.strictObject({
  kind: EntryKind,
  id: RecordId,
  title: z.string(),
  subtitle: z.string(),
  holder: z.string(),
  functions: z.array(EntryFunction),
  pointId: RecordId,
  pointKind: z.enum(POINT_KINDS),
  value: z.string(),
  isDayAndNight: z.boolean(),
  confirmedAt: Instant.nullable(),
  confirmedChannel: z.enum(CONFIRMATION_CHANNELS).nullable(),
  confirmedBy: z.string(),
  failedAt: Instant.nullable(),
});
export type VerifiedPoint = z.infer<typeof VerifiedPoint>;

/** A line of the red list. */
export const RedPoint = VerifiedPoint.extend({ reason: RedReason });
export type RedPoint = z.infer<typeof RedPoint>;

/** A number to call through in an exercise; `result` is `null` while it was not tried in it. */
export const ExercisePoint = VerifiedPoint.extend({ result: TestResult.nullable(), note: z.string() });
export type ExercisePoint = z.infer<typeof ExercisePoint>;
