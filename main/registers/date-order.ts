import type { DateOrder, DateReading } from '../../shared/registers/schema.ts';
import type { OrderVotes } from './dates.ts';

/** States whose people write the month first. */
const MONTH_FIRST = new Set(['USA', 'PHL', 'FSM', 'MHL', 'PLW', 'PRI', 'GUM', 'ASM', 'VIR', 'MNP']);

/** The order usual in a State. */
export function usualOrder(countryCode: string): DateOrder {
  return MONTH_FIRST.has(countryCode) ? 'month-first' : 'day-first';
}

/**
 * How the dates of each column are read: as days above 12 show, else as another column of the file shows, else as the mission's
 * States write. One order for a whole column, and why.
 * @param votes of each column; `null` for one without dates
 */
export function decideOrders(
  votes: readonly (OrderVotes | null)[],
  mission: { sendingState: string; hostState: string },
  chosen: DateOrder | null,
): (DateReading | null)[] {
  const shown = votes.map((each) => (each === null ? null : shownBy(each)));
  const neighbours = new Set(shown.filter((order) => order !== null));
  const neighbour = neighbours.size === 1 ? [...neighbours][0] : undefined;
  const ours = usualOrder(mission.sendingState);
  const isAgreed = ours === usualOrder(mission.hostState);
  return votes.map((each, index) => {
    if (each === null) return null;
    const { ambiguous } = each;
    const reading = (order: DateOrder, reason: DateReading['reason'], example: string): DateReading => ({
      order,
      reason,
      example,
      ambiguous,
    });
    const order = shown[index] ?? null;
    if (each.dayFirst > 0 && each.monthFirst > 0) {
      const more = each.dayFirst >= each.monthFirst ? 'day-first' : 'month-first';
      return reading(chosen ?? more, 'mixed', `${each.dayExample} · ${each.monthExample}`.slice(0, 60));
    }
    if (order !== null)
      return reading(order, 'values', order === 'day-first' ? each.dayExample : each.monthExample);
    if (ambiguous === 0) return reading(chosen ?? neighbour ?? ours, 'clear', '');
    if (chosen !== null) return reading(chosen, 'chosen', each.ambiguousExample);
    if (neighbour !== undefined) return reading(neighbour, 'neighbour', each.ambiguousExample);
    return isAgreed
      ? reading(ours, 'usual', each.ambiguousExample)
      : reading('day-first', 'open', each.ambiguousExample);
  });
}

function shownBy(votes: OrderVotes): DateOrder | null {
  if (votes.dayFirst > 0 && votes.monthFirst === 0) return 'day-first';
  return votes.monthFirst > 0 && votes.dayFirst === 0 ? 'month-first' : null;
}

/** The order of the file as a whole: of the column that has most to decide, or of the first with dates. */
export function orderOfFile(readings: readonly (DateReading | null)[]): DateReading {
  const known = readings.filter((reading) => reading !== null);
  const doubtful = [...known].sort(
    (one, other) => rank(other) - rank(one) || other.ambiguous - one.ambiguous,
  );
  return doubtful[0] ?? { order: 'day-first', reason: 'clear', example: '', ambiguous: 0 };
}

function rank(reading: DateReading): number {
  return ['clear', 'chosen', 'values', 'neighbour', 'usual', 'open', 'mixed'].indexOf(reading.reason);
}
