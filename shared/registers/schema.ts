import { z } from 'zod';
import { Instant, PartialDate } from '../kernel/dates.ts';
import { RecordId } from '../kernel/ids.ts';
import { OptionalLine } from '../kernel/text.ts';
import { CALENDARS, PersonId } from '../people/schema.ts';
import { ReadFormat, ReadWarning } from '../reader/result.ts';
import { REASONS } from './reasons.ts';

/** What a column of a register can hold. A column with no role goes into the note, under its own name. */
export const REGISTER_ROLES = [
  'fullName',
  'givenName',
  'familyName',
  'patronymic',
  'otherName',
  'nativeName',
  'birthDate',
  'birthPlace',
  'sex',
  'nationality',
  'documentNumber',
  'documentType',
  'documentIssuer',
  'documentIssued',
  'documentExpiry',
  'identityNumber',
  'permitNumber',
  'permitExpiry',
  'phone',
  'phoneMobile',
  'phoneSatellite',
  'email',
  'messenger',
  'address',
  'street',
  'postcode',
  'city',
  'district',
  'country',
  'homeAddress',
  'latitude',
  'longitude',
  'employer',
  'occupation',
  'contractEnds',
  'kinName',
  'kinRelation',
  'kinPhone',
  'languages',
  'purpose',
  'arrived',
  'departs',
  'registeredUntil',
  'household',
  'householdRole',
  'note',
  'reference',
  'pfifId',
  'pfifExpiry',
  'leftOut',
] as const;
export const RegisterRole = z.enum(REGISTER_ROLES);
export type RegisterRole = z.infer<typeof RegisterRole>;

/** Roles whose cells are dates. */
export const DATE_ROLES = [
  'birthDate',
  'documentIssued',
  'documentExpiry',
  'permitExpiry',
  'contractEnds',
  'arrived',
  'departs',
  'registeredUntil',
] as const satisfies readonly RegisterRole[];

export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * Why a column's dates are read as they are:
 * - `clear`: no date of it can be read in two ways
 * - `values`: a day above 12 shows it
 * - `mixed`: days above 12 stand first in some cells and second in others; each such cell is read as it must be, the others by the usual order
 * - `neighbour`: another column of the file shows it
 * - `usual`: nothing in the file shows it; both our State and the host State write it so
 * - `open`: nothing shows it, and the two write it differently; the day is taken to come first
 * - `chosen`: the officer said so
 */
export const DATE_ORDER_REASONS = [
  'clear',
  'values',
  'mixed',
  'neighbour',
  'usual',
  'open',
  'chosen',
] as const;

const count = z.number().int().nonnegative();
const text = z.string().max(4000);

/** How the dates of a column, or of the whole file, are read. */
export const DateReading = z.strictObject({
  order: z.enum(DATE_ORDERS),
  reason: z.enum(DATE_ORDER_REASONS),
  example: z.string().max(60).meta({ description: 'a cell that shows it; empty when none does' }),
  ambiguous: count.meta({ description: 'dates that could be read both ways' }),
});
export type DateReading = z.infer<typeof DateReading>;

/** The officer's say over how a register is read. What is left out is found by the program. */
export const RegisterMapping = z.strictObject({
  sheet: text
    .nullable()
    .default(null)
    .meta({ description: 'name of the sheet; null = the one with the people' }),
  headerRow: count.nullable().default(null).meta({
    description: 'last row of the header, from 1; 0 = there is none; null = to be found',
  }),
  roles: z
    .array(RegisterRole.nullable())
    .max(600)
    .meta({ description: 'the role of each column by position; null = into the note under its own name' }),
  dateOrder: z
    .enum(DATE_ORDERS)
    .nullable()
    .default(null)
    .meta({ description: 'for all columns that do not show it themselves; null = to be found' }),
  calendars: z
    .array(z.enum(CALENDARS).nullable())
    .max(600)
    .default([])
    .meta({ description: 'the calendar of each column by position; null or missing = to be found' }),
});
export type RegisterMapping = z.infer<typeof RegisterMapping>;

/** One column: what it is called, what it is taken for, and what stands in it. */
export const RegisterColumn = z.strictObject({
  index: count,
  name: text,
  guess: RegisterRole.nullable().meta({
    description: 'what the program takes it for; null = for nothing it knows',
  }),
  role: RegisterRole.nullable().meta({ description: 'what it is read as' }),
  samples: z.array(z.string().max(200)).max(5),
  filled: count.meta({ description: 'rows in which it is filled' }),
  dates: DateReading.nullable().meta({ description: 'null = no dates' }),
  calendar: z.enum(CALENDARS).nullable().meta({ description: 'null = no dates' }),
});
export type RegisterColumn = z.infer<typeof RegisterColumn>;

/** What became, or would become, of a row. */
export const OUTCOMES = ['added', 'updated', 'skipped', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Something to tell about a row. `column` is its name; empty when it is the whole row. */
export const RowReason = z.strictObject({
  code: z.enum(REASONS),
  column: text,
  value: z
    .string()
    .max(300)
    .meta({ description: 'the cell, or the row meant; cut, to be shown as text only' }),
});
export type RowReason = z.infer<typeof RowReason>;

/** A row as it would be: who, and what becomes of it. */
export const RegisterRow = z.strictObject({
  row: count.meta({ description: 'as the sender’s program counts it; for cards and records their number' }),
  outcome: z.enum(OUTCOMES),
  name: z.string(),
  birthDate: PartialDate.nullable(),
  nationalities: z.array(z.string()),
  documentNumber: z.string(),
  phone: z.string(),
  place: z.string(),
  reasons: z.array(RowReason).max(50),
  personId: PersonId.nullable().meta({ description: 'who it is, when they are on record' }),
});
export type RegisterRow = z.infer<typeof RegisterRow>;

/** rows = added + updated + skipped + refused, always. */
export const RegisterCounts = z.strictObject({
  rows: count,
  added: count,
  updated: count,
  skipped: count,
  refused: count,
});
export type RegisterCounts = z.infer<typeof RegisterCounts>;

/** A file read from end to end and nothing written. */
export const RegisterPreview = z.strictObject({
  format: ReadFormat,
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheets: z.array(z.strictObject({ name: text.nullable(), rows: count })),
  headerRows: z.array(count),
  columns: z.array(RegisterColumn),
  mapping: RegisterMapping.meta({ description: 'to be given to the import as it is, or changed' }),
  profile: z
    .strictObject({ id: RecordId, name: z.string() })
    .nullable()
    .meta({ description: 'the saved mapping that was used; null = none' }),
  dateOrder: DateReading,
  rows: z.array(RegisterRow).meta({ description: 'the first rows as they would be' }),
  refused: z.array(RegisterRow).meta({ description: 'the first refused rows' }),
  counts: RegisterCounts,
  reasons: z
    .array(
      z.strictObject({
        ...RowReason.shape,
        outcome: z.enum(OUTCOMES),
        count,
        row: count,
      }),
    )
    .meta({ description: 'what was told about rows, counted; `row` and `value` are those of the first' }),
  households: count.meta({ description: 'households that the column of households would make' }),
  warnings: z.array(ReadWarning),
});
export type RegisterPreview = z.infer<typeof RegisterPreview>;

/** What an import did. */
export const RegisterResult = RegisterCounts.extend({
  importId: RecordId,
  queued: count.meta({ description: 'pairs that now wait in the queue of duplicates' }),
  households: count.meta({ description: 'households made' }),
});
export type RegisterResult = z.infer<typeof RegisterResult>;

export const IMPORT_STATES = ['done', 'undone'] as const;

/** An import of the past. */
export const RegisterImport = RegisterResult.extend({
  at: Instant,
  by: z.string(),
  fileName: z.string(),
  format: ReadFormat,
  state: z.enum(IMPORT_STATES),
  refusedKept: count.meta({ description: 'refused rows that can still be saved as a sheet' }),
});
export type RegisterImport = z.infer<typeof RegisterImport>;

/** A saved mapping: found again by the headings it was made for. */
export const MappingProfile = z.strictObject({
  id: RecordId,
  name: z.string(),
  sender: OptionalLine,
  headings: z.array(text),
  mapping: RegisterMapping,
  savedAt: Instant,
  usedAt: Instant.nullable().meta({ description: 'null = never' }),
});
export type MappingProfile = z.infer<typeof MappingProfile>;
