import type { peopleCalls } from '../../shared/people/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { listHistory } from '../records/history.ts';
import {
  createPerson,
  getPerson,
  listPeople,
  searchPeople,
  setPersonArchived,
  updatePerson,
} from './service.ts';

export const peopleHandlers: Handlers<typeof peopleCalls> = {
  create: (db, input) => createPerson(db, input),
  update: (db, input) => updatePerson(db, input.id, input.revision, input.person),
  archive: (db, input) => setPersonArchived(db, input.id, input.revision, true),
  restore: (db, input) => setPersonArchived(db, input.id, input.revision, false),
  get: (db, input) => getPerson(db, input.id),
  history: (db, input) => listHistory(db, input.id),
  list: (db, input) => listPeople(db, input),
  search: (db, input) => searchPeople(db, input.text, input.limit),
};
