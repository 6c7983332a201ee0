import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { meetingsCalls } from '../../shared/meetings/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { exportMeetings } from './export.ts';
import {
  createMeeting,
  getMeeting,
  historyOfMeeting,
  keepPromise,
  listMeetings,
  listOccurrences,
  listPromises,
  setMeetingArchived,
  skipOccurrence,
  updateMeeting,
} from './service.ts';

/** @param language of the interface: what meetings are called in a calendar without titles */
export const meetingsHandlers = (language: () => InterfaceLanguage): Handlers<typeof meetingsCalls> => ({
  create: (db, input) => createMeeting(db, input),
  update: (db, input) => updateMeeting(db, input.id, input.revision, input.meeting),
  archive: (db, input) => setMeetingArchived(db, input.id, input.revision, true),
  restore: (db, input) => setMeetingArchived(db, input.id, input.revision, false),
  get: (db, input) => getMeeting(db, input.id),
  history: (db, input) => historyOfMeeting(db, input.id),
  list: (db, input) => listMeetings(db, input),
  occurrences: (db, input) => listOccurrences(db, input),
  skipOccurrence: (db, input) => skipOccurrence(db, input),
  promises: (db, input) => listPromises(db, input),
  keepPromise: (db, input) => keepPromise(db, input),
  export: (task, input) => exportMeetings(task, input, language()),
});
