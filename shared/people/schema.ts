import { z } from 'zod';
import { NationalityCode } from '../kernel/countries.ts';
import { CalendarDate, Instant, PartialDate } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { LanguageTag, Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { RecordMeta } from '../records/schema.ts';

export const PersonId = idOf('person');
export type PersonId = z.infer<typeof PersonId>;

/** Id of an item in a list of a record, so that parallel edits of different items join. */
const ItemId = RecordId;

/**
 * How a fact was last confirmed. `at` is `null` when nobody ever did.
 */
export const CONFIRMATION_CHANNELS = [
  'in-person',
  'phone',
  'email',
  'message',
  'document',
  'partner',
  'import',
  'other',
] as const;
export const Confirmation = z.strictObject({
  at: Instant.nullable(),
  channel: z.enum(CONFIRMATION_CHANNELS).nullable(),
  by: OptionalLine,
});
export type Confirmation = z.infer<typeof Confirmation>;

/**
 * A name as it stands on a document or as people use it. Parts are never split by guess: somebody with a single
 * name has `given` alone. `script` is ISO 15924.
 */
export const NAME_KINDS = ['document', 'birth', 'alias', 'native'] as const;
export const PersonName = z
  .strictObject({
    id: ItemId,
    kind: z.enum(NAME_KINDS).default('document'),
    given: OptionalLine,
    surname: OptionalLine,
    script: z
      .string()
      .regex(/^[A-Z][a-z]{3}$/)
      .default('Latn')
      .meta({ description: 'script of the name, ISO 15924' }),
  })
  .refine((name) => name.given !== '' || name.surname !== '', { error: 'name-empty', path: ['given'] });
export type PersonName = z.infer<typeof PersonName>;

export const DOCUMENT_TYPES = [
  'passport',
  'identity-card',
  'residence-permit',
  'emergency-travel-document',
  'birth-certificate',
  'other',
] as const;
/** A travel or identity document. `expiresOn` is `null` when it does not expire or the day is not known. */
export const PersonDocument = z.strictObject({
  id: ItemId,
  type: z.enum(DOCUMENT_TYPES).default('passport'),
  number: Line,
  issuer: NationalityCode.nullable().default(null),
  issuedOn: CalendarDate.nullable().default(null),
  expiresOn: CalendarDate.nullable().default(null),
});
export type PersonDocument = z.infer<typeof PersonDocument>;

export const CONTACT_POINT_KINDS = ['phone', 'mobile', 'email', 'messenger', 'satellite', 'other'] as const;
/** A way to reach somebody, kept as written; phone numbers are text. */
export const ContactPoint = z.strictObject({
  id: ItemId,
  kind: z.enum(CONTACT_POINT_KINDS).default('phone'),
  value: Line,
  note: OptionalLine,
  confirmed: Confirmation.default({ at: null, channel: null, by: '' }),
});
export type ContactPoint = z.infer<typeof ContactPoint>;

/** Where somebody is or lives. Coordinates are WGS 84 degrees; `null` when not known. */
export const PersonAddress = z.strictObject({
  id: ItemId,
  text: Line,
  place: OptionalLine,
  countryCode: NationalityCode.nullable().default(null),
  confirmed: Confirmation.default({ at: null, channel: null, by: '' }),
});
export type PersonAddress = z.infer<typeof PersonAddress>;

/** `X` as in ICAO 9303 (unspecified on the document); `unknown` = we do not know. */
export const SEXES = ['female', 'male', 'X', 'unknown'] as const;
export const STANDINGS = [
  'citizen',
  'represented',
  'family-member',
  'stateless-or-refugee',
  'other',
] as const;

/** What an officer enters about a person. Everything but one name may be unknown. */
export const PersonInput = z.strictObject({
  names: z.array(PersonName).min(1).max(20),
  birthDate: PartialDate.nullable().default(null),
  birthPlace: OptionalLine,
  sex: z.enum(SEXES).default('unknown'),
  nationalities: z.array(NationalityCode).max(10).default([]),
  standing: z.enum(STANDINGS).default('citizen'),
  documents: z.array(PersonDocument).max(30).default([]),
  contactPoints: z.array(ContactPoint).max(30).default([]),
  addresses: z.array(PersonAddress).max(20).default([]),
  languages: z.array(LanguageTag).max(20).default([]),
  note: Paragraph,
});
export type PersonInput = z.infer<typeof PersonInput>;

/** A person as the record page shows it. */
export const Person = PersonInput.extend({ id: PersonId, displayName: z.string(), ...RecordMeta.shape });
export type Person = z.infer<typeof Person>;

/** A line of the list. `phone` is the first contact point that is a number; empty when there is none. */
export const PersonSummary = z.strictObject({
  id: PersonId,
  displayName: z.string(),
  otherNames: z.string().meta({ description: 'names in other scripts and aliases, joined by " · "' }),
  birthDate: PartialDate.nullable(),
  sex: z.enum(SEXES),
  nationalities: z.array(NationalityCode),
  standing: z.enum(STANDINGS),
  documentNumber: z.string(),
  documentExpiresOn: CalendarDate.nullable(),
  phone: z.string(),
  place: z.string(),
  lastConfirmedAt: Instant.nullable(),
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type PersonSummary = z.infer<typeof PersonSummary>;
