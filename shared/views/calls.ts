import { z } from 'zod';
import { Done, read, write } from '../ipc/call.ts';

/** How a list was left: columns shown, their order and widths, sorting, filters. Kept per list, in the vault. */
export const ListView = z.strictObject({
  hidden: z.array(z.string()).default([]),
  order: z.array(z.string()).default([]),
  widths: z.record(z.string(), z.number()).default({}),
  sorting: z.array(z.strictObject({ field: z.string(), descending: z.boolean() })).default([]),
  filter: z.record(z.string(), z.json()).default({}),
  dense: z.boolean().default(false),
  pinned: z.array(z.string()).default([]).meta({ description: 'columns that stay at the leading side' }),
  grouping: z.string().default('').meta({ description: 'what the rows are grouped by; empty = nothing' }),
});
export type ListView = z.infer<typeof ListView>;

export const viewsCalls = {
  get: read({
    right: 'people.read',
    summary: 'How a list was left; null before its first change.',
    input: z.strictObject({ list: z.string().max(80) }),
    output: ListView.nullable(),
    namesNobody: true,
  }),
  set: write({
    right: 'people.read',
    summary: 'Keeps how a list is shown.',
    input: z.strictObject({ list: z.string().max(80), view: ListView }),
    output: Done,
  }),
} as const;
