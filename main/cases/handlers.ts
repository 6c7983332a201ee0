import type { casesCalls } from '../../shared/cases/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { listHistory } from '../records/history.ts';
import { addNote, addTask, completeTask, updateNote, updateTask } from './entries.ts';
import { closeCase, liftFirewall, reopenCase, setCaseStatus } from './progress.ts';
import { createCase, getCase, listCases, searchCases, setCaseArchived, updateCase } from './service.ts';

export const casesHandlers: Handlers<typeof casesCalls> = {
  create: (db, input) => createCase(db, input),
  update: (db, input) => updateCase(db, input.id, input.revision, input.changes),
  setStatus: (db, input) => setCaseStatus(db, input),
  close: (db, input) => closeCase(db, input),
  reopen: (db, input) => reopenCase(db, input),
  liftFirewall: (db, input) => liftFirewall(db, input),
  archive: (db, input) => setCaseArchived(db, input.id, input.revision, true),
  restore: (db, input) => setCaseArchived(db, input.id, input.revision, false),
  addNote: (db, input) => addNote(db, input),
  updateNote: (db, input) => updateNote(db, input),
  addTask: (db, input) => addTask(db, input),
  updateTask: (db, input) => updateTask(db, input),
  completeTask: (db, input) => completeTask(db, input),
  get: (db, input) => getCase(db, input.id),
  history: (db, input) => listHistory(db, input.id),
  list: (db, input) => listCases(db, input),
  search: (db, input) => searchCases(db, input.text, input.limit),
};
