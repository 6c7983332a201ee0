import type { contactsCalls } from '../../shared/contacts/calls.ts';
import type { ContactInput, FacilityInput, OrganisationInput } from '../../shared/contacts/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Confirmation } from '../../shared/people/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { listHistory } from '../records/history.ts';
import {
  answerContact,
  answerFacility,
  answerOrganisation,
  dueBefore,
  type ContactAnswer,
  type FacilityAnswer,
  type OrganisationAnswer,
} from './answers.ts';
import { listEndingServices } from './ending-services.ts';
import { keepFormerHolder, keepFormerPoints, settleAddress } from './edit.ts';
import { failureOf, holdsOn } from '../../shared/contacts/rules.ts';
import { findContacts } from './find.ts';
import { notePointTried } from './point-tried.ts';
import { reachEntry } from './reachable.ts';
import { listNumbers, listRedPoints, uncertainFunctions } from './red-list.ts';
import {
  recogniseContact,
  recogniseFacility,
  recogniseOrganisation,
  type AskedContact,
  type AskedFacility,
} from './recognise.ts';
import {
  contactStore,
  facilityStore,
  findAbove,
  hasMembers,
  isSortField,
  isWithin,
  listEntries,
  organisationStore,
} from './repository.ts';
import { confirmServices } from './service-numbers.ts';
import { withHolder } from './succession.ts';
import { todayThere } from './today.ts';

export {
  countUnplacedFacilities,
  listFacilitiesIn,
  listFacilityPlaces,
  matchFacilities,
  type FacilityPlace,
  type ListedPlace,
} from './facility-places.ts';
export { FUNCTION_WORDS } from './function-words.ts';
export { dueBefore, todayThere, hasMembers, listNumbers, listEndingServices, notePointTried, reachEntry };
export {
  listDistrictTexts,
  listWithFunctions,
  namesDistrict,
  setDistrictsOfText,
  type FunctionEntry,
} from './functions.ts';

/** The name of an organisation, archived or not; empty when it is unknown here. */
export function organisationName(db: ReadableDb, id: string | null): string {
  return findAbove(db, id)?.name ?? '';
}

/** How a record is made beside what it says: an id it has elsewhere, its version. */
export type CreateOptions = NonNullable<Parameters<typeof organisationStore.create>[2]>;

/** Adds an organisation. */
export function createOrganisation(
  db: WritableDb,
  organisation: OrganisationInput,
  options: CreateOptions = {},
): OrganisationAnswer {
  return answerOrganisation(db, organisationStore.create(db, settleAddress(null, organisation), options));
}

/** Adds an office, its holder, or both. */
export function createContact(
  db: WritableDb,
  contact: ContactInput,
  options: CreateOptions = {},
): ContactAnswer {
  return answerContact(db, contactStore.create(db, settleAddress(null, contact), options));
}

/** Adds a facility; a state that an officer enters without its time is of now. */
export function createFacility(
  db: WritableDb,
  facility: FacilityInput,
  options: CreateOptions = {},
): FacilityAnswer {
  const isStated = facility.state !== 'unknown' || facility.occupancy !== null;
  const dated = isStated ? dateState(db, facility) : facility;
  return answerFacility(db, facilityStore.create(db, settleAddress(null, dated), options));
}

/**
 * Changes an organisation. Here as of every entry: a number that an officer writes another over stays as a former one.
 * @param seen the revision the officer saw; `null` where the core itself decides
 * @throws AppError `not-found`, `records/stale-revision`; `contacts/in-itself` when what it is part of is part of it
 */
export function updateOrganisation(
  db: WritableDb,
  id: string,
  seen: number | null,
  organisation: OrganisationInput,
): OrganisationAnswer {
  const old = organisationStore.get(db, id).fields;
  const isCircular = organisation.parentId !== null && isWithin(db, organisation.parentId, id);
  if (isCircular && seen !== null) throw new AppError('contacts/in-itself');
  // A document that says so is wrong in this alone.
  const parentId = isCircular ? old.parentId : organisation.parentId;
  const fields = edited(db, old, { ...organisation, parentId });
  return answerOrganisation(db, organisationStore.update(db, id, seen, fields));
}

/** Changes an office. @throws AppError `not-found`, `records/stale-revision` */
export function updateContact(
  db: WritableDb,
  id: string,
  seen: number | null,
  contact: ContactInput,
): ContactAnswer {
  const old = contactStore.get(db, id).fields;
  const fields = edited(db, old, keepFormerHolder(db, old, contact));
  return answerContact(db, contactStore.update(db, id, seen, fields));
}

function edited<Fields extends Parameters<typeof settleAddress>[1]>(
  db: WritableDb,
  old: Fields,
  fields: Fields,
): Fields {
  return settleAddress(old, keepFormerPoints(db, old, fields));
}

/** Changes a facility; a new state without a new time is of now. @throws AppError `not-found`, `records/stale-revision` */
export function updateFacility(
  db: WritableDb,
  id: string,
  seen: number | null,
  facility: FacilityInput,
): FacilityAnswer {
  const old = facilityStore.get(db, id).fields;
  const isNews =
    (facility.state !== old.state || facility.occupancy !== old.occupancy) &&
    facility.stateAt === old.stateAt;
  const now = isNews ? dateState(db, { ...facility, stateAt: null }) : facility;
  return answerFacility(db, facilityStore.update(db, id, seen, edited(db, old, now)));
}

/** What comes from a file or a partner says itself when it was so; what an officer enters is so now. */
function dateState(db: WritableDb, facility: FacilityInput): FacilityInput {
  if (facility.stateAt !== null || db.changeSet.provenance.source !== 'officer') return facility;
  return { ...facility, stateAt: nowOf(db.clock) };
}

/** Opens one organisation, archived or not. @throws AppError `not-found` */
export function getOrganisation(db: ReadableDb, id: string): OrganisationAnswer {
  return answerOrganisation(db, organisationStore.get(db, id));
}

/** Opens one office, archived or not. @throws AppError `not-found` */
export function getContact(db: ReadableDb, id: string): ContactAnswer {
  return answerContact(db, contactStore.get(db, id));
}

/** Opens one facility, archived or not. @throws AppError `not-found` */
export function getFacility(db: ReadableDb, id: string): FacilityAnswer {
  return answerFacility(db, facilityStore.get(db, id));
}

/**
 * Notes who holds an office from a day on; left out, from today there. The office stays, with its numbers but those that end; the one before
 * joins its former holders, and is the holder until that day.
 * @throws AppError `not-found`, `records/stale-revision`; `invalid-input` for a day before the present holder began
 */
export function changeHolder(
  db: WritableDb,
  change: ParsedInputOf<typeof contactsCalls.changeHolder>,
): AnswerOf<typeof contactsCalls.changeHolder> {
  const { fields } = contactStore.get(db, change.id);
  const here = { today: todayThere(db), formerId: newId(db.clock) };
  const record = contactStore.update(db, change.id, change.revision, withHolder(fields, change, here));
  return { ...answerContact(db, record), changeSetId: db.changeSet.id };
}

type Seen = ParsedInputOf<typeof contactsCalls.archive>;
type Changed = AnswerOf<typeof contactsCalls.archive>;

/**
 * Notes that an entry with its address and all its numbers was found right just now by the officer at the keyboard. A number whose last try
 * failed stays so until it is answered, and one that ended stays as it was.
 * @throws AppError `not-found`, `records/stale-revision`
 */
export function verifyEntry(db: WritableDb, seen: ParsedInputOf<typeof contactsCalls.verify>): Changed {
  const verified = { at: nowOf(db.clock), channel: seen.channel, by: db.actor.name };
  const today = todayThere(db);
  const { kind, id, revision } = seen;
  switch (kind) {
    case 'organisation': {
      const fields = confirm(organisationStore.get(db, id).fields, verified, today);
      return changed(kind, organisationStore.update(db, id, revision, fields));
    }
    case 'contact': {
      const fields = confirm(contactStore.get(db, id).fields, verified, today);
      return changed(kind, contactStore.update(db, id, revision, fields));
    }
    case 'facility': {
      const fields = confirm(facilityStore.get(db, id).fields, verified, today);
      return changed(kind, facilityStore.update(db, id, revision, fields));
    }
  }
}

function confirm<Fields extends Pick<ContactInput, 'points' | 'verified' | 'address' | 'addressConfirmed'>>(
  fields: Fields,
  verified: Confirmation,
  today: string,
): Fields {
  const points = fields.points.map((point) =>
    holdsOn(point, today) && failureOf(point) === null ? { ...point, confirmed: verified } : point,
  );
  const addressConfirmed = fields.address === '' ? null : verified;
  return confirmServices<Fields>({ ...fields, points, verified, addressConfirmed }, verified, today);
}

/** Takes an entry out of the lists, or brings it back. @throws AppError `not-found`, `records/stale-revision` */
export function setEntryArchived(db: WritableDb, seen: Seen, archived: boolean): Changed {
  const store = { organisation: organisationStore, contact: contactStore, facility: facilityStore }[
    seen.kind
  ];
  return changed(seen.kind, store.setArchived(db, seen.id, seen.revision, archived));
}

function changed(kind: Seen['kind'], record: { id: string; revision: number }): Changed {
  return { kind, id: record.id, revision: record.revision };
}

/** Every change of an entry, newest first; empty when there never was one. */
export function historyOf(db: ReadableDb, id: string): AnswerOf<typeof contactsCalls.history> {
  return listHistory(db, id);
}

/** What must be verified before it is needed. */
export function listWhatToVerify(
  db: ReadableDb,
  query: ParsedInputOf<typeof contactsCalls.redList>,
): AnswerOf<typeof contactsCalls.redList> {
  const before = dueBefore(db);
  return {
    functions: uncertainFunctions(db, before),
    ...listRedPoints(db, { ...query, dueBefore: before }),
  };
}

/** A window on the list of all three kinds; sort fields that it does not know are refused. @throws AppError `invalid-input` */
export function listContacts(
  db: ReadableDb,
  query: ParsedInputOf<typeof contactsCalls.list>,
): AnswerOf<typeof contactsCalls.list> {
  const sorting = query.sorting.map((by) => {
    if (!isSortField(by.field))
      throw new AppError('invalid-input', { issues: [{ path: 'sorting', problem: 'unknown-field' }] });
    return { field: by.field, descending: by.descending };
  });
  return listEntries(db, { ...query, sorting, dueBefore: dueBefore(db) });
}

/**
 * Finds contacts by anything they are known by: names, holders of today and before, numbers in any formatting, places.
 * @returns best first, archived ones last, with the facts that matched; empty when nothing does or nothing is asked
 */
export function searchContacts(
  db: ReadableDb,
  text: string,
  limit: number,
): AnswerOf<typeof contactsCalls.search> {
  return findContacts(db, text, limit);
}

/** Organisations in use to choose from, in order of name; all of them when no text is given. */
export function chooseOrganisations(
  db: ReadableDb,
  query: ParsedInputOf<typeof contactsCalls.organisations>,
): AnswerOf<typeof contactsCalls.organisations> {
  const filter = {
    kind: ['organisation' as const],
    text: query.text,
    dueForVerification: false,
    archived: false,
  };
  const { rows } = listEntries(db, { filter, sorting: [], offset: 0, limit: query.limit, dueBefore: '' });
  return rows.map((row) => ({ id: row.id, name: row.title, parentName: row.subtitle, type: row.type }));
}

/** The organisation of that name that we have already, in any spelling; `null` when it is new. */
export function findOrganisationByName(
  db: ReadableDb,
  asked: { name: string; countryCode?: string | null },
): OrganisationAnswer | null {
  const record = recogniseOrganisation(db, asked);
  return record === null ? null : answerOrganisation(db, record);
}

/**
 * The office that we have already, recognised by reference, number or address together with office or holder, or by office
 * within its organisation; `null` when it is new or not certain. May be archived.
 */
export function findContactByReach(db: ReadableDb, asked: AskedContact): ContactAnswer | null {
  const record = recogniseContact(db, asked);
  return record === null ? null : answerContact(db, record);
}

/** The place of that name in the same town or spot; `null` when it is new. May be archived. */
export function findFacilityByNamePlace(db: ReadableDb, asked: AskedFacility): FacilityAnswer | null {
  const record = recogniseFacility(db, asked);
  return record === null ? null : answerFacility(db, record);
}
