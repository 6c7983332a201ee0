import { safeParsePartialDate, type CalendarDate, type PartialDate } from '../kernel/dates.ts';

/** Age from which somebody answers for themselves. @see Convention on the Rights of the Child, Art. 1 */
const ADULT_YEARS = 18;

/**
 * Whether somebody born then is a child on a day; `unknown` while the birth date leaves it open ("2008" in the year 2026), or is not
 * known at all. "About" may be a year off either way.
 */
export function childhood(birthDate: PartialDate | null, on: CalendarDate): 'child' | 'adult' | 'unknown' {
  const born = birthDate === null ? null : safeParsePartialDate(birthDate);
  if (born === null) return 'unknown';
  const slack = born.approximate ? 1 : 0;
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const grownIn = (year: number, month: number, day: number) =>
    `${pad(year + ADULT_YEARS, 4)}-${pad(month)}-${pad(day)}`;
  const earliest = grownIn(born.year - slack, born.month ?? 1, born.day ?? 1);
  const latest = grownIn(born.year + slack, born.month ?? 12, born.day ?? 31);
  if (on < earliest) return 'child';
  return on >= latest ? 'adult' : 'unknown';
}

/** Whether somebody has nobody who answers for them: a child without a guardian. Who may be grown up by now is not counted. */
export function lacksGuardian(
  member: { guardianId: string | null; birthDate: PartialDate | null },
  on: CalendarDate,
): boolean {
  return member.guardianId === null && childhood(member.birthDate, on) === 'child';
}
