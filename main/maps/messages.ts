import { z } from 'zod';
import { MapFacts, MAP_FORMATS } from '../../shared/maps/schema.ts';

const file = { path: z.string(), format: z.enum(MAP_FORMATS) };

/** What the core asks of the thread that reads maps. */
export const MapRequest = z.discriminatedUnion('what', [
  z.strictObject({ id: z.number(), what: z.literal('look'), ...file }),
  z.strictObject({
    id: z.number(),
    what: z.literal('tile'),
    ...file,
    z: z.number(),
    x: z.number(),
    y: z.number(),
  }),
]);
export type MapRequest = z.infer<typeof MapRequest>;

/** What it answers; without facts and bytes the file is damaged, or no map. */
export const MapReply = z.strictObject({
  id: z.number(),
  facts: MapFacts.nullable(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(),
  isSound: z.boolean(),
});
export type MapReply = z.infer<typeof MapReply>;
