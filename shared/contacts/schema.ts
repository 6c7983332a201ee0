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

/** A way to reach an office or a place, kept as written; phone numbers are text. */
export const OfficePoint = z.strictObject({
  id: RecordId,
  kind: z.enum([...CONTACT_POINT_KINDS, 'website'] as const).default('phone'),
  value: Line,
  marks: z.array(z.enum(CONTACT_MARKS)).max(6).default([]),
  note: OptionalLine,
  confirmed: Confirmation.default(never),
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
  'carrier',
  'media',
  'other',
] as const;
export const LEVELS = ['national', 'regional', 'local', 'international', 'unknown'] as const;

const reach = {
  points: z.array(OfficePoint).max(40).default([]),
  address: Paragraph,
  city: OptionalLine,
  district: OptionalLine.meta({ description: 'administrative area that it is competent for or stands in' }),
  countryCode: CountryCode.nullable().default(null),
  languages: z.array(LanguageTag).max(20).default([]),
  note: Paragraph,
  unmapped: z.array(Unmapped).max(200).default([]),
  reference: OptionalLine.meta({ description: 'identifier that the source gives it' }),
  verified: Confirmation.default(never).meta({
    description: 'when the whole entry was last verified, how, by whom',
  }),
};

/** An authority, mission, organisation or company. */
export const OrganisationInput = z.strictObject({
  name: Line,
  shortName: OptionalLine,
  nativeName: OptionalLine.meta({ description: 'name in the script of the country' }),
  type: z.enum(ORGANISATION_TYPES).default('other'),
  level: z.enum(LEVELS).default('unknown'),
  parentId: OrganisationId.nullable().default(null),
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

/**
 * An office (a function in an organisation) and who holds it. The office stays when its holder leaves; former holders and
 * old numbers remain findable. `holder` is empty when nobody is named, `office` when only a person is known.
 */
export const ContactInput = z.strictObject({
  office: OptionalLine,
  organisationId: OrganisationId.nullable().default(null),
  holder: OptionalLine,
  holderSince: CalendarDate.nullable().default(null),
  deputy: OptionalLine,
  formerHolders: z.array(FormerHolder).max(50).default([]),
  competences: z.array(Line).max(30).default([]),
  hours: OptionalLine,
  approach: OptionalLine.meta({ description: 'how to approach the office, such as "note verbale needed"' }),
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
  capacity: z.number({ error: 'number' }).int().nonnegative().nullable().default(null),
  occupancy: z.number({ error: 'number' }).int().nonnegative().nullable().default(null),
  state: z.enum(FACILITY_STATES).default('unknown'),
  stateAt: Instant.nullable().default(null),
  services: z.array(Line).max(50).default([]),
  hours: OptionalLine,
  ...reach,
});
export type FacilityInput = z.infer<typeof FacilityInput>;

const shown = {
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
  organisationName: z.string(),
  ...shown,
});
export type Contact = z.infer<typeof Contact>;

/** A place as its page shows it. `organisationName` is empty when nobody is known to run it. */
export const Facility = FacilityInput.extend({ id: FacilityId, organisationName: z.string(), ...shown });
export type Facility = z.infer<typeof Facility>;

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
  source: z.enum(Provenance.options.map((option) => option.shape.source.value)),
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type ContactSummary = z.infer<typeof ContactSummary>;
