import type { proceduresCalls } from '../../shared/procedures/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import {
  createProcedure,
  getProcedure,
  historyOfProcedure,
  listProcedures,
  setProcedureArchived,
  updateProcedure,
  verifyProcedure,
} from './service.ts';

export const proceduresHandlers: Handlers<typeof proceduresCalls> = {
  create: (db, input) => createProcedure(db, input),
  update: (db, input) => updateProcedure(db, input.id, input.revision, input.procedure),
  verify: (db, input) => verifyProcedure(db, input),
  archive: (db, input) => setProcedureArchived(db, input.id, input.revision, true),
  restore: (db, input) => setProcedureArchived(db, input.id, input.revision, false),
  get: (db, input) => getProcedure(db, input.id),
  history: (db, input) => historyOfProcedure(db, input.id),
  list: (db, input) => listProcedures(db, input),
};
