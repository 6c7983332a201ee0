import type {
  ContactInput,
  FacilityInput,
  OrganisationId,
  OrganisationInput,
} from '../../shared/contacts/schema.ts';

const reach = {
  points: [],
  address: '',
  addressConfirmed: null,
  city: '',
  district: '',
  countryCode: null,
  functions: [],
  districtIds: [],
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
    services: [],
    evacuation: { clause: 'unknown', payer: 'unknown', text: '' },
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
    deputies: [],
    formerHolders: [],
    competences: [],
    hours: '',
    dutyHours: [],
    noteVerbale: 'unknown',
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
    accuracyM: null,
    capacity: null,
    occupancy: null,
    state: 'unknown',
    stateAt: null,
    accessible: 'unknown',
    acceptsForeigners: 'unknown',
    services: [],
    hours: '',
  };
}

function copied() {
  return { ...reach, points: [], functions: [], districtIds: [], languages: [], unmapped: [] };
}
