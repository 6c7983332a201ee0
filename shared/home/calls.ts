import { z } from 'zod';
import { NoInput, read } from '../ipc/call.ts';
import { RecordKind } from '../ipc/events.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';

/** Parts of the product that something may wait in, spelled as in the rail. */
export const HOME_AREAS = ['people', 'contacts', 'briefings', 'cases', 'exchange'] as const;
export type HomeArea = (typeof HOME_AREAS)[number];

/** Why something stands on Home. */
export const HOME_REASONS = [
  'clock-overdue',
  'clock-running',
  'task-overdue',
  'task-due',
  'handover-pending',
  'contacts-due',
  'numbers-failed',
  'services-ending',
  'coverage-gaps',
  'promise-overdue',
  'promise-due',
  'promises-open',
  'document-expired',
  'document-expiring',
  'people-due',
  'people-unreachable',
  'duplicates-open',
  'alert-current',
  'alert-announced',
  'candidates-waiting',
  'records-unconfirmed',
  'bundle-unanswered',
  'bundle-waiting',
  'recall-waiting',
  'bundle-expired-there',
  'bundle-expired-here',
  'partner-unconfirmed',
] as const;

/** How soon: the order in which Home shows its lines. */
export const HOME_SEVERITIES = ['overdue', 'today', 'soon', 'open'] as const;

/** One thing that needs somebody. */
export const HomeLine = z.strictObject({
  area: z.enum(HOME_AREAS),
  kind: RecordKind.or(z.literal('bundle')).meta({ description: 'kind of the record it leads to' }),
  recordId: z
    .string()
    .nullable()
    .meta({ description: 'null when it stands for several records: it leads to their list' }),
  title: z.string(),
  context: z
    .string()
    .meta({ description: 'what it belongs to, such as the case number; empty when nothing' }),
  reason: z.enum(HOME_REASONS),
  detail: z.string().meta({ description: 'key that the reason needs, such as the clock; empty when none' }),
  count: z.number().int().positive().meta({ description: 'how many it stands for' }),
  dueAt: Instant.nullable().meta({ description: 'the end of the time, where it counts in hours' }),
  dueOn: CalendarDate.nullable().meta({ description: 'the day, where it counts in days' }),
  severity: z.enum(HOME_SEVERITIES),
});
export type HomeLine = z.infer<typeof HomeLine>;

export const homeCalls = {
  today: read({
    right: 'mission.read',
    summary: 'What needs somebody today, the most pressing first, and how much waits in each part.',
    input: NoInput,
    output: z.strictObject({
      on: CalendarDate,
      lines: z.array(HomeLine),
      counts: z.record(z.enum(HOME_AREAS), z.number().int().nonnegative()),
      more: z.number().int().nonnegative().meta({ description: 'lines left out because there are too many' }),
      started: z
        .record(z.enum(HOME_AREAS), z.boolean())
        .meta({ description: 'whether each part holds anything; a new mission is shown where to begin' }),
    }),
    namesNobody: true,
  }),
} as const;
