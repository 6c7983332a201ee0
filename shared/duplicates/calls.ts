import { z } from 'zod';
import { read, task, write } from '../ipc/call.ts';
import { RecordId } from '../kernel/ids.ts';
import { OptionalLine } from '../kernel/text.ts';
import { Person, PersonId } from '../people/schema.ts';
import { Page, Provenance, SeenRevision } from '../records/schema.ts';
import { Instant } from '../kernel/dates.ts';
import { UndoOutcome } from '../records/undo.ts';
import { DuplicatePair, Merge, MergeChoices, PAIR_DECISIONS, PairEvidence, PairState } from './schema.ts';

const count = z.number().int().nonnegative();

/** Where a fact came from: the last change that wrote it. */
export const FactSource = z.strictObject({ at: Instant, by: z.string(), provenance: Provenance });
export type FactSource = z.infer<typeof FactSource>;

/** One of two records side by side. */
export const ComparedSide = z.strictObject({
  person: Person,
  sources: z
    .record(z.string(), FactSource)
    .meta({ description: 'by field, or `list#id` for an item; a field that nobody ever filled is missing' }),
  links: z
    .array(z.strictObject({ kind: z.string(), id: RecordId, title: z.string() }))
    .meta({ description: 'records that name the person, such as cases' }),
});
export type ComparedSide = z.infer<typeof ComparedSide>;

/** Calls about people who may be on record twice; they stand under `people.`. */
export const duplicatesCalls = {
  duplicates: read({
    right: 'people.read',
    summary: 'People who may be on record twice, the likeliest first, with the evidence in words.',
    input: z.strictObject({ state: PairState.default('open'), ...Page }),
    output: z.strictObject({
      total: count,
      rows: z.array(DuplicatePair),
      counts: z.record(PairState, count),
      waiting: count.meta({ description: 'people who were not compared since they changed' }),
    }),
    namesNobody: true,
  }),
  compare: read({
    right: 'people.read',
    summary: 'Two people side by side: every value with its source, and what speaks for one person.',
    input: z.strictObject({ a: PersonId, b: PersonId }),
    output: PairEvidence.extend({
      a: ComparedSide,
      b: ComparedSide,
      pair: DuplicatePair.omit({ a: true, b: true, score: true, verdict: true, evidence: true }).nullable(),
    }),
    sensitive: true,
    namesNobody: true,
  }),
  decideDuplicate: write({
    right: 'people.write',
    summary: 'Says that two records are different people, that it is not sure, or takes that back.',
    input: z.strictObject({
      pairId: RecordId,
      decision: z.enum(PAIR_DECISIONS),
      note: OptionalLine,
    }),
    output: z.strictObject({ state: PairState }),
    namesNobody: true,
  }),
  scanDuplicates: task({
    right: 'people.write',
    summary: 'Looks through the register for people who are on record twice.',
    input: z.strictObject({
      only: z
        .enum(['all', 'waiting'])
        .default('all')
        .meta({ description: '`waiting`: those who changed since they were last compared' }),
    }),
    output: z.strictObject({
      people: count.meta({ description: 'people compared' }),
      compared: count.meta({ description: 'pairs compared' }),
      found: count.meta({ description: 'pairs that were not in the queue before' }),
      open: count.meta({ description: 'pairs that wait for a decision' }),
    }),
    namesNobody: true,
  }),
  merge: write({
    right: 'people.write',
    summary: 'Makes two records one. Nothing is lost: values join, what named the other names the kept one.',
    input: z.strictObject({
      keepId: PersonId,
      otherId: PersonId,
      revisions: z
        .strictObject({ keep: SeenRevision, other: SeenRevision })
        .optional()
        .meta({ description: 'the revisions the officer saw; left out: as they now stand' }),
      choices: MergeChoices.default({}),
    }),
    output: z.strictObject({ mergeId: RecordId, person: Person }),
    namesNobody: true,
  }),
  merges: read({
    right: 'people.read',
    summary: 'Merges, newest first; of one person when named.',
    input: z.strictObject({ personId: PersonId.optional(), ...Page }),
    output: z.strictObject({ total: count, rows: z.array(Merge) }),
    namesNobody: true,
  }),
  undo: task({
    right: 'people.write',
    summary:
      'Takes a merge or an import back, also after later edits: they stay where they belong, the rest is listed.',
    input: z
      .strictObject({ mergeId: RecordId.optional(), importId: RecordId.optional() })
      .refine(({ mergeId, importId }) => (mergeId === undefined) !== (importId === undefined), {
        error: 'one-of-both',
        path: ['mergeId'],
      }),
    output: UndoOutcome,
    namesNobody: true,
  }),
} as const;
