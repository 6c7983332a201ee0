import type { z } from 'zod';
import { briefingStore } from './briefings/repository.ts';
import { caseStore, noteStore, taskStore } from './cases/repository.ts';
import { contactStore, facilityStore, organisationStore } from './contacts/repository.ts';
import { householdStore } from './households/repository.ts';
import { partnerStore } from './partners/repository.ts';
import { personStore } from './people/repository.ts';
import type { RecordRegistry } from './records/registry.ts';
import type { RecordStore } from './records/store.ts';
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
];

/** The store of every kind of record: what undo and imports find a record's table and fields by. Part of the composition. */
export const recordRegistry: RecordRegistry = new Map(stores.map((store) => [store.spec.kind, store]));
