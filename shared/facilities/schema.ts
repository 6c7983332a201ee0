import { z } from 'zod';
import { FACILITY_STATES, FACILITY_TYPES, FacilityId } from '../contacts/schema.ts';
import { Instant } from '../kernel/dates.ts';

export const Latitude = z.number().min(-90).max(90).meta({ description: 'WGS 84 degrees, north positive' });
export const Longitude = z.number().min(-180).max(180).meta({ description: 'WGS 84 degrees, east positive' });

/** A part of the map in degrees; `west` greater than `east` means that it lies across the date line. */
export const MapBox = z.strictObject({ south: Latitude, west: Longitude, north: Latitude, east: Longitude });

const shown = {
  id: FacilityId,
  name: z.string(),
  type: z.enum(FACILITY_TYPES),
  state: z.enum(FACILITY_STATES),
  stateAt: Instant.nullable().meta({ description: 'when the state was so; null when nobody said' }),
  latitude: Latitude,
  longitude: Longitude,
};

/** A facility as a point of the map. */
export const FacilityPoint = z.strictObject({ kind: z.literal('facility'), ...shown });
export type FacilityPoint = z.infer<typeof FacilityPoint>;

/** Facilities too near each other to be drawn apart at this zoom; `splitsAt` is the zoom at which they come apart. */
export const FacilityCluster = z.strictObject({
  kind: z.literal('cluster'),
  id: z.number().int(),
  count: z.number().int(),
  latitude: Latitude,
  longitude: Longitude,
  splitsAt: z.number().int(),
});
export type FacilityCluster = z.infer<typeof FacilityCluster>;

/** A facility with the way to it. Texts that are not known are empty. */
export const NearFacility = z.strictObject({
  ...shown,
  nativeName: z.string(),
  city: z.string(),
  phone: z.string().meta({ description: 'the number answered day and night, else the first' }),
  capacity: z.number().int().nullable(),
  occupancy: z.number().int().nullable(),
  distanceM: z.number().nonnegative().meta({ description: 'great circle on the mean sphere, in metres' }),
  bearing: z
    .number()
    .min(0)
    .max(360)
    .nullable()
    .meta({ description: 'degrees clockwise from true north; null at the very place' }),
});
export type NearFacility = z.infer<typeof NearFacility>;
