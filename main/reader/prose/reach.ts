import { safeParseAngle } from '../../../shared/kernel/coordinates.ts';
import { findGrids } from './grids.ts';
import type { Found } from './marks.ts';
import { WordList } from './word-list.ts';
import { trimmed } from './marks.ts';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}[\p{L}\p{N}])?){1,6}/gu;
const WEBSITE = /(?<![\p{L}\p{N}@./])(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|]{3,300}/giu;

/** E-mail addresses as written. */
export function findEmails(text: string): Found[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(EMAIL)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }));
}

/** Websites as written, without the marks of the sentence around them. */
export function findWebsites(text: string): Found[] {
  return [...text.matchAll(WEBSITE)].map((match) => {
    const site = match[0].replace(/[.,;:!?،؛]+$/u, '');
    return { from: match.index, to: match.index + site.length, text: site };
  });
}

/** A position in a text, WGS 84 degrees. */
export interface FoundPosition extends Found {
  readonly latitude: number;
  readonly longitude: number;
}

const NUMBER = '\\d{1,3}(?:[.,٫]\\d+)?';
const SEXAGESIMAL = `\\d{1,3}[ ]?[°º][ ]?(?:\\d{1,2}(?:[.,]\\d+)?[ ]?['’′][ ]?)?(?:\\d{1,2}(?:[.,]\\d+)?[ ]?(?:["”″]|''|’’)[ ]?)?`;
const LETTERED = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:(?:${SEXAGESIMAL}|${NUMBER}[ ]?°?[ ]?)[NS]|[NS][ ]?(?:${SEXAGESIMAL}|${NUMBER}[ ]?°?))[ ]?[,;/ ]?[ ]*(?:(?:${SEXAGESIMAL}|${NUMBER}[ ]?°?[ ]?)[EWO]|[EWO][ ]?(?:${SEXAGESIMAL}|${NUMBER}[ ]?°?))(?![\\p{L}\\p{N}])`,
  'gu',
);
// Three decimals and more: figures of a table seldom have as many.
const DECIMAL =
  /(?<![\p{L}\p{N}.,-])-?\d{1,2}\.\d{3,8}°?[ ]?[,;/][ ]*-?\d{1,3}\.\d{3,8}°?(?![\p{L}\p{N}%])/gu;

/** Positions in degrees, decimal or with minutes and seconds, or in a grid (UTM, MGRS). */
export function findPositions(plain: string): FoundPosition[] {
  const found: FoundPosition[] = [];
  if (!/\d{2}/.test(plain)) return found;
  for (const match of [...plain.matchAll(LETTERED), ...plain.matchAll(DECIMAL)]) {
    const [first, second] = halves(match[0]);
    const latitude = safeParseAngle(first, 'latitude');
    const longitude = safeParseAngle(second, 'longitude');
    if (latitude === null || longitude === null) continue;
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      text: match[0],
      latitude: rounded(latitude),
      longitude: rounded(longitude),
    });
  }
  for (const grid of findGrids(plain)) {
    if (found.some((other) => other.from < grid.to && grid.from < other.to)) continue;
    found.push({ ...grid, latitude: rounded(grid.latitude), longitude: rounded(grid.longitude) });
  }
  return found.sort((one, other) => one.from - other.from);
}

function halves(text: string): [string, string] {
  const lettered =
    /^([\s\S]*?[NS](?=[^\p{L}]*[\d.,°'"′″’” ]*[EWO]$)|[NS][\s\S]*?(?=[EWO]))[ ]?[,;/]?[ ]*([\s\S]+)$/u.exec(
      text,
    );
  if (lettered !== null) return [tidy(lettered[1]), tidy(lettered[2])];
  const [first = '', second = ''] = text.split(/[,;/]/);
  return [tidy(first), tidy(second)];
}

const tidy = (text: string | undefined): string => (text ?? '').replace(/[,;/\s]+$/, '').trim();

// A ten-millionth of a degree is a centimetre.
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

const ADDRESS_WORDS = new WordList(
  'address|located|adresse|sis|sise|dirección|domicilio|endereço|morada|عنوان|адрес',
);
const ADDRESS_LABEL =
  /(?<![\p{L}])(?:(?:street |postal )?address|located at|adresse|sise? (?:à|au)|dirección|domicilio|endereço|morada|العنوان|адрес)[ \t]*[:–-]?[ \t]+|(?<![\p{L}])(?:address|adresse|dirección|endereço|morada|العنوان|عنوان|адрес)[ \t]*:[ \t]*/giu;
const STREETS: readonly (readonly [words: WordList, pattern: RegExp])[] = [
  [
    new WordList(
      'street|st|road|rd|avenue|ave|boulevard|blvd|lane|drive|square|highway|way|close|crescent|terrace',
    ),
    /(?<![\p{L}\p{N}])\d{1,5}[A-Za-z]?,?[ ](?:\p{Lu}[\p{L}.'’-]*[ ]){1,4}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Boulevard|Blvd\.?|Lane|Drive|Square|Highway|Way|Close|Crescent|Terrace)(?![\p{L}])/gu,
  ],
  [
    new WordList('rue|avenue|av|boulevard|bd|place|route|quai|chemin|impasse|allée'),
    /(?<![\p{L}\p{N}])\d{1,5}(?:[ ]?(?:bis|ter))?,?[ ](?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d\.?|[Pp]lace|[Rr]oute|[Qq]uai|[Cc]hemin|[Ii]mpasse|[Aa]llée)[ ](?:(?:de la|de l[’']|de|du|des|la|le|les)[ ]?){0,2}\p{Lu}[\p{L}’'-]*(?:[ -](?:(?:de|du|des|la|le|les|et)[ ])?\p{Lu}[\p{L}’'-]*){0,4}/gu,
  ],
  [
    new WordList('calle|avenida|av|carrera|plaza|paseo|pasaje|rua|praça|largo|travessa|estrada|alameda'),
    /(?<![\p{L}\p{N}])(?:[Cc]alle|[Aa]venida|Av\.|[Cc]arrera|[Pp]laza|[Pp]aseo|[Pp]asaje|Rua|Praça|Largo|Travessa|Estrada|Alameda)[ ](?:(?:de|da|do|das|dos|del|la|las|los|el|e|y)[ ])*(?:\p{Lu}|\d)[\p{L}\p{N}’'.º-]*(?:[ ](?:(?:de|da|do|das|dos|del|la|las|los|e|y)[ ])*(?:\p{Lu}|\d)[\p{L}\p{N}’'.º-]*){0,5}(?:,?[ ](?:n[.º°]{1,2}[ ]?)?\d{1,5}(?![\d/]))?/gu,
  ],
  [
    new WordList('شارع|جادة|طريق|حي|ساحة'),
    /(?<![\p{L}])(?:شارع|جادة|طريق|حي|ساحة)[ ][\u0620-\u065f\u0670-\u06d3]+(?:[ ][\u0620-\u065f\u0670-\u06d3]+){0,3}(?:[،,][ ]?(?:رقم[ ])?[\d\u0660-\u0669]{1,5})?/gu,
  ],
  [
    new WordList('ул|улица|проспект|пр|пр-т|площадь|пл|переулок|пер|бульвар|наб|набережная|шоссе'),
    /(?<![\p{L}])(?:ул\.|улица|проспект|пр\.|пр-т|площадь|пл\.|переулок|пер\.|бульвар|наб\.|набережная|шоссе)[ ]?\p{Lu}[\p{L}.-]*(?:[ ]\p{L}[\p{L}.-]*){0,3}(?:,?[ ](?:д\.|дом)?[ ]?\d{1,4}\p{L}?(?:[/-]\d{1,3})?)?/gu,
  ],
];

/** Addresses: what a label says is one, or the way streets are written. */
export function findAddresses(text: string): Found[] {
  const found: Found[] = [];
  for (const match of ADDRESS_WORDS.test(text) ? text.matchAll(ADDRESS_LABEL) : []) {
    const from = match.index + match[0].length;
    const end =
      /[\n|;]|\.(?=\s|$)|[ \t](?=(?:tel|phone|tél|teléfono|telefone|هاتف|тел|e-?mail|fax)\b)/iu.exec(
        text.slice(from),
      );
    const to = end === null ? text.length : from + end.index;
    const said = trimmed(text.slice(from, to));
    // An address that a label announces has a name or a number; an e-mail address is none.
    if (said.length < 5 || said.length > 300 || said.includes('@') || /^https?:|^www\./i.test(said)) continue;
    if (!/[:–-]\s*$/.test(match[0]) && !/\d/.test(said)) continue;
    found.push({ from, to, text: said });
  }
  const patterns = STREETS.filter(([words]) => words.test(text));
  for (const [, pattern] of patterns)
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => other.from < to && from < other.to)) continue;
      found.push({ from, to, text: trimmed(match[0]) });
    }
  return found.sort((one, other) => one.from - other.from);
}
