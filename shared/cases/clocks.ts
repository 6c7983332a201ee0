import type { Instant } from '../kernel/dates.ts';
import { isOurs } from './rules.ts';
import type { CaseFields, Clock, NoteFields } from './schema.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * How sure the rule behind a clock is: `sourced` stands in the act named, `standard` is a published service
 * standard of a foreign ministry, `house` is our own proposal, `to-be-verified` is general knowledge that nobody checked against its source.
 */
export type ClockStanding = 'sourced' | 'standard' | 'house' | 'to-be-verified';

/** What a clock needs to know of a case. */
export type ClockedCase = Pick<
  CaseFields,
  'type' | 'severity' | 'status' | 'representedState' | 'receivedAt' | 'noContactWithSendingState'
>;
/** What a clock needs to know of a note. */
export type ClockingNote = Pick<NoteFields, 'at' | 'meets'>;

interface ClockRule {
  standing: ClockStanding;
  /** Whether the duty exists in such a case. */
  applies(file: ClockedCase): boolean;
  /** The clock starts when this one was met, instead of when the request reached us. */
  after?: Clock;
  /** The duty is to tell the State of nationality something: the firewall forbids it. */
  tellsSendingState?: true;
  due(startMs: number, file: ClockedCase): number;
}

const FIRST_ACTION_HOURS: Readonly<Record<CaseFields['severity'], number | null>> = {
  P1: 1,
  P2: 12,
  P3: null,
  P4: null,
};

/** Each clock with its source. The sentence that officers read is `cases.clocks.<clock>.basis` in the catalogues. */
export const CLOCK_RULES: Readonly<Record<Clock, ClockRule>> = {
  /** House rule: the first act is on paper within 1 h (P1), 12 h (P2), 3 working days (P3); P4 has no limit. */
  'first-action': {
    standing: 'house',
    applies: (file) => file.severity !== 'P4',
    due: (start, file) => {
      const hours = FIRST_ACTION_HOURS[file.severity];
      return hours === null ? endOfWorkingDay(start, 3) : start + hours * HOUR_MS;
    },
  },
  /** Directive (EU) 2015/637, article 10(2): consult the State of nationality without delay. The alarm at 4 h is a house rule. */
  consultation: {
    standing: 'sourced',
    applies: (file) => file.representedState !== null && file.type !== 'lost-document',
    tellsSendingState: true,
    due: (start) => start + 4 * HOUR_MS,
  },
  /** Canada's published consular service standard: a detainee is contacted within 24 h. VCCR article 36(1)(c) gives the right. */
  'first-contact': {
    standing: 'standard',
    applies: (file) => file.type === 'arrest-detention',
    due: (start) => start + DAY_MS,
  },
  /** House rule: the insurer's emergency line is called within the hour. */
  'insurer-call': {
    standing: 'house',
    applies: (file) => file.type === 'hospitalisation',
    due: (start) => start + HOUR_MS,
  },
  /** After sexual assault, medicine that prevents infection works within 72 h. Not checked against its source. */
  'health-window': {
    standing: 'to-be-verified',
    applies: (file) => file.type === 'crime-victim',
    due: (start) => start + 3 * DAY_MS,
  },
  /** House rule: an identity question of a partner is answered within 3 working days. */
  'identity-answer': {
    standing: 'house',
    applies: (file) => file.type === 'identity-verification',
    due: (start) => endOfWorkingDay(start, 3),
  },
  /** Directive (EU) 2019/997, article 4: the State of nationality is consulted within 2 working days of the application. */
  'etd-consultation': {
    standing: 'sourced',
    applies: isRepresentedDocument,
    tellsSendingState: true,
    due: (start) => endOfWorkingDay(start, 2),
  },
  /** Directive (EU) 2019/997, article 4: it answers within 3 working days of the consultation. */
  'etd-answer': {
    standing: 'sourced',
    applies: isRepresentedDocument,
    after: 'etd-consultation',
    due: (start) => endOfWorkingDay(start, 3),
  },
  /** Directive (EU) 2019/997, article 4: the document is issued within 2 working days of the confirmation. */
  'etd-issue': {
    standing: 'sourced',
    applies: isRepresentedDocument,
    after: 'etd-answer',
    due: (start) => endOfWorkingDay(start, 2),
  },
};

/**
 * - `running`: the duty is open and there is time · `overdue`: the time is over
 * - `met`, `met-late`: a note documents it · `blocked`: the firewall forbids it
 */
export type ClockState = 'running' | 'overdue' | 'met' | 'met-late' | 'blocked';

/** A clock of a case as it stands. `metAt` is `null` while nobody documented the duty as done. */
export interface RunningClock {
  clock: Clock;
  standing: ClockStanding;
  startsAt: Instant;
  dueAt: Instant;
  state: ClockState;
  metAt: Instant | null;
}

/**
 * The clocks of a case, the next due first, met ones last.
 * @returns empty when it is not known when the request reached us; a case that we no longer act in keeps only its met clocks
 */
export function clocksOf(file: ClockedCase, notes: readonly ClockingNote[], nowMs: number): RunningClock[] {
  const clocks: RunningClock[] = [];
  for (const [clock, rule] of entriesOf(CLOCK_RULES)) {
    if (!rule.applies(file)) continue;
    const startsAt = rule.after === undefined ? file.receivedAt : metAt(rule.after, notes);
    if (startsAt === null) continue;
    const done = metAt(clock, notes);
    if (done === null && !isOurs(file.status)) continue;
    const dueMs = rule.due(Date.parse(startsAt), file);
    clocks.push({
      clock,
      standing: rule.standing,
      startsAt,
      dueAt: new Date(dueMs).toISOString(),
      state: stateOf(rule, file, done, dueMs, nowMs),
      metAt: done,
    });
  }
  return clocks.sort(
    (one, other) => rank(one.state) - rank(other.state) || (one.dueAt < other.dueAt ? -1 : 1),
  );
}

/** The clock that runs out first; `null` when none runs. */
export function nextClock(clocks: readonly RunningClock[]): RunningClock | null {
  return clocks.find((clock) => clock.state === 'running' || clock.state === 'overdue') ?? null;
}

/**
 * The last millisecond of the n-th working day after an instant; the day itself does not count. Days are UTC days, working days
 * Monday to Friday: public holidays, and other weekends, of the authority that must act are not known here.
 * @see Regulation (EEC, Euratom) No 1182/71, article 3
 */
export function endOfWorkingDay(startMs: number, days: number): number {
  let day = Math.floor(startMs / DAY_MS);
  let left = days;
  while (left > 0) {
    day += 1;
    const weekday = new Date(day * DAY_MS).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return (day + 1) * DAY_MS - 1;
}

/** When the duty was first documented. Any note is a first action. */
function metAt(clock: Clock, notes: readonly ClockingNote[]): Instant | null {
  const times = notes
    .filter((note) => note.meets === clock || clock === 'first-action')
    .map((note) => note.at);
  return times.sort()[0] ?? null;
}

function stateOf(
  rule: ClockRule,
  file: ClockedCase,
  done: Instant | null,
  dueMs: number,
  nowMs: number,
): ClockState {
  if (done !== null) return Date.parse(done) <= dueMs ? 'met' : 'met-late';
  if (rule.tellsSendingState === true && file.noContactWithSendingState) return 'blocked';
  return nowMs <= dueMs ? 'running' : 'overdue';
}

function rank(state: ClockState): number {
  if (state === 'running' || state === 'overdue') return 0;
  return state === 'blocked' ? 1 : 2;
}

function isRepresentedDocument(file: ClockedCase): boolean {
  return file.type === 'lost-document' && file.representedState !== null;
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  const pairs: [Key, Value][] = [];
  for (const key in record) pairs.push([key, record[key]]);
  return pairs;
}
