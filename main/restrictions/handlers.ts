import type { restrictionsCalls } from '../../shared/restrictions/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import {
  createRestriction,
  endRestriction,
  getRestriction,
  historyOfRestriction,
  listRestrictions,
  restrictionShapes,
  setRestrictionArchived,
  updateRestriction,
  verifyRestriction,
} from './service.ts';

export const restrictionsHandlers: Handlers<typeof restrictionsCalls> = {
  create: (db, input) => createRestriction(db, input),
  update: (db, input) => updateRestriction(db, input.id, input.revision, input.restriction),
  end: (db, input) => endRestriction(db, input.id, input.revision),
  verify: (db, input) => verifyRestriction(db, input),
  archive: (db, input) => setRestrictionArchived(db, input.id, input.revision, true),
  restore: (db, input) => setRestrictionArchived(db, input.id, input.revision, false),
  get: (db, input) => getRestriction(db, input.id),
  history: (db, input) => historyOfRestriction(db, input.id),
  list: (db, input) => listRestrictions(db, input),
  shapes: (db) => restrictionShapes(db),
};
