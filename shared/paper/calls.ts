import { z } from 'zod';
import { read, task } from '../ipc/call.ts';
import { FileRef } from '../kernel/files.ts';
import { PaperPreview, PaperScope } from './schema.ts';

const count = z.number().int().nonnegative();

export const paperCalls = {
  preview: read({
    right: 'contacts.read',
    summary:
      'The pages of a card or sheet as they would print now, and what changed since they were printed.',
    input: PaperScope,
    output: PaperPreview,
    namesNobody: true,
  }),
  print: task({
    right: 'contacts.write',
    summary:
      'Prints cards or sheets as PDF or HTML, by the ending of the file name, with version number and date; a changed edition takes the next number.',
    input: PaperScope.extend({
      path: FileRef,
      changedOnly: z
        .boolean()
        .default(false)
        .meta({ description: 'only pages that are new or differ from the edition printed last' }),
      paper: z.enum(['A4', 'Letter']).default('A4'),
    }),
    output: z.strictObject({ version: count, pages: count, bytes: count }),
  }),
} as const;
