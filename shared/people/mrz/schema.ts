import { z } from 'zod';
import { NationalityCode } from '../../kernel/countries.ts';
import { PartialDate } from '../../kernel/dates.ts';
import { MRZ_CODE_KINDS } from './codes.ts';
import { MRZ_CORRECTED } from './edits.ts';
import { MRZ_DOCUMENT_TYPES } from './fields.ts';
import { MRZ_CHECKED, MRZ_FORMATS } from './layouts.ts';
import { MRZ_REPAIRS } from './fillers.ts';

/** More of a pasted text is not looked at; counted in UTF-16 units. */
export const MRZ_TEXT_LIMIT = 20_000;

const Place = { line: z.number().int().positive(), column: z.number().int().positive() };
const Character = z.string().max(2);

const MrzCode = z.strictObject({
  code: z.string(),
  countryCode: NationalityCode.nullable(),
  kind: z.enum(MRZ_CODE_KINDS),
});

const MrzFields = z.strictObject({
  type: z.string().meta({ description: 'document code as it stands, such as P or ID' }),
  documentType: z.enum(MRZ_DOCUMENT_TYPES),
  issuer: MrzCode,
  number: z.string(),
  nationality: MrzCode,
  names: z.strictObject({
    surname: z.string(),
    given: z.string(),
    isSingle: z.boolean(),
    isCut: z.boolean(),
  }),
  birthDate: PartialDate.nullable(),
  sex: z.enum(['female', 'male', 'X', 'unknown']),
  issuedOn: PartialDate.nullable(),
  expiresOn: PartialDate.nullable(),
  optional: z.array(z.string()),
});

/**
 * What is wrong with a text beside its check digits. Lines and columns of `wrong-length` and of an `unreadable-character` are
 * those of the text, all others those of the zone; counted from 1.
 */
export const MrzProblem = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('empty') }),
  z.strictObject({ code: z.literal('unknown-format') }),
  z.strictObject({ code: z.literal('too-few-lines'), found: z.number().int(), expected: z.number().int() }),
  z.strictObject({
    code: z.literal('wrong-length'),
    line: z.number().int(),
    found: z.number().int(),
    expected: z.number().int(),
  }),
  z.strictObject({ code: z.literal('unreadable-character'), ...Place, character: Character }),
  z.strictObject({ code: z.literal('more-than-one'), others: z.number().int() }),
  z.strictObject({
    code: z.literal('letter-among-digits'),
    field: z.enum(['birthDate', 'expiry', 'check']),
    ...Place,
    character: Character,
  }),
  z.strictObject({
    code: z.literal('digit-among-letters'),
    field: z.enum(['type', 'issuer', 'nationality', 'names']),
    ...Place,
    character: Character,
  }),
  z.strictObject({ code: z.literal('impossible-date'), field: z.enum(['birthDate', 'expiry']) }),
  z.strictObject({ code: z.literal('unknown-sex'), ...Place, character: Character }),
  z.strictObject({
    code: z.literal('unknown-code'),
    field: z.enum(['issuer', 'nationality']),
    value: z.string(),
  }),
  z.strictObject({ code: z.literal('name-missing') }),
]);
export type MrzProblem = z.infer<typeof MrzProblem>;

/** A machine-readable zone as read. `format` and `fields` are `null` when there is none; `problems` then says why. */
export const MrzReading = z.strictObject({
  format: z.enum(MRZ_FORMATS).nullable(),
  lines: z
    .array(z.string())
    .meta({ description: 'the lines of the zone, in its alphabet; empty when there is none' }),
  fields: MrzFields.nullable(),
  checks: z.array(
    z.strictObject({
      field: z.enum(MRZ_CHECKED),
      ...Place,
      digit: z.string(),
      expected: z.string(),
      ok: z.boolean(),
    }),
  ),
  corrections: z.array(
    z.strictObject({
      field: z.enum(MRZ_CORRECTED),
      basis: z.enum(['check-digit', 'letters-only']),
      changes: z.array(z.strictObject({ ...Place, found: z.string(), proposed: z.string() })),
    }),
  ),
  corrected: z
    .strictObject({ format: z.enum(MRZ_FORMATS), lines: z.array(z.string()) })
    .nullable()
    .meta({
      description: 'the lines with the likeliest correction of every field; null when none is offered',
    }),
  repairs: z.array(z.enum(MRZ_REPAIRS)),
  problems: z.array(MrzProblem),
  protection: z.boolean().meta({ description: 'stateless or refugee: ask whether protection is needed' }),
});
export type MrzReading = z.infer<typeof MrzReading>;
