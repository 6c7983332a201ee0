import { ContactInput, FacilityInput, OrganisationInput } from '../../shared/contacts/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';

/** An authority of the host State, unless told otherwise. */
export function anOrganisation(fields: Partial<OrganisationInput> = {}): OrganisationInput {
  return OrganisationInput.parse({
    name: 'Serviço de Estrangeiros',
    type: 'immigration',
    level: 'national',
    city: 'Lisboa',
    countryCode: 'PRT',
    ...fields,
  });
}

/** An office with a holder and a number, unless told otherwise. */
export function anOffice(fields: Partial<ContactInput> = {}): ContactInput {
  return ContactInput.parse({
    office: 'Duty desk',
    holder: 'Teresa Marques',
    points: [aPoint('+351 217 115 000')],
    city: 'Lisboa',
    ...fields,
  });
}

/** A shelter, unless told otherwise. */
export function aFacility(fields: Partial<FacilityInput> = {}): FacilityInput {
  return FacilityInput.parse({
    name: 'Pavilhão Carlos Lopes',
    type: 'shelter',
    city: 'Lisboa',
    latitude: 38.7285,
    longitude: -9.1532,
    capacity: 400,
    ...fields,
  });
}

/** A phone number, or an address where the value holds an at sign. */
export function aPoint(
  value: string,
  fields: Partial<OrganisationInput['points'][number]> = {},
): OrganisationInput['points'][number] {
  return {
    id: newId(systemClock),
    kind: value.includes('@') ? 'email' : 'phone',
    value,
    marks: [],
    note: '',
    confirmed: { at: null, channel: null, by: '' },
    failedAt: null,
    until: null,
    ...fields,
  };
}
