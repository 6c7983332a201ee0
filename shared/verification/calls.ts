import { z } from 'zod';
import { EntryFunction } from '../contacts/schema.ts';
import { NoInput, read, task, write } from '../ipc/call.ts';
import { Instant } from '../kernel/dates.ts';
import { FileRef } from '../kernel/files.ts';
import { RecordId } from '../kernel/ids.ts';
import { InterfaceLanguage, Line } from '../kernel/text.ts';
import { Page } from '../records/schema.ts';
import { ExercisePoint, TestCall, TestCallId, TestCallInput, TestResult, TestSubject } from './schema.ts';

const count = z.number().int().nonnegative();

/** Which numbers an exercise calls through. */
export const ExerciseScope = z.strictObject({
  function: EntryFunction.optional(),
  dayAndNight: z.boolean().default(true).meta({ description: 'only numbers answered day and night' }),
});
export type ExerciseScope = z.infer<typeof ExerciseScope>;

export const verificationCalls = {
  record: write({
    right: 'contacts.write',
    summary:
      'Notes a try to reach an entry: one that was answered confirms the number or address, one that failed marks it.',
    input: TestCallInput.omit({ value: true, at: true }).extend({
      at: Instant.optional().meta({ description: 'left out: now' }),
    }),
    output: z.strictObject({ id: TestCallId, changeSetId: RecordId }),
    namesNobody: true,
  }),
  list: read({
    right: 'contacts.read',
    summary: 'Test calls, newest first: of an entry, of a number, of an exercise, or all.',
    input: z.strictObject({
      subject: TestSubject.optional(),
      pointId: RecordId.optional(),
      exercise: Line.optional(),
      ...Page,
    }),
    output: z.strictObject({ total: count, rows: z.array(TestCall) }),
  }),
  exercises: read({
    right: 'contacts.read',
    summary: 'Exercises in which numbers were called, newest first.',
    input: NoInput,
    output: z.array(z.strictObject({ name: z.string(), firstAt: Instant, lastAt: Instant, calls: count })),
    namesNobody: true,
  }),
  exercise: read({
    right: 'contacts.read',
    summary: 'An exercise: the numbers to call through, what came of each, and the summary.',
    input: z.strictObject({ name: Line, scope: ExerciseScope.prefault({}), ...Page }),
    output: z.strictObject({
      total: count,
      summary: z.strictObject({ results: z.record(TestResult, count), left: count }),
      rows: z.array(ExercisePoint),
    }),
  }),
  print: task({
    right: 'contacts.read',
    summary:
      'Prints the list of what must be verified, or an exercise with its results, as PDF (.pdf), HTML (.html) or CSV (.csv).',
    input: z.strictObject({
      path: FileRef,
      exercise: Line.optional().meta({ description: 'left out: what must be verified' }),
      scope: ExerciseScope.prefault({}),
      paper: z.enum(['A4', 'Letter']).default('A4'),
      language: InterfaceLanguage.optional().meta({ description: 'left out: that of the lock screen' }),
    }),
    output: z.strictObject({ rows: count, bytes: count }),
  }),
} as const;
