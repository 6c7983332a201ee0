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
/** In which order the parts stand on the document; `unknown` = as registers do, surname first. */
export const NAME_ORDERS = ['unknown', 'given-first', 'surname-first'] as const;
export const PersonName = z
  .strictObject({
    id: ItemId,
    kind: z.enum(NAME_KINDS).default('document'),
    given: OptionalLine,
    patronymic: OptionalLine.meta({ description: "the father's name where it is a part of its own" }),
    surname: OptionalLine,
    order: z.enum(NAME_ORDERS).default('unknown'),
    source: OptionalLine.meta({ description: 'where an alias was found: a document, a relative, a list' }),
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
/** Where the document is now, as far as we know. */
export const DOCUMENT_STATUSES = ['held', 'copy-seen', 'lost', 'stolen', 'with-employer', 'unknown'] as const;
/** A travel or identity document. `expiresOn` is `null` when it does not expire or the day is not known. */
export const PersonDocument = z.strictObject({
  id: ItemId,
  type: z.enum(DOCUMENT_TYPES).default('passport'),
  number: Line,
  issuer: NationalityCode.nullable().default(null),
  issuedOn: CalendarDate.nullable().default(null),
  expiresOn: CalendarDate.nullable().default(null),
  status: z.enum(DOCUMENT_STATUSES).default('unknown'),
  mrz: z
    .string()
    .trim()
    .max(200)
    .default('')
    .meta({ description: 'machine-readable zone as read, ICAO 9303; lines joined by a line feed' }),
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
  failedAt: Instant.nullable()
    .default(null)
    .meta({ description: 'last try that failed; later than `confirmed.at`: it does not work' }),
});
export type ContactPoint = z.infer<typeof ContactPoint>;

export const ADDRESS_KINDS = ['residence', 'stay', 'work', 'home-country', 'position', 'other'] as const;
/** Where somebody is or lives. Coordinates are WGS 84 degrees; `null` when not known. */
export const PersonAddress = z.strictObject({
  id: ItemId,
  kind: z.enum(ADDRESS_KINDS).default('residence'),
  text: Line,
  place: OptionalLine,
  countryCode: NationalityCode.nullable().default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  accuracyM: z
    .number()
    .positive()
    .nullable()
    .default(null)
    .meta({ description: 'radius in metres that holds the position' }),
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

/** The calendars in which birth dates are written. */
export const CALENDARS = ['gregorian', 'hijri', 'persian', 'ethiopic'] as const;
export type Calendar = (typeof CALENDARS)[number];
/** A birth date as it stands on the document; the empty text says that it was given in the Gregorian calendar. */
export const WrittenDate = z.strictObject({
  calendar: z.enum(CALENDARS).default('gregorian'),
  text: OptionalLine,
});
export type WrittenDate = z.infer<typeof WrittenDate>;

export const WHO_PAYS = ['unknown', 'employer', 'recruiter', 'worker', 'insurance', 'nobody'] as const;
/** Work in the host State, and who pays for an evacuation under the contract. @see MICIC Guideline 7, W6 */
export const Employment = z.strictObject({
  employer: OptionalLine,
  organisationId: RecordId.nullable()
    .default(null)
    .meta({ description: 'the organisation of the directory; null = not in it' }),
  occupation: OptionalLine,
  evacuationPaidBy: z.enum(WHO_PAYS).default('unknown'),
  clause: OptionalLine.meta({ description: 'the clause of the contract that says so' }),
  contractEndsOn: CalendarDate.nullable().default(null),
});
export type Employment = z.infer<typeof Employment>;

export const RELATIONS = [
  'spouse',
  'partner',
  'parent',
  'child',
  'sibling',
  'grandparent',
  'guardian',
  'friend',
  'employer',
  'other',
] as const;
/** Somebody to tell. `mayBeTold` is what the person said, not what we guess. */
export const NextOfKin = z.strictObject({
  id: ItemId,
  name: Line,
  relation: z.enum(RELATIONS).default('other'),
  personId: PersonId.nullable().default(null).meta({ description: 'their own record; null = none' }),
  reach: OptionalLine.meta({ description: 'number or address, as written' }),
  languages: z.array(LanguageTag).max(10).default([]),
  mayBeTold: z.enum(['unknown', 'yes', 'no', 'only-alive']).default('unknown'),
  confirmed: Confirmation.default({ at: null, channel: null, by: '' }),
});
export type NextOfKin = z.infer<typeof NextOfKin>;

/** Categories of UNHCR's specific needs codes; never a diagnosis. */
export const NEED_CATEGORIES = [
  'child-at-risk',
  'separated-child',
  'woman-at-risk',
  'older-person',
  'single-caregiver',
  'disability',
  'medical',
  'family-unity',
  'legal-protection',
  'survivor',
  'language',
  'other',
] as const;
/** A specific need: category, and what has to be done about it ("needs a wheelchair", "needs an escort"). */
export const SpecificNeed = z.strictObject({
  id: ItemId,
  category: z.enum(NEED_CATEGORIES),
  consequence: Line,
  confirmed: Confirmation.default({ at: null, channel: null, by: '' }),
});
export type SpecificNeed = z.infer<typeof SpecificNeed>;

export const CONSENT_PURPOSES = [
  'registration',
  'alerts',
  'share-with-partner',
  'share-with-host-state',
  'share-with-family',
  'share-with-organisation',
  'photo',
] as const;
/** Legal bases beside which a consent stands. @see GDPR Art. 6(1), 9(2), 49; IOM principle 4 */
export const LEGAL_BASES = ['consent', 'legal-duty', 'vital-interest', 'public-task', 'agreement'] as const;
/** What somebody allowed, for which purpose, to whom. A withdrawn one stays on record. */
export const Consent = z.strictObject({
  id: ItemId,
  purpose: z.enum(CONSENT_PURPOSES),
  recipient: OptionalLine.meta({ description: 'who may receive; empty = our mission alone' }),
  basis: z.enum(LEGAL_BASES).default('consent'),
  state: z.enum(['given', 'refused', 'withdrawn']).default('given'),
  on: CalendarDate.nullable().default(null),
  how: z.enum(CONFIRMATION_CHANNELS).nullable().default(null),
  note: OptionalLine,
});
export type Consent = z.infer<typeof Consent>;

export const PURPOSES = [
  'unknown',
  'residence',
  'work',
  'study',
  'travel',
  'official',
  'crew',
  'family',
  'other',
] as const;

/** What an officer enters about a person. Everything but one name may be unknown. */
export const PersonInput = z.strictObject({
  names: z.array(PersonName).min(1).max(20),
  birthDate: PartialDate.nullable().default(null),
  birthWritten: WrittenDate.prefault({}),
  birthPlace: OptionalLine,
  sex: z.enum(SEXES).default('unknown'),
  nationalities: z.array(NationalityCode).max(10).default([]),
  standing: z.enum(STANDINGS).default('citizen'),
  documents: z.array(PersonDocument).max(30).default([]),
  contactPoints: z.array(ContactPoint).max(30).default([]),
  addresses: z.array(PersonAddress).max(20).default([]),
  languages: z.array(LanguageTag).max(20).default([]),
  employment: Employment.prefault({}),
  nextOfKin: z.array(NextOfKin).max(20).default([]),
  needs: z.array(SpecificNeed).max(20).default([]),
  consents: z.array(Consent).max(50).default([]),
  purpose: z.enum(PURPOSES).default('unknown').meta({ description: 'why they are in the host State' }),
  arrivedOn: CalendarDate.nullable().default(null),
  departsOn: CalendarDate.nullable().default(null).meta({ description: 'planned departure' }),
  departedOn: CalendarDate.nullable().default(null).meta({ description: 'null = still here' }),
  confirmDueOn: CalendarDate.nullable()
    .default(null)
    .meta({ description: 'the day to ask again whether all this is so' }),
  registeredUntil: CalendarDate.nullable().default(null),
  eraseOn: CalendarDate.nullable().default(null).meta({ description: 'the day this record has to go' }),
  zoneId: RecordId.nullable().default(null).meta({ description: 'warden zone; null = in none' }),
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
  zoneId: RecordId.nullable(),
  purpose: z.enum(PURPOSES),
  departsOn: CalendarDate.nullable(),
  confirmDueOn: CalendarDate.nullable(),
  workingContactPoints: z
    .number()
    .int()
    .nonnegative()
    .meta({ description: 'ways to reach them whose last try did not fail' }),
  needs: z.number().int().nonnegative().meta({ description: 'how many specific needs are on record' }),
  lastConfirmedAt: Instant.nullable(),
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type PersonSummary = z.infer<typeof PersonSummary>;
