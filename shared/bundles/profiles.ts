import { z } from 'zod';
import { Line, OptionalLine } from '../kernel/text.ts';

/** What a bundle is for, and so how much of each record leaves with it. Each is data, below. */
export const PROFILES = [
  'headcount',
  'identity-check',
  'welfare',
  'full-case',
  'manifest',
  'finance',
  'contact-directory',
] as const;
export type Profile = (typeof PROFILES)[number];

/** The profile that a manifest names when a mission defined its own; the name stands in `ext.profileName`. */
export const OWN_PROFILE = 'own';

/** The fields of each kind of record that leave. A kind or field that is not named never leaves. */
export type Shares = Readonly<Record<string, readonly string[]>>;

const reach = [
  'points',
  'address',
  'addressConfirmed',
  'city',
  'district',
  'countryCode',
  'functions',
  'languages',
  'verified',
];

/**
 * What each profile lets out, by kind of record. Minimum disclosure: identity alone for an identity check, no documents for welfare, nobody
 * by name for a headcount. `manifest` and `finance` hold what records of today say; journeys and claims are not recorded yet.
 */
const SHARES: Readonly<Record<Profile, Shares>> = {
  headcount: {
    headcount: ['bundleId', 'madeBy', 'countedAt', 'total', 'byType', 'byStatus', 'byState'],
  },
  'full-case': {
    case: [
      'caseNumber',
      'type',
      'severity',
      'status',
      'waitingOn',
      'representedState',
      'basis',
      'people',
      'request',
      'urgency',
      'openedOn',
      'receivedAt',
      'place',
      'responsibleOfficer',
      'sensitivity',
      'noContactWithSendingState',
      'outcome',
      'closedAt',
    ],
    // All but our own housekeeping: zone, re-confirmation, expiry, erasure.
    person: [
      'names',
      'birthDate',
      'birthWritten',
      'birthPlace',
      'sex',
      'nationalities',
      'standing',
      'documents',
      'contactPoints',
      'addresses',
      'languages',
      'employment',
      'nextOfKin',
      'needs',
      'consents',
      'purpose',
      'arrivedOn',
      'departsOn',
      'departedOn',
      'note',
    ],
    note: ['caseId', 'at', 'channel', 'direction', 'result', 'meets', 'text', 'authorName'],
    task: ['caseId', 'title', 'dueOn', 'owner', 'doneAt'],
  },
  welfare: {
    case: [
      'caseNumber',
      'type',
      'severity',
      'status',
      'representedState',
      'people',
      'request',
      'openedOn',
      'place',
    ],
    person: [
      'names',
      'birthDate',
      'sex',
      'nationalities',
      'standing',
      'contactPoints',
      'addresses',
      'languages',
    ],
    note: ['caseId', 'at', 'channel', 'direction', 'result', 'meets', 'text', 'authorName'],
  },
  'identity-check': {
    case: ['caseNumber', 'type', 'status', 'representedState', 'people', 'openedOn'],
    person: ['names', 'birthDate', 'birthPlace', 'sex', 'nationalities', 'documents', 'standing'],
  },
  manifest: {
    case: ['caseNumber', 'type', 'status', 'representedState', 'people'],
    person: ['names', 'birthDate', 'sex', 'nationalities', 'documents', 'languages', 'needs', 'departsOn'],
  },
  finance: {
    case: [
      'caseNumber',
      'type',
      'status',
      'representedState',
      'basis',
      'people',
      'openedOn',
      'outcome',
      'closedAt',
    ],
    person: ['names', 'birthDate', 'nationalities', 'standing', 'employment', 'departsOn', 'departedOn'],
  },
  'contact-directory': {
    organisation: ['name', 'shortName', 'nativeName', 'type', 'level', 'parentId', ...reach],
    contact: [
      'office',
      'organisationId',
      'holder',
      'holderSince',
      'deputies',
      'competences',
      'hours',
      'dutyHours',
      'noteVerbale',
      'approach',
      ...reach,
    ],
    facility: [
      'name',
      'nativeName',
      'type',
      'organisationId',
      'latitude',
      'longitude',
      'accuracyM',
      'capacity',
      'accessible',
      'acceptsForeigners',
      'services',
      'hours',
      ...reach,
    ],
  },
};

/** What a built-in profile lets out. */
export function sharesOf(profile: Profile): Shares {
  return SHARES[profile];
}

/** Whether a field (`name` or `name#itemId`) of a kind leaves. */
export function mayLeave(shares: Shares, kind: string, field: string): boolean {
  return Object.hasOwn(shares, kind) && shares[kind]?.includes(field.split('#')[0] ?? field) === true;
}

/** Whether any record of a kind leaves. */
export function kindLeaves(shares: Shares, kind: string): boolean {
  return Object.hasOwn(shares, kind) && (shares[kind]?.length ?? 0) > 0;
}

/** Kinds that an own profile may name, and the fields of each: those of the full case. */
export const OWN_SHARES = SHARES['full-case'];

/** Fields without which a record of the kind cannot be read on the other side: an own profile that names the kind names them. */
export const NEEDED_FIELDS: Shares = {
  case: ['caseNumber'],
  person: ['names'],
  note: ['caseId', 'text'],
  task: ['caseId', 'title'],
};

/** What an officer chooses for an own profile: an agreement, and by kind the fields that may leave under it. */
export const ExchangeProfileInput = z.strictObject({
  name: Line,
  agreement: Line.meta({
    description: 'the arrangement that it rests on; stands in the manifest as its basis',
  }),
  clause: OptionalLine,
  shares: z
    .record(z.string(), z.array(z.string()).max(100))
    .refine((shares) => Object.values(shares).some((fields) => fields.length > 0), { error: 'fields-needed' })
    .refine(
      (shares) =>
        Object.entries(shares).every(([kind, fields]) =>
          fields.every((field) => mayLeave(OWN_SHARES, kind, field)),
        ),
      { error: 'beyond-full-case' },
    )
    .refine(
      (shares) =>
        Object.entries(shares).every(
          ([kind, fields]) =>
            fields.length === 0 || (NEEDED_FIELDS[kind] ?? []).every((needed) => fields.includes(needed)),
        ),
      { error: 'needed-field' },
    )
    .meta({ description: 'kind of record to fields; never more than the full case' }),
});
export type ExchangeProfileInput = z.infer<typeof ExchangeProfileInput>;

/** What an own profile lets out: what it names, within the full case. */
export function ownShares(profile: Pick<ExchangeProfileInput, 'shares'>): Shares {
  return Object.fromEntries(
    Object.entries(profile.shares).map(([kind, fields]) => [
      kind,
      fields.filter((field) => mayLeave(OWN_SHARES, kind, field)),
    ]),
  );
}

/** Fields that weigh most when they leave: counted and named before sealing. */
const SENSITIVE: Readonly<Record<string, readonly string[]>> = {
  person: ['documents', 'addresses', 'contactPoints', 'nextOfKin', 'needs', 'consents', 'note'],
  case: ['request', 'outcome'],
  note: ['text'],
};

/** Whether a field is among those that weigh most. */
export function isSensitive(kind: string, field: string): boolean {
  return (SENSITIVE[kind] ?? []).includes(field.split('#')[0] ?? field);
}
