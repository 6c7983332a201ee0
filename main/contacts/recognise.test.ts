import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '../../shared/contacts/schema.ts';
import { aFacility, anOffice, anOrganisation, aPoint } from '../test/contact.ts';
import { openTestDatabase } from '../test/database.ts';
import { phoneKey } from './keys.ts';
import {
  createContact,
  createFacility,
  createOrganisation,
  findContactByReach,
  findFacilityByNamePlace,
  findOrganisationByName,
} from './service.ts';

const ministry = '019ab000-0000-7000-8000-000000000001' as OrganisationId;
const police = '019ab000-0000-7000-8000-000000000002' as OrganisationId;

describe('recognising an organisation', () => {
  it.each(['SERVICO DE ESTRANGEIROS', 'Serviço  de Estrangeiros.', 'SEF'])('by %s', (name) => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createOrganisation(db, anOrganisation({ shortName: 'SEF' })));
    expect(read((db) => findOrganisationByName(db, { name }))?.id).toBe(id);
  });

  it('not by half a name, nor in another country', () => {
    const { read, write } = openTestDatabase();
    write((db) => createOrganisation(db, anOrganisation()));
    expect(read((db) => findOrganisationByName(db, { name: 'Serviço' }))).toBeNull();
    expect(
      read((db) => findOrganisationByName(db, { name: 'Serviço de Estrangeiros', countryCode: 'BRA' })),
    ).toBeNull();
    expect(read((db) => findOrganisationByName(db, { name: ' - ' }))).toBeNull();
  });
});

describe('recognising an office', () => {
  const known = anOffice({
    office: 'Head of Consular Section',
    holder: 'Teresa Marques',
    organisationId: ministry,
    reference: '12',
    points: [aPoint('+351 217 115 000'), aPoint('Consular@MNE.pt')],
  });
  const asked = { office: '', holder: '', organisationId: null, reference: '', points: [] };

  it.each([
    ['number and holder', { holder: 'TERESA MARQUES', points: [{ kind: 'mobile', value: '217115000' }] }],
    [
      'number and office',
      { office: 'head of consular section', points: [{ kind: 'phone', value: '00351217115000' }] },
    ],
    [
      'address and holder',
      { holder: 'Teresa Marques', points: [{ kind: 'email', value: 'consular@mne.pt' }] },
    ],
    ['reference and office', { office: 'Head of consular section', reference: '12' }],
    ['office in its organisation', { office: 'Head of Consular Section', organisationId: ministry }],
    [
      'a successor at the same number and organisation',
      {
        office: 'Head of Consular Section',
        holder: 'João Pires',
        organisationId: ministry,
        points: [{ kind: 'phone', value: '+351217115000' }],
      },
    ],
  ])('by %s', (_how, fields) => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createContact(db, known));
    expect(read((db) => findContactByReach(db, { ...asked, ...fields }))?.id).toBe(id);
  });

  it.each([
    ['a switchboard alone', { office: 'Press desk', points: [{ kind: 'phone', value: '+351 217 115 000' }] }],
    ['a reference alone', { office: 'Press desk', reference: '12' }],
    ['a holder of the same name elsewhere', { holder: 'Teresa Marques', organisationId: police }],
    [
      'a colleague in the same office',
      { office: 'Head of Consular Section', holder: 'Ana Luz', organisationId: ministry },
    ],
    ['nothing', {}],
  ])('not by %s', (_how, fields) => {
    const { read, write } = openTestDatabase();
    write((db) => createContact(db, known));
    expect(read((db) => findContactByReach(db, { ...asked, ...fields }))).toBeNull();
  });

  it('by the unique reference of a card, whatever else it says now', () => {
    const { read, write } = openTestDatabase();
    const reference = 'urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1';
    const { id } = write((db) => createContact(db, { ...known, reference }));
    const card = { ...asked, office: 'Director', holder: 'João Pires', reference };
    expect(read((db) => findContactByReach(db, card))?.id).toBe(id);
  });

  it('not when two offices of one name could be meant', () => {
    const { read, write } = openTestDatabase();
    const focal = { ...known, office: 'Focal point', points: [] };
    write((db) => createContact(db, { ...focal, holder: 'Ana Luz' }));
    write((db) => createContact(db, { ...focal, holder: 'Rui Sá' }));
    expect(
      read((db) => findContactByReach(db, { ...asked, office: 'Focal point', organisationId: ministry })),
    ).toBeNull();
  });
});

describe('recognising a place', () => {
  it.each([
    ['town', { city: 'LISBOA', latitude: null, longitude: null }],
    ['coordinates close by, whatever the town', { city: 'Lisbon', latitude: 38.7289, longitude: -9.154 }],
    ['name when the town is not given', { city: '', latitude: null, longitude: null }],
  ])('by name with %s', (_how, fields) => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createFacility(db, aFacility()));
    const place = { name: 'PAVILHAO CARLOS LOPES', ...fields };
    expect(read((db) => findFacilityByNamePlace(db, place))?.id).toBe(id);
  });

  it('not in another town or far away', () => {
    const { read, write } = openTestDatabase();
    write((db) => createFacility(db, aFacility()));
    const place = { name: 'Pavilhão Carlos Lopes', city: 'Porto', latitude: null, longitude: null };
    expect(read((db) => findFacilityByNamePlace(db, place))).toBeNull();
    expect(
      read((db) =>
        findFacilityByNamePlace(db, { ...place, city: 'Lisboa', latitude: 41.15, longitude: -8.61 }),
      ),
    ).toBeNull();
  });
});

it.each([
  ['+351 217 115 000', '17115000'],
  ['(00351) 21/711 50-00 ext. 12', '17115000'],
  ['112', '112'],
  ['٠١٢٣٤٥٦٧٨٩', '23456789'],
  ['none', null],
])('compares %s by its last digits', (value, key) => {
  expect(phoneKey(value)).toBe(key);
});
