import { z } from 'zod';
import { Instant } from '../kernel/dates.ts';
import { Shape } from '../kernel/geometry.ts';
import { idOf } from '../kernel/ids.ts';
import { Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { RecordMeta } from '../records/schema.ts';

export const DistrictId = idOf('district');
export type DistrictId = z.infer<typeof DistrictId>;

/**
 * A part of the host State as the mission counts it: what offices are competent for, what the coverage matrix asks for. The mission's own
 * list, which need not be the State's.
 */
export const DistrictInput = z.strictObject({
  name: Line,
  nativeName: OptionalLine.meta({ description: 'name in the script of the country' }),
  code: z
    .string()
    .trim()
    .max(40)
    .default('')
    .meta({ description: 'official or own code, such as ISO 3166-2' }),
  parentId: DistrictId.nullable().default(null).meta({ description: 'the wider district; null = none' }),
  aliases: z
    .array(Line)
    .max(60)
    .default([])
    .meta({ description: 'other names and spellings that sources use' }),
  shape: Shape.nullable()
    .default(null)
    .meta({ description: 'polygons of longitude, latitude; null = not drawn' }),
  note: Paragraph,
});
export type DistrictInput = z.infer<typeof DistrictInput>;

/** A district as its page shows it. `path` names the wider ones first, itself last. */
export const District = DistrictInput.extend({
  id: DistrictId,
  path: z.array(z.string()),
  ...RecordMeta.shape,
});
export type District = z.infer<typeof District>;

/** A district to name. */
export const DistrictName = z.strictObject({
  id: DistrictId,
  name: z.string(),
  code: z.string(),
  path: z.array(z.string()).meta({ description: 'names of the wider ones first, itself last' }),
});
export type DistrictName = z.infer<typeof DistrictName>;

/** A line of the tree: `depth` counts from 0, and what a district holds follows it. */
export const DistrictSummary = DistrictName.extend({
  nativeName: z.string(),
  parentId: DistrictId.nullable(),
  aliases: z.array(z.string()),
  depth: z.number().int().nonnegative(),
  parts: z.number().int().nonnegative().meta({ description: 'districts directly below it' }),
  isDrawn: z.boolean(),
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type DistrictSummary = z.infer<typeof DistrictSummary>;

/** What an import would do with one name of the file. */
export const DISTRICT_DEEDS = ['add', 'draw', 'same', 'skip'] as const;

/** One name or shape of a file of districts. */
export const DistrictProposal = z.strictObject({
  number: z.number().int().nonnegative().meta({ description: 'its place in the file, from 0' }),
  name: z.string(),
  code: z.string(),
  parentName: z
    .string()
    .meta({ description: 'the wider district as the file names it; empty when it names none' }),
  positions: z.number().int().nonnegative().meta({ description: 'of its shape; 0 = the file draws none' }),
  deed: z.enum(DISTRICT_DEEDS).meta({
    description: 'add: a new one; draw: its shape or names are new; same: nothing new; skip: see why',
  }),
  why: z.enum(['', 'too-detailed', 'twice', 'no-name']),
  districtId: DistrictId.nullable().meta({ description: 'the one on the list that it is; null = none' }),
});
export type DistrictProposal = z.infer<typeof DistrictProposal>;
