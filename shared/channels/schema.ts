import { z } from 'zod';
import { OrganisationId } from '../contacts/schema.ts';
import { DistrictId } from '../districts/schema.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { LanguageTag, Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { RecordMeta } from '../records/schema.ts';

export const ChannelId = idOf('channel');
export type ChannelId = z.infer<typeof ChannelId>;

export const CHANNEL_KINDS = [
  'sms',
  'messenger',
  'telephone',
  'email',
  'radio',
  'television',
  'website',
  'social-media',
  'loudspeaker',
  'notice',
  'person',
  'other',
] as const;
/** What a channel stops without. */
export const CHANNEL_NEEDS = ['electricity', 'mobile-network', 'internet'] as const;
export const TEST_RESULTS = ['worked', 'partly', 'failed'] as const;
export type TestResult = (typeof TEST_RESULTS)[number];
export const CHANNEL_STATES = ['tested', 'overdue', 'never', 'failed'] as const;
export type ChannelState = (typeof CHANNEL_STATES)[number];

/** A try of a channel, as part of an exercise or not. */
export const ChannelTest = z.strictObject({
  id: RecordId,
  on: CalendarDate,
  result: z.enum(TEST_RESULTS),
  by: OptionalLine,
  exercise: OptionalLine,
  note: OptionalLine,
});
export type ChannelTest = z.infer<typeof ChannelTest>;

/** A way of informing people in a crisis: whom it reaches, in which languages, with whose help. */
export const ChannelInput = z.strictObject({
  name: Line,
  kind: z.enum(CHANNEL_KINDS).default('other'),
  groups: z
    .array(Line)
    .max(30)
    .default([])
    .meta({ description: 'whom it reaches, in words: "domestic workers"' }),
  languages: z.array(LanguageTag).max(30).default([]),
  districtIds: z.array(DistrictId).max(200).default([]).meta({ description: 'where; empty = everywhere' }),
  reach: z
    .number({ error: 'number' })
    .int()
    .nonnegative()
    .nullable()
    .default(null)
    .meta({ description: 'people it reaches, estimated; null = not known' }),
  organisationId: OrganisationId.nullable()
    .default(null)
    .meta({ description: 'with whose help; null = by ourselves' }),
  helper: OptionalLine.meta({ description: 'who to ask there, or who does it' }),
  needs: z.array(z.enum(CHANNEL_NEEDS)).max(3).default([]),
  tests: z.array(ChannelTest).max(200).default([]),
  note: Paragraph,
});
export type ChannelInput = z.infer<typeof ChannelInput>;

const derived = {
  organisationName: z.string(),
  state: z.enum(CHANNEL_STATES).meta({ description: 'by its last test and the period of the mission' }),
  testedOn: CalendarDate.nullable().meta({ description: 'last test; null = never' }),
};

/** A channel as its page shows it. */
export const Channel = ChannelInput.extend({ id: ChannelId, ...derived, ...RecordMeta.shape });
export type Channel = z.infer<typeof Channel>;

/** A line of the list. */
export const ChannelSummary = ChannelInput.omit({ note: true, tests: true }).extend({
  id: ChannelId,
  ...derived,
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type ChannelSummary = z.infer<typeof ChannelSummary>;
