import type { z } from 'zod';
import { alertStore } from './alerts/repository.ts';
import { briefingStore } from './briefings/repository.ts';
import { headcountStore } from './bundles/headcount.ts';
import { exchangeProfileStore } from './bundles/profiles.ts';
import { caseStore, noteStore, taskStore } from './cases/repository.ts';
import { contactStore, facilityStore, organisationStore } from './contacts/repository.ts';
import { hasMembers, namesDistrict } from './contacts/service.ts';
import type { ReadableDb } from './database/handle.ts';
import { districtStore } from './districts/repository.ts';
import { hasParts } from './districts/service.ts';
import { householdStore } from './households/repository.ts';
import { meetingStore } from './meetings/repository.ts';
import { namesContact } from './meetings/service.ts';
import { partnerStore } from './partners/repository.ts';
import { personStore } from './people/repository.ts';
import { mergedIdsOf, mergeOf } from './people/service.ts';
import { personLinks } from './person-links.ts';
import { channelStore } from './channels/repository.ts';
import { procedureStore } from './procedures/repository.ts';
import type { RecordRegistry } from './records/registry.ts';
import type { RecordStore } from './records/store.ts';
import { restrictionStore } from './restrictions/repository.ts';
import { routeStore } from './routes/repository.ts';
import { testCallStore } from './verification/repository.ts';
import { zoneStore } from './zones/repository.ts';

const stores: readonly RecordStore<z.ZodObject>[] = [
  personStore,
  organisationStore,
  contactStore,
  facilityStore,
  briefingStore,
  caseStore,
  noteStore,
  taskStore,
  partnerStore,
  householdStore,
  zoneStore,
  testCallStore,
  alertStore,
  districtStore,
  channelStore,
  procedureStore,
  routeStore,
  restrictionStore,
  meetingStore,
  exchangeProfileStore,
  headcountStore,
];

const byKind: ReadonlyMap<string, RecordStore<z.ZodObject>> = new Map(
  stores.map((store) => [store.spec.kind, store]),
);

/** Kinds outside the directory that name districts in a list, and those that name an organisation, by the field. */
const ofDistricts = [procedureStore, routeStore, restrictionStore, channelStore];
const ofOrganisations = [
  { store: procedureStore, field: 'organisationId' },
  { store: channelStore, field: 'organisationId' },
  { store: briefingStore, field: 'senderId' },
] as const;

const isFound = (db: ReadableDb, table: string, condition: string, id: string): boolean =>
  db.value(`SELECT 1 FROM ${table} WHERE ${condition} LIMIT 1`, { id }) !== null;

/** The store of every kind of record: what undo and imports find a record's table and fields by. Part of the composition. */
export const recordRegistry: RecordRegistry = Object.assign(new Map(byKind), {
  isNamed: (db: ReadableDb, kind: string, id: string) => {
    if (kind === 'organisation')
      return (
        hasMembers(db, id) ||
        ofOrganisations.some(({ store, field }) => isFound(db, store.spec.table, `${field} = @id`, id))
      );
    if (kind === 'district')
      return (
        hasParts(db, id) ||
        namesDistrict(db, id) ||
        ofDistricts.some(({ spec }) => isFound(db, spec.table, 'instr(districtIds, @id) > 0', id))
      );
    if (kind === 'contact') return namesContact(db, id);
    if (kind !== 'person') return false;
    return personLinks.some((links) => links.naming(db, id).length > 0) || mergedIdsOf(db, id).length > 0;
  },
  isMerged: (db: ReadableDb, kind: string, id: string) => kind === 'person' && mergeOf(db, id) !== null,
});
