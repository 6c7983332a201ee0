import { z } from 'zod';
import { DistrictId } from '../districts/schema.ts';
import { Instant } from '../kernel/dates.ts';
import { InterfaceLanguage } from '../kernel/text.ts';

/** Sets of pages that print: cards for the pocket, sheets for the wall, sheets for people. */
export const PAPER_KINDS = ['call-tree', 'wall-sheet', 'people-sheet'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
/** Whom a sheet for people speaks to. */
export const AUDIENCES = ['citizens', 'migrants', 'employers'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Which pages, in which language: editions are counted for each of these by itself. */
export const PaperScope = z.strictObject({
  what: z.enum(PAPER_KINDS),
  districtId: DistrictId.nullable()
    .default(null)
    .meta({ description: 'that district with what lies in it; null = the whole host State' }),
  audience: z.enum(AUDIENCES).default('citizens').meta({ description: 'of sheets for people alone' }),
  language: InterfaceLanguage.optional().meta({ description: 'left out: that of the interface' }),
});
export type PaperScope = z.infer<typeof PaperScope>;

const count = z.number().int().nonnegative();

/** `new` and `changed` against the edition printed last. */
export const PAGE_STATES = ['new', 'changed', 'same'] as const;
export const PaperPage = z.strictObject({
  key: z.string().meta({ description: 'id of the district; empty for the whole host State' }),
  title: z.string(),
  lines: count,
  state: z.enum(PAGE_STATES),
});
export type PaperPage = z.infer<typeof PaperPage>;

/** What would print now. */
export const PaperPreview = z.strictObject({
  version: count.meta({ description: 'that the pages would carry: a new one when anything differs' }),
  printedVersion: count.nullable().meta({ description: 'of the edition printed last; null = none was' }),
  printedAt: Instant.nullable(),
  pages: z.array(PaperPage),
  gone: z.array(z.string()).meta({ description: 'titles of pages printed last that are no more' }),
});
export type PaperPreview = z.infer<typeof PaperPreview>;
