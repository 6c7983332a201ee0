import type { householdsCalls } from '../../shared/households/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { confirmHousehold, moveHousehold } from './acts.ts';
import {
  createHousehold,
  getHousehold,
  historyOfHousehold,
  householdOfPerson,
  listHouseholds,
  setHouseholdArchived,
  updateHousehold,
} from './service.ts';

export const householdsHandlers: Handlers<typeof householdsCalls> = {
  create: (db, input) => createHousehold(db, input),
  register: (db, input) => createHousehold(db, input.household, input.people),
  update: (db, input) => updateHousehold(db, input),
  archive: (db, input) => setHouseholdArchived(db, input.id, input.revision, true),
  restore: (db, input) => setHouseholdArchived(db, input.id, input.revision, false),
  move: (db, input) => moveHousehold(db, input),
  confirm: (db, input) => confirmHousehold(db, input),
  get: (db, input) => getHousehold(db, input.id),
  history: (db, input) => historyOfHousehold(db, input.id),
  list: (db, input) => listHouseholds(db, input),
  ofPerson: (db, input) => householdOfPerson(db, input.personId),
};
