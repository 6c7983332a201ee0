import { z } from 'zod';
import { read, task, write } from '../ipc/call.ts';
import { FileRef } from '../kernel/files.ts';
import { RecordId } from '../kernel/ids.ts';
import { InterfaceLanguage } from '../kernel/text.ts';
import { PeopleQuery } from '../people/query.ts';
import { Page } from '../records/schema.ts';
import { Export, ExportField, ExportFormat, ExportPurpose, PrintKind } from './schema.ts';

const language = InterfaceLanguage.optional().meta({
  description: 'language of headings; left out: that of the lock screen',
});

/** Calls under `people.` by which people leave the register as a file, on paper, or over the clipboard. */
export const exportsCalls = {
  export: task({
    right: 'people.export',
    summary:
      'Writes the people that a query finds into a CSV, XLSX, JSON, or PFIF file, whole or not at all, and enters it in the trail.',
    input: z.strictObject({
      path: FileRef,
      format: ExportFormat,
      query: PeopleQuery.prefault({}),
      fields: z
        .array(ExportField)
        .min(1)
        .optional()
        .meta({ description: 'left out: all that the format can carry; PFIF needs record and names' }),
      purpose: ExportPurpose.default(''),
      language,
      mark: z
        .boolean()
        .default(true)
        .meta({ description: 'CSV: begin with the byte order mark by which spreadsheets know UTF-8' }),
    }),
    output: z.strictObject({
      rows: z.number().int().nonnegative(),
      fields: z.array(ExportField),
      bytes: z.number().int().nonnegative(),
      exportId: RecordId,
      leftOut: z
        .number()
        .int()
        .nonnegative()
        .meta({ description: 'people whom a firewall or a refusal keeps out of this format' }),
    }),
  }),
  print: task({
    right: 'people.export',
    summary: 'Prints a register, household sheets, or a worklist as PDF (.pdf) or HTML (.html).',
    input: z.strictObject({
      path: FileRef,
      what: PrintKind,
      query: PeopleQuery.prefault({}),
      groupBy: z.enum(['none', 'zone']).default('none'),
      paper: z.enum(['A4', 'Letter']).default('A4'),
      purpose: ExportPurpose.default(''),
      owner: z
        .string()
        .trim()
        .max(200)
        .default('')
        .meta({ description: 'who answers for the paper; left out: the officer' }),
      copies: z.number().int().min(1).max(50).default(1),
      language,
    }),
    output: z.strictObject({
      rows: z.number().int().nonnegative(),
      bytes: z.number().int().nonnegative(),
      exportId: RecordId,
      copy: z.number().int().positive().meta({ description: 'the first of the copy numbers on it' }),
    }),
  }),
  exports: read({
    right: 'people.read',
    summary: 'What left the register: files, prints, copies of rows; newest first.',
    input: z.strictObject(Page),
    output: z.strictObject({ total: z.number().int(), rows: z.array(Export) }),
    namesNobody: true,
  }),
  noteCopy: write({
    right: 'people.export',
    summary: 'Enters in the trail that rows of the list were copied.',
    input: z.strictObject({
      fields: z.array(z.string().min(1).max(100)).max(100),
      rows: z.number().int().positive(),
      query: PeopleQuery,
    }),
    output: z.strictObject({ exportId: RecordId }),
  }),
} as const;
