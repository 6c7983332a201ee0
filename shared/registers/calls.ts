import { z } from 'zod';
import { Done, NoInput, read, task, write } from '../ipc/call.ts';
import { FileRef } from '../kernel/files.ts';
import { RecordId } from '../kernel/ids.ts';
import { Line, OptionalLine } from '../kernel/text.ts';
import {
  MappingProfile,
  RegisterImport,
  RegisterMapping,
  RegisterPreview,
  RegisterResult,
} from './schema.ts';

const count = z.number().int().nonnegative();

const source = {
  path: FileRef,
  mapping: RegisterMapping.optional(),
  profile: RecordId.optional().meta({
    description: 'a saved mapping; left out: the one for these headings, if any',
  }),
};

/** Calls that bring registers of people in; they stand under `people.`. */
export const registersCalls = {
  previewImport: task({
    right: 'people.write',
    summary: 'Reads a register from end to end and says what its import would do; writes nothing.',
    input: z.strictObject(source),
    output: RegisterPreview,
  }),
  import: task({
    right: 'people.write',
    summary:
      'Imports a register of people: CSV, XLSX, PFIF, or vCard. rows = added + updated + skipped + refused.',
    input: z.strictObject({
      ...source,
      refusedPath: FileRef.optional().meta({
        description: 'where refused rows go, as a sheet that can be loaded again',
      }),
    }),
    output: RegisterResult,
  }),
  imports: read({
    right: 'people.read',
    summary: 'Imports of registers, newest first.',
    input: z.strictObject({
      offset: count.default(0),
      limit: z.number().int().positive().max(500).default(100),
    }),
    output: z.strictObject({ total: count, rows: z.array(RegisterImport) }),
    namesNobody: true,
  }),
  saveRefused: task({
    right: 'people.read',
    summary:
      'Writes the refused rows of an import as a sheet: row, column, reason, and all that stood in them.',
    input: z.strictObject({ importId: RecordId, path: FileRef }),
    output: z.strictObject({ rows: count }),
  }),
  mappingProfiles: read({
    right: 'people.read',
    summary: 'Saved mappings of registers.',
    input: NoInput,
    output: z.array(MappingProfile),
    namesNobody: true,
  }),
  saveMappingProfile: write({
    right: 'people.write',
    summary: 'Saves how a register is read, for the next one with the same headings.',
    input: z.strictObject({
      id: RecordId.optional(),
      name: Line,
      sender: OptionalLine,
      headings: z.array(z.string().max(4000)).max(600),
      mapping: RegisterMapping,
    }),
    output: MappingProfile,
  }),
  removeMappingProfile: write({
    right: 'people.write',
    summary: 'Forgets a saved mapping.',
    input: z.strictObject({ id: RecordId }),
    output: Done,
    namesNobody: true,
  }),
} as const;
