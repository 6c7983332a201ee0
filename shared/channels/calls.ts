import { z } from 'zod';
import { DistrictId } from '../districts/schema.ts';
import { read, write } from '../ipc/call.ts';
import { LanguageTag } from '../kernel/text.ts';
import { HistoryEntry, Page, SeenRevision, Sorting } from '../records/schema.ts';
import {
  CHANNEL_KINDS,
  CHANNEL_STATES,
  Channel,
  ChannelId,
  ChannelInput,
  ChannelSummary,
  ChannelTest,
} from './schema.ts';

/** Filters of the list of channels; one left out does not filter. */
export const ChannelsFilter = z.strictObject({
  text: z.string().max(200).optional(),
  kind: z.enum(CHANNEL_KINDS).optional(),
  archived: z.boolean().default(false),
});
export type ChannelsFilter = z.infer<typeof ChannelsFilter>;

export const CHANNELS_SORT_FIELDS = ['name', 'kind', 'reach', 'testedOn', 'updatedAt'] as const;

const reads = { right: 'contacts.read' } as const;
const writes = { right: 'contacts.write' } as const;
const seen = z.strictObject({ id: ChannelId, revision: SeenRevision });
const count = z.number().int().nonnegative();

export const channelsCalls = {
  create: write({
    ...writes,
    summary: 'Adds a way of informing people.',
    input: ChannelInput,
    output: Channel,
  }),
  update: write({
    ...writes,
    summary: 'Changes a channel; refused when somebody changed it since it was read.',
    input: seen.extend({ channel: ChannelInput }),
    output: Channel,
  }),
  recordTest: write({
    ...writes,
    summary: 'Notes that a channel was tried, and whether it worked.',
    input: seen.extend({ test: ChannelTest.omit({ id: true, by: true }) }),
    output: Channel,
  }),
  archive: write({
    ...writes,
    summary: 'Takes a channel out of the lists; nothing is lost.',
    input: seen,
    output: Channel,
    namesNobody: true,
  }),
  restore: write({
    ...writes,
    summary: 'Brings an archived channel back into the lists.',
    input: seen,
    output: Channel,
    namesNobody: true,
  }),
  get: read({
    ...reads,
    summary: 'Opens one channel.',
    input: z.strictObject({ id: ChannelId }),
    output: Channel,
    namesNobody: true,
  }),
  history: read({
    ...reads,
    summary: 'Every change of one channel, newest first.',
    input: z.strictObject({ id: ChannelId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  list: read({
    ...reads,
    summary: 'Channels by which people are informed.',
    input: z.strictObject({ filter: ChannelsFilter.prefault({}), sorting: Sorting.default([]), ...Page }),
    output: z.strictObject({ total: count, rows: z.array(ChannelSummary) }),
  }),
  plan: read({
    ...reads,
    summary:
      'Who is reached by what: for each district, and for each language that registered people speak, the channels that reach it, and whether one of them was tested in time.',
    input: z.strictObject({}),
    output: z.strictObject({
      districts: z.array(
        z.strictObject({
          districtId: DistrictId.nullable().meta({ description: 'null = the whole host State' }),
          name: z.string(),
          depth: count,
          channels: z.array(
            z.strictObject({ id: ChannelId, name: z.string(), state: z.enum(CHANNEL_STATES) }),
          ),
          isReached: z.boolean().meta({ description: 'by a channel that was tested in time' }),
        }),
      ),
      languages: z.array(
        z.strictObject({
          language: LanguageTag,
          people: count.meta({ description: 'registered people who speak it' }),
          channels: z.array(
            z.strictObject({ id: ChannelId, name: z.string(), state: z.enum(CHANNEL_STATES) }),
          ),
          isReached: z.boolean(),
        }),
      ),
    }),
    namesNobody: true,
  }),
} as const;
