import { lineAt, trimmed, type Found } from './marks.ts';
import {
  ALWAYS,
  ARABIC_HONORIFICS,
  CONNECTORS,
  EMAIL_LABELS,
  FACILITY_WORDS,
  HONORIFICS,
  ORGANISATION_WORDS,
  PHONE_LABELS,
  PHRASE_END_WORDS,
  ROLE_MODIFIERS,
  ROLE_WORDS,
  RUSSIAN_HONORIFICS,
} from './words.ts';
import { WordList } from './word-list.ts';

/** Whom or what a number belongs to. */
export interface Subject extends Found {
  readonly kind: 'role' | 'name' | 'organisation' | 'facility' | 'office';
}

const ROLE = new WordList(ROLE_WORDS);
const ORGANISATION = new WordList(ORGANISATION_WORDS);
const FACILITY = new WordList(FACILITY_WORDS);
const MODIFIERS = new WordList(ROLE_MODIFIERS);
const PHRASE_ENDS = new WordList(PHRASE_END_WORDS);
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const PARTICLE =
  "(?:de|da|do|dos|das|du|des|del|dela|delos|della|la|le|van|von|der|den|bin|ben|ibn|ould|ou|al|el|e|y|i|d’|d')";
// Without the flag that ignores case: with it, a capital is any letter.
const TITLES = HONORIFICS.split('|')
  .flatMap((word) => [`${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
  // A degree, not a title: "PhD, MS".
  .filter((word) => word !== 'MS')
  .map((word) => word.replace(/[.]/g, '\\.'))
  .sort((one, other) => other.length - one.length)
  .join('|');
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${TITLES})(?:\\.|(?=[ ]))|M\\.)[ \\t]+(?:(?:${TITLES})\\.?[ \\t]+)?(?:${PARTICLE}[ ])?${WORD}(?:[ \\t-]+(?:${PARTICLE}[ ]+){0,2}${WORD}){0,4}`,
  'uy',
);
const HONORIFIC = new WordList(`${HONORIFICS}|m`);
const ARABIC_TITLED = new RegExp(
  `(?<![\\p{L}])(?:${ARABIC_HONORIFICS})[ ](?:(?:${ARABIC_HONORIFICS})[ ])?[\\u0620-\\u064a]+(?:[ ][\\u0620-\\u064a]+){1,3}`,
  'gu',
);
const RUSSIAN_TITLED = new RegExp(
  `(?<![\\p{L}])(?:${RUSSIAN_HONORIFICS})[ ]\\p{Lu}[\\p{L}-]+(?:[ ]\\p{Lu}[\\p{L}.]*){0,2}(?:\\p{Lu}\\.)?`,
  'gu',
);
const RUSSIAN_FULL =
  /(?<![\p{L}])\p{Lu}[а-яё]+(?:-\p{Lu}[а-яё]+)?[ ](?:\p{Lu}[а-яё]+[ ]\p{Lu}[а-яё]+(?:вич|вна|ична)|\p{Lu}\.[ ]?\p{Lu}\.)(?![\p{L}])/gu;
const PLAIN_NAME = new RegExp(`${WORD}(?:[ -]+(?:${PARTICLE}[ ]+){0,2}${WORD}){1,4}`, 'u');
const NOT_A_NAME = new WordList(
  `${ORGANISATION_WORDS}|${FACILITY_WORDS}|${ROLE_WORDS}|tel|phone|email|e-mail|fax|mobile|street|road|avenue|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|contact|contacts|emergency|region|district|province|national|republic|state|area|city|north|south|east|west|central|norte|sur|sul|este|oeste|regional|nord|sud|est|ouest|operations|command|centre|center|office|station|headquarters|branch|university|college|school|hotel|camp|prison|detention|square|bridge|stadium|centro|oficina|comando|estación|escuela|universidad|universidade|escola|posto|bureau|école|gare|stade|place|camp|alien|search|rescue|visa|consular|medical|legal|disaster|immigration|passport|passports|control|operations|security|affairs|foreign|interior|health|team|unit|section|desk|border|post|port|control|general|public|services|affaires|étrangères|santé|sécurité|étranger|service|permanence|urgence|asuntos|exteriores|salud|seguridad|guardia|negócios|estrangeiros|saúde|segurança|table|figure|annex|page|from|to|date|subject`,
);

/** Names, posts, organisations and facilities in a text, in its order; none overlaps another. */
export function findSubjects(plain: string, isListed: boolean): Subject[] {
  const found: Subject[] = [];
  const isFree = (from: number, to: number) =>
    to > from && !found.some((other) => other.from < to && from < other.to);
  const add = (kind: Subject['kind'], from: number, to: number): void => {
    const text = plain.slice(from, to);
    const lead = text.length - text.trimStart().length;
    const start = from + lead;
    const bare = text.trim();
    // The point of an initial is part of the name.
    const isInitial = kind === 'name' && /(?:^|[\s.])\p{Lu}\.$/u.test(bare);
    const end = start + (isInitial ? bare : bare.replace(/[\s,;:.(–—-]+$/u, '')).length;
    if (isFree(start, end)) found.push({ kind, from: start, to: end, text: plain.slice(start, end) });
  };
  for (const match of titledIn(plain)) add('name', match.index, match.index + nameLength(match[0]));
  for (const match of ROLE.all(plain)) {
    const phrase = rolePhrase(plain, match.index, match.index + match[0].length, found, isListed);
    if (phrase !== null) add('role', phrase.from, phrase.to);
  }
  for (const role of found.filter(({ kind }) => kind === 'role')) {
    const name = nameBeside(plain, role);
    if (name !== null && !found.some((other) => other.kind === 'name' && touches(plain, other, role)))
      add('name', name.from, name.to);
  }
  for (const match of FACILITY.all(plain)) {
    const phrase = properPhrase(plain, match.index, match.index + match[0].length, isListed, true);
    if (phrase !== null && !isStreet(plain, phrase)) add('facility', phrase.from, phrase.to);
  }
  for (const match of ORGANISATION.all(plain)) {
    const phrase = properPhrase(plain, match.index, match.index + match[0].length, isListed);
    if (phrase !== null) add('organisation', phrase.from, phrase.to);
  }
  return found.sort((one, other) => one.from - other.from);
}

/** Whether a phrase speaks of an organisation, such as a heading. */
export function hasOrganisationWord(text: string): boolean {
  return ORGANISATION.test(text);
}

/** The word that makes a phrase a facility; `null` when it is none. */
export function facilityWord(text: string): Found | null {
  const match = FACILITY.exec(text);
  return match === null ? null : { from: match.index, to: match.index + match[0].length, text: match[0] };
}

function titledIn(plain: string): RegExpExecArray[] {
  const titled = HONORIFIC.all(plain).flatMap(({ index }) => {
    TITLED.lastIndex = index;
    const match = TITLED.exec(plain);
    return match === null ? [] : [match];
  });
  const patterns = [
    ...(/[\u0620-\u064a]/.test(plain) ? [ARABIC_TITLED] : []),
    ...(/[\u0400-\u04ff]/.test(plain) ? [RUSSIAN_TITLED, RUSSIAN_FULL] : []),
  ];
  const all = [...titled, ...patterns.flatMap((pattern) => [...plain.matchAll(pattern)])];
  // A title in small letters is a word: "general Terms", "don Quixote" in running text.
  return all.filter(
    ({ 0: text }) =>
      (/[ \t.][\p{L}'’-]{2,}$|[ \t.][\p{L}'’-]{2,}[ \t]/u.test(text) && /^\p{Lu}/u.test(text)) ||
      !/^\p{Script=Latin}/u.test(text),
  );
}

// The name ends where another line of business begins: "Col. Jean Dupont Directeur".
function nameLength(text: string): number {
  const words = [...text.matchAll(/[^ \t]+/g)];
  for (const [index, word] of words.entries()) {
    if (index < 2) continue;
    if (isRoleWord(word[0]) || CONTINUES.test(word[0])) return word.index || 0;
  }
  return text.length;
}

const CONTINUES = /^(?:هاتف|مدير|رئيس|قائد|على|في|من|وزارة|Tel|Tél|Phone|Email|Mobile|Fax)$/iu;
const isRoleWord = (word: string): boolean => ROLE.exec(word)?.[0].length === word.length;

function rolePhrase(
  plain: string,
  from: number,
  to: number,
  found: readonly Subject[],
  isListed: boolean,
): { from: number; to: number } | null {
  const line = lineAt(plain, from);
  const word = plain.slice(from, to);
  if (OFFICE_OF.test(plain.slice(line.from, from))) return null;
  let start = from;
  // Words before it that make it more exact: "Deputy Regional Director".
  for (;;) {
    const before = /(?<![\p{L}\p{N}])([\p{L}-]+)[ \t]+$/u.exec(plain.slice(line.from, start));
    if (
      before === null ||
      !MODIFIERS.test(before[1] ?? '') ||
      found.some((one) => one.to > line.from + before.index && one.from < start)
    )
      break;
    start = line.from + before.index;
  }
  if (start === from) start = fieldBefore(plain, line.from, from, found);
  const isTitle = /^\p{Lu}/u.test(plain.slice(start, to)) || !/\p{Lu}|\p{Ll}/u.test(word);
  if (!isTitle && !isListed) return null;
  const after = plain.slice(to, line.to);
  const nextName = found.find((one) => one.kind === 'name' && one.from >= to && one.from <= line.to);
  const punctuation = /[,;:(|/\n.?!–—]|[ \t]-[ \t]|\d|[+@]/u.exec(after)?.index ?? after.length;
  let tail = after.slice(
    0,
    Math.min(punctuation, nextName === undefined ? after.length : nextName.from - to),
  );
  const end = PHRASE_ENDS.exec(tail);
  if (end !== null) tail = tail.slice(0, end.index);
  // A long tail is a sentence that goes on: only what is written as a name stays.
  const isLatin = !/\p{Script=Arabic}|\p{Script=Cyrillic}/u.test(word);
  if (
    tail.length > 70 ||
    (isLatin && !isListed && !/^[ \t]+(?:of|for|de|du|des|del|da|do|d['’])/iu.test(tail))
  )
    tail = capitalised(tail);
  return { from: start, to: to + tail.trimEnd().length };
}

/** "Office of the Director" is no post. */
const OFFICE_OF =
  /(?:office|bureau|cabinet|secretariat|cabinet|secrétariat|despacho|gabinete|oficina|secretaría|مكتب|приёмная|приемная|канцелярия)[ ](?:(?:of|du|de|del|do|da)[ ](?:the[ ]|la[ ]|l['’])?)?$/iu;

// "Alien Control Officer": the field of a post before it, where it begins a piece of the line and is no name.
function fieldBefore(plain: string, lineFrom: number, from: number, found: readonly Subject[]): number {
  const field = /(?:^|[,;:(|–—]|[ \t]-)[ \t]*((?:\p{Lu}[\p{L}’'-]*[ ](?:(?:and|&|of)[ ])?){1,4})$/u.exec(
    plain.slice(lineFrom, from),
  )?.[1];
  if (field === undefined || !NOT_A_NAME.test(field)) return from;
  const start = from - field.length;
  return found.some((one) => one.to > start && one.from < from) ? from : start;
}

/** Whether a text ends in the name of a post. */
export function endsInRole(text: string): boolean {
  const tail = text.slice(-60).trimEnd();
  for (const match of ROLE.all(tail))
    if (tail.length - match.index - match[0].length <= 30 && !/[,;:.]/.test(tail.slice(match.index)))
      return true;
  return false;
}

function capitalised(tail: string): string {
  let end = 0;
  for (const match of tail.matchAll(/[^\s]+/gu)) {
    const word = match[0];
    if (/^\p{Lu}/u.test(word)) end = match.index + word.length;
    else if (!CONNECTORS.has(word.toLowerCase())) break;
  }
  return tail.slice(0, end);
}

function touches(plain: string, one: Found, other: Found): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const between = plain.slice(first.to, second.from);
  return between.length <= 4 && /^[\s,:(–—-]*$/u.test(between);
}

function nameBeside(plain: string, role: Subject): { from: number; to: number } | null {
  const after = /^(?:[ \t]*(?:[:,–—(]|-[ \t])[ \t]*|[ \t]*\n[ \t]*)/u.exec(plain.slice(role.to));
  if (after !== null) {
    const from = role.to + after[0].length;
    const line = lineAt(plain, from);
    const match = PLAIN_NAME.exec(plain.slice(from, line.to));
    if (match?.index === 0 && isName(match[0]) && endsThere(plain.slice(from + match[0].length, line.to)))
      return { from, to: from + match[0].length };
  }
  const before = /[ \t]*(?:[,–—(]|[ \t]-)[ \t]*$|[ \t]*\n[ \t]*$/u.exec(plain.slice(0, role.from));
  if (before !== null) {
    const to = before.index;
    const line = lineAt(plain, Math.max(0, to - 1));
    const match = new RegExp(`${PLAIN_NAME.source}$`, 'u').exec(plain.slice(line.from, to));
    if (
      match !== null &&
      isName(match[0]) &&
      /^$|[:;,(•·*–—-]\s*$|[.]\s+$/u.test(plain.slice(line.from, line.from + match.index).trimStart())
    )
      return { from: line.from + match.index, to };
  }
  return null;
}

// A name ends at the end of its line, at a mark, or at a number.
const endsThere = (rest: string): boolean =>
  /^[ \t]*(?:$|[,;:.()|/–—-]|\d|\+|tel|tél|phone|هاتف|тел)/iu.test(rest);

function isName(text: string): boolean {
  const words = text.split(/[ -]+/);
  if (words.length < 2 || words.length > 6 || text.length > 60) return false;
  // All in capitals is a heading more often than a name.
  if (!/\p{Ll}/u.test(text) && words.length > 3) return false;
  return !NOT_A_NAME.test(text) && !/\d/.test(text);
}

// A phrase written as a proper name around its word: "Ministry of Foreign Affairs", "Mulago National Hospital".
function properPhrase(
  plain: string,
  from: number,
  to: number,
  isListed: boolean,
  isFacility = false,
): { from: number; to: number } | null {
  const line = lineAt(plain, from);
  const word = plain.slice(from, to);
  const isArabic = /\p{Script=Arabic}/u.test(word);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
  const after = plain.slice(to, line.to);
  const punctuation = /[,;:(|/\n?!–—،؛]|[ \t]-[ \t]|\d|[+@]|\.(?:\s|$)/u.exec(after)?.index ?? after.length;
  let tail = after.slice(0, punctuation);
  const end = PHRASE_ENDS.exec(tail);
  if (end !== null) tail = tail.slice(0, end.index);
  if (isArabic || isCyrillic) {
    // "Республиканский научный центр": what it is called begins with the words before it.
    const head = isArabic ? '' : russianBefore(plain.slice(line.from, from));
    const isTitle = isArabic || head !== '' || /^\p{Lu}/u.test(word) || word === word.toUpperCase();
    if (!isTitle) return null;
    const words = [...tail.matchAll(/[^\s]+/gu)].slice(0, isArabic ? 4 : 6);
    const last = words.at(-1);
    const length = last === undefined ? 0 : last.index + last[0].length;
    return { from: isArabic ? from : from - head.length, to: to + length };
  }
  const head = capitalisedBefore(plain.slice(line.from, from));
  const isTitle =
    /^\p{Lu}/u.test(word) ||
    (head !== '' && /\p{Lu}/u.test(head)) ||
    (isFacility && isListed && /^[ ](?:of|de|del|do|da|du|d['’])?[ ]?(?:la[ ]|l['’])?\p{Lu}/u.test(tail));
  if (!isTitle) return null;
  const short = /(?:^|[•*:(][ ]*)(\p{Lu}{3,8}[ ]?[–—-][ ])$/u.exec(
    plain.slice(line.from, from - head.length),
  )?.[1];
  // "INDECI – Centro de Operaciones": its short name is part of it.
  const start = from - head.length - (short?.length ?? 0);
  // In a list the whole phrase is the name: "Hôpital régional de Ben Guerdane".
  const isWhole =
    isListed && tail.length <= 70 && /^[ \t]+\p{L}/u.test(tail) && isOpening(plain.slice(line.from, start));
  const stop = to + (isWhole ? tail.trimEnd() : capitalised(tail)).length;
  // A lone common word names nobody, unless it heads what follows: "Assembly point: …".
  if (isFacility && /^[ \t]*[:–—]|^[ \t]+-[ \t]/u.test(plain.slice(stop, line.to)))
    return { from: start, to: stop };
  return stop - start > word.length || isDistinct(word) ? { from: start, to: stop } : null;
}

function russianBefore(text: string): string {
  const head =
    /(?:^|[,;:(«–—-][ \t]*|[.][ \t]+)(\p{Lu}[\p{L}-]*(?:ий|ый|ой|ая|ое|ие|ые|но)(?:-\p{L}+)?[ ](?:\p{L}[\p{L}-]*[ ]){0,3})$/u.exec(
      text,
    )?.[1];
  const compound =
    /(?:^|[,;:(«–—-][ \t]*)(\p{Lu}[\p{L}-]*[ ]\p{Ll}[\p{L}-]*[ ]|\p{Lu}\p{Ll}+-\p{Ll}+[ ])$/u.exec(text)?.[1];
  return head ?? compound ?? '';
}

const isDistinct = (word: string): boolean =>
  /^(?:police|polic[ií]a|polícia|gendarmerie|unhcr|unicef|iom|oim|ifrc|icrc|ocha|pompiers|sapeurs|bomberos|bombeiros|croix|cruz|red c|protection civile|protecci|proteç|prote|civil|coast guard|customs|мчс|chu)/iu.test(
    word,
  );

const isOpening = (before: string): boolean =>
  /(?:^|[,;:–—(|-])[\s•·*]*$|^\s*\(?\w{1,2}[.)]\s*$/u.test(before);

const isStreet = (plain: string, phrase: { from: number; to: number }): boolean =>
  /(?:Road|Street|Avenue|Rd|St|Lane|Drive)$/u.test(plain.slice(phrase.from, phrase.to).trim()) ||
  /(?:rue|avenue|calle|rua|avenida|place|ул\.|شارع)[ ](?:d[eu]s?[ ]|de l['’ ])?(?:la[ ])?$/iu.test(
    plain.slice(Math.max(0, phrase.from - 20), phrase.from),
  );

/** Who acts in a step: the post at its beginning, without what it does. */
export function actorOf(plain: string): Found | null {
  const lead = /^(?:the|le|la|les|l['’]|el|los|las|o|a|os|as)?[ ]*/iu.exec(plain)?.[0].length ?? 0;
  for (const pattern of [ROLE, ORGANISATION]) {
    for (const match of pattern.all(plain)) {
      if (match.index > lead + 20) break;
      const between = plain.slice(lead, match.index);
      if (between !== '' && !/^(?:[\p{L}-]+[ ]){0,2}$/u.test(between)) continue;
      if (pattern === ORGANISATION && between !== '' && !/^\p{Lu}/u.test(between)) continue;
      if (/[ ](?:of|de|des|du|to|an|a|aux|au|al|en)[ ]$/iu.test(` ${between}`)) continue;
      const to = match.index + match[0].length;
      const tail = /\p{Script=Arabic}|\p{Script=Cyrillic}/u.test(match[0])
        ? ''
        : capitalised(plain.slice(to, to + 60));
      const end = to + tail.length;
      return { from: lead, to: end, text: plain.slice(lead, end) };
    }
  }
  return null;
}

function capitalisedBefore(text: string): string {
  const words = [...text.matchAll(/[^\s]+/gu)];
  let start = text.length;
  for (const match of words.reverse()) {
    const gap = text.slice(match.index + match[0].length, start);
    if (/[\n]/.test(gap)) break;
    if (/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(match[0])) start = match.index;
    else if (!CONNECTORS.has(match[0].toLowerCase())) break;
    else if (!/\p{Lu}/u.test(text.slice(0, match.index).split(/\s+/).at(-2) ?? '')) break;
    else start = match.index;
    if (text.length - start > 80) break;
  }
  const head = text.slice(start);
  // "The Ministry", "Contact Police": the first word is of the sentence.
  return head.replace(
    /^(?:The|Contact|Call|Le|La|Les|L['’]|El|Los|Las|O|A|Os|As|At|In|To|For|Au|À|Aux|En|And|Please)\s+/u,
    '',
  );
}

const LABELS = new WordList(`${PHONE_LABELS}|${EMAIL_LABELS}`);

/** Whether a text says that a number or an address for mail follows. */
export const hasReachLabel = (text: string): boolean => LABELS.test(text);

/** What a label says, without the marks around it; empty when it says only that a number follows. */
export function labelText(text: string): string {
  const said = trimmed(
    LABELS.replace(text, ' ')
      .replace(ALWAYS, ' ')
      .replace(/[ \t]{2,}/g, ' ')
      .replace(/\(\s*\)/g, ''),
  );
  return /\p{L}{2,}/u.test(said) ? said : '';
}

/** The name of a person that has a cell of a row for itself, where nothing else in the row is said to be one. */
export function nameInRow(plain: string, subjects: readonly Subject[]): Subject[] {
  if (subjects.some(({ kind }) => kind === 'name' || kind === 'organisation' || kind === 'facility'))
    return [];
  let from = 0;
  for (const cell of plain.split('\n')) {
    const text = cell.trim();
    const at = from + cell.indexOf(text);
    from += cell.length + 1;
    if (PLAIN_NAME.exec(text)?.[0] === text && isName(text))
      return [{ kind: 'name', from: at, to: at + text.length, text }];
  }
  return [];
}
