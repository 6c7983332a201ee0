import { z } from 'zod';
import { NoInput, read, task, write } from '../ipc/call.ts';
import { PersonId } from '../people/schema.ts';
import { FileRef } from '../kernel/files.ts';
import { InterfaceLanguage } from '../kernel/text.ts';
import { HistoryEntry, Page, SeenRevision, Sorting } from '../records/schema.ts';
import { Alert, AlertCircle, AlertId, AlertInput, AlertRing, AlertState, AlertSummary } from './schema.ts';

/** Filters of the list of alerts; one left out does not filter. */
export const AlertsFilter = z.strictObject({
  text: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'in headline, event, sender, area or identifier' }),
  states: z.array(AlertState).max(20).optional(),
  archived: z.boolean().default(false),
});
export type AlertsFilter = z.infer<typeof AlertsFilter>;

export const ALERTS_SORT_FIELDS = ['sent', 'title', 'severity', 'expiresAt', 'updatedAt'] as const;

const language = InterfaceLanguage.default('en').meta({ description: 'which block is shown first' });
const reads = { right: 'alerts.read' } as const;
const writes = { right: 'alerts.write' } as const;
const count = z.number().int().nonnegative();

export const alertsCalls = {
  create: write({
    ...writes,
    summary:
      'Adds an alert of our own; identifier, sender and time of sending are given to one that does not say them.',
    input: AlertInput,
    output: Alert,
  }),
  update: write({
    ...writes,
    summary: 'Changes an alert; refused when somebody changed it since it was read.',
    input: z.strictObject({ id: AlertId, revision: SeenRevision, alert: AlertInput }),
    output: Alert,
  }),
  archive: write({
    ...writes,
    summary: 'Takes an alert out of the lists; it then updates and cancels nothing any more.',
    input: z.strictObject({ id: AlertId, revision: SeenRevision }),
    output: Alert,
    namesNobody: true,
  }),
  restore: write({
    ...writes,
    summary: 'Brings an archived alert back into the lists.',
    input: z.strictObject({ id: AlertId, revision: SeenRevision }),
    output: Alert,
    namesNobody: true,
  }),
  get: read({
    ...reads,
    summary: 'Opens one alert with how it stands and what refers to it.',
    input: z.strictObject({ id: AlertId, language }),
    output: Alert,
    namesNobody: true,
  }),
  history: read({
    ...reads,
    summary: 'Every change of one alert, newest first.',
    input: z.strictObject({ id: AlertId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  list: read({
    ...reads,
    summary: 'Alerts with how each stands, whatever it is.',
    input: z.strictObject({
      filter: AlertsFilter.prefault({}),
      sorting: Sorting.default([]),
      language,
      ...Page,
    }),
    output: z.strictObject({ total: count, rows: z.array(AlertSummary) }),
  }),
  current: read({
    ...reads,
    summary:
      'Real alerts that hold now or are announced, the most severe first. Exercises, tests, system messages and drafts are never among them.',
    input: z.strictObject({ language }),
    output: z.array(AlertSummary),
    namesNobody: true,
  }),
  shapes: read({
    ...reads,
    summary: 'Where real alerts hold that do now or are announced, for a map, the most severe first.',
    input: z.strictObject({ language }),
    output: z.array(
      z.strictObject({
        ...AlertSummary.pick({ id: true, title: true, state: true, severity: true, areas: true }).shape,
        rings: z
          .array(AlertRing)
          .meta({ description: 'closed rings of longitude, latitude; large ones thinned' }),
        circles: z.array(AlertCircle),
      }),
    ),
    namesNobody: true,
  }),
  people: task({
    ...reads,
    summary:
      'Which registered people are inside the areas of an alert, or perhaps are, by the positions on record.',
    input: z.strictObject({
      id: AlertId,
      offset: z.number().int().nonnegative().default(0),
      limit: z.number().int().min(1).max(500).default(500),
    }),
    output: z.strictObject({
      inside: count,
      perhaps: count.meta({ description: 'their position is not known well enough to say' }),
      placed: count.meta({ description: 'registered people with a position on record' }),
      unplaced: count.meta({ description: 'registered people of whom no position is on record' }),
      wordsOnly: count.meta({ description: 'areas without a shape: nobody can be placed in them' }),
      rows: z.array(
        z.strictObject({
          id: PersonId,
          name: z.string(),
          place: z.string(),
          certainty: z.enum(['inside', 'perhaps']),
        }),
      ),
    }),
    sensitive: true,
    namesNobody: true,
  }),
  export: task({
    ...reads,
    summary: 'Writes an alert as CAP 1.2 or as plain text for a message.',
    input: z.strictObject({
      id: AlertId,
      path: FileRef,
      format: z.enum(['cap', 'text']),
      language,
    }),
    output: z.strictObject({ bytes: count }),
  }),
  sender: read({
    ...reads,
    summary: 'The name that our own alerts are sent under.',
    input: NoInput,
    output: z.strictObject({ sender: z.string(), senderName: z.string() }),
    namesNobody: true,
  }),
} as const;
