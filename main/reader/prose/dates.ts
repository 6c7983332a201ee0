import type { Found } from './marks.ts';
import { WordList } from './word-list.ts';

/** A calendar date in a text, ISO 8601. */
export interface FoundDate extends Found {
  readonly date: string;
}
/** A time of day in a text, `HH:MM`. */
export interface FoundTime extends Found {
  readonly time: string;
}

const MONTHS: readonly string[] = [
  'january|jan|janvier|janv|enero|ene|janeiro|يناير|كانون الثاني|جانفي|января|январь|янв',
  'february|feb|février|fevrier|févr|fév|febrero|fevereiro|fev|فبراير|شباط|فيفري|февраля|февраль|фев',
  'march|mar|mars|marzo|março|مارس|آذار|марта|март|мар',
  'april|apr|avril|avr|abril|abr|أبريل|ابريل|إبريل|نيسان|أفريل|апреля|апрель|апр',
  'may|mai|mayo|maio|مايو|أيار|ماي|мая|май',
  'june|jun|juin|junio|junho|يونيو|حزيران|جوان|июня|июнь|июн',
  'july|jul|juillet|juil|julio|julho|يوليو|تموز|جويلية|июля|июль|июл',
  'august|aug|août|aout|agosto|ago|أغسطس|اغسطس|آب|أوت|августа|август|авг',
  'september|sept|sep|septembre|septiembre|setiembre|setembro|set|سبتمبر|أيلول|сентября|сентябрь|сен|сент',
  'october|oct|octobre|octubre|outubro|out|أكتوبر|اكتوبر|تشرين الأول|октября|октябрь|окт',
  'november|nov|novembre|noviembre|novembro|نوفمبر|تشرين الثاني|ноября|ноябрь|ноя',
  'december|dec|décembre|déc|diciembre|dic|dezembro|dez|ديسمبر|كانون الأول|декабря|декабрь|дек',
];
const MONTH_OF = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);
const MONTH = MONTHS.join('|')
  .split('|')
  .sort((one, other) => other.length - one.length)
  .join('|');
const MONTH_WORDS = new WordList(MONTH);
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th|er|º|°|-го|\\.)?[ \\t]*(?:of[ ]|de[ ]|من[ ]|-[ ]?)?(${MONTH})\\.?,?(?:[ ](?:de[ ]|del[ ]|عام[ ]|سنة[ ]|of[ ])?|-)(\\d{4})(?![\\p{L}\\p{N}])`,
  'giu',
);
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(${MONTH})\\.?[ ](\\d{1,2})(?:st|nd|rd|th)?,?[ ](\\d{4})(?![\\p{L}\\p{N}])`,
  'giu',
);
const ISO = /(?<![\p{L}\p{N}./-])(\d{4})-(\d{2})-(\d{2})(?![\p{N}-])/gu;
const NUMERIC = /(?<![\p{L}\p{N}./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\p{N}-]|[./]\d)/gu;
const TIME =
  /(?<![\p{L}\p{N}:.,+/-])([01]?\d|2[0-3])(?:[:.٫]([0-5]\d)(?![.\d])|[ ]?h(?:eures?|oras?)?\.?[ ]?([0-5]\d)?(?![\p{L}\d]))(?:[ ]?(a\.?m\.?|p\.?m\.?|صباحا|صباحًا|صباحاً|ص|مساء|مساءً|م|утра|вечера|дня)(?![\p{L}]))?|(?<![\p{L}\p{N}:.,+/-])(1[0-2]|[1-9])[ ]?(a\.?m\.?|p\.?m\.?)(?![\p{L}])/giu;

/**
 * Dates with day, month and year, in words of six languages or in figures; where both could be the month, the day comes first.
 */
export function findDates(plain: string): FoundDate[] {
  const found: FoundDate[] = [];
  // Every date has its year.
  if (!/(?<!\d)(?:19|2[0-2])\d\d(?!\d)/.test(plain)) return found;
  const add = (match: RegExpMatchArray, year: string, month: number | undefined, day: string): void => {
    const at = match.index ?? 0;
    const to = at + match[0].length;
    const date = dateOf(Number(year), month ?? 0, Number(day));
    if (date === null || found.some((other) => other.from < to && at < other.to)) return;
    found.push({ from: at, to, text: match[0], date });
  };
  for (const match of plain.matchAll(ISO)) add(match, match[1] ?? '', Number(match[2]), match[3] ?? '');
  if (MONTH_WORDS.test(plain)) {
    for (const match of plain.matchAll(DAY_FIRST))
      add(match, match[3] ?? '', monthOf(match[2]), match[1] ?? '');
    for (const match of plain.matchAll(MONTH_FIRST))
      add(match, match[3] ?? '', monthOf(match[1]), match[2] ?? '');
  }
  for (const match of plain.matchAll(NUMERIC)) {
    const [, first = '', , second = '', year = ''] = match;
    if (Number(second) > 12) add(match, year, Number(first), second);
    else add(match, year, Number(second), first);
  }
  return found.sort((one, other) => one.from - other.from);
}

function monthOf(word: string | undefined): number | undefined {
  return MONTH_OF.get((word ?? '').toLowerCase());
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2200 || month < 1 || date.getUTCMonth() !== month - 1 || day < 1) return null;
  return date.toISOString().slice(0, 10);
}

/** Times of day: `10:00`, `10h30`, `10 a.m.`. */
export function findTimes(plain: string): FoundTime[] {
  const found: FoundTime[] = [];
  if (!/\d/.test(plain)) return found;
  for (const match of plain.matchAll(TIME)) {
    const [text, hour, minutes, french, half, plainHour, plainHalf] = match;
    const mark = half ?? plainHalf ?? '';
    let hours = Number(hour ?? plainHour);
    const isLater = /^p|مساء|^م|вечера|дня/iu.test(mark);
    if (isLater && hours < 12) hours += 12;
    else if (/^a|صباح|^ص|утра/iu.test(mark) && hours === 12) hours = 0;
    // "24h" and "12 hours" are spans, as is "48 h".
    if (
      hour !== undefined &&
      minutes === undefined &&
      french === undefined &&
      mark === '' &&
      /ho|ora|he/i.test(text) &&
      !/(?:à|a las|às|dès|de|from|at|until|jusqu’à)[ ]*$/iu.test(plain.slice(0, match.index))
    )
      continue;
    const time = `${String(hours).padStart(2, '0')}:${minutes ?? french ?? '00'}`;
    found.push({ from: match.index, to: match.index + text.length, text, time });
  }
  return found;
}
