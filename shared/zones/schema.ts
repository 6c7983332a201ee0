import { z } from 'zod';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { LanguageTag, Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { PersonId } from '../people/schema.ts';
import { RecordMeta } from '../records/schema.ts';

export const ZoneId = idOf('wardenZone');
export type ZoneId = z.infer<typeof ZoneId>;

/**
 * Somebody who passes messages on to the people of a zone and tells us how they are. Often one of them, and then on record.
 * A deputy stands in when the warden cannot be reached.
 */
export const Warden = z.strictObject({
  id: RecordId,
  name: Line,
  personId: PersonId.nullable().default(null).meta({ description: 'their own record; null = none' }),
  phone: OptionalLine.meta({ description: 'number or call sign, as written' }),
  languages: z.array(LanguageTag).max(20).default([]),
  deputy: z.boolean().default(false),
  lastTestOn: CalendarDate.nullable()
    .default(null)
    .meta({ description: 'the day the line to them was last tried and worked; null = never' }),
});
export type Warden = z.infer<typeof Warden>;

/** A part of the consular district whose people are reached through a warden. */
export const WardenZoneInput = z.strictObject({
  name: Line,
  code: z.string().trim().max(20).default('').meta({ description: 'short sign on lists and prints' }),
  places: z.array(Line).max(100).default([]).meta({ description: 'towns and quarters that it covers' }),
  wardens: z.array(Warden).max(30).default([]),
  note: Paragraph,
});
export type WardenZoneInput = z.infer<typeof WardenZoneInput>;

const count = z.number().int().nonnegative();

/** How many are in a zone now: not archived, not departed. A household counts where one of its members is. */
const Counts = { people: count, households: count };

/** A zone as its page shows it. */
export const WardenZone = WardenZoneInput.extend({ id: ZoneId, ...RecordMeta.shape, ...Counts });
export type WardenZone = z.infer<typeof WardenZone>;

/** A line of the list. Wardens stand before deputies. */
export const ZoneSummary = z.strictObject({
  id: ZoneId,
  name: z.string(),
  code: z.string(),
  places: z.array(z.string()),
  wardens: z.array(Warden),
  lastTestOn: CalendarDate.nullable().meta({ description: 'last time any of its wardens was tried' }),
  ...Counts,
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type ZoneSummary = z.infer<typeof ZoneSummary>;
