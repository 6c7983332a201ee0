import { safeParseAngle } from '../../shared/kernel/coordinates.ts';
import { STATEMENT_STATUS_LIST, type ColumnPlan } from './table-items.ts';
import type { ColumnRole } from './roles.ts';
import { countryCodeOf } from './countries.ts';
import { splitPhones } from './phone-cells.ts';
import { parseBoolean, parseCount, parseDate, parseSex, splitEmails } from './values.ts';

const TESTS: Partial<Record<ColumnRole, (text: string) => boolean>> = {
  sex: (text) => parseSex(text) !== null,
  birthDate: (text) => parseDate(text, 'day-first') !== null,
  latitude: (text) => safeParseAngle(text, 'latitude') !== null,
  longitude: (text) => safeParseAngle(text, 'longitude') !== null,
  capacity: (text) => parseCount(text) !== null,
  country: (text) => countryCodeOf(text) !== null,
  nationality: (text) => countryCodeOf(text) !== null,
  email: (text) => splitEmails(text).length > 0,
  phone: (text) => splitPhones(text).length > 0,
  phoneMobile: (text) => splitPhones(text).length > 0,
  authorMadeContact: (text) => parseBoolean(text) !== null,
  noteStatus: (text) => STATEMENT_STATUS_LIST.some((status) => status === text.toLowerCase()),
};

/**
 * Puts a row that is longer than its header right, when leaving out one or two of its empty cells makes its values
 * fit their columns; else it is left as it is.
 */
export function realign(cells: readonly string[], plan: ColumnPlan): string[] {
  let best = [...cells];
  let bestScore = fit(best, plan);
  for (let extra = Math.min(2, cells.length - plan.labelled); extra > 0; extra--) {
    let next: { cells: string[]; score: number } | null = null;
    for (const [column, cell] of best.entries()) {
      // Within a run of empty cells it is all the same which one goes.
      if (cell.trim() !== '' || ((best[column + 1] ?? '').trim() === '' && column + 1 < best.length))
        continue;
      const without = [...best.slice(0, column), ...best.slice(column + 1)];
      const score = fit(without, plan);
      if (score > (next?.score ?? bestScore)) next = { cells: without, score };
    }
    if (next === null) break;
    best = next.cells;
    bestScore = next.score;
  }
  return best;
}

function fit(cells: readonly string[], plan: ColumnPlan): number {
  let score = 0;
  for (const [column, cell] of cells.entries()) {
    const text = cell.trim();
    if (text === '') continue;
    if (column >= plan.labelled) score -= 1;
    const role = plan.roles[column] ?? null;
    const test = role === null ? undefined : TESTS[role];
    if (test !== undefined) score += test(text) ? 1 : -1;
  }
  return score;
}
