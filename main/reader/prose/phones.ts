import type { FoundPhone } from './long-numbers.ts';
import { findLongNumbers } from './long-numbers.ts';
import { findShortNumbers, type ShortContext } from './short-numbers.ts';

/**
 * Telephone numbers in a text, long and short, in its order.
 * @param plain the text as `plainText` gives it, without addresses, dates and coordinates
 * @param region ISO 3166-1 alpha-2 of the country whose way of writing is taken where no country code is given
 */
export function findPhones(
  plain: string,
  region: string | null,
  context: ShortContext = { headings: [], isRow: false, isListed: false },
): FoundPhone[] {
  const long = findLongNumbers(plain, region);
  const short = findShortNumbers(plain, context).filter(
    (one) => !long.some((other) => other.from < one.to && one.from < other.to),
  );
  return [...long, ...short].sort((one, other) => one.from - other.from);
}
