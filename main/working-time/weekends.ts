/** The days of a week as ISO 8601 counts them: 1 = Monday, 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The days of rest of a State, by ISO 3166-1 alpha-3; Saturday and Sunday where it is not listed.
 * @see Unicode CLDR 48, supplemental data, weekData
 */
const WEEKENDS: Readonly<Record<string, readonly Weekday[]>> = {
  AFG: [4, 5],
  BHR: [5, 6],
  DZA: [5, 6],
  EGY: [5, 6],
  IND: [7],
  IRN: [5],
  IRQ: [5, 6],
  ISR: [5, 6],
  JOR: [5, 6],
  KWT: [5, 6],
  LBY: [5, 6],
  OMN: [5, 6],
  QAT: [5, 6],
  SAU: [5, 6],
  SDN: [5, 6],
  SYR: [5, 6],
  UGA: [7],
  YEM: [5, 6],
};

const USUAL: readonly Weekday[] = [6, 7];

/** The days of rest of a State. */
export function weekendOf(countryCode: string): readonly Weekday[] {
  return WEEKENDS[countryCode] ?? USUAL;
}
