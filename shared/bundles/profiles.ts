/** How much of a record leaves with a bundle. */
export const PROFILES = ['full-case', 'welfare', 'identity-check'] as const;
export type Profile = (typeof PROFILES)[number];

/** `all`: every field of the kind; a list: these fields alone; `none`: no record of the kind. */
type Share = 'all' | 'none' | readonly string[];

/**
 * What each profile lets out, by kind of record. A kind that is not named never leaves.
 * Minimum disclosure: identity alone for an identity check, no documents and no notes for welfare.
 */
const SHARES: Readonly<Record<Profile, Readonly<Record<string, Share>>>> = {
  'full-case': {
    case: 'all',
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
    note: 'all',
    task: 'all',
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
    note: 'all',
    task: 'none',
  },
  'identity-check': {
    case: ['caseNumber', 'type', 'status', 'representedState', 'people', 'openedOn'],
    person: ['names', 'birthDate', 'birthPlace', 'sex', 'nationalities', 'documents', 'standing'],
    note: 'none',
    task: 'none',
  },
};

/** Whether a field (`name` or `name#itemId`) of a kind leaves with a profile. */
export function mayLeave(profile: Profile, kind: string, field: string): boolean {
  const share = SHARES[profile][kind] ?? 'none';
  if (share === 'all') return true;
  return share !== 'none' && share.includes(field.split('#')[0] ?? field);
}

/** Whether any record of a kind leaves with a profile. */
export function kindLeaves(profile: Profile, kind: string): boolean {
  return (SHARES[profile][kind] ?? 'none') !== 'none';
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
