import type { peopleCalls } from '../../shared/people/calls.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { readMrz } from '../../shared/people/mrz.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';
import { compareNames } from '../matching/service.ts';
import { listHistory } from '../records/history.ts';
import { listPeople } from './list/service.ts';
import { listBeside, registerPerson } from './register/service.ts';
import { similarPeople } from './similar.ts';
import type { PeopleSource } from './search.ts';
import {
  confirmFacts,
  getPerson,
  noteFailure,
  searchPeople,
  setPersonArchived,
  updatePerson,
} from './service.ts';

/** The calls of people; `sources` are what other domains find people by. */
export const peopleHandlers = (sources: readonly PeopleSource[]): Handlers<typeof peopleCalls> => ({
  create: (db, { besideReason, ...person }) => registerPerson(db, person, besideReason),
  update: (db, input) => updatePerson(db, input.id, input.revision, input.person),
  archive: (db, input) => setPersonArchived(db, input.id, input.revision, true),
  restore: (db, input) => setPersonArchived(db, input.id, input.revision, false),
  confirm: (db, { id, ...said }) => confirmFacts(db, id, said),
  failed: (db, { id, ...tried }) => noteFailure(db, id, tried),
  get: (db, input) => getPerson(db, input.id),
  history: (db, input) => listHistory(db, input.id),
  list: (db, input) => listPeople(db, input),
  match: (_db, { a, b }) => compareNames(a.name, b.name),
  readMrz: (db, { text }) => readMrz(text, dateOf(nowOf(db.clock))),
  similar: (db, { person: { id, ...facts }, limit }) => similarPeople(db, facts, { limit, without: id }),
  beside: (db, { id }) => listBeside(db, id),
  search: (db, input) => searchPeople(db, input.text, input.limit, sources),
});
