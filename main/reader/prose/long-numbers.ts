import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { ReadPhone } from '../../../shared/reader/result.ts';
import { findAlways, isNear } from './always.ts';
import { lineAt, masked, type Found } from './marks.ts';
import { endingAfter, rangeAfter, withEnding } from './phone-endings.ts';
import { EXTENSION, IS_COUNT, isOfPaper, NOT_A_PHONE, WEAK_LABELS } from './phone-words.ts';
import { WordList } from './word-list.ts';
import { PHONE_LABELS } from './words.ts';

/** A telephone number in a text. */
export interface FoundPhone extends Found {
  readonly kind: ReadPhone['kind'];
  /** It says itself that it is a number, by its country code or by a word before it. */
  readonly isSure: boolean;
  /** It is written as figures are, with its thousands apart. */
  readonly isFigure: boolean;
  readonly isAlways: boolean;
  /** The whole number, where the text has only its ending. */
  readonly number?: string;
  /** What the words beside a short number say that it reaches. */
  readonly label?: Found;
}

const CANDIDATE =
  /(?<![\p{L}\p{N}_@#$€£=/+-]|[\p{N}@_][.,]|\d[ \t])(?:\(?\+[ \t]?|00[ \t]?)?\(?\d(?:[ \t().\-–/]{0,3}\d){5,25}(?![\d%]|[.,:]\d|[ \t().\-–]{1,3}\d|[ \t]?(?:%|km|kg|usd|eur|m²|€|\$)|\p{L})/giu;
const LABEL = new WordList(PHONE_LABELS);
const WEAK = new WordList(WEAK_LABELS);
const ONE_LETTER = /(?:^|[\s|,;(])(?:[TMPF]|ت|т)[ \t]*[:.][ \t]*$/iu;
const FAX = /fax|télécop|факс|فاكس|(?:^|[\s|,;])F[ \t]*[:.][ \t]*$/iu;
const MOBILE =
  /mob|cell?(?![\p{L}])|cell|gsm|portable|whats|viber|móvil|celular|telem|rpm|جوال|نقال|محمول|موبايل|خلوي|моб|(?:^|[\s|,;])M[ \t]*[:.][ \t]*$/iu;
const SATELLITE = /satel|satphone|sat[ .-]?phone|thuraya|iridium|inmarsat|спутник|فضائي|ثريا/iu;
const SATELLITE_CODES = new Set(['870', '881', '882', '883']);
const JOINS = /^[ \t]*(?:[,;/&،؛]|or|and|ou|et|o|y|e|и|или|أو|و)[ \t]*\(?$/iu;

/**
 * Telephone numbers of six digits and more, in any way of writing. The full metadata of libphonenumber is used: it knows
 * which numbers of a country exist and of what kind they are, where the small one knows lengths alone, and a figure of a table
 * has the length of a number more often than not.
 * @param plain the text as `plainText` gives it, without addresses, dates and coordinates
 * @param region ISO 3166-1 alpha-2 of the country whose way of writing is taken where no country code is given
 */
export function findLongNumbers(plain: string, region: string | null): FoundPhone[] {
  const always = findAlways(plain);
  const text = masked(plain, always);
  const country = region !== null && isSupportedCountry(region) ? region : undefined;
  const phones: FoundPhone[] = [];
  let line: Found = { from: 0, to: -1, text: '' };
  for (const match of text.matchAll(CANDIDATE)) {
    for (const piece of piecesOf(match[0], match.index, country)) {
      if (piece.from > line.to) line = lineAt(text, piece.from);
      const previous = phones.at(-1);
      if (previous !== undefined && piece.from < previous.to) continue;
      const before = text.slice(Math.max(line.from, previous?.to ?? 0, piece.from - 200), piece.from);
      const follows = previous !== undefined && JOINS.test(before);
      const isLabelled = isNamedPhone(before) || (follows && previous.isSure);
      const dialled = piece.number ?? piece.text;
      const judged = judge(dialled, before, { country, isLabelled });
      if (judged === null) continue;
      const extension = EXTENSION.exec(text.slice(piece.to, Math.min(line.to, piece.to + 80)))?.[0] ?? '';
      const to = piece.to + extension.trimEnd().length;
      if (IS_COUNT.test(text.slice(to, Math.min(line.to, to + 12)))) continue;
      const phone = {
        from: piece.from,
        to,
        text: plain.slice(piece.from, to),
        kind: kindOf(before, judged.kind, follows ? previous.kind : null),
        isSure: judged.isSure,
        isFigure: isFigure(dialled),
        isAlways: isNear(always, plain, piece.from, to),
        ...(piece.number === undefined ? {} : { number: piece.number }),
      };
      phones.push(phone);
      if (extension !== '') continue;
      const ending = endingAfter(text, { to, number: dialled });
      if (ending !== null && judge(ending.number, before, { country, isLabelled }) !== null)
        phones.push({ ...phone, ...ending, text: plain.slice(ending.from, ending.to) });
      else {
        const end = rangeAfter(text, to);
        phones[phones.length - 1] = { ...phone, to: end, ...(end === to ? {} : { number: dialled }) };
      }
    }
  }
  return phones;
}

// A word for telephones in the same clause; one that numbers of anything have must stand right before.
function isNamedPhone(before: string): boolean {
  if (ONE_LETTER.test(before)) return true;
  const clause =
    before
      .slice(-90)
      .split(/[;؛]|[.!?؟][ \t]+(?=\p{Lu}|\p{Script=Arabic})/u)
      .at(-1) ?? '';
  const last = LABEL.all(clause).at(-1);
  if (last === undefined || isOfPaper(before)) return false;
  const between = clause.slice(last.index + last[0].length);
  return WEAK.exec(last[0])?.[0] !== last[0] || /^[^\p{L}\d]{0,6}$/u.test(between);
}

interface Piece extends Found {
  readonly number?: string;
}

// "070 111 222 / 079 333 444" is two numbers, "022/123456" one, "33 889 39 00 / 01" two that begin alike.
function piecesOf(raw: string, at: number, country: CountryCode | undefined, first?: string): Piece[] {
  const whole = { from: at, to: at + raw.length, text: raw };
  // "Colombo 10 - 011 269 1111": a dash between blanks parts what is no number together.
  const dash = /[ \t]+[-–][ \t]+/.exec(raw);
  if (dash !== null && parse(raw, country)?.isValid() !== true) {
    const rest = dash.index + dash[0].length;
    return [
      ...piecesOf(raw.slice(0, dash.index), at, country, first),
      ...piecesOf(raw.slice(rest), at + rest, country),
    ];
  }
  const slash = /[ \t]*\/[ \t]*/.exec(raw);
  if (slash === null) return openings(ended(whole, country, first));
  if (first === undefined && parse(raw.replaceAll('/', ' '), country)?.isValid() === true) return [whole];
  const one = raw.slice(0, slash.index);
  const restAt = slash.index + slash[0].length;
  const piece = ended({ from: at, to: at + slash.index, text: one }, country, first);
  return [
    ...openings(piece),
    ...piecesOf(raw.slice(restAt), at + restAt, country, piece.number ?? piece.text),
  ];
}

// A piece that is no number of its own is the ending of the one before.
function ended(piece: Piece, country: CountryCode | undefined, first: string | undefined): Piece {
  const count = piece.text.replace(/\D/g, '').length;
  if (first === undefined || count >= first.replace(/\D/g, '').length || count > 8) return piece;
  if (/^[(+]/.test(piece.text) || parse(piece.text, country)?.isValid() === true) return piece;
  const number = withEnding(first, piece.text);
  if (number === null || (count > 4 && parse(number, country)?.isValid() !== true)) return piece;
  return { ...piece, number };
}

// A bracket that is opened before the number and closed after it is none of its own.
function openings(found: Piece): Piece[] {
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
  if (isOfPaper(before) && !context.isLabelled) return null;
  if (context.isLabelled) {
    const isPlausible = number === undefined ? context.country === undefined : number.isPossible();
    return isPlausible || (digits.length >= 6 && digits.length <= 11) ? { kind, isSure: true } : null;
  }
  if (/^\d+[.]\d+$/.test(raw)) return null;
  return number?.isValid() === true && digits.length >= 7 ? { kind, isSure: false } : null;
}

// Figures with thousands apart look like numbers, and some numbers are written like them.
const isFigure = (raw: string): boolean => /^\d{1,3}(?:[ .]\d{3})+$/.test(raw) || /^[1-9]\d{5,8}$/.test(raw);

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
