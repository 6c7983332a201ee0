import { safeParsePartialDate } from '../../kernel/dates.ts';
import { FILLER } from './alphabet.ts';
import { readCode, type MrzCode } from './codes.ts';
import { textAt, type Layout } from './layouts.ts';

export const MRZ_DOCUMENT_TYPES = ['passport', 'identity-card', 'residence-permit', 'visa', 'other'] as const;

/** Names as they stand in the zone: capital letters, without marks, not the legal spelling. */
export interface MrzNames {
  /** The primary identifier. */
  surname: string;
  /** The secondary identifier; empty when the zone holds one identifier alone. */
  given: string;
  /** One identifier alone, not divided by `<<`: a single name, not a surname. */
  isSingle: boolean;
  /** The names fill the line to its end, so that some may be missing. */
  isCut: boolean;
}

/** What the zone says. A part that is not known, or that makes no date, is `null`. */
export interface MrzFields {
  type: string;
  documentType: (typeof MRZ_DOCUMENT_TYPES)[number];
  issuer: MrzCode;
  number: string;
  nationality: MrzCode;
  names: MrzNames;
  /** EDTF, as far as known. */
  birthDate: string | null;
  sex: 'female' | 'male' | 'X' | 'unknown';
  issuedOn: string | null;
  expiresOn: string | null;
  /** What the issuer adds, such as a personal number; empty parts are left out. */
  optional: string[];
}

/** Reads the fields of a zone; `today` decides the century. */
export function readFields(lines: readonly string[], layout: Layout, today: string): MrzFields {
  const type = textAt(lines, layout.type).replaceAll(FILLER, '');
  const issuer = readCode(textAt(lines, layout.issuer));
  return {
    type,
    documentType: documentType(type),
    issuer,
    number: textAt(lines, ...layout.number)
      .replace(/<+$/, '')
      .replaceAll(FILLER, ' '),
    nationality: layout.nationality === null ? issuer : readCode(textAt(lines, layout.nationality)),
    names: readNames(lines, layout),
    birthDate: dateFrom(textAt(lines, layout.birthDate), birthCentury(today)),
    sex: sexFrom(textAt(lines, layout.sex)),
    issuedOn:
      layout.issued === null ? null : dateFrom(textAt(lines, layout.issued) + '<<', birthCentury(today)),
    expiresOn: layout.expiry === null ? null : dateFrom(textAt(lines, layout.expiry), expiryCentury(today)),
    optional: layout.optional.map((span) => words(textAt(lines, span))).filter((text) => text !== ''),
  };
}

function documentType(type: string): MrzFields['documentType'] {
  if (type.startsWith('P')) return 'passport';
  if (type.startsWith('V')) return 'visa';
  if (type === 'AC') return 'other';
  if (type === 'IR' || type === 'AR' || type === 'CR' || type === 'RP') return 'residence-permit';
  return /^[ACI]/.test(type) ? 'identity-card' : 'other';
}

function readNames(lines: readonly string[], layout: Layout): MrzNames {
  const field = textAt(lines, layout.surname);
  const isCut = /[^<]$/.test(field);
  if (layout.given !== null)
    return { surname: words(field), given: words(textAt(lines, layout.given)), isSingle: false, isCut };
  const divided = field.replace(/<+$/, '');
  const at = divided.indexOf('<<');
  if (at === -1) return { surname: words(divided), given: '', isSingle: divided !== '', isCut };
  return { surname: words(divided.slice(0, at)), given: words(divided.slice(at)), isSingle: false, isCut };
}

function words(text: string): string {
  return text
    .split(FILLER)
    .filter((word) => word !== '')
    .join(' ');
}

function sexFrom(character: string): MrzFields['sex'] {
  if (character === 'F') return 'female';
  if (character === 'M') return 'male';
  return character === FILLER || character === 'X' ? 'X' : 'unknown';
}

type Century = (yearInCentury: number, monthAndDay: string) => number;

/** Nobody is born after today. */
function birthCentury(today: string): Century {
  return (year, monthAndDay) => {
    const thisCentury = Number(today.slice(0, 2)) * 100 + year;
    return `${String(thisCentury)}${monthAndDay}` > today.replaceAll('-', '')
      ? thisCentury - 100
      : thisCentury;
  };
}

/** Documents are issued for 30 years at most, and older ones are shown long after they expired. */
const EXPIRY_AHEAD_YEARS = 30;

function expiryCentury(today: string): Century {
  return (year) => {
    const thisYear = Number(today.slice(0, 4));
    const near = thisYear - (thisYear % 100) + year;
    if (near > thisYear + EXPIRY_AHEAD_YEARS) return near - 100;
    return near + 100 <= thisYear + EXPIRY_AHEAD_YEARS ? near + 100 : near;
  };
}

/** Not known, not even the year. */
export function isBlank(part: string): boolean {
  return /^(<+|0+)$/.test(part);
}

function dateFrom(text: string, century: Century): string | null {
  const [, yy = '', mm = '', dd = ''] = /^(\d\d)(\d\d|<<)(\d\d|<<)$/.exec(text) ?? [];
  if (yy === '') return null;
  const monthAndDay = `${isBlank(mm) ? '01' : mm}${isBlank(dd) ? '01' : dd}`;
  const year = String(century(Number(yy), monthAndDay));
  const date = [year, mm, dd].slice(0, isBlank(mm) ? 1 : isBlank(dd) ? 2 : 3).join('-');
  return safeParsePartialDate(date) === null ? null : date;
}
