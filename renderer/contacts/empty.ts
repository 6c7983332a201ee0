import type {
  ContactInput,
  FacilityInput,
  OrganisationId,
  OrganisationInput,
} from '../../shared/contacts/schema.ts';

const reach = {
  points: [],
  address: '',
  city: '',
  district: '',
  countryCode: null,
  languages: [],
  note: '',
  unmapped: [],
  reference: '',
  verified: { at: null, channel: null, by: '' },
} as const satisfies Partial<Record<keyof OrganisationInput, unknown>>;

/** A form's start: nothing known. */
export function emptyOrganisation(parentId: OrganisationId | null): OrganisationInput {
  return {
    ...copied(),
    name: '',
    shortName: '',
    nativeName: '',
    type: 'other',
    level: 'unknown',
    parentId,
  };
}

/** A form's start: nothing known. */
export function emptyContact(organisationId: OrganisationId | null): ContactInput {
  return {
    ...copied(),
    office: '',
    organisationId,
    holder: '',
    holderSince: null,
    deputy: '',
    formerHolders: [],
    competences: [],
    hours: '',
    approach: '',
  };
}

/** A form's start: nothing known. */
export function emptyFacility(organisationId: OrganisationId | null): FacilityInput {
  return {
    ...copied(),
    name: '',
    nativeName: '',
    type: 'other',
    organisationId,
    latitude: null,
    longitude: null,
    capacity: null,
    occupancy: null,
    state: 'unknown',
    stateAt: null,
    services: [],
    hours: '',
  };
}

function copied() {
  return { ...reach, points: [], languages: [], unmapped: [] };
}
