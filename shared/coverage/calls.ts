import { z } from 'zod';
import { EntryFunction, EntryKind } from '../contacts/schema.ts';
import { DistrictId, DistrictName } from '../districts/schema.ts';
import { read, task, write } from '../ipc/call.ts';
import { Instant } from '../kernel/dates.ts';
import { FileRef } from '../kernel/files.ts';
import { RecordId } from '../kernel/ids.ts';
import { InterfaceLanguage, Line } from '../kernel/text.ts';

export const COVERAGE_STATES = ['covered', 'stale', 'gap'] as const;
export const CoverageState = z.enum(COVERAGE_STATES);
export type CoverageState = z.infer<typeof CoverageState>;

/**
 * How far the day-and-night number of an entry can be trusted: `replaced` = a newer edition of the briefing it came from no longer gives it,
 * and nobody reached it since; `none` = it has no such number.
 */
export const TRUST = ['confirmed', 'overdue', 'replaced', 'never', 'failed', 'none'] as const;
export type Trust = (typeof TRUST)[number];

/** An entry that has the function where the cell asks for it. */
export const CoverageEntry = z.strictObject({
  kind: EntryKind,
  id: RecordId,
  revision: z.number().int().positive(),
  title: z.string(),
  subtitle: z.string(),
  phone: z
    .string()
    .meta({ description: 'its best day-and-night number, as written; empty when it has none' }),
  pointId: RecordId.nullable().meta({ description: 'of that number; null when it has none' }),
  trust: z.enum(TRUST),
  confirmedAt: Instant.nullable().meta({ description: 'of that number; null = never' }),
  reach: z
    .enum(['district', 'wider', 'country'])
    .meta({ description: 'competent for the district itself, for a wider one, for the whole host State' }),
});
export type CoverageEntry = z.infer<typeof CoverageEntry>;

export const CoverageCell = z.strictObject({
  function: EntryFunction,
  state: CoverageState,
  entries: z.array(CoverageEntry),
  byParts: z
    .boolean()
    .meta({ description: 'nobody is competent for the whole: the state is that of its worst part' }),
});
export type CoverageCell = z.infer<typeof CoverageCell>;

export const CoverageRow = z.strictObject({
  district: DistrictName.nullable().meta({ description: 'null = the whole host State' }),
  depth: z.number().int().nonnegative(),
  hasParts: z.boolean(),
  cells: z.array(CoverageCell),
});
export type CoverageRow = z.infer<typeof CoverageRow>;

const count = z.number().int().nonnegative();

export const Coverage = z.strictObject({
  functions: z.array(EntryFunction),
  rows: z.array(CoverageRow),
  counts: z.strictObject({ covered: count, stale: count, gap: count }).meta({
    description: 'cells of the districts that have no parts; of the whole State where there are no districts',
  }),
  unplaced: count.meta({
    description:
      'entries with a function whose district is not known, or not on the list: they cover nothing yet',
  }),
});
export type Coverage = z.infer<typeof Coverage>;

/** Calls under `contacts.` about who answers for what, where. */
export const coverageCalls = {
  coverage: read({
    right: 'contacts.read',
    summary: 'Which district has a valid day-and-night contact for each function, and where the gaps are.',
    input: z.strictObject({
      districtId: DistrictId.optional(),
      district: Line.optional().meta({ description: 'instead of the id: its name, code, or another name' }),
    }),
    output: Coverage,
    namesNobody: true,
  }),
  exportCoverage: task({
    right: 'contacts.read',
    summary: 'Writes the coverage matrix as PDF, HTML, XLSX or CSV, by the ending of the file name.',
    input: z.strictObject({
      path: FileRef,
      gapsOnly: z
        .boolean()
        .default(false)
        .meta({ description: 'only districts with a gap or a stale number' }),
      paper: z.enum(['A4', 'Letter']).default('A4'),
      language: InterfaceLanguage.optional(),
    }),
    output: z.strictObject({ rows: count, bytes: count }),
  }),
  districtTexts: read({
    right: 'contacts.read',
    summary: 'Districts that entries name in words only, with the districts of the list that they may be.',
    input: z.strictObject({}),
    output: z.array(z.strictObject({ text: z.string(), entries: count, districts: z.array(DistrictName) })),
    namesNobody: true,
  }),
  matchDistricts: write({
    right: 'contacts.write',
    summary: 'Gives the entries that name a district in these words the district of the list.',
    input: z.strictObject({
      matches: z
        .array(z.strictObject({ text: Line, districtId: DistrictId }))
        .min(1)
        .max(5000),
    }),
    output: z.strictObject({ entries: count, changeSetId: RecordId }),
    namesNobody: true,
  }),
} as const;
