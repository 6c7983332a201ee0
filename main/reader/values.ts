import { safeParseAngle, safeParseCoordinates } from '../../shared/kernel/coordinates.ts';

const NOTHING = new Set([
  '',
  '-',
  '--',
  '—',
  'n/a',
  'na',
  '#n/a',
  'null',
  'nil',
  'none',
  'nan',
  '?',
  '.',
  'x x x',
]);

/** True for cells that say there is no value: empty, a dash, `n/a`. */
export function isNothing(text: string): boolean {
  return text.length < 6 && NOTHING.has(text.toLowerCase());
}

/** Arabic, Persian and full-width digits as ASCII ones. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}

const SEXES: Readonly<Record<string, 'female' | 'male' | 'other'>> = Object.fromEntries([
  ...'f female woman girl femme féminin feminin fille w weiblich frau mujer femenino hembra feminino mulher أنثى انثى امرأة بنت ж жен женский жінка kadın kadin 女'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'m male man boy homme masculin garçon garcon h männlich mannlich mann hombre masculino varón varon homem ذكر رجل ولد м муж мужской чоловік erkek 男'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'x other autre otro outro diverse divers آخر'.split(' ').map((word) => [word, 'other'] as const),
]);

/** Sex in several languages; `null` when it is not understood. */
export function parseSex(text: string): 'female' | 'male' | 'other' | null {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  return Object.hasOwn(SEXES, word) ? (SEXES[word] ?? null) : null;
}

/** `true`, `yes`, `1`, `x` and the like in several languages; `null` when it is neither yes nor no. */
export function parseBoolean(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (/^(?:true|yes|y|1|x|oui|vrai|sí|si|sim|ja|نعم|да)$/.test(word)) return true;
  if (/^(?:false|no|n|0|non|faux|não|nao|nein|لا|нет)$/.test(word)) return false;
  return null;
}

/** A whole number with or without thousands marks; `null` when it is none. */
export function parseCount(text: string): number | null {
  const plain = asciiDigits(text).trim();
  if (/^\d{1,9}(?:\.0+)?$/.test(plain)) return Math.trunc(Number(plain));
  if (/^\d{1,3}(?:[,.' \u00a0\u202f٬]\d{3})+$/.test(plain)) return Number(plain.replace(/\D/g, ''));
  return null;
}

/** A pair in one cell, latitude first; in the text of a geometry (`POINT (…)`) longitude first. `null` when it is no place on earth. */
export function parseCoordinates(text: string): { latitude: number; longitude: number } | null {
  const point = /^\s*POINT\s*Z?\s*\(\s*(\S+)\s+(\S+)(?:\s+\S+)?\s*\)\s*$/i.exec(text);
  if (point === null) return safeParseCoordinates(text);
  const longitude = safeParseAngle(point[1] ?? '', 'longitude');
  const latitude = safeParseAngle(point[2] ?? '', 'latitude');
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** True for `1.2E+10`: a spreadsheet has thrown digits of the number away. */
export function isExponentForm(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i.test(text.trim());
}

/** E-mail addresses in a cell; empty when there is none. */
export function splitEmails(text: string): string[] {
  return text
    .split(/[\s;,<>]+|\/(?=\S+@)/)
    .map((part) => part.replace(/^mailto:/i, '').trim())
    .filter((part) => /^\S+@\S+$/.test(part) && part.length <= 320);
}

/** Several values in one cell. */
export function splitList(text: string): string[] {
  return text
    .split(/[;|\n]|,\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, 200);
}

export type DateOrder = 'day-first' | 'month-first';

const MONTHS: readonly string[] = [
  'jan january janvier janv enero ene januar janeiro يناير كانون_الثاني января',
  'feb february février fevrier févr febrero februar fevereiro فبراير شباط февраля',
  'mar march mars marzo märz marz março مارس آذار марта',
  'apr april avril avr abril abr أبريل ابريل نيسان апреля',
  'may mai mayo maio مايو أيار мая',
  'jun june juin junio juni junho يونيو حزيران июня',
  'jul july juillet juil julio juli julho يوليو تموز июля',
  'aug august août aout agosto ago أغسطس آب августа',
  'sep sept september septembre septiembre setembro سبتمبر أيلول сентября',
  'oct october octobre octubre oktober outubro أكتوبر تشرين_الأول октября',
  'nov november novembre noviembre novembro نوفمبر تشرين_الثاني ноября',
  'dec december décembre decembre déc diciembre dic dezember dezembro ديسمبر كانون_الأول декабря',
];
const monthNumbers = new Map(
  MONTHS.flatMap((words, index) =>
    words.split(' ').map((word) => [word.replace('_', ' '), index + 1] as const),
  ),
);

/**
 * A date as far as known, in ISO form; `null` when it is not understood (two-digit years are not).
 * @param order which comes first in `03/04/1980`
 */
export function parseDate(text: string, order: DateOrder): string | null {
  const plain = asciiDigits(text).trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?)?$/.exec(plain);
  if (iso !== null) return compose(iso[1], iso[2], iso[3]);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (packed !== null) return compose(packed[1], packed[2], packed[3]);
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[T ].*)?$/.exec(plain);
  if (numeric !== null) {
    const isDayFirst = Number(numeric[1]) > 12 || (Number(numeric[2]) <= 12 && order === 'day-first');
    return isDayFirst
      ? compose(numeric[3], numeric[2], numeric[1])
      : compose(numeric[3], numeric[1], numeric[2]);
  }
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]*(?:de\s+)?)?(\p{L}[\p{L}\p{M} ]*?)\.?[\s,-]*(?:de\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/u.exec(
      plain,
    );
  if (words !== null) {
    const month = monthNumbers.get((words[2] ?? '').toLowerCase().trim());
    if (month !== undefined) return compose(words[4], String(month), words[1] ?? words[3]);
  }
  return null;
}

function compose(year = '', month?: string, day?: string): string | null {
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined) {
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) < 1 || Number(day) > days) return null;
  }
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** What `03/04/1980` means in these values: told by the first day above 12; `null` when none tells. */
export function dateOrderOf(values: Iterable<string>): DateOrder | null {
  for (const value of values) {
    const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}/.exec(asciiDigits(value).trim());
    if (match === null) continue;
    if (Number(match[1]) > 12) return 'day-first';
    if (Number(match[2]) > 12) return 'month-first';
  }
  return null;
}

/** True when day and month cannot be told apart without knowing the order. */
export function isAmbiguousDate(text: string): boolean {
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}/.exec(asciiDigits(text).trim());
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && match[1] !== match[2];
}
