import { z } from 'zod';
import { read, task, write } from '../ipc/call.ts';
import { FileRef } from '../kernel/files.ts';
import { RecordId } from '../kernel/ids.ts';
import { Shape } from '../kernel/geometry.ts';
import { HistoryEntry, SeenRevision } from '../records/schema.ts';
import {
  District,
  DistrictId,
  DistrictInput,
  DistrictName,
  DistrictProposal,
  DistrictSummary,
} from './schema.ts';

/** Filters of the tree of districts; one left out does not filter. */
export const DistrictsFilter = z.strictObject({
  text: z.string().max(200).optional().meta({ description: 'in name, native name, code, or aliases' }),
  archived: z.boolean().default(false),
});
export type DistrictsFilter = z.infer<typeof DistrictsFilter>;

const reads = { right: 'contacts.read' } as const;
const writes = { right: 'contacts.write' } as const;
const seen = z.strictObject({ id: DistrictId, revision: SeenRevision });

export const districtsCalls = {
  create: write({ ...writes, summary: 'Adds a district.', input: DistrictInput, output: District }),
  update: write({
    ...writes,
    summary:
      'Changes a district; refused when somebody changed it since it was read, or when it would lie in itself.',
    input: seen.extend({ district: DistrictInput }),
    output: District,
  }),
  archive: write({
    ...writes,
    summary: 'Takes a district out of the list; what names it goes on naming it.',
    input: seen,
    output: District,
    namesNobody: true,
  }),
  restore: write({
    ...writes,
    summary: 'Brings an archived district back into the list.',
    input: seen,
    output: District,
    namesNobody: true,
  }),
  get: read({
    ...reads,
    summary: 'Opens one district.',
    input: z.strictObject({ id: DistrictId }),
    output: District,
    namesNobody: true,
  }),
  history: read({
    ...reads,
    summary: 'Every change of one district, newest first.',
    input: z.strictObject({ id: DistrictId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  list: read({
    ...reads,
    summary: 'All districts as a tree in order: each is followed by those that lie in it.',
    input: z.strictObject({ filter: DistrictsFilter.prefault({}) }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(DistrictSummary) }),
    namesNobody: true,
  }),
  shapes: read({
    ...reads,
    summary: 'The shapes of all districts in use that are drawn.',
    input: z.strictObject({}),
    output: z.array(z.strictObject({ id: DistrictId, name: z.string(), shape: Shape })),
    namesNobody: true,
  }),
  at: read({
    ...reads,
    summary: 'The drawn districts that hold a point, the smallest first.',
    input: z.strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    }),
    output: z.array(DistrictName),
    namesNobody: true,
  }),
  named: read({
    ...reads,
    summary:
      'The districts that a text names, by name, native name, code or alias; several when it fits several.',
    input: z.strictObject({ text: z.string().max(300) }),
    output: z.array(DistrictName),
    namesNobody: true,
  }),
  previewShapes: task({
    ...writes,
    summary: 'Shows what a file of districts (GeoJSON, KML, CSV, XLSX) would add or draw; writes nothing.',
    input: z.strictObject({ path: FileRef }),
    output: z.strictObject({ fileName: z.string(), proposals: z.array(DistrictProposal) }),
  }),
  importShapes: task({
    ...writes,
    summary:
      'Takes the districts of a file (GeoJSON, KML, CSV, XLSX) into the list, in one change that can be undone.',
    input: z.strictObject({
      path: FileRef,
      numbers: z
        .array(z.number().int().nonnegative())
        .max(20_000)
        .optional()
        .meta({ description: 'which of the preview are taken; left out: all that are new' }),
      parentId: DistrictId.nullable()
        .default(null)
        .meta({ description: 'the wider district of those without one' }),
    }),
    output: z.strictObject({
      added: z.number().int(),
      drawn: z.number().int(),
      changeSetId: RecordId.nullable().meta({
        description: 'what records.undo takes back; null: nothing was new',
      }),
    }),
  }),
} as const;
