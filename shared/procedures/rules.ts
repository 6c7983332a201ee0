import type { CalendarDate } from '../kernel/dates.ts';
import type { ProcedureInput, ProcedureState } from './schema.ts';

/** Whether a procedure holds on a day; its first and last day count in. */
export function procedureState(
  { validFrom, validUntil }: Pick<ProcedureInput, 'validFrom' | 'validUntil'>,
  today: CalendarDate,
): ProcedureState {
  if (validUntil !== null && validUntil < today) return 'over';
  return validFrom !== null && validFrom > today ? 'not-yet' : 'valid';
}
