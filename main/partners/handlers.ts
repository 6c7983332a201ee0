import type { partnersCalls } from '../../shared/partners/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { listHistory } from '../records/history.ts';
import {
  confirmPartner,
  exportCard,
  getPartner,
  importCard,
  listPartners,
  ourCard,
  setPartnerArchived,
  setPartnerNote,
} from './service.ts';

export const partnersHandlers: Handlers<typeof partnersCalls> = {
  ourCard: (db) => ourCard(db),
  exportCard: (task, input) => exportCard(task, input.path),
  importCard: (task, input) => importCard(task, input.path),
  confirm: (db, input) => confirmPartner(db, input),
  list: (db, input) => listPartners(db, input.archived),
  get: (db, input) => getPartner(db, input.id),
  setNote: (db, input) => setPartnerNote(db, input.id, input.revision, input.note),
  archive: (db, input) => setPartnerArchived(db, input.id, input.revision, true),
  restore: (db, input) => setPartnerArchived(db, input.id, input.revision, false),
  history: (db, input) => listHistory(db, input.id),
};
