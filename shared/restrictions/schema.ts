import { z } from 'zod';
import { Unmapped } from '../contacts/schema.ts';
import { DistrictId } from '../districts/schema.ts';
import { Instant } from '../kernel/dates.ts';
import { Shape } from '../kernel/geometry.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { isTimeZone } from '../kernel/time-zones.ts';
import { Confirmation } from '../people/schema.ts';
import { RecordMeta } from '../records/schema.ts';
import { RouteId } from '../routes/schema.ts';

export const RestrictionId = idOf('restriction');
export type RestrictionId = z.infer<typeof RestrictionId>;

export const RESTRICTION_KINDS = [
  'curfew',
  'closed-area',
  'closed-border',
  'closed-road',
  'checkpoint',
  'other',
] as const;
/** By its times and now: `paused` = in force, but outside its daily hours. */
export const RESTRICTION_STATES = ['now', 'paused', 'to-come', 'over'] as const;
export type RestrictionState = (typeof RESTRICTION_STATES)[number];
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clock-time' })
  .meta({ description: 'time of day there, HH:MM' });

/** Hours of a day. `until` at or before `from` ends on the next day; no weekday named = every day. */
export const DailyHours = z.strictObject({
  id: RecordId,
  from: clockTime,
  until: clockTime,
  days: z.array(z.enum(WEEKDAYS)).max(7).default([]),
});
export type DailyHours = z.infer<typeof DailyHours>;

/** Something that keeps people from moving: a curfew, a closed area or border, a checkpoint. */
export const RestrictionInput = z.strictObject({
  title: Line,
  reference: OptionalLine.meta({ description: 'identifier that the source gives it' }),
  kind: z.enum(RESTRICTION_KINDS).default('other'),
  place: OptionalLine,
  latitude: z.number({ error: 'number' }).min(-90).max(90).nullable().default(null),
  longitude: z.number({ error: 'number' }).min(-180).max(180).nullable().default(null),
  shape: Shape.nullable()
    .default(null)
    .meta({ description: 'polygons of longitude, latitude; null = not drawn' }),
  districtIds: z.array(DistrictId).max(200).default([]),
  routeIds: z.array(RouteId).max(200).default([]).meta({ description: 'routes that it lies on' }),
  startsAt: Instant.nullable().default(null).meta({ description: 'null = not said: already so' }),
  endsAt: Instant.nullable().default(null).meta({ description: 'null = until further notice' }),
  hours: z.array(DailyHours).max(30).default([]).meta({ description: 'when on each day; empty = all day' }),
  timeZone: z
    .string()
    .max(60)
    .default('')
    .refine((zone) => zone === '' || isTimeZone(zone), { error: 'time-zone' })
    .meta({ description: 'IANA zone of the daily hours; empty = that of the host State' }),
  exempt: Paragraph.meta({ description: 'who may move all the same, and with what paper' }),
  source: OptionalLine.meta({ description: 'document or person it comes from' }),
  note: Paragraph,
  unmapped: z.array(Unmapped).max(200).default([]),
  verified: Confirmation.default({ at: null, channel: null, by: '' }),
});
export type RestrictionInput = z.infer<typeof RestrictionInput>;

const derived = {
  state: z.enum(RESTRICTION_STATES),
  verifyDue: z.boolean().meta({ description: 'never confirmed, or longer ago than the mission allows' }),
};

/** A restriction as its page shows it. */
export const Restriction = RestrictionInput.extend({
  id: RestrictionId,
  ...derived,
  ...RecordMeta.shape,
});
export type Restriction = z.infer<typeof Restriction>;

/** A line of the list. */
export const RestrictionSummary = RestrictionInput.omit({ shape: true, unmapped: true }).extend({
  id: RestrictionId,
  isDrawn: z.boolean(),
  ...derived,
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type RestrictionSummary = z.infer<typeof RestrictionSummary>;
