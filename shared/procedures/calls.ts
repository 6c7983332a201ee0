import { z } from 'zod';
import { read, write } from '../ipc/call.ts';
import { DistrictId } from '../districts/schema.ts';
import { CONFIRMATION_CHANNELS } from '../people/schema.ts';
import { HistoryEntry, Page, SeenRevision, Sorting } from '../records/schema.ts';
import {
  PROCEDURE_LEVELS,
  PROCEDURE_STATES,
  Procedure,
  ProcedureId,
  ProcedureInput,
  ProcedureSummary,
} from './schema.ts';

/** Filters of the list of procedures; one left out does not filter. */
export const ProceduresFilter = z.strictObject({
  text: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'every word of it, in title, trigger, steps, numbers' }),
  level: z.enum(PROCEDURE_LEVELS).optional(),
  state: z.enum(PROCEDURE_STATES).optional(),
  districtId: DistrictId.optional().meta({
    description: 'what holds there: named for it, or for everywhere',
  }),
  archived: z.boolean().default(false),
});
export type ProceduresFilter = z.infer<typeof ProceduresFilter>;

export const PROCEDURES_SORT_FIELDS = ['title', 'level', 'validUntil', 'verifiedAt', 'updatedAt'] as const;

const reads = { right: 'briefings.read' } as const;
const writes = { right: 'briefings.write' } as const;
const seen = z.strictObject({ id: ProcedureId, revision: SeenRevision });

/** A procedure ends after it begins. */
export const NewProcedure = ProcedureInput.refine(
  ({ validFrom, validUntil }) => validFrom === null || validUntil === null || validFrom <= validUntil,
  { error: 'end-before-start', path: ['validUntil'] },
);

export const proceduresCalls = {
  create: write({
    ...writes,
    summary: 'Adds an emergency procedure.',
    input: NewProcedure,
    output: Procedure,
  }),
  update: write({
    ...writes,
    summary: 'Changes a procedure; refused when somebody changed it since it was read.',
    input: seen.extend({ procedure: NewProcedure }),
    output: Procedure,
  }),
  verify: write({
    ...writes,
    summary: 'Notes that a procedure was found right just now, and how.',
    input: seen.extend({ channel: z.enum(CONFIRMATION_CHANNELS) }),
    output: Procedure,
    namesNobody: true,
  }),
  archive: write({
    ...writes,
    summary: 'Takes a procedure out of the lists; nothing is lost.',
    input: seen,
    output: Procedure,
    namesNobody: true,
  }),
  restore: write({
    ...writes,
    summary: 'Brings an archived procedure back into the lists.',
    input: seen,
    output: Procedure,
    namesNobody: true,
  }),
  get: read({
    ...reads,
    summary: 'Opens one procedure.',
    input: z.strictObject({ id: ProcedureId }),
    output: Procedure,
    namesNobody: true,
  }),
  history: read({
    ...reads,
    summary: 'Every change of one procedure, newest first.',
    input: z.strictObject({ id: ProcedureId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  list: read({
    ...reads,
    summary: 'Emergency procedures, those in force first unless sorted otherwise.',
    input: z.strictObject({ filter: ProceduresFilter.prefault({}), sorting: Sorting.default([]), ...Page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(ProcedureSummary) }),
  }),
} as const;
