import type { listCalls } from '../../../shared/people/list-calls.ts';
import type { Handlers } from '../../ipc/handlers.ts';
import { changeMany } from './bulk.ts';
import { facetsOf, groupsOf, rowsOf } from './service.ts';
import { listViews, removeView, saveView } from './views.ts';

export const listHandlers: Handlers<typeof listCalls> = {
  facets: (db, input) => facetsOf(db, input),
  groups: (db, input) => groupsOf(db, input),
  rows: (db, input) => rowsOf(db, input),
  bulk: (task, input) => changeMany(task, input),
  views: (db) => listViews(db),
  saveView: (db, input) => saveView(db, input),
  removeView: (db, input) => removeView(db, input.id),
};
