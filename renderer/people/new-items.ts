import type { PersonAddress, PersonDocument, PersonName } from '../../shared/people/schema.ts';

/** Nobody confirmed it yet. */
export const NEVER = { at: null, channel: null, by: '' };

/** A name with what is known of it. */
export function nameWith(id: string, known: Partial<PersonName> = {}): PersonName {
  return {
    id,
    kind: 'native',
    given: '',
    patronymic: '',
    surname: '',
    order: 'unknown',
    source: '',
    script: 'Latn',
    ...known,
  };
}

/** A document with what is known of it. */
export function documentWith(id: string, known: Partial<PersonDocument> = {}): PersonDocument {
  return {
    id,
    type: 'passport',
    number: '',
    issuer: null,
    issuedOn: null,
    expiresOn: null,
    status: 'unknown',
    mrz: '',
    ...known,
  };
}

/** An address with what is known of it. */
export function addressWith(id: string, known: Partial<PersonAddress> = {}): PersonAddress {
  return {
    id,
    kind: 'residence',
    text: '',
    place: '',
    countryCode: null,
    latitude: null,
    longitude: null,
    accuracyM: null,
    confirmed: NEVER,
    ...known,
  };
}
