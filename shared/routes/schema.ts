import { z } from 'zod';
import { Unmapped } from '../contacts/schema.ts';
import { DistrictId } from '../districts/schema.ts';
import { Instant } from '../kernel/dates.ts';
import { Lines } from '../kernel/geometry.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { Confirmation } from '../people/schema.ts';
import { RecordMeta } from '../records/schema.ts';

export const RouteId = idOf('route');
export type RouteId = z.infer<typeof RouteId>;

export const ROUTE_STATES = ['open', 'difficult', 'closed', 'unknown'] as const;
export type RouteState = (typeof ROUTE_STATES)[number];
export const ROUTE_MODES = ['road', 'rail', 'air', 'sea', 'river', 'foot'] as const;

/** A place on the way: where to gather, to rest, to be checked, to cross. Coordinates are WGS 84 degrees, both or neither. */
export const RoutePoint = z.strictObject({
  id: RecordId,
  name: Line,
  latitude: z.number({ error: 'number' }).min(-90).max(90).nullable().default(null),
  longitude: z.number({ error: 'number' }).min(-180).max(180).nullable().default(null),
  note: OptionalLine,
});
export type RoutePoint = z.infer<typeof RoutePoint>;

/** A way out. Its line may have gaps, as sources draw it; its points stand in the order of travel. */
export const RouteInput = z.strictObject({
  name: Line,
  reference: OptionalLine.meta({ description: 'identifier that the source gives it' }),
  origin: OptionalLine,
  destination: OptionalLine,
  modes: z.array(z.enum(ROUTE_MODES)).max(6).default([]),
  state: z.enum(ROUTE_STATES).default('unknown'),
  stateAt: Instant.nullable().default(null).meta({ description: 'when it was so; null = nobody said' }),
  stateNote: OptionalLine.meta({ description: 'why it is so, or what to expect' }),
  lines: Lines.default([]),
  points: z.array(RoutePoint).max(200).default([]),
  districtIds: z.array(DistrictId).max(200).default([]),
  source: OptionalLine.meta({ description: 'document or person it comes from' }),
  note: Paragraph,
  unmapped: z.array(Unmapped).max(200).default([]),
  verified: Confirmation.default({ at: null, channel: null, by: '' }),
});
export type RouteInput = z.infer<typeof RouteInput>;

const metres = z.number().nonnegative().nullable();

/** A restriction that lies on a route, as the route's page and list show it. */
export const RouteRestriction = z.strictObject({
  id: RecordId,
  title: z.string(),
  kind: z.string(),
  endsAt: Instant.nullable(),
});

/** A route as its page shows it. */
export const Route = RouteInput.extend({
  id: RouteId,
  lengthM: metres.meta({ description: 'great-circle length of its lines in metres; null = not drawn' }),
  restrictions: z.array(RouteRestriction).meta({ description: 'in force or to come, on this route' }),
  verifyDue: z.boolean(),
  ...RecordMeta.shape,
});
export type Route = z.infer<typeof Route>;

/** A line of the list. */
export const RouteSummary = RouteInput.omit({ lines: true, note: true, unmapped: true }).extend({
  id: RouteId,
  lengthM: metres,
  restrictions: z.array(RouteRestriction),
  verifyDue: z.boolean(),
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type RouteSummary = z.infer<typeof RouteSummary>;
