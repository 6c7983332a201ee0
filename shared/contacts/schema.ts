import { z } from 'zod';
import { CountryCode } from '../kernel/countries.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { LanguageTag, Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { CONFIRMATION_CHANNELS, CONTACT_POINT_KINDS, Confirmation } from '../people/schema.ts';
import { Provenance, RecordMeta } from '../records/schema.ts';

export const OrganisationId = idOf('organisation');
export type OrganisationId = z.infer<typeof OrganisationId>;
export const ContactId = idOf('contact');
export type ContactId = z.infer<typeof ContactId>;
export const FacilityId = idOf('facility');
export type FacilityId = z.infer<typeof FacilityId>;

/** The kinds of entry; each is a record kind with its own page. */
export const ENTRY_KINDS = ['organisation', 'contact', 'facility'] as const;
export const EntryKind = z.enum(ENTRY_KINDS);
export type EntryKind = z.infer<typeof EntryKind>;

/** What the coverage matrix asks for in every district; an entry may have several. */
export const FUNCTIONS = [
  'police',
  'exit-control',
  'civil-protection',
  'health',
  'prisons',
  'child-protection',
  'anti-trafficking',
  'airport',
  'seaport',
  'border-post',
  'foreign-ministry',
] as const;
export const EntryFunction = z.enum(FUNCTIONS);
export type EntryFunction = z.infer<typeof EntryFunction>;

const never = { at: null, channel: null, by: '' };

/** What a number or address is for. `secure` = an encrypted line. */
export const CONTACT_MARKS = [
  'day-and-night',
  'office-hours',
  'emergency',
  'secure',
  'fax',
  'duty-officer',
] as const;

/**
 * A way to reach an office or a place, kept as written; phone numbers are text. It works as far as known while `failedAt` is
 * not later than `confirmed.at`; one with an `until` is of before, and stays to be found.
 */
export const OfficePoint = z.strictObject({
  id: RecordId,
  kind: z.enum([...CONTACT_POINT_KINDS, 'website'] as const).default('phone'),
  value: Line,
  marks: z.array(z.enum(CONTACT_MARKS)).max(6).default([]),
  note: OptionalLine,
  confirmed: Confirmation.default(never),
  failedAt: Instant.nullable()
    .default(null)
    .meta({ description: 'last try that failed; later than `confirmed.at`: it does not work' }),
  until: CalendarDate.nullable()
    .default(null)
    .meta({ description: 'day from which it no longer holds; null = it holds' }),
});
export type OfficePoint = z.infer<typeof OfficePoint>;

/** Facts of the source that fit no field: never dropped silently. */
export const Unmapped = z.strictObject({ id: RecordId, label: OptionalLine, value: z.string().max(20_000) });

export const ORGANISATION_TYPES = [
  'foreign-ministry',
  'police',
  'immigration',
  'civil-protection',
  'health',
  'prison-service',
  'court',
  'municipality',
  'port-or-airport',
  'mission',
  'international-organisation',
  'civil-society',
  'employer',
  'recruiter',
  'vendor',
  'hospital',
  'carrier',
  'media',
  'authority',
  'other',
] as const;
export const LEVELS = ['national', 'regional', 'local', 'international', 'unknown'] as const;

const reach = {
  points: z.array(OfficePoint).max(40).default([]),
  address: Paragraph,
  addressConfirmed: Confirmation.nullable().default(null).meta({
    description: 'when the postal address was last confirmed, how, by whom; null = never',
  }),
  city: OptionalLine,
  district: OptionalLine.meta({ description: 'administrative area that it is competent for or stands in' }),
  countryCode: CountryCode.nullable().default(null),
  functions: z
    .array(EntryFunction)
    .max(FUNCTIONS.length)
    .default([])
    .meta({ description: 'what it is asked for in an emergency' }),
  districtIds: z
    .array(idOf('district'))
    .max(100)
    .default([])
    .meta({ description: 'districts it is competent for; none = the whole host State' }),
  languages: z.array(LanguageTag).max(20).default([]),
  note: Paragraph,
  unmapped: z.array(Unmapped).max(200).default([]),
  reference: OptionalLine.meta({ description: 'identifier that the source gives it' }),
  verified: Confirmation.default(never).meta({
    description: 'when the whole entry was last verified, how, by whom',
  }),
};

/** What employers, recruiters and vendors are contracted for. @see MICIC Guidelines, Guideline 7 */
export const SERVICE_KINDS = [
  'transport',
  'lodging',
  'escorts',
  'health',
  'communication',
  'cash',
  'assistance-package',
  'lawyer',
  'interpreter',
] as const;

/** A contracted service. `price` is in whole or broken units of `currency` (ISO 4217), for each `priceBasis`; `null` = not agreed. */
export const Service = z.strictObject({
  id: RecordId,
  kind: z.enum(SERVICE_KINDS),
  description: OptionalLine,
  capacity: z.number({ error: 'number' }).nonnegative().nullable().default(null),
  unit: OptionalLine.meta({ description: 'what the capacity counts, such as "seats" or "beds"' }),
  price: z.number({ error: 'number' }).nonnegative().nullable().default(null),
  priceBasis: OptionalLine.meta({ description: 'what one price is for, such as "a night and person"' }),
  currency: z
    .union([z.literal(''), z.string().regex(/^[A-Z]{3}$/, { error: 'currency' })])
    .default('')
    .meta({ description: 'ISO 4217; empty = not known' }),
  validUntil: CalendarDate.nullable().default(null).meta({ description: 'last day; null = no end is known' }),
  phone: OptionalLine.meta({ description: 'number answered day and night for this service' }),
  confirmed: Confirmation.default(never).meta({ description: 'when that number was last confirmed' }),
  failedAt: Instant.nullable().default(null).meta({
    description: 'last try of that number that failed; later than `confirmed.at`: it does not work',
  }),
});
export type Service = z.infer<typeof Service>;

export const EVACUATION_CLAUSES = ['unknown', 'agreed', 'none'] as const;
export const EVACUATION_PAYERS = [
  'unknown',
  'employer',
  'recruiter',
  'insurer',
  'worker',
  'sending-state',
  'shared',
] as const;

/** What the contract says about the cost of evacuation. */
export const Evacuation = z.strictObject({
  clause: z.enum(EVACUATION_CLAUSES),
  payer: z.enum(EVACUATION_PAYERS),
  text: Paragraph,
});
export type Evacuation = z.infer<typeof Evacuation>;

/** An authority, mission, organisation or company. */
export const OrganisationInput = z.strictObject({
  name: Line,
  shortName: OptionalLine,
  nativeName: OptionalLine.meta({ description: 'name in the script of the country' }),
  type: z.enum(ORGANISATION_TYPES).default('other'),
  level: z.enum(LEVELS).default('unknown'),
  parentId: OrganisationId.nullable().default(null),
  services: z.array(Service).max(50).default([]),
  evacuation: Evacuation.default({ clause: 'unknown', payer: 'unknown', text: '' }),
  ...reach,
});
export type OrganisationInput = z.infer<typeof OrganisationInput>;

/** Somebody who held the office before. */
export const FormerHolder = z.strictObject({
  id: RecordId,
  name: Line,
  since: CalendarDate.nullable().default(null),
  until: CalendarDate.nullable().default(null),
});

/** Somebody who stands in for the holder. */
export const Deputy = z.strictObject({
  id: RecordId,
  name: Line,
  since: CalendarDate.nullable().default(null),
});

/** The days of a week, and public holidays, on which only what names them counts. */
export const DUTY_DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'holiday',
] as const;

/**
 * Hours in which somebody is on duty, in the office's zone. An end that is not later than the beginning is of the next day;
 * from `00:00` until `24:00` is a whole day.
 */
export const DutyHours = z.strictObject({
  id: RecordId,
  days: z.array(z.enum(DUTY_DAYS)).min(1, { error: 'days-missing' }).max(DUTY_DAYS.length),
  from: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'time' }),
  until: z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'time' }),
});
export type DutyHours = z.infer<typeof DutyHours>;

export const NOTE_VERBALE = ['unknown', 'needed', 'not-needed'] as const;

/**
 * An office (a function in an organisation) and who holds it. The office stays when its holder leaves; former holders and
 * old numbers remain findable. `holder` is empty when nobody is named, `office` when only a person is known.
 */
export const ContactInput = z.strictObject({
  office: OptionalLine,
  organisationId: OrganisationId.nullable().default(null),
  holder: OptionalLine,
  holderSince: CalendarDate.nullable().default(null),
  deputies: z.array(Deputy).max(20).default([]),
  formerHolders: z.array(FormerHolder).max(50).default([]),
  competences: z.array(Line).max(30).default([]),
  hours: OptionalLine.meta({ description: 'hours in the words of the source' }),
  dutyHours: z
    .array(DutyHours)
    .max(30)
    .default([])
    .meta({ description: 'when somebody is on duty, in the zone of the host State; none = not known' }),
  noteVerbale: z.enum(NOTE_VERBALE).default('unknown'),
  approach: OptionalLine.meta({ description: 'how to approach the office, beyond a note verbale' }),
  ...reach,
});
export type ContactInput = z.infer<typeof ContactInput>;

export const FACILITY_TYPES = [
  'hospital',
  'clinic',
  'shelter',
  'assembly-point',
  'police-station',
  'prison',
  'border-post',
  'airport',
  'seaport',
  'mission',
  'other',
] as const;
export const ACCESS = ['unknown', 'yes', 'partly', 'no'] as const;
export const FACILITY_STATES = ['open', 'full', 'damaged', 'closed', 'unknown'] as const;

/**
 * A place. Coordinates are WGS 84 degrees, both or neither; `capacity` counts people or beds; `null` = not known, never 0.
 * `stateAt` is when state and occupancy were so, `null` when nobody said.
 */
export const FacilityInput = z.strictObject({
  name: Line,
  nativeName: OptionalLine.meta({ description: 'name in the script of the country' }),
  type: z.enum(FACILITY_TYPES).default('other'),
  organisationId: OrganisationId.nullable().default(null),
  latitude: z.number({ error: 'number' }).min(-90).max(90).nullable().default(null),
  longitude: z.number({ error: 'number' }).min(-180).max(180).nullable().default(null),
  accuracyM: z
    .number({ error: 'number' })
    .nonnegative()
    .nullable()
    .default(null)
    .meta({ description: 'metres within which the place is; null = not known' }),
  capacity: z.number({ error: 'number' }).int().nonnegative().nullable().default(null),
  occupancy: z.number({ error: 'number' }).int().nonnegative().nullable().default(null),
  state: z.enum(FACILITY_STATES).default('unknown'),
  stateAt: Instant.nullable().default(null),
  accessible: z.enum(ACCESS).default('unknown').meta({ description: 'for a wheelchair' }),
  acceptsForeigners: z.enum(ACCESS).default('unknown'),
  services: z.array(Line).max(50).default([]),
  hours: OptionalLine,
  ...reach,
});
export type FacilityInput = z.infer<typeof FacilityInput>;

const shown = {
  today: CalendarDate.meta({ description: 'the day that it is in the host State, by which numbers hold' }),
  verifyDue: z.boolean().meta({ description: 'never verified, or longer ago than the mission allows' }),
  ...RecordMeta.shape,
};

/** An organisation as its page shows it. `parentName` is empty when it stands alone or its parent is gone. */
export const Organisation = OrganisationInput.extend({
  id: OrganisationId,
  parentName: z.string(),
  ...shown,
});
export type Organisation = z.infer<typeof Organisation>;

/** An office or person as its page shows it. `title` is the office, or who holds it; `organisationName` may be empty. */
export const Contact = ContactInput.extend({
  id: ContactId,
  title: z.string(),
  holderNow: z.string().meta({
    description: 'who holds it on the day that it is in the host State; empty = nobody does',
  }),
  organisationName: z.string(),
  ...shown,
});
export type Contact = z.infer<typeof Contact>;

/** A place as its page shows it. `organisationName` is empty when nobody is known to run it. */
export const Facility = FacilityInput.extend({ id: FacilityId, organisationName: z.string(), ...shown });
export type Facility = z.infer<typeof Facility>;

/**
 * Whether an entry answers. `open` = somebody is on duty · `closed` = nobody is, by the hours noted · `unknown` = no hours are noted.
 * A number answered day and night stands in `number` whatever the hours.
 */
export const Reachable = z.strictObject({
  state: z.enum(['open', 'closed', 'unknown']),
  until: Instant.nullable().meta({
    description: 'end of the duty that runs; null = none runs, or round the clock',
  }),
  next: Instant.nullable().meta({
    description: 'beginning of the next duty; null = one runs, or none is known',
  }),
  holiday: z.string().meta({ description: 'public holiday that it is there; empty = none' }),
  knowsHolidays: z.boolean().meta({ description: 'whether the public holidays of the State are known' }),
  timeZone: z.string().meta({ description: 'IANA name' }),
  number: z.string().meta({ description: 'number to call at that instant; empty when none is known' }),
  isDayAndNight: z.boolean().meta({ description: 'whether that number is answered day and night' }),
});
export type Reachable = z.infer<typeof Reachable>;

/** What an entry may be of: the type of the organisation or place; an office is of its organisation's. */
export const ENTRY_TYPES = [...new Set([...ORGANISATION_TYPES, ...FACILITY_TYPES])] as const;
export const EntryType = z.enum(ENTRY_TYPES);
export type EntryType = z.infer<typeof EntryType>;

/** A line of the list, whatever its kind. Texts that are not known are empty. */
export const ContactSummary = z.strictObject({
  kind: EntryKind,
  id: RecordId,
  title: z.string().meta({ description: 'name of the organisation or place; the office, or who holds it' }),
  subtitle: z.string().meta({ description: 'name of the organisation it belongs to' }),
  organisationId: OrganisationId.nullable(),
  type: EntryType.nullable().meta({ description: 'null for an office without organisation' }),
  state: z.enum(FACILITY_STATES).nullable().meta({ description: 'null unless a facility' }),
  holder: z.string(),
  phone: z.string().meta({ description: 'the number answered day and night, else the first' }),
  email: z.string(),
  place: z.string(),
  verifiedAt: Instant.nullable(),
  verifiedChannel: z.enum(CONFIRMATION_CHANNELS).nullable(),
  verifyDue: z.boolean(),
  failedAt: Instant.nullable().meta({ description: 'a number of it failed since; null = none did' }),
  source: z.enum(Provenance.options.map((option) => option.shape.source.value)),
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type ContactSummary = z.infer<typeof ContactSummary>;
