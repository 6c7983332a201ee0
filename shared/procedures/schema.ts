import { z } from 'zod';
import { OrganisationId, Unmapped } from '../contacts/schema.ts';
import { DistrictId } from '../districts/schema.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { OptionalLine, Line, Paragraph } from '../kernel/text.ts';
import { Confirmation } from '../people/schema.ts';
import { RecordMeta } from '../records/schema.ts';

export const ProcedureId = idOf('procedure');
export type ProcedureId = z.infer<typeof ProcedureId>;

export const PROCEDURE_LEVELS = ['national', 'local', 'unknown'] as const;
/** By its dates and today. */
export const PROCEDURE_STATES = ['valid', 'not-yet', 'over'] as const;
export type ProcedureState = (typeof PROCEDURE_STATES)[number];

/** One thing to do, by whom, and the number to call for it; `number` is kept as written. */
export const ProcedureStep = z.strictObject({
  id: RecordId,
  text: z.string().trim().min(1).max(4000),
  who: OptionalLine,
  number: OptionalLine,
});
export type ProcedureStep = z.infer<typeof ProcedureStep>;

/** An emergency procedure of the host State as a card that can be followed in a crisis. */
export const ProcedureInput = z.strictObject({
  title: Line,
  reference: OptionalLine.meta({ description: 'identifier that the source gives it' }),
  level: z.enum(PROCEDURE_LEVELS).default('unknown'),
  trigger: Paragraph.meta({ description: 'what sets it going' }),
  steps: z.array(ProcedureStep).max(200).default([]),
  organisationId: OrganisationId.nullable()
    .default(null)
    .meta({ description: 'whose procedure it is; null = not known' }),
  districtIds: z
    .array(DistrictId)
    .max(200)
    .default([])
    .meta({ description: 'where it holds; empty = everywhere' }),
  validFrom: CalendarDate.nullable().default(null),
  validUntil: CalendarDate.nullable().default(null).meta({ description: 'last day; null = no end is said' }),
  source: OptionalLine.meta({ description: 'document or person it comes from' }),
  note: Paragraph,
  unmapped: z.array(Unmapped).max(200).default([]),
  verified: Confirmation.default({ at: null, channel: null, by: '' }).meta({
    description: 'when the card was last confirmed, how, by whom',
  }),
});
export type ProcedureInput = z.infer<typeof ProcedureInput>;

/** A procedure as its page shows it. */
export const Procedure = ProcedureInput.extend({
  id: ProcedureId,
  organisationName: z.string().meta({ description: 'empty when it is not known whose it is' }),
  state: z.enum(PROCEDURE_STATES),
  verifyDue: z.boolean().meta({ description: 'never confirmed, or longer ago than the mission allows' }),
  ...RecordMeta.shape,
});
export type Procedure = z.infer<typeof Procedure>;

/** A line of the list; the steps are there so that a peek can be acted on at once. */
export const ProcedureSummary = ProcedureInput.omit({ note: true, unmapped: true }).extend({
  id: ProcedureId,
  organisationName: z.string(),
  state: z.enum(PROCEDURE_STATES),
  verifyDue: z.boolean(),
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type ProcedureSummary = z.infer<typeof ProcedureSummary>;
