import { z } from 'zod';
import { Instant } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { LanguageTag, Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { RecordMeta } from '../records/schema.ts';
import {
  ALERT_CATEGORIES,
  ALERT_CERTAINTIES,
  ALERT_MESSAGE_TYPES,
  ALERT_RESPONSES,
  ALERT_SCOPES,
  ALERT_SEVERITIES,
  ALERT_STATUSES,
  ALERT_URGENCIES,
  DEFAULT_ALERT_LANGUAGE,
} from './words.ts';

export const AlertId = idOf('alert');
export type AlertId = z.infer<typeof AlertId>;

const long = z.string().trim().max(1000).default('');

/** What names an alert among all: two messages of one sender with one identifier differ by when they were sent. */
export const AlertReference = z.strictObject({
  sender: Line,
  identifier: Line,
  sent: Instant.nullable().meta({ description: 'null = it could not be read' }),
});
export type AlertReference = z.infer<typeof AlertReference>;

/** A name of the sender's own system and what it says there. */
export const AlertValue = z.strictObject({ name: OptionalLine, value: z.string().trim().max(4000) });
export type AlertValue = z.infer<typeof AlertValue>;

/** Longitude and latitude, WGS 84 degrees. CAP writes them the other way round. */
export const AlertPosition = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
/** A closed ring: the first position stands at the end again. */
export const AlertRing = z.array(AlertPosition).min(4).max(100_000);
export type AlertRing = z.infer<typeof AlertRing>;

export const AlertCircle = z.strictObject({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  radiusM: z.number().min(0).max(20_100_000).meta({ description: 'metres; CAP says kilometres' }),
});
export type AlertCircle = z.infer<typeof AlertCircle>;

/** Where it holds. Polygons, circles and codes add up; heights are in feet above sea level, as in CAP. */
export const AlertArea = z.strictObject({
  id: RecordId,
  description: Paragraph,
  polygons: z.array(AlertRing).max(1000).default([]),
  circles: z.array(AlertCircle).max(1000).default([]),
  geocodes: z.array(AlertValue).max(5000).default([]),
  altitude: z.number().nullable().default(null).meta({ description: 'lowest height, feet; null = not said' }),
  ceiling: z
    .number()
    .nullable()
    .default(null)
    .meta({ description: 'greatest height, feet; null = not said' }),
});
export type AlertArea = z.infer<typeof AlertArea>;

/** A file that goes with an alert, as named there. It is never fetched, and its bytes are not kept. */
export const AlertResource = z.strictObject({
  description: OptionalLine,
  mimeType: OptionalLine,
  sizeBytes: z.number().int().nonnegative().nullable().default(null),
  uri: z.string().trim().max(2000).default(''),
  digest: OptionalLine,
});
export type AlertResource = z.infer<typeof AlertResource>;

/** What an alert says in one language, or of one of several things. `null` = the sender does not say. */
export const AlertInfo = z.strictObject({
  id: RecordId,
  language: LanguageTag.default(DEFAULT_ALERT_LANGUAGE),
  categories: z.array(z.enum(ALERT_CATEGORIES)).max(20).default([]),
  event: OptionalLine.meta({ description: 'kind of event in words, such as "flood"' }),
  responseTypes: z.array(z.enum(ALERT_RESPONSES)).max(20).default([]),
  urgency: z.enum(ALERT_URGENCIES).nullable().default(null),
  severity: z.enum(ALERT_SEVERITIES).nullable().default(null),
  certainty: z.enum(ALERT_CERTAINTIES).nullable().default(null),
  audience: long,
  eventCodes: z.array(AlertValue).max(200).default([]),
  effective: Instant.nullable().default(null),
  onset: Instant.nullable().default(null).meta({ description: 'when it is expected to begin' }),
  expires: Instant.nullable().default(null),
  senderName: OptionalLine,
  headline: long,
  description: Paragraph,
  instruction: Paragraph,
  web: z.string().trim().max(2000).default(''),
  contact: long,
  parameters: z.array(AlertValue).max(1000).default([]),
  resources: z.array(AlertResource).max(200).default([]),
  areas: z.array(AlertArea).max(1000).default([]),
});
export type AlertInfo = z.infer<typeof AlertInfo>;

/**
 * Everything that a CAP alert says. Identifier, sender and sent name it among all.
 * @see OASIS Common Alerting Protocol 1.2, section 3.2
 */
export const AlertInput = z.strictObject({
  identifier: OptionalLine,
  sender: OptionalLine,
  sent: Instant.nullable().default(null).meta({ description: 'null = the sender does not say' }),
  status: z.enum(ALERT_STATUSES).nullable().default(null),
  msgType: z.enum(ALERT_MESSAGE_TYPES).nullable().default(null),
  scope: z.enum(ALERT_SCOPES).nullable().default(null),
  source: OptionalLine.meta({ description: 'operator or device it came from' }),
  restriction: long.meta({ description: 'rule for a restricted alert' }),
  addresses: z.array(Line).max(500).default([]).meta({ description: 'whom a private alert is for' }),
  codes: z.array(Line).max(200).default([]).meta({ description: 'handling codes of the sender' }),
  note: Paragraph.meta({ description: 'purpose of an exercise, reason of an error or a cancellation' }),
  refersTo: z
    .array(AlertReference)
    .max(500)
    .default([])
    .meta({ description: 'what it updates, cancels or answers; CAP calls it references' }),
  incidents: z.array(Line).max(200).default([]),
  infos: z.array(AlertInfo).max(100).default([]),
});
export type AlertInput = z.infer<typeof AlertInput>;

/**
 * How an alert stands, derived from every alert on record and never stored by hand. `announced`: actual, but begins later.
 * `unknown`: no status is said, so that nobody may take it for a real one. `notice`: a cancellation itself, an acknowledgement,
 * or a report of an error.
 */
export const ALERT_STATES = [
  'current',
  'announced',
  'updated',
  'cancelled',
  'over',
  'notice',
  'exercise',
  'system',
  'test',
  'draft',
  'unknown',
] as const;
export const AlertState = z.enum(ALERT_STATES);
export type AlertState = z.infer<typeof AlertState>;

/** An alert that is tied to another through its references. */
export const AlertLink = z.strictObject({
  id: AlertId.nullable().meta({ description: 'null = that alert is not on record' }),
  identifier: z.string(),
  sent: Instant.nullable(),
  msgType: z.enum(ALERT_MESSAGE_TYPES).nullable(),
});
export type AlertLink = z.infer<typeof AlertLink>;

const derived = {
  state: AlertState,
  title: z.string().meta({ description: 'headline or event in the language that was asked for' }),
  expiresAt: Instant.nullable().meta({
    description: 'when the last of its blocks is over; without expires, 24 hours after it was sent',
  }),
};

/** An alert as its page shows it: `earlier` is what it refers to, `later` what on record refers to it. */
export const Alert = AlertInput.extend({
  id: AlertId,
  ...RecordMeta.shape,
  ...derived,
  earlier: z.array(AlertLink),
  later: z.array(AlertLink),
});
export type Alert = z.infer<typeof Alert>;

/** A line of the list. */
export const AlertSummary = z.strictObject({
  id: AlertId,
  ...derived,
  event: z.string(),
  sender: z.string(),
  senderName: z.string(),
  sent: Instant.nullable(),
  msgType: z.enum(ALERT_MESSAGE_TYPES).nullable(),
  severity: z.enum(ALERT_SEVERITIES).nullable(),
  urgency: z.enum(ALERT_URGENCIES).nullable(),
  certainty: z.enum(ALERT_CERTAINTIES).nullable(),
  language: z.string().meta({ description: 'of the block that title, event and areas are from' }),
  areas: z.array(z.string()),
  languages: z.array(z.string()),
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type AlertSummary = z.infer<typeof AlertSummary>;
