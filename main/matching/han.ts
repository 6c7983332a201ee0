import anyAscii from 'any-ascii';
import { CHINESE_SURNAMES } from './data/chinese-surnames.ts';
import { HAN_READINGS } from './data/han-readings.ts';
import { JAPANESE_NAME_READINGS } from './data/japanese-readings.ts';
import { cantoneseSpelling, wadeGiles } from './chinese-spelling.ts';
import { hangulLatin } from './hangul.ts';
import { foldLatin } from './latin.ts';
import { koreanSpellings } from './surnames.ts';

interface Character {
  /** The form that stands for all its variants. */
  canonical: string;
  mandarin: string;
  cantonese: string;
  korean: string;
  japanese: readonly string[];
  vietnamese: readonly string[];
}

interface Surname {
  spellings: readonly string[];
  vietnamese: readonly string[];
}

interface Tables {
  characters: ReadonlyMap<string, Character>;
  surnames: ReadonlyMap<string, Surname>;
  japanese: ReadonlyMap<string, readonly string[]>;
}

let tables: Tables | undefined;

/** The tables are read when the first Han character is met: most registers have none. */
function load(): Tables {
  if (tables !== undefined) return tables;
  const japanese = new Map<string, string[]>();
  for (const line of JAPANESE_NAME_READINGS.trim().split('\n')) {
    const [word = '', readings = ''] = line.split(' ');
    if (readings !== '') japanese.set(word, [...(japanese.get(word) ?? []), ...readings.split(',')]);
  }
  const characters = new Map<string, Character>();
  for (const line of HAN_READINGS.trim().split('\n')) {
    const [forms = '', mandarin, cantonese, korean, read, vietnamese] = line.split(' ');
    const [canonical = ''] = forms;
    for (const form of forms)
      characters.set(form, {
        canonical,
        mandarin: IN_NAMES.get(canonical) ?? some(mandarin),
        cantonese: some(cantonese),
        korean: some(korean).slice(0, 1),
        japanese: [...new Set([...(japanese.get(form) ?? []), ...list(read)])],
        vietnamese: list(vietnamese),
      });
  }
  const surnames = new Map<string, Surname>();
  for (const line of CHINESE_SURNAMES.trim().split('\n')) {
    const [latin = '', vietnamese] = line.split(':');
    const [surname = '', ...spellings] = latin.split(' ');
    surnames.set(surname, { spellings, vietnamese: list(vietnamese) });
  }
  tables = { characters, surnames, japanese };
  return tables;
}

function some(column: string | undefined): string {
  return column === undefined || column === '-' ? '' : column;
}

function list(column: string | undefined): string[] {
  return some(column) === '' ? [] : some(column).split(',');
}

/** Han text with each character in the form that stands for its variants: 陈 becomes 陳. */
export function canonicalHan(word: string): string {
  const { characters } = load();
  return Array.from(word)
    .map((letter) => characters.get(letter)?.canonical ?? letter)
    .join('');
}

/** The Mandarin reading in pinyin, without tones; empty when a character is unknown. */
export function pinyin(word: string): string {
  return joined(word, ({ mandarin }) => mandarin);
}

/** Readings in given names where the first of the table is another. */
const IN_NAMES = new Map([
  ['柏', 'bo'],
  ['茜', 'xi'],
  ['長', 'chang'],
  ['雋', 'jun'],
  ['朝', 'zhao'],
]);

/** A rare character is read in Mandarin alone. */
function characterOf(letter: string): Character {
  const known = load().characters.get(letter);
  if (known !== undefined) return known;
  const mandarin = foldLatin(anyAscii(letter));
  return { canonical: letter, mandarin, cantonese: '', korean: '', japanese: [], vietnamese: [] };
}

function joined(word: string, read: (character: Character) => string): string {
  let text = '';
  for (const letter of word) {
    const reading = read(characterOf(letter));
    if (reading === '') return '';
    text += reading;
  }
  return text;
}

function surnameOf(word: string): [string, Surname] | null {
  const { surnames } = load();
  const canonical = canonicalHan(word);
  for (const length of [2, 1]) {
    const found = surnames.get(canonical.slice(0, length)) ?? surnames.get(word.slice(0, length));
    if (found !== undefined && canonical.length >= length) return [word.slice(0, length), found];
  }
  return null;
}

/** Chinese, Vietnamese and Korean renderings of a Han name in Latin letters, surname first where it begins with one. */
function chineseForms(word: string): string[] {
  const forms = [mandarinForms, cantoneseForms, vietnameseForms, koreanForms].flatMap((make) => make(word));
  const surname = surnameOf(word);
  if (surname === null) return forms;
  const [family, { spellings, vietnamese }] = surname;
  const given = word.slice(family.length);
  const [mandarin = '', ...others] = spellings;
  if (given === '') return [...forms, ...spellings, ...vietnamese];
  const southern = [...cantoneseForms(given), ...mandarinForms(given)];
  return [
    ...forms,
    ...mandarinForms(given).map((rest) => mandarin + rest),
    ...others.slice(0, 4).flatMap((spelling) => southern.map((rest) => spelling + rest)),
    ...vietnamese.flatMap((spelling) => vietnameseForms(given).map((rest) => spelling + rest)),
  ];
}

function mandarinForms(word: string): string[] {
  const reading = pinyin(word);
  if (reading === '') return [];
  return [reading, joined(word, ({ mandarin }) => wadeGiles(mandarin))];
}

function cantoneseForms(word: string): string[] {
  return [joined(word, ({ cantonese }) => cantoneseSpelling(cantonese))];
}

function vietnameseForms(word: string): string[] {
  return [joined(word, ({ vietnamese }) => vietnamese[0] ?? '')];
}

function koreanForms(word: string): string[] {
  const { characters } = load();
  const hangul = Array.from(word)
    .map((letter) => characters.get(letter)?.korean ?? '')
    .join('');
  if (hangul.length !== Array.from(word).length) return [];
  // Initial r of a Sino-Korean name is spoken n or not at all in the south: 李 is Ri and I, 羅 Ra and Na.
  return [...hangulLatin(hangul), ...koreanSpellings(hangul)];
}

const MOST_JAPANESE = 40;

/** Japanese readings of a Han name: as a whole, then every way of reading its characters one by one. */
export function japaneseForms(word: string): string[] {
  const { characters, japanese } = load();
  const whole = japanese.get(word) ?? [];
  let forms = [''];
  let previous: readonly string[] = [];
  const letters = Array.from(word);
  for (let index = 0; index < letters.length; index++) {
    const two = letters.length > 2 ? japanese.get(letters.slice(index, index + 2).join('')) : undefined;
    const letter = letters[index] ?? '';
    const readings =
      two ?? (letter === '々' ? previous : (characters.get(letter)?.japanese ?? japanese.get(letter) ?? []));
    if (two !== undefined) index += 1;
    if (readings.length === 0) return whole.map(shortVowels);
    const spoken = readings
      .slice(0, letters.length > 2 ? 4 : 6)
      .flatMap((reading) => (index === 0 ? [reading] : afterFirst(reading, letter)));
    forms = forms.flatMap((form) => spoken.map((reading) => form + reading)).slice(0, MOST_JAPANESE);
    previous = readings;
  }
  return [...whole, ...forms].map(shortVowels);
}

/** Passports leave long vowels unmarked: Sato, Ono, Yuki. */
function shortVowels(reading: string): string {
  return reading.replace(/o[ou]/gu, 'o').replaceAll('uu', 'u');
}

/** Second elements that an unwritten "no" may come before: Inoue, Kinoshita, Takenouchi. */
const AFTER_NO = new Set('上下内木目宮瀬戸山元倉口');

/** An initial h of a second element is spoken b: ko + hayashi is Kobayashi. Other voicings differ too little to list. */
function afterFirst(reading: string, letter: string): string[] {
  const forms = /^[hf]/u.test(reading) ? [reading, reading.replace(/^[hf]/u, 'b')] : [reading];
  return AFTER_NO.has(letter) ? [...forms, `no${reading}`] : forms;
}

const LONGEST_NATIVE = 5;

/** A name in Han characters in Latin letters: as it is written in each language that uses them, the likeliest first. */
export function hanLatin(word: string): string[] {
  if (word.length > LONGEST_NATIVE) return [pinyin(word)].filter((form) => form !== '');
  return [...new Set([...chineseForms(word), ...japaneseForms(word)])].filter((form) => form !== '');
}

const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', '治'], ['ch', 'C'], ['sh', '希'], ['b', '部'], ['p', '部'], ['m', 'm'], ['f', '弗'], ['d', '德'], ['t', '特'], ['n', 'n'], ['l', 'R'], ['g', '格'],
  ['k', '克'], ['h', '赫'], ['j', '吉'], ['q', '奇'], ['x', '希'], ['r', '日'], ['z', '茲'], ['c', '茲'], ['s', '斯'], ['y', 'y'], ['w', '瓦'],
]; // prettier-ignore

/** Vowels as a rendering has them: each for several. */
const OPEN_VOWELS = new Map(
  [...'aâeêiîoôuûvî'.matchAll(/(.)(.)/gu)].map(([, letter = '', sound = '']) => [letter, sound]),
);

/** The sounds of a Han word that renders a foreign name, so open that the name is met. */
export function hanRenderingSounds(word: string): string {
  let sounds = '';
  for (const letter of word) sounds += syllableSounds(characterOf(letter).mandarin);
  return sounds;
}

function syllableSounds(syllable: string): string {
  if (syllable === 'er') return 'Ř';
  const [initial = '', open = ''] = INITIALS.find(([letters]) => syllable.startsWith(letters)) ?? [];
  const final = syllable.slice(initial.length);
  const nasal = /ng?$/u.test(final) ? 'M' : '';
  const vowels = Array.from(final.replace(/ng?$/u, ''))
    .map((letter) => OPEN_VOWELS.get(letter) ?? '')
    .join('');
  // A syllable in i or e after a hissing or a stop renders a bare consonant as often as one with a vowel.
  const isBare = /^(si|ke|te|de|ge|fu|bu|pu|mu|shi|zhi|ci|zi|le|lu)$/u.test(syllable);
  return `${open}${isBare ? 'O' : vowels}${nasal}`;
}
