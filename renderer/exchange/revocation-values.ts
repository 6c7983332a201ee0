import { z } from 'zod';
import { REVOCATION_REASONS } from '../../shared/bundles/values.ts';
import { CalendarDate, type Instant } from '../../shared/kernel/dates.ts';

/** What is asked of keys that are no longer good. */
export const RevocationValues = z.strictObject({
  reason: z.enum(REVOCATION_REASONS),
  since: CalendarDate.nullable(),
});
export type RevocationValues = z.infer<typeof RevocationValues>;

/** The beginning of a day; `null` stays: it is not known. */
export function startOf(day: string | null): Instant | null {
  return day === null ? null : `${day}T00:00:00.000Z`;
}
