import { currentLocale } from './text.ts';

/** Making a formatter costs more than a hundred uses of it, and a list uses one in every row. */
const dates = new Map<string, Intl.DateTimeFormat>();

/** The date formatter of the interface language for these options. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${currentLocale()} ${JSON.stringify(options)}`;
  const found = dates.get(key) ?? new Intl.DateTimeFormat(currentLocale(), options);
  dates.set(key, found);
  return found;
}
