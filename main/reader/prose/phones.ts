import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { ReadPhone } from '../../../shared/reader/result.ts';
import { lineAt, type Found } from './marks.ts';
import { ALWAYS, EMERGENCY_WORDS, PHONE_LABELS, wordPattern } from './words.ts';

/** A telephone number in a text. */
export interface FoundPhone extends Found {
  readonly kind: ReadPhone['kind'];
  /** `sure`: it says itself that it is a number, by its country code or by a word before it. */
  readonly isSure: boolean;
  readonly isAlways: boolean;
}

const CANDIDATE =
  /(?<![\p{L}\p{N}_@#$€£=/.,+-]|\d[ \t])(?:\(?\+[ \t]?|00[ \t]?)?\(?\d(?:[ \t().\-–/]{0,3}\d){5,25}(?![\d%]|[.,:]\d|[ \t]?(?:%|km|kg|usd|eur|m²|€|\$)|\p{L})/giu;
const EXTENSION =
  /^[ \t]*[,;]?[ \t]*\(?(?:ext(?:ension)?|poste|interno|ramal|доб|تحويلة)[ \t]*[.:]?[ \t]*\d{1,6}\)?/iu;
const NOT_A_PHONE =
  /(?:isbn|issn|doi|n°|№|\bno|ref(?:erence)?|réf|invoice|account|iban|passport|registration|case|\bid|grant|award|version|page|pp?|article|law|loi|decree|décret|ley|lei|code postal|zip|p\.?\s?o\.? box|b\.?p|usd|us\$|€|\$|£)[ \t]*[.:#]?[ \t]*$/iu;
const LABEL = wordPattern(PHONE_LABELS, 'iu');
const ONE_LETTER = /(?:^|[\s|,;])[TMPF][ \t]*[:.][ \t]*$/u;
const FAX = /fax|télécop|факс|فاكس|(?:^|[\s|,;])F[ \t]*[:.][ \t]*$/iu;
const MOBILE =
  /mob|cell|gsm|portable|whats|móvil|telem|جوال|نقال|محمول|موبايل|خلوي|моб|(?:^|[\s|,;])M[ \t]*[:.][ \t]*$/iu;
const SATELLITE = /satel|satphone|sat[ .-]?phone|thuraya|iridium|inmarsat|спутник|فضائي|ثريا/iu;
const SATELLITE_CODES = new Set(['870', '881', '882', '883']);
const SHORT = new RegExp(
  `(${wordPattern(EMERGENCY_WORDS).source})([^\\d\\n.;]{0,40}?)(?<![\\p{N}/.-])(\\d{2,6})(?=[ \\t]*(?:$|[\\n;,.)|/(]|[-–—]|or |ou |o |أو|или))(?![.,:/]\\d)`,
  'giu',
);

/**
 * Telephone numbers in a text, in any way of writing, exactly as written. The full metadata of libphonenumber is used: it knows
 * which numbers of a country exist and of what kind they are, where the small one knows lengths alone, and a figure of a table
 * has the length of a number more often than not.
 * @param plain the text as `plainText` gives it, without addresses, dates and coordinates
 * @param region ISO 3166-1 alpha-2 of the country whose way of writing is taken where no country code is given
 */
export function findPhones(plain: string, region: string | null): FoundPhone[] {
  const always = [...plain.matchAll(ALWAYS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  let text = plain;
  for (const { from, to } of always) text = `${text.slice(0, from)}${' '.repeat(to - from)}${text.slice(to)}`;
  const country = region !== null && isSupportedCountry(region) ? region : undefined;
  const phones: FoundPhone[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    for (const piece of piecesOf(match[0], match.index, country)) {
      const line = lineAt(text, piece.from);
      const before = text.slice(Math.max(line.from, phones.at(-1)?.to ?? 0), piece.from);
      const previous = phones.at(-1);
      const follows =
        previous !== undefined && /^[ \t]*(?:[,;/&]|or|and|ou|et|o|y|e|и|или|أو|و)[ \t]*\(?$/iu.test(before);
      const isLabelled = LABEL.test(before) || ONE_LETTER.test(before) || (follows && previous.isSure);
      const judged = judge(piece.text, before, { country, isLabelled });
      if (judged === null) continue;
      const extension = EXTENSION.exec(text.slice(piece.to, line.to))?.[0] ?? '';
      const to = piece.to + extension.trimEnd().length;
      phones.push({
        from: piece.from,
        to,
        text: plain.slice(piece.from, to),
        kind: kindOf(before, judged.kind, follows ? previous.kind : null),
        isSure: judged.isSure,
        isAlways: isNear(always, plain, piece.from, to),
      });
    }
  }
  phones.push(...shortNumbers(text, plain, always, phones));
  return phones.sort((one, other) => one.from - other.from);
}

// "070 111 222 / 079 333 444" is two numbers, "022/123456" one.
function piecesOf(raw: string, at: number, country: CountryCode | undefined): Found[] {
  const whole = { from: at, to: at + raw.length, text: raw };
  const slash = /[ \t]*\/[ \t]*/.exec(raw);
  if (slash === null) return openings(whole);
  if (parse(raw.replaceAll('/', ' '), country)?.isValid() === true) return [whole];
  const first = raw.slice(0, slash.index);
  const restAt = slash.index + slash[0].length;
  return [
    ...openings({ from: at, to: at + slash.index, text: first }),
    ...piecesOf(raw.slice(restAt), at + restAt, country),
  ];
}

// A bracket that is opened before the number and closed after it is none of its own.
function openings(found: Found): Found[] {
  const isOpen = found.text.startsWith('(') && !found.text.includes(')');
  return isOpen ? [{ ...found, from: found.from + 1, text: found.text.slice(1) }] : [found];
}

function parse(raw: string, country: CountryCode | undefined) {
  // "+44 (0)20": the zero is dialled inside the country only.
  const written = raw.replace(/^\(?00[ \t]?/, '+').replace(/\(0\)/, ' ');
  return parsePhoneNumberFromString(written, country === undefined ? {} : { defaultCountry: country });
}

function judge(
  raw: string,
  before: string,
  context: { country: CountryCode | undefined; isLabelled: boolean },
): { kind: ReadPhone['kind']; isSure: boolean } | null {
  const digits = raw.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 16 || NOT_A_PHONE.test(before)) return null;
  if (/^\(?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(raw)) return null;
  if (/^(?:19|20)\d\d[ \t]?[-–/][ \t]?(?:19|20)\d\d$/.test(raw)) return null;
  const number = parse(raw, context.country);
  const isInternational = /^\(?(?:\+|00)/.test(raw);
  const kind = typeOf(number?.getType(), number?.countryCallingCode);
  if (isInternational) {
    if (number?.isValid() === true) return { kind, isSure: true };
    if (raw.startsWith('00') && !context.isLabelled) return null;
    return digits.length >= 8 && (number?.isPossible() === true || context.isLabelled)
      ? { kind, isSure: true }
      : null;
  }
  if (context.isLabelled) {
    const isPlausible = number === undefined ? context.country === undefined : number.isPossible();
    return isPlausible || (digits.length >= 6 && digits.length <= 11) ? { kind, isSure: true } : null;
  }
  // Figures with thousands apart look like numbers.
  if (/^\d{1,3}(?:[ .]\d{3})+$/.test(raw) || /^\d+[.]\d+$/.test(raw)) return null;
  return number?.isValid() === true && digits.length >= 7 ? { kind, isSure: false } : null;
}

function typeOf(type: string | undefined, code: string | undefined): ReadPhone['kind'] {
  if (code !== undefined && SATELLITE_CODES.has(code)) return 'satellite';
  if (type === 'PAGER') return 'pager';
  return type === 'MOBILE' ? 'mobile' : 'voice';
}

function kindOf(
  before: string,
  kind: ReadPhone['kind'],
  previous: ReadPhone['kind'] | null,
): ReadPhone['kind'] {
  const near = before.slice(-40);
  if (FAX.test(near)) return 'fax';
  if (SATELLITE.test(near)) return 'satellite';
  if (MOBILE.test(near)) return 'mobile';
  return previous === 'fax' ? 'fax' : kind;
}

// In the same line, or in the line that follows when that has no number of its own.
function isNear(
  always: readonly { from: number; to: number }[],
  text: string,
  from: number,
  to: number,
): boolean {
  const line = lineAt(text, from);
  return always.some((mark) => {
    if (mark.from >= line.from && mark.to <= line.to) {
      const between = mark.to <= from ? text.slice(mark.to, from) : text.slice(to, mark.from);
      return between.length <= 90 && !/[;\n]/.test(between);
    }
    const next = lineAt(text, Math.min(line.to + 1, text.length));
    return mark.from >= next.from && mark.to <= next.to && next.from > line.to && !/\d{5}/.test(next.text);
  });
}

function shortNumbers(
  text: string,
  plain: string,
  always: readonly { from: number; to: number }[],
  phones: readonly FoundPhone[],
): FoundPhone[] {
  const found: FoundPhone[] = [];
  for (const match of text.matchAll(SHORT)) {
    const number = match[3] ?? '';
    const between = match[2] ?? '';
    const to = match.index + match[0].length;
    const from = to - number.length;
    const isFree = !phones.some((phone) => phone.from < to && from < phone.to);
    const line = lineAt(text, from);
    // What stands between is a label, not a sentence.
    const isLabel = between.trim().split(/\s+/).length <= 4;
    const isYear = /^(?:19|20)\d\d$/.test(number);
    if (!isFree || !isLabel || isYear || line.text.length > 300) continue;
    if (
      !/[:–—(-]|dial|call|tel|phone|appel|compos|numéro|llam|número|lig|رقم|اتصل|тел|номер|звон/iu.test(
        between,
      ) &&
      between.trim() !== ''
    )
      continue;
    if (between.trim() === '' && /\d/.test(text.slice(to, to + 8))) continue;
    const add = (at: number, end: number): void => {
      found.push({
        from: at,
        to: end,
        text: plain.slice(at, end),
        kind: 'voice',
        isSure: true,
        isAlways: isNear(always, plain, at, end),
      });
    };
    add(from, to);
    // "999 or 112"
    const other =
      /^([ \t]*(?:or|ou|o|and|et|y|e|أو|или|\/|,)[ \t]*)(\d{2,6})(?![\d.:%])(?=[ \t]*(?:$|[\n;,.)(/]))/iu.exec(
        text.slice(to, to + 30),
      );
    if (other !== null) add(to + (other[1]?.length ?? 0), to + other[0].length);
  }
  return found;
}
