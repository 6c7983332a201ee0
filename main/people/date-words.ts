import { foldText } from '../kernel/words.ts';

/** Numbers with a separator each: a date in some order. */
const NUMERIC = /(?<![\p{L}\p{N}])(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})(?![\p{L}\p{N}])/gu;
/** A month in words before or after the day. */
const NAMED =
  /(?<![\p{L}\p{N}])(?:(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+)\.?|(\p{L}+)\.?\s+(\d{1,2}),?)\s+(?:de\s+)?(\d{4})(?![\p{L}\p{N}])/gu;
const COMPACT = /^\d{8}$/u;
const SHORT = /^\d{6}$/u;

/** A date found in a text. */
export interface FoundDate {
  /** What stands there. */
  text: string;
  /** The dates that it may be, as eight digits: year, month, day. */
  words: string[];
}

/** Dates in a text, whatever the order of day, month and year; its digits may be of any script once folded. */
export function findDates(text: string): FoundDate[] {
  const folded = foldText(text);
  const numeric = [...folded.matchAll(NUMERIC)].map((match) => ({
    text: match[0],
    words: readings(match[1] ?? '', match[2] ?? '', match[3] ?? ''),
  }));
  const named = [...folded.matchAll(NAMED)].map((match) => {
    const month = monthOf(match[2] ?? match[3] ?? '');
    const written = whole(match[5] ?? '', month ?? '', match[1] ?? match[4] ?? '');
    return { text: match[0], words: written === null ? [] : [written] };
  });
  return [...numeric, ...named].filter(({ words }) => words.length > 0);
}

/** The dates that a whole text may be, as eight digits; empty when it is none. */
export function dateWords(text: string): string[] {
  const folded = foldText(text).trim();
  if (COMPACT.test(folded)) {
    const [a, b, c] = [folded.slice(0, 2), folded.slice(2, 4), folded.slice(4)];
    return [
      ...new Set([
        ...readings(a, b, c),
        ...readings(folded.slice(0, 4), folded.slice(4, 6), folded.slice(6)),
      ]),
    ];
  }
  // The order of machine-readable zones, and the usual one.
  if (SHORT.test(folded)) {
    const [a, b, c] = [folded.slice(0, 2), folded.slice(2, 4), folded.slice(4)];
    return [...new Set([...years(a).flatMap((year) => whole(year, b, c) ?? []), ...readings(a, b, c)])];
  }
  return findDates(text).flatMap(({ words }) => words);
}

function readings(first: string, second: string, third: string): string[] {
  const made =
    first.length > 2
      ? [whole(first, second, third)]
      : years(third).flatMap((year) => [whole(year, second, first), whole(year, first, second)]);
  return [...new Set(made.filter((word) => word !== null))];
}

function years(text: string): string[] {
  return text.length <= 2 ? [`19${text.padStart(2, '0')}`, `20${text.padStart(2, '0')}`] : [text];
}

/** Calendars have months of up to 32 days, and up to 13 of them. */
function whole(year: string, month: string, day: string): string | null {
  if (year.length !== 4 || Number(month) < 1 || Number(month) > 13 || Number(day) < 1 || Number(day) > 32)
    return null;
  return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
}

const LANGUAGES = ['en', 'fr', 'es', 'pt', 'de', 'it', 'nl', 'ru', 'uk', 'tr', 'id', 'ar'];
let known: ReadonlyMap<string, string> | undefined;

/** Names of months, folded, in the languages that most documents are in. */
function months(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, {
      month: 'long',
      day: 'numeric',
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2001, month - 1, 9));
      const name = foldText(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (!made.has(name)) made.set(name, String(month));
    }
  }
  known = made;
  return made;
}

/** The month of that name, or of the one name that begins so; `null` when there is none. */
function monthOf(text: string): string | null {
  const exact = months().get(text);
  if (exact !== undefined || text.length < 3) return exact ?? null;
  const begun = new Set([...months()].filter(([name]) => name.startsWith(text)).map(([, month]) => month));
  const [only, ...others] = begun;
  return only === undefined || others.length > 0 ? null : only;
}
