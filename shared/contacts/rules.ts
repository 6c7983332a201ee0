import type { CalendarDate, Instant } from '../kernel/dates.ts';
import type { ContactInput, OfficePoint } from './schema.ts';

/**
 * Whether a number or address holds on a day; its `until` is the first day on which it does not.
 * @param today the day that it is in the host State
 */
export function holdsOn({ until }: Pick<OfficePoint, 'until'>, today: CalendarDate): boolean {
  return until === null || until > today;
}

/** When the last try failed, where nothing confirmed the point since; `null` when it works as far as known. */
export function failureOf({
  failedAt,
  confirmed,
}: Pick<OfficePoint, 'failedAt' | 'confirmed'>): Instant | null {
  return failedAt !== null && failedAt > (confirmed.at ?? '') ? failedAt : null;
}

/** Kinds of points that a voice answers. */
const CALLED: readonly OfficePoint['kind'][] = ['phone', 'mobile', 'satellite'];

/** Whether a point is called by voice, whether it holds or not. */
export function isVoice({ kind, marks }: Pick<OfficePoint, 'kind' | 'marks'>): boolean {
  return CALLED.includes(kind) && !marks.includes('fax');
}

/**
 * The number to call first: one answered day and night, else the first that is no fax; what failed comes last.
 * @returns `null` when none holds
 */
export function numberToCall(points: readonly OfficePoint[], today: CalendarDate): OfficePoint | null {
  const numbers = points.filter((point) => isVoice(point) && holdsOn(point, today));
  const working = numbers.filter((point) => failureOf(point) === null);
  const dayAndNight = working.find((point) => point.marks.includes('day-and-night'));
  return dayAndNight ?? working[0] ?? numbers[0] ?? null;
}

type Held = Pick<ContactInput, 'holder' | 'holderSince' | 'formerHolders'>;

/**
 * Who holds an office on a day. Who was named for a later day holds it from that day on; until then it is held by the one before, whose
 * last day is noted.
 * @returns the name; empty = nobody does
 */
export function holderOn({ holder, holderSince, formerHolders }: Held, today: CalendarDate): string {
  if (holder !== '' && (holderSince === null || holderSince <= today)) return holder;
  const before = formerHolders.findLast(
    ({ since, until }) => until !== null && until > today && (since === null || since <= today),
  );
  return before?.name ?? '';
}

type Dated = Pick<OfficePoint, 'until'>;

/**
 * The next day on which numbers, or the holder, are others than today; `null` when no such day is noted.
 * @param today the day that it is in the host State
 */
export function turnsOn(
  fields: { points: readonly Dated[] } & Partial<Pick<Held, 'holderSince' | 'formerHolders'>>,
  today: CalendarDate,
): CalendarDate | null {
  const days = [
    ...fields.points.map(({ until }) => until),
    fields.holderSince ?? null,
    ...(fields.formerHolders ?? []).flatMap(({ since, until }) => [since, until]),
  ];
  return days.filter((day) => day !== null && day > today).sort()[0] ?? null;
}
