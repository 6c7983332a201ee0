import type { alertsCalls } from '../../shared/alerts/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import {
  alertShapes,
  currentAlerts,
  exportAlert,
  getAlert,
  historyOfAlert,
  issueAlert,
  listAlerts,
  ourSender,
  peopleInAlert,
  setAlertArchived,
  updateAlert,
} from './service.ts';

export const alertsHandlers: Handlers<typeof alertsCalls> = {
  create: (db, input) => issueAlert(db, input),
  update: (db, input) => updateAlert(db, input.id, input.revision, input.alert),
  archive: (db, input) => setAlertArchived(db, input.id, input.revision, true),
  restore: (db, input) => setAlertArchived(db, input.id, input.revision, false),
  get: (db, input) => getAlert(db, input.id, input.language),
  history: (db, input) => historyOfAlert(db, input.id),
  list: (db, input) => listAlerts(db, input),
  current: (db, input) => currentAlerts(db, input.language),
  shapes: (db, input) => alertShapes(db, input),
  people: (task, input) => peopleInAlert(task, input),
  export: (task, input) => exportAlert(task, input),
  sender: (db) => ourSender(db),
};
