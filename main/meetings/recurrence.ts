import { RRuleTemporal } from 'rrule-temporal';
import type { Instant } from '../../shared/kernel/dates.ts';
import { durationMs } from '../../shared/meetings/rules.ts';
import type { MeetingInput, NOT_EXPANDED } from '../../shared/meetings/schema.ts';
import { localOf } from '../../shared/kernel/time-zones.ts';

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
    const found = rule.rule.between(new Date(Date.parse(from) - lasts), new Date(until), true);
    const skipped = new Set(meeting.exceptions);
    const starts = found
      .map(({ epochMilliseconds }) => new Date(epochMilliseconds).toISOString())
      .filter((start) => overlaps(start) && !skipped.has(start));
    return starts.length > MOST_STEPS ? { reason: 'endless' } : { starts };
  } catch {
    return { reason: 'endless' };
  }
}

/** Start of the occurrence that runs at an instant or is the next after it; `null` when there is none in the next four years. */
export function nextStart(
  meeting: Series,
  now: Instant,
): { nextAt: Instant | null } | { reason: NotExpanded } {
  const nowMs = Date.parse(now);
  for (let ahead = 0; ahead < AHEAD_MS; ahead += SLICE_MS) {
    const found = startsWithin(
      meeting,
      new Date(nowMs + ahead).toISOString(),
      new Date(nowMs + ahead + SLICE_MS).toISOString(),
    );
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
  const count = Number(/(?:^|;)COUNT=(\d{1,6})(?:;|$)/i.exec(recurrence)?.[1]);
  if (!(count > 0 && count <= 1000)) return NEVER_OVER;
  const rule = ruleOf(meeting, startsAt);
  if ('reason' in rule) return NEVER_OVER;
  try {
    const last = rule.rule.all((_, index) => index < count).at(-1);
    return last === undefined
      ? instantAt(Date.parse(startsAt) + lasts)
      : instantAt(last.epochMilliseconds + lasts);
  } catch {
    return NEVER_OVER;
  }
}

function instantAt(atMs: number): Instant {
  return new Date(Math.min(atMs, Date.parse(NEVER_OVER))).toISOString();
}

interface Rule {
  rule: RRuleTemporal;
}

// The same list of meetings is asked for again and again.
const known = new Map<string, Rule | { reason: NotExpanded }>();

function ruleOf(meeting: Series, startsAt: Instant): Rule | { reason: NotExpanded } {
  const key = [meeting.recurrence, startsAt, meeting.isAllDay ? '' : meeting.timeZone].join('\n');
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  if (known.size > 2000) known.clear();
  const made = makeRule(meeting, startsAt);
  known.set(key, made);
  return made;
}

function makeRule(meeting: Series, startsAt: Instant): Rule | { reason: NotExpanded } {
  const calendar = /(?:^|;)RSCALE=([^;]+)/i.exec(meeting.recurrence)?.[1] ?? 'GREGORIAN';
  if (calendar.toUpperCase() !== 'GREGORIAN') return { reason: 'calendar' };
  // Meetings come by days; times within a day multiply, and no meeting takes place every second.
  if (/(?:^|;)(?:FREQ=(?:HOURLY|MINUTELY|SECONDLY)|BYHOUR=|BYMINUTE=|BYSECOND=)/i.test(meeting.recurrence))
    return { reason: 'endless' };
  const zone = meeting.isAllDay ? 'UTC' : meeting.timeZone;
  const compact = localOf(startsAt, zone).replace(/[-:]/g, '');
  try {
    const rule = new RRuleTemporal({
      rruleString: `DTSTART;TZID=${zone}:${compact}\nRRULE:${meeting.recurrence.toUpperCase()}`,
      maxIterations: MOST_STEPS,
      maxCandidateEvaluations: MOST_STEPS * 10,
      cache: false,
      // The first day of a series takes place, whether or not it fits the rule.
      includeDtstart: true,
    });
    return { rule };
  } catch {
    return { reason: 'not-understood' };
  }
}
