import { addDays, dateOf } from '../shared/kernel/dates.ts';
import { currentAlerts } from './alerts/service.ts';
import { listBriefings } from './briefings/service.ts';
import { listUnconfirmed } from './briefings/unconfirmed.ts';
import { expiredBundles, unansweredBundles, unansweredRecalls, waitingBundles } from './bundles/service.ts';
import { casesHome } from './cases/home.ts';
import { listContacts, listEndingServices, listWhatToVerify } from './contacts/service.ts';
import { countGaps } from './coverage/service.ts';
import type { ReadableDb } from './database/handle.ts';
import { countPairs } from './duplicates/service.ts';
import type { HomeSource } from './home/service.ts';
import { nowOf } from './kernel/clock.ts';
import { meetingsHome } from './meetings/home.ts';
import { missionSettings } from './mission/service.ts';
import { listPartners } from './partners/service.ts';
import { countWork, hasPeople, listExpiring } from './people/service.ts';

type Line = ReturnType<HomeSource['lines']>[number];

const undated = { detail: '', count: 1, dueAt: null, dueOn: null, context: '' } as const;

/** A document that expired longer ago is known by now. */
const EXPIRED_DAYS = 30;
/** A contracted service that ends within so many days is told. */
const SERVICE_NOTICE_DAYS = 30;
/** So many people are named; more are counted in one line. */
const NAMED = 5;

/** Documents about to expire, or just expired; registrations to be confirmed again, and those whom nothing reaches. */
const peopleHome: HomeSource = {
  area: 'people',
  lines: (db) => {
    const on = dateOf(nowOf(db.clock));
    const until = addDays(on, missionSettings(db).expiryNoticeDays);
    const found = listExpiring(db, { from: addDays(on, -EXPIRED_DAYS), before: until, limit: NAMED });
    const lines = found.rows.map((person): Line => {
      const expired = person.documentExpiresOn !== null && person.documentExpiresOn < on;
      return {
        ...undated,
        kind: 'person',
        recordId: person.id,
        title: person.displayName,
        context: person.documentNumber,
        reason: expired ? 'document-expired' : 'document-expiring',
        dueOn: person.documentExpiresOn,
        severity: 'soon',
      };
    });
    const rest = found.total - lines.length;
    const work = countWork(db, on);
    const lists = [
      { reason: 'people-due', count: work.due, severity: 'today' },
      { reason: 'people-unreachable', count: work.unreachable, severity: 'open' },
    ] as const;
    lines.push(
      ...lists
        .filter(({ count }) => count > 0)
        .map((list): Line => ({ ...undated, kind: 'person', recordId: null, title: '', ...list })),
    );
    if (rest === 0) return lines;
    return [
      ...lines,
      {
        ...undated,
        kind: 'person',
        recordId: null,
        title: '',
        reason: 'document-expiring',
        count: rest,
        severity: 'open',
      },
    ];
  },
  started: hasPeople,
};

/** People who may be on record twice: one line, since they are looked at in one sitting. */
const duplicatesHome: HomeSource = {
  area: 'people',
  lines: (db) => {
    const count = countPairs(db, 'open');
    if (count === 0) return [];
    return [
      {
        ...undated,
        kind: 'person',
        recordId: null,
        title: '',
        reason: 'duplicates-open',
        count,
        severity: 'open',
      },
    ];
  },
  started: () => false,
};

/** Numbers whose last try failed, and contracted services that end: each one line. */
function numbersAndServices(db: ReadableDb): Line[] {
  const failed = listWhatToVerify(db, { reason: ['failed'], offset: 0, limit: 1 });
  const ending = listEndingServices(db, { withinDays: SERVICE_NOTICE_DAYS, offset: 0, limit: 1 });
  const lines = [
    { kind: 'contact', reason: 'numbers-failed', count: failed.counts.failed, severity: 'today' },
    { kind: 'organisation', reason: 'services-ending', count: ending.total, severity: 'soon' },
  ] as const;
  return lines
    .filter(({ count }) => count > 0)
    .map((line) => ({ ...undated, recordId: null, title: '', ...line }));
}

/** Contacts that nobody verified for too long: one line, since they are verified in one sitting. */
const contactsHome: HomeSource = {
  area: 'contacts',
  lines: (db) => {
    const due = listContacts(db, {
      filter: { dueForVerification: true, archived: false },
      sorting: [{ field: 'verifiedAt', descending: false }],
      offset: 0,
      limit: 1,
    });
    const [first] = due.rows;
    const waiting = numbersAndServices(db);
    if (first === undefined) return waiting;
    return [
      ...waiting,
      {
        ...undated,
        kind: first.kind,
        recordId: due.total === 1 ? first.id : null,
        title: first.title,
        context: first.subtitle,
        reason: 'contacts-due',
        count: due.total,
        severity: 'open',
      },
    ];
  },
  started: (db) =>
    listContacts(db, {
      filter: { dueForVerification: false, archived: false },
      sorting: [],
      offset: 0,
      limit: 1,
    }).total > 0,
};

/** Functions without a number that is answered day and night: one line, since they are closed in the matrix. */
const coverageHome: HomeSource = {
  area: 'contacts',
  lines: (db) => {
    const count = countGaps(db);
    if (count === 0) return [];
    return [
      {
        ...undated,
        kind: 'contact',
        recordId: null,
        title: '',
        reason: 'coverage-gaps',
        count,
        severity: 'open',
      },
    ];
  },
  started: () => false,
};

const everyBriefing = { pendingOnly: false, archived: false };

/** Briefings with entries that nobody reviewed yet. */
const briefingsHome: HomeSource = {
  area: 'briefings',
  lines: (db) =>
    listBriefings(db, {
      filter: { ...everyBriefing, pendingOnly: true },
      sorting: [{ field: 'receivedOn', descending: true }],
      offset: 0,
      limit: 50,
    }).rows.map((briefing): Line => ({
      ...undated,
      kind: 'briefing',
      recordId: briefing.id,
      title: briefing.title,
      context: briefing.senderName,
      reason: 'candidates-waiting',
      count: briefing.pending,
      severity: 'open',
    })),
  started: (db) => listBriefings(db, { filter: everyBriefing, sorting: [], offset: 0, limit: 1 }).total > 0,
};

/** Records that only replaced editions name: one line, since they are verified in one sitting. */
const unconfirmedHome: HomeSource = {
  area: 'briefings',
  lines: (db) => {
    const { length: count } = listUnconfirmed(db, undefined);
    if (count === 0) return [];
    return [
      {
        ...undated,
        kind: 'briefing',
        recordId: null,
        title: '',
        reason: 'records-unconfirmed',
        count,
        severity: 'open',
      },
    ];
  },
  started: () => false,
};

/** Real alerts in force, in the officer's language where they have it. Exercises, tests and the like never come here. */
const alertsHome: HomeSource = {
  area: 'briefings',
  lines: (db, language) =>
    currentAlerts(db, language).map((alert): Line => ({
      ...undated,
      kind: 'alert',
      recordId: alert.id,
      title: alert.title,
      context: alert.areas.join(' · ').slice(0, 200),
      reason: alert.state === 'current' ? 'alert-current' : 'alert-announced',
      dueAt: alert.expiresAt,
      severity: alert.state === 'current' ? 'today' : 'soon',
    })),
  started: () => false,
};

/** Bundles that wait: ours for their receipt, theirs for our decision; partners whose keys nobody confirmed. */
const exchangeHome: HomeSource = {
  area: 'exchange',
  lines: (db) => [
    ...waitingBundles(db).map((bundle): Line => ({
      ...undated,
      kind: 'bundle',
      recordId: bundle.id,
      title: bundle.partnerName,
      context: bundle.fileName,
      reason: 'bundle-waiting',
      severity: 'today',
    })),
    ...unansweredRecalls(db).map((recall): Line => ({
      ...undated,
      kind: 'bundle',
      recordId: recall.id,
      title: recall.partnerName,
      context: recall.fileName,
      reason: 'recall-waiting',
      severity: 'today',
    })),
    ...expiredBundles(db).map(({ bundle, expiresOn }): Line => ({
      ...undated,
      kind: 'bundle',
      recordId: bundle.id,
      title: bundle.partnerName,
      context: bundle.fileName,
      reason: bundle.direction === 'sent' ? 'bundle-expired-there' : 'bundle-expired-here',
      dueOn: expiresOn,
      severity: bundle.direction === 'sent' ? 'soon' : 'overdue',
    })),
    ...unansweredBundles(db).map((bundle): Line => ({
      ...undated,
      kind: 'bundle',
      recordId: bundle.id,
      title: bundle.partnerName,
      context: bundle.fileName,
      reason: 'bundle-unanswered',
      dueOn: addDays(dateOf(bundle.at), missionSettings(db).receiptDays),
      severity: 'overdue',
    })),
    ...listPartners(db, false)
      .filter(({ trust }) => trust === 'seen' || trust === 'changed')
      .map((partner): Line => ({
        ...undated,
        kind: 'partner',
        recordId: partner.id,
        title: partner.name,
        reason: 'partner-unconfirmed',
        severity: 'open',
      })),
  ],
  started: (db) => listPartners(db, false).length > 0,
};

/** What every part brings to Home, in the order of the rail. Part of the composition. */
export const homeSources: readonly HomeSource[] = [
  peopleHome,
  duplicatesHome,
  contactsHome,
  coverageHome,
  meetingsHome,
  alertsHome,
  briefingsHome,
  unconfirmedHome,
  casesHome,
  exchangeHome,
];
