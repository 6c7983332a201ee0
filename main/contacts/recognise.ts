import type { ContactInput, FacilityInput, OrganisationInput } from '../../shared/contacts/schema.ts';
import { distanceM } from '../../shared/kernel/geo.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { Stored } from '../records/store.ts';
import { foldName, nameKey, pointKey, referenceKey } from './keys.ts';
import { contactStore, facilityStore, listByKeys, organisationStore } from './repository.ts';

type StoredOrganisation = Stored<typeof OrganisationInput>;
type StoredContact = Stored<typeof ContactInput>;
type StoredFacility = Stored<typeof FacilityInput>;

/** How alike two texts are for recognising: an empty one says nothing. */
type Likeness = 'same' | 'different' | 'unknown';

function compare(one: string, other: string): Likeness {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === '' || b === '') return 'unknown';
  return a === b ? 'same' : 'different';
}

/** An organisation of that name, official, short or native, in any spelling of case and accents; `null` when there is none. */
export function recogniseOrganisation(
  db: ReadableDb,
  asked: { name: string; countryCode?: string | null },
): StoredOrganisation | null {
  const key = nameKey(asked.name);
  if (key === null) return null;
  const found = listByKeys(db, 'organisation', [key]).map((id) => organisationStore.get(db, id));
  const inCountry = found.filter(
    ({ fields }) => !asked.countryCode || !fields.countryCode || fields.countryCode === asked.countryCode,
  );
  return inCountry.find(({ fields }) => compare(fields.name, asked.name) === 'same') ?? inCountry[0] ?? null;
}

/** What is known of an office that arrives. */
export type AskedContact = Pick<ContactInput, 'office' | 'holder' | 'organisationId' | 'reference'> & {
  points: readonly { kind: string; value: string }[];
};

/** A reference this long is unique by itself (a vCard UID); a shorter one may be another source's row number. */
const UNIQUE_REFERENCE = 16;

/**
 * The office that is meant: one with the same unique reference; else one that shares a number, an address or a reference
 * and has the same office or holder; else the only one of that name in the same organisation whose holder is not somebody else.
 */
export function recogniseContact(db: ReadableDb, asked: AskedContact): StoredContact | null {
  const reference = referenceKey(asked.reference);
  if (reference !== null && asked.reference.trim().length >= UNIQUE_REFERENCE) {
    const [id] = listByKeys(db, 'contact', [reference]);
    if (id !== undefined) return contactStore.get(db, id);
  }
  const reaches = [...asked.points.map(pointKey), reference].filter((key) => key !== null);
  const reached = recordsOf(db, reaches);
  const scored = reached.map((record) => ({ record, score: likenessOf(record.fields, asked) }));
  const [best] = scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
  return best?.record ?? recogniseByOffice(db, asked);
}

function recordsOf(db: ReadableDb, keys: readonly string[]): StoredContact[] {
  return keys.length === 0 ? [] : listByKeys(db, 'contact', keys).map((id) => contactStore.get(db, id));
}

/** Positive when office or holder agree; a switchboard shared by different offices and people agrees with none. */
function likenessOf(fields: ContactInput, asked: AskedContact): number {
  const office = compare(fields.office, asked.office);
  const holder = compare(fields.holder, asked.holder);
  if (holder === 'same') return office === 'different' ? 1 : 3;
  if (office !== 'same') return 0;
  if (holder === 'unknown') return 2;
  return fields.organisationId === asked.organisationId ? 1 : 0;
}

function recogniseByOffice(db: ReadableDb, asked: AskedContact): StoredContact | null {
  const keys = [nameKey(asked.office), nameKey(asked.holder)].filter((key) => key !== null);
  const alike = recordsOf(db, keys).filter(({ fields }) => {
    if (fields.organisationId !== asked.organisationId) return false;
    const office = compare(fields.office, asked.office);
    const holder = compare(fields.holder, asked.holder);
    if (office === 'different' || holder === 'different') return false;
    // A name alone, without organisation, is too common to tell.
    return asked.organisationId !== null ? true : office === 'same' && holder === 'same';
  });
  const [only, ...others] = alike;
  return only !== undefined && others.length === 0 ? only : null;
}

/** What is known of a place that arrives. */
export type AskedFacility = Pick<FacilityInput, 'name' | 'city' | 'latitude' | 'longitude'>;

/** Farther apart than this, two places of one name are two. */
const SAME_PLACE_M = 1_000;

/** The place of that name in the same town, or within a kilometre where both coordinates are known; `null` when there is none. */
export function recogniseFacility(db: ReadableDb, asked: AskedFacility): StoredFacility | null {
  const key = nameKey(asked.name);
  if (key === null) return null;
  const named = listByKeys(db, 'facility', [key]).map((id) => facilityStore.get(db, id));
  const scored = named.map((record) => {
    const apartM = apart(record.fields, asked);
    const city = compare(record.fields.city, asked.city);
    if (apartM !== null) return { record, score: apartM > SAME_PLACE_M ? 0 : 3 };
    return { record, score: { same: 2, unknown: 1, different: 0 }[city] };
  });
  const [best] = scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
  return best?.record ?? null;
}

/** How far apart two places are, in metres; `null` when a coordinate is not known. */
function apart(...places: [Placed, Placed]): number | null {
  const [one, other] = places.map(({ latitude, longitude }) =>
    latitude === null || longitude === null ? null : { latitude, longitude },
  );
  return one == null || other == null ? null : distanceM(one, other);
}

type Placed = Pick<FacilityInput, 'latitude' | 'longitude'>;
