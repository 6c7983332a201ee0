import type { z } from 'zod';
import { ContactInput, FacilityInput, OrganisationInput } from '../../shared/contacts/schema.ts';
import type { RecordKind } from '../../shared/ipc/events.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { PersonInput } from '../../shared/people/schema.ts';
import type { FieldsOf, ReadItem } from '../../shared/reader/result.ts';
import {
  createContact,
  createFacility,
  createOrganisation,
  findContactByReach,
  findFacilityByNamePlace,
  findOrganisationByName,
  getContact,
  getFacility,
  getOrganisation,
  updateContact,
  updateFacility,
  updateOrganisation,
} from '../contacts/service.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { createPerson, getPerson, updatePerson } from '../people/service.ts';
import type { Provenance } from '../../shared/records/schema.ts';
import { mapContact } from './mapping/contact.ts';
import { mapFacility } from './mapping/facility.ts';
import { Facts, type MappingContext } from './mapping/facts.ts';
import { mapOrganisation } from './mapping/organisation.ts';
import { mapPerson } from './mapping/person.ts';
import { listOf, type TakeUpRule } from './merge-facts.ts';
import { recognisePerson } from './recognise-person.ts';

/** A record as briefings need it. */
export interface HomeRecord {
  id: string;
  revision: number;
  name: string;
  isArchived: boolean;
  provenance: Provenance;
  fields: Record<string, unknown>;
}

/** An organisation that a candidate names. */
export interface NamedOrganisation {
  name: string;
  countryCode: string | null;
}

/** Where candidates of one kind become records. */
export interface Home {
  kind: RecordKind;
  rule: TakeUpRule;
  /** What the candidate says, as the record would keep it; ids of other records are not set yet. */
  map(item: ReadItem, context: MappingContext): Record<string, unknown>;
  /** The organisation it names and the field that leads there; `null` when it names none. `isMade`: it may be made for it. */
  organisation(item: ReadItem): (NamedOrganisation & { field: string; isMade: boolean }) | null;
  recognise(db: ReadableDb, said: Record<string, unknown>): HomeRecord | null;
  /** @throws AppError `not-found` */
  get(db: ReadableDb, id: string): HomeRecord;
  /** `null` when there is none */
  find(db: ReadableDb, id: string): HomeRecord | null;
  /** Whether the values make a valid record. */
  isValid(fields: Record<string, unknown>): boolean;
  /** What else changes when a record takes up what a document says. */
  settle?(
    old: Record<string, unknown>,
    taken: Record<string, unknown>,
    now: { newId: () => string; today: string },
  ): void;
  create(db: WritableDb, fields: Record<string, unknown>): string;
  update(db: WritableDb, id: string, fields: Record<string, unknown>): void;
}

interface Answer {
  id: string;
  revision: number;
  archivedAt: string | null;
  provenance: Provenance;
}

function homeRecord(schema: z.ZodObject, answer: Answer, name: string): HomeRecord {
  return {
    id: answer.id,
    revision: answer.revision,
    name,
    isArchived: answer.archivedAt !== null,
    provenance: answer.provenance,
    fields: schema.strip().parse(answer),
  };
}

const folded = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase() : '';

/** Numbers by their digits, anything else by its letters: "+351 912" and "+351912" are one. */
const reachKey = (item: Record<string, unknown>): string => {
  const value = folded(item['value']);
  const isNumber = /^[+\d\s()./-]+$/u.test(value);
  return isNumber ? `number ${value.replace(/[^\d+]/gu, '')}` : `${String(item['kind'])} ${value}`;
};
const factKey = (item: Record<string, unknown>): string =>
  `${folded(item['label'])} ${folded(item['value'])}`;

/** Adds the finding that gives `null` to the getting that throws. */
function withFind(home: Omit<Home, 'find'>): Home {
  return {
    ...home,
    find: (db, id) => {
      try {
        return home.get(db, id);
      } catch (error) {
        if (error instanceof AppError && error.code === 'not-found') return null;
        throw error;
      }
    },
  };
}

const organisationHome: Home = withFind({
  kind: 'organisation',
  rule: { lists: { points: reachKey, unmapped: factKey }, silent: { type: 'other', level: 'unknown' } },
  map: (item, context) => ({
    ...mapOrganisation(organisationFields(item), new Facts(context, item.unmapped)),
    parentId: null,
  }),
  organisation: (item) => named(organisationFields(item).parent, null, { field: 'parentId', isMade: false }),
  recognise: (db, said) => {
    const asked = OrganisationInput.parse(said);
    const found = findOrganisationByName(db, asked);
    return found === null ? null : homeRecord(OrganisationInput, found, found.name);
  },
  get: (db, id) => {
    const found = getOrganisation(db, id);
    return homeRecord(OrganisationInput, found, found.name);
  },
  isValid: (fields) => OrganisationInput.safeParse(fields).success,
  create: (db, fields) => createOrganisation(db, OrganisationInput.parse(fields)).id,
  update: (db, id, fields) => {
    updateOrganisation(db, id, null, OrganisationInput.parse(fields));
  },
});

const contactHome: Home = withFind({
  kind: 'contact',
  rule: {
    lists: { points: reachKey, unmapped: factKey, formerHolders: (item) => folded(item['name']) },
    silent: {},
  },
  map: (item, context) => ({
    ...mapContact(contactFields(item), new Facts(context, item.unmapped)),
    organisationId: null,
  }),
  organisation: (item) => {
    const { organisation, countryCode } = contactFields(item);
    return named(organisation, countryCode ?? null, { field: 'organisationId', isMade: true });
  },
  recognise: (db, said) => {
    const found = findContactByReach(db, ContactInput.parse(said));
    return found === null ? null : homeRecord(ContactInput, found, found.title);
  },
  get: (db, id) => {
    const found = getContact(db, id);
    return homeRecord(ContactInput, found, found.title);
  },
  isValid: (fields) => {
    const contact = ContactInput.safeParse(fields);
    return contact.success && (contact.data.office !== '' || contact.data.holder !== '');
  },
  settle: (old, taken, { newId, today }) => {
    const holder = old['holder'];
    const former: unknown = taken['formerHolders'];
    if (typeof holder !== 'string' || holder === '' || folded(holder) === folded(taken['holder'])) return;
    const left = { id: newId(), name: holder, since: old['holderSince'] ?? null, until: today };
    taken['holderSince'] = null;
    taken['formerHolders'] = [...listOf(former), left].slice(-50);
  },
  create: (db, fields) => createContact(db, ContactInput.parse(fields)).id,
  update: (db, id, fields) => {
    updateContact(db, id, null, ContactInput.parse(fields));
  },
});

const facilityHome: Home = withFind({
  kind: 'facility',
  rule: {
    lists: { points: reachKey, unmapped: factKey },
    silent: { type: 'other', state: 'unknown' },
  },
  map: (item, context) => ({
    ...mapFacility(facilityFields(item), new Facts(context, item.unmapped)),
    organisationId: null,
  }),
  organisation: () => null,
  recognise: (db, said) => {
    const found = findFacilityByNamePlace(db, FacilityInput.parse(said));
    return found === null ? null : homeRecord(FacilityInput, found, found.name);
  },
  get: (db, id) => {
    const found = getFacility(db, id);
    return homeRecord(FacilityInput, found, found.name);
  },
  isValid: (fields) => FacilityInput.safeParse(fields).success,
  create: (db, fields) => createFacility(db, FacilityInput.parse(fields)).id,
  update: (db, id, fields) => {
    updateFacility(db, id, null, FacilityInput.parse(fields));
  },
});

const personHome: Home = withFind({
  kind: 'person',
  rule: {
    lists: {
      names: (item) => `${folded(item['given'])} ${folded(item['surname'])}`,
      documents: (item) => folded(item['number']).replace(/[^\p{L}\p{N}]/gu, ''),
      contactPoints: reachKey,
      addresses: (item) => folded(item['text']),
    },
    silent: { sex: 'unknown', standing: 'other' },
  },
  map: (item, context) => mapPerson(personFields(item), new Facts(context, item.unmapped)),
  organisation: () => null,
  recognise: (db, said) => {
    const id = recognisePerson(db, PersonInput.parse(said));
    return id === null ? null : personHome.get(db, id);
  },
  get: (db, id) => {
    const found = getPerson(db, id);
    return homeRecord(PersonInput, found, found.displayName);
  },
  isValid: (fields) => PersonInput.safeParse(fields).success,
  create: (db, fields) => createPerson(db, PersonInput.parse(fields)).id,
  update: (db, id, fields) => {
    updatePerson(db, id, personHome.get(db, id).revision, PersonInput.parse(fields));
  },
});

const homes: ReadonlyMap<string, Home> = new Map(
  [organisationHome, contactHome, facilityHome, personHome].map((home) => [home.kind, home]),
);

/** Where candidates or records of a kind live; `null` for a kind that has no home in this version. */
export function homeOf(kind: string): Home | null {
  return homes.get(kind) ?? null;
}

const wrongHome = () => new Error('a candidate in the wrong home');

function organisationFields(item: ReadItem): FieldsOf<'organisation'> {
  if (item.kind !== 'organisation') throw wrongHome();
  return item.fields;
}

function contactFields(item: ReadItem): FieldsOf<'contact'> {
  if (item.kind !== 'contact') throw wrongHome();
  return item.fields;
}

function facilityFields(item: ReadItem): FieldsOf<'facility'> {
  if (item.kind !== 'facility') throw wrongHome();
  return item.fields;
}

function personFields(item: ReadItem): FieldsOf<'person'> {
  if (item.kind !== 'person') throw wrongHome();
  return item.fields;
}

function named(
  name: string | undefined,
  countryCode: string | null,
  link: { field: string; isMade: boolean },
): (NamedOrganisation & { field: string; isMade: boolean }) | null {
  const trimmed = (name ?? '').replace(/\s+/gu, ' ').trim();
  return trimmed === '' ? null : { name: trimmed, countryCode, ...link };
}
