import { z } from 'zod';
import { read, write } from '../ipc/call.ts';
import { PersonSummary } from '../people/schema.ts';
import { HistoryEntry, Page, SeenRevision, Sorting } from '../records/schema.ts';
import { WardenZone, WardenZoneInput, ZoneId, ZoneSummary } from './schema.ts';

/** Filters of the list of zones; one left out does not filter. */
export const ZonesFilter = z.strictObject({
  text: z.string().max(200).optional().meta({ description: 'in name, code, places or wardens' }),
  archived: z.boolean().default(false),
});
export type ZonesFilter = z.infer<typeof ZonesFilter>;

export const ZONES_SORT_FIELDS = ['name', 'code', 'people', 'households', 'lastTestOn', 'updatedAt'] as const;

const reads = { right: 'people.read' } as const;
const writes = { right: 'people.write' } as const;

export const zonesCalls = {
  create: write({
    ...writes,
    summary: 'Adds a warden zone.',
    input: WardenZoneInput,
    output: WardenZone,
  }),
  update: write({
    ...writes,
    summary: 'Changes a warden zone; refused when somebody changed it since it was read.',
    input: z.strictObject({ id: ZoneId, revision: SeenRevision, zone: WardenZoneInput }),
    output: WardenZone,
  }),
  archive: write({
    ...writes,
    summary: 'Takes a warden zone out of the lists; its people keep it until they are given another.',
    input: z.strictObject({ id: ZoneId, revision: SeenRevision }),
    output: WardenZone,
    namesNobody: true,
  }),
  restore: write({
    ...writes,
    summary: 'Brings an archived warden zone back into the lists.',
    input: z.strictObject({ id: ZoneId, revision: SeenRevision }),
    output: WardenZone,
    namesNobody: true,
  }),
  get: read({
    ...reads,
    summary: 'Opens one warden zone.',
    input: z.strictObject({ id: ZoneId }),
    output: WardenZone,
    namesNobody: true,
  }),
  history: read({
    ...reads,
    summary: 'Every change of one warden zone, newest first.',
    input: z.strictObject({ id: ZoneId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  list: read({
    ...reads,
    summary: 'Warden zones with their wardens, and how many people and households are in each.',
    input: z.strictObject({ filter: ZonesFilter.prefault({}), sorting: Sorting.default([]), ...Page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(ZoneSummary) }),
  }),
  people: read({
    ...reads,
    summary: 'A window on the people who are in a warden zone now, by name, with the total.',
    input: z.strictObject({ id: ZoneId, ...Page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(PersonSummary) }),
    sensitive: true,
    namesNobody: true,
  }),
} as const;
