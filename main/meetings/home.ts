import { addDays } from '../../shared/kernel/dates.ts';
import { todayThere } from '../contacts/service.ts';
import type { HomeSource } from '../home/service.ts';
import { hasMeetings, listPromises, promisesDueBy } from './service.ts';

/** Promises are named a week ahead. */
const NOTICE_DAYS = 7;
/** More of one sort than anybody reads. */
const LIMIT = 100;

type Line = ReturnType<HomeSource['lines']>[number];

/** Promises made in meetings: those due are named, the others counted in one line. */
export const meetingsHome: HomeSource = {
  area: 'contacts',
  lines: (db) => {
    const on = todayThere(db);
    const due = promisesDueBy(db, addDays(on, NOTICE_DAYS), LIMIT);
    const lines = due.rows.map(({ meetingId, meetingTitle, text, owner, dueOn }): Line => ({
      kind: 'meeting',
      recordId: meetingId,
      title: text,
      context: [owner, meetingTitle].filter((part) => part !== '').join(' · '),
      reason: dueOn !== null && dueOn < on ? 'promise-overdue' : 'promise-due',
      detail: '',
      count: 1,
      dueAt: null,
      dueOn,
      severity: dueOn !== null && dueOn < on ? 'overdue' : dueOn === on ? 'today' : 'soon',
    }));
    const rest = listPromises(db, { open: true, offset: 0, limit: 1 }).total - lines.length;
    if (rest <= 0) return lines;
    return [
      ...lines,
      {
        kind: 'meeting',
        recordId: null,
        title: '',
        context: '',
        reason: 'promises-open',
        detail: '',
        count: rest,
        dueAt: null,
        dueOn: null,
        severity: 'open',
      },
    ];
  },
  started: hasMeetings,
};
