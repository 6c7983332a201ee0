import { RRuleTemporal } from 'rrule-temporal';
import type { Instant } from '../../shared/kernel/dates.ts';
import { durationMs } from '../../shared/meetings/rules.ts';
import type { MeetingInput, NOT_EXPANDED } from '../../shared/meetings/schema.ts';
import { instantOf, localOf, type LocalTime } from '../../shared/kernel/time-zones.ts';

/** Stands for "never" among instants, behind all others. */
export const NEVER_OVER = '9999-12-31T23:59:59.999Z';

/** Steps that a rule may take before it is given up, and days that it may give in a window. */
const MOST_STEPS = 10_000;
/** How far ahead the next day of a series is looked for. */
const AHEAD_MS = 4 * 366 * 86_400_000;
const SLICE_MS = 366 * 86_400_000;

export type NotExpanded = (typeof NOT_EXPANDED)[number];
type Series = Pick<
  MeetingInput,
  'startsAt' | 'endsAt' | 'timeZone' | 'isAllDay' | 'recurrence' | 'exceptions'
>;

/** Starts of a series in a window, in order; or why they cannot be told. */
export type Starts = { starts: Instant[] } | { reason: NotExpanded };

/**
 * Starts that overlap a window, without its exceptions. Nothing outside the window is computed, and a rule that takes too many steps is given
 * up: a file may hold one that never ends or never matches.
 */
export function startsWithin(meeting: Series, from: Instant, until: Instant): Starts {
  const { startsAt } = meeting;
  if (startsAt === null) return { starts: [] };
  const lasts = durationMs(meeting);
  const overlaps = (start: Instant): boolean => {
    const endMs = Date.parse(start) + lasts;
    return start < until && (endMs > Date.parse(from) || start >= from);
  };
  if (meeting.recurrence === '') return { starts: overlaps(startsAt) ? [startsAt] : [] };
  const rule = ruleOf(meeting, startsAt);
  if ('reason' in rule) return rule;
  try {
    const found =
      'starts' in rule
        ? rule.starts
        : rule.rule
            .between(new Date(Date.parse(from) - lasts), new Date(until), true)
            .map(({ epochMilliseconds }) => new Date(epochMilliseconds).toISOString());
    const skipped = new Set(meeting.exceptions);
    const starts = found.filter((start) => overlaps(start) && !skipped.has(start));
    return starts.length > MOST_STEPS ? { reason: 'endless' } : { starts };
  } catch {
    return { reason: 'endless' };
  }
}

type Next = { nextAt: Instant | null } | { reason: NotExpanded };

/** What was found, and for which instants it holds: the same lists are asked for again and again. */
const nexts = new Map<string, { fromMs: number; untilMs: number; next: Next }>();

/** Start of the occurrence that runs at an instant or is the next after it; `null` when there is none in the next four years. */
export function nextStart(meeting: Series, now: Instant): Next {
  const { startsAt, endsAt, timeZone, isAllDay, recurrence, exceptions } = meeting;
  const nowMs = Date.parse(now);
  const key = JSON.stringify([startsAt, endsAt, timeZone, isAllDay, recurrence, exceptions]);
  const known = nexts.get(key);
  if (known !== undefined && known.fromMs <= nowMs && nowMs < known.untilMs) return known.next;
  const next = findNext(meeting, nowMs);
  const found = 'reason' in next ? null : next.nextAt;
  // One that has begun is the next until it ends; where there is none, one may come into view tomorrow.
  const untilMs =
    found === null
      ? nowMs + SLICE_MS / 366
      : Math.max(Date.parse(found) + durationMs(meeting), Date.parse(found));
  if (nexts.size >= MOST_KNOWN) nexts.clear();
  nexts.set(key, { fromMs: nowMs, untilMs, next });
  return next;
}

function findNext(meeting: Series, nowMs: number): Next {
  for (let ahead = 0; ahead < AHEAD_MS; ahead += SLICE_MS) {
    const found = startsWithin(meeting, instantAt(nowMs + ahead), instantAt(nowMs + ahead + SLICE_MS));
    if ('reason' in found) return found;
    const [first] = found.starts;
    if (first !== undefined) return { nextAt: first };
  }
  return { nextAt: null };
}

/**
 * When a meeting is over for good: the end of the only occurrence, of a series its last day by rule, `NEVER_OVER` while there is none or no day
 * is agreed. A series that counts its days is not expanded for this: it is over a day after the last that it can have.
 */
export function overAtOf(meeting: Series): Instant {
  const { startsAt, recurrence } = meeting;
  if (startsAt === null) return NEVER_OVER;
  const lasts = durationMs(meeting);
  if (recurrence === '') return instantAt(Date.parse(startsAt) + lasts);
  const until = /(?:^|;)UNTIL=(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?/i.exec(recurrence);
  if (until !== null) {
    const [, year, month, day, hour = '23', minute = '59', second = '59'] = until;
    const lastMs = Date.parse(`${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour}:${minute}:${second}Z`);
    // A rule whose end has no zone may run until the end of that day in the last zone of the Earth.
    const slack = recurrence.slice(until.index).includes('Z') ? 0 : 86_400_000;
    return Number.isNaN(lastMs) ? NEVER_OVER : instantAt(lastMs + slack + lasts);
  }
  const rule = COUNT.test(recurrence) ? ruleOf(meeting, startsAt) : { reason: 'endless' as const };
  if ('reason' in rule) return NEVER_OVER;
  if ('untilMs' in rule && rule.untilMs !== null) return instantAt(rule.untilMs + lasts);
  const last = 'starts' in rule ? (rule.starts.at(-1) ?? startsAt) : null;
  return last === null ? NEVER_OVER : instantAt(Date.parse(last) + lasts);
}

/** An instant as far as instants go. */
export function instantAt(atMs: number): Instant {
  return new Date(Math.min(atMs, Date.parse(NEVER_OVER))).toISOString();
}

/** A rule to be looked at in windows, or every start of a series that counts its days; or why there is neither. */
type Rule =
  { rule: RRuleTemporal; untilMs: number | null } | { starts: readonly Instant[] } | { reason: NotExpanded };

// The same list of meetings is asked for again and again.
const rules = new Map<string, Rule>();
const MOST_KNOWN = 2000;

function ruleOf(meeting: Series, startsAt: Instant): Rule {
  const key = [meeting.recurrence, startsAt, meeting.isAllDay ? '' : meeting.timeZone].join('\n');
  const cached = rules.get(key);
  if (cached !== undefined) return cached;
  if (rules.size >= MOST_KNOWN) rules.clear();
  const made = makeRule(meeting, startsAt);
  rules.set(key, made);
  return made;
}

const COUNT = /(?:^|;)COUNT=(\d+)(?=;|$)/i;
/** Rules that say nothing else count whole days: the last is known without walking there. */
const PLAIN_COUNT = /^FREQ=(DAILY|WEEKLY)(?:;INTERVAL=(\d{1,4}))?;COUNT=(\d{1,6})$/;
/** A series that counts is walked from its first day: more are no meetings. */
const MOST_COUNTED = 1500;

function makeRule(meeting: Series, startsAt: Instant): Rule {
  const calendar = /(?:^|;)RSCALE=([^;]+)/i.exec(meeting.recurrence)?.[1] ?? 'GREGORIAN';
  if (calendar.toUpperCase() !== 'GREGORIAN') return { reason: 'calendar' };
  // Meetings come by days; times within a day multiply, and no meeting takes place every second.
  if (/(?:^|;)(?:FREQ=(?:HOURLY|MINUTELY|SECONDLY)|BYHOUR=|BYMINUTE=|BYSECOND=)/i.test(meeting.recurrence))
    return { reason: 'endless' };
  const zone = meeting.isAllDay ? 'UTC' : meeting.timeZone;
  const local = localOf(startsAt, zone);
  const said = inOrder(meeting.recurrence.toUpperCase());
  const lastLocal = lastOfPlainCount(said, local);
  const until = lastLocal === null ? null : instantOf(lastLocal, zone);
  const text = until === null ? withZonedUntil(said, zone) : said.replace(COUNT, `;UNTIL=${compact(until)}Z`);
  let isMade = false;
  try {
    const rule = new RRuleTemporal({
      rruleString: `DTSTART;TZID=${zone}:${compact(local)}\nRRULE:${text}`,
      maxIterations: MOST_STEPS,
      maxCandidateEvaluations: MOST_STEPS * 10,
      cache: false,
      // The first day of a series takes place, whether or not it fits the rule.
      includeDtstart: true,
    });
    isMade = true;
    const count = COUNT.exec(text)?.[1];
    if (count === undefined) return { rule, untilMs: until === null ? null : Date.parse(until) };
    if (Number(count) > MOST_COUNTED) return { reason: 'endless' };
    const starts = rule.all((_, index) => index < Number(count));
    return { starts: starts.map(({ epochMilliseconds }) => new Date(epochMilliseconds).toISOString()) };
  } catch {
    return { reason: isMade ? 'endless' : 'not-understood' };
  }
}

/** Frequency, interval, then the rest, as most calendars write it. */
function inOrder(rule: string): string {
  const rank = (part: string): number => ['FREQ=', 'INTERVAL='].findIndex((each) => part.startsWith(each));
  return rule
    .split(';')
    .map((part, index) => ({ part, index, rank: rank(part) < 0 ? 2 : rank(part) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ part }) => part)
    .join(';');
}

function lastOfPlainCount(rule: string, local: LocalTime): LocalTime | null {
  const [, frequency, interval = '1', count] = PLAIN_COUNT.exec(rule) ?? [];
  if (count === undefined || Number(count) < 1 || Number(interval) < 1) return null;
  const days = (Number(count) - 1) * Number(interval) * (frequency === 'WEEKLY' ? 7 : 1);
  const lastMs = Date.parse(`${local}Z`) + days * 86_400_000;
  return instantAt(lastMs).slice(0, 19);
}

/** Many calendars end a rule by the clock of its zone, though its end is to be told in UTC. @see RFC 5545, section 3.3.10 */
function withZonedUntil(rule: string, zone: string): string {
  return rule.replace(
    /(^|;)UNTIL=(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(?=;|$)/,
    (_, before: string, year: string, month: string, day: string, ...[hour, minute, second]: string[]) => {
      const at = `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}`;
      if (Number.isNaN(Date.parse(`${at}Z`))) return _;
      return `${before}UNTIL=${compact(instantOf(at, zone))}Z`;
    },
  );
}

function compact(time: string): string {
  return time.slice(0, 19).replace(/[-:]/g, '');
}
