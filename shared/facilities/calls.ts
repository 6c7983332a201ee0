import { z } from 'zod';
import { FACILITY_STATES, FACILITY_TYPES } from '../contacts/schema.ts';
import { NoInput, read, task } from '../ipc/call.ts';
import { FileRef } from '../kernel/files.ts';
import { InterfaceLanguage } from '../kernel/text.ts';
import { FacilityCluster, FacilityPoint, Latitude, Longitude, MapBox, NearFacility } from './schema.ts';

/** Which facilities the map shows; a filter left out, or empty, does not filter. Archived ones are never shown. */
export const FacilitiesFilter = z.strictObject({
  type: z.array(z.enum(FACILITY_TYPES)).optional(),
  state: z.array(z.enum(FACILITY_STATES)).optional(),
  text: z.string().max(200).optional().meta({ description: 'anything that the directory finds them by' }),
});
export type FacilitiesFilter = z.infer<typeof FacilitiesFilter>;

const reads = { right: 'contacts.read' } as const;
/** Half round the earth, and a little for rounding. */
const RADIUS_LIMIT_M = 20_100_000;

/** Calls on the places of the directory by where they are. The records themselves stay in `contacts`. */
export const facilitiesCalls = {
  near: read({
    ...reads,
    summary: 'Facilities within a distance of a place, nearest first, with distance and bearing.',
    input: z.strictObject({
      latitude: Latitude,
      longitude: Longitude,
      radiusM: z.number().nonnegative().max(RADIUS_LIMIT_M).meta({ description: '0 = at that very place' }),
      ...FacilitiesFilter.shape,
      box: MapBox.optional().meta({ description: 'only what also lies in this part of the map' }),
      limit: z.number().int().positive().max(1000).default(100),
    }),
    output: z.strictObject({
      total: z.number().int().nonnegative().meta({ description: 'how many there are, limit or not' }),
      rows: z.array(NearFacility),
    }),
    namesNobody: true,
  }),
  points: read({
    ...reads,
    summary: 'What a part of the map shows at a zoom: facilities, and clusters of those too near each other.',
    input: z.strictObject({
      filter: FacilitiesFilter.prefault({}),
      box: MapBox,
      zoom: z
        .number()
        .min(0)
        .max(24)
        .meta({ description: 'world 512 pixels wide at 0, doubled by each step' }),
    }),
    output: z.strictObject({
      total: z.number().int().nonnegative().meta({ description: 'facilities with a place, anywhere' }),
      unplaced: z.number().int().nonnegative().meta({ description: 'facilities without coordinates' }),
      points: z.array(z.discriminatedUnion('kind', [FacilityPoint, FacilityCluster])),
    }),
    namesNobody: true,
  }),
  extent: read({
    ...reads,
    summary:
      'Where to begin to look: our mission where the directory has it as a place, and the box of all facilities.',
    input: NoInput,
    output: z.strictObject({
      mission: z
        .strictObject({ name: z.string(), latitude: Latitude, longitude: Longitude })
        .nullable()
        .meta({ description: 'null when no facility of type mission bears the name of ours' }),
      box: MapBox.nullable().meta({ description: 'null when no facility has coordinates' }),
    }),
    namesNobody: true,
  }),
  print: task({
    ...reads,
    summary:
      'Prints facilities with coordinates, distance and bearing as PDF (.pdf), HTML (.html) or CSV (.csv).',
    input: z.strictObject({
      path: FileRef,
      filter: FacilitiesFilter.prefault({}),
      from: z
        .strictObject({
          latitude: Latitude,
          longitude: Longitude,
          name: z.string().trim().max(200).default(''),
        })
        .optional()
        .meta({
          description: 'where distances begin; left out: our mission, or nowhere when its place is unknown',
        }),
      radiusM: z.number().nonnegative().max(RADIUS_LIMIT_M).optional(),
      paper: z.enum(['A4', 'Letter']).default('A4'),
      owner: z.string().trim().max(200).default('').meta({ description: 'left out: the officer' }),
      copies: z.number().int().min(1).max(50).default(1),
      language: InterfaceLanguage.optional().meta({ description: 'left out: that of the lock screen' }),
    }),
    output: z.strictObject({ rows: z.number().int().nonnegative(), bytes: z.number().int().nonnegative() }),
    namesNobody: true,
  }),
} as const;
