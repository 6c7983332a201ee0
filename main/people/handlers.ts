import type { peopleCalls } from '../../shared/people/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { compareNames } from '../matching/service.ts';
import { listHistory } from '../records/history.ts';
import {
  confirmFacts,
  createPerson,
  getPerson,
  listPeople,
  noteFailure,
  searchPeople,
  setPersonArchived,
  updatePerson,
} from './service.ts';

export const peopleHandlers: Handlers<typeof peopleCalls> = {
  create: (db, input) => createPerson(db, input),
  update: (db, input) => updatePerson(db, input.id, input.revision, input.person),
  archive: (db, input) => setPersonArchived(db, input.id, input.revision, true),
  restore: (db, input) => setPersonArchived(db, input.id, input.revision, false),
  confirm: (db, { id, ...said }) => confirmFacts(db, id, said),
  failed: (db, { id, ...tried }) => noteFailure(db, id, tried),
  get: (db, input) => getPerson(db, input.id),
  history: (db, input) => listHistory(db, input.id),
  list: (db, input) => listPeople(db, input),
  match: (_db, { a, b }) => compareNames(a.name, b.name),
  search: (db, input) => searchPeople(db, input.text, input.limit),
};
