import { NEED_CATEGORIES, PURPOSES, SEXES, STANDINGS } from '../../../shared/people/schema.ts';

/** Whether somebody is in the lists, among the archived, or in neither. */
export const ABSENT = 0;
export const LISTED = 1;
export const ARCHIVED = 2;

/** The distinct texts of a column, each by a small number; 0 is the empty text. */
export class Dictionary {
  readonly texts: string[] = [''];
  readonly #codes = new Map<string, number>([['', 0]]);
  #ranks: Uint32Array = new Uint32Array(0);

  codeOf(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.texts.push(text);
    this.#codes.set(text, code);
    return code;
  }

  /** The place of each code in the order of the texts. */
  ranks(): Uint32Array {
    if (this.#ranks.length === this.texts.length) return this.#ranks;
    const sorted = this.texts.map((text, code) => ({ text, code }));
    sorted.sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));
    this.#ranks = new Uint32Array(this.texts.length);
    for (const [rank, { code }] of sorted.entries()) this.#ranks[code] = rank;
    return this.#ranks;
  }
}

/** What the lists need of a person's row; lists of codes are JSON text as stored. */
export interface ColumnRow {
  number: number;
  hiddenBy: string | null;
  archivedAt: string | null;
  standing: string;
  purpose: string;
  sex: string;
  zoneId: string | null;
  birthDate: string | null;
  nationalities: string;
  languages: string;
  documentExpiresOn: string | null;
  departsOn: string | null;
  departedOn: string | null;
  confirmDueOn: string | null;
  lastConfirmedAt: string | null;
  updatedAt: string;
  place: string;
  workingContactPoints: number;
}

/**
 * What people are listed, filtered, counted, and sorted by, in memory: one array per column, indexed by the number of the person's
 * row. About 70 bytes a person, no names and no numbers of theirs; the rows shown are read from the database.
 */
export class PeopleColumns {
  /** One more than the highest number. */
  size = 0;
  at = allocate(0);
  readonly zones = new Dictionary();
  readonly households = new Dictionary();
  readonly places = new Dictionary();
  /** Lists of nationalities and of languages, as JSON text: few differ. */
  readonly nationalityLists = new Dictionary();
  readonly languageLists = new Dictionary();

  setRow(row: ColumnRow): void {
    const { number } = row;
    this.#reach(number);
    const { at } = this;
    at.state[number] = row.hiddenBy !== null ? ABSENT : row.archivedAt === null ? LISTED : ARCHIVED;
    at.standing[number] = codeIn(STANDINGS, row.standing);
    at.purpose[number] = codeIn(PURPOSES, row.purpose);
    at.sex[number] = codeIn(SEXES, row.sex);
    at.zone[number] = this.zones.codeOf(row.zoneId ?? '');
    at.nationalities[number] = this.nationalityLists.codeOf(row.nationalities);
    at.languages[number] = this.languageLists.codeOf(row.languages);
    at.birth[number] = birthCode(row.birthDate);
    at.documentExpires[number] = dayCode(row.documentExpiresOn);
    at.departs[number] = dayCode(row.departsOn);
    at.departed[number] = dayCode(row.departedOn);
    at.confirmDue[number] = dayCode(row.confirmDueOn);
    at.confirmed[number] = timeCode(row.lastConfirmedAt);
    at.updated[number] = timeCode(row.updatedAt);
    at.place[number] = this.places.codeOf(row.place);
    at.working[number] = Math.min(255, row.workingContactPoints);
    at.needs[number] = 0;
    at.household[number] = 0;
  }

  /** @param categories of the needs on record */
  setNeeds(number: number, categories: readonly string[]): void {
    let mask = 0;
    for (const category of categories) mask |= 1 << codeIn(NEED_CATEGORIES, category);
    if (number < this.size) this.at.needs[number] = mask;
  }

  setHousehold(number: number, householdId: string): void {
    if (number < this.size) this.at.household[number] = this.households.codeOf(householdId);
  }

  remove(number: number): void {
    if (number < this.size) this.at.state[number] = ABSENT;
  }

  #reach(number: number): void {
    if (number < this.at.state.length) {
      this.size = Math.max(this.size, number + 1);
      return;
    }
    const grown = allocate(Math.max(number + 1, Math.ceil(this.at.state.length * 1.25), 256));
    copy(this.at, grown);
    this.at = grown;
    this.size = number + 1;
  }
}

function allocate(length: number) {
  return {
    state: new Uint8Array(length),
    standing: new Uint8Array(length),
    purpose: new Uint8Array(length),
    sex: new Uint8Array(length),
    zone: new Uint32Array(length),
    household: new Uint32Array(length),
    nationalities: new Uint32Array(length),
    languages: new Uint32Array(length),
    needs: new Uint16Array(length),
    birth: new Uint32Array(length),
    documentExpires: new Uint32Array(length),
    departs: new Uint32Array(length),
    departed: new Uint32Array(length),
    confirmDue: new Uint32Array(length),
    confirmed: new Float64Array(length),
    updated: new Float64Array(length),
    place: new Uint32Array(length),
    working: new Uint8Array(length),
  };
}

function copy(from: ReturnType<typeof allocate>, to: ReturnType<typeof allocate>): void {
  const targets = new Map(Object.entries(to));
  for (const [name, column] of Object.entries(from)) targets.get(name)?.set(column);
}

/** The place of a word in a closed list; one that is not in it, of a newer version, counts as the last. */
function codeIn(words: readonly string[], word: string): number {
  const code = words.indexOf(word);
  return code < 0 ? words.length - 1 : code;
}

/** A calendar date as a number in the same order: 2026-05-03 is 20260503; none is 0. */
export function dayCode(date: string | null): number {
  if (date === null) return 0;
  return Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));
}

function timeCode(instant: string | null): number {
  return instant === null ? 0 : Date.parse(instant);
}

/** Stands for the part that "about" says nothing more of: in the order of the texts, it comes after every part. */
const LATEST = 99;

/** A partial date as a number in the order of its text; none is 0. */
export function birthCode(date: string | null): number {
  if (date === null) return 0;
  const isAbout = date.endsWith('~');
  const known = isAbout ? date.slice(0, -1) : date;
  const beyond = isAbout ? LATEST : 0;
  const month = known.length > 4 ? Number(known.slice(5, 7)) : beyond;
  const day = known.length > 7 ? Number(known.slice(8, 10)) : beyond;
  const both = Number(known.slice(0, 4)) * 10_000 + month * 100 + day;
  return both * 2 + (isAbout ? 1 : 0);
}

/**
 * Whole years somebody has lived, on a day given as its code; -1 where no year of birth is known. Of what is not known of the
 * date, the latest is taken: somebody who may still be a child counts as one.
 */
export function ageAt(birth: number, day: number): number {
  if (birth === 0) return -1;
  const born = Math.floor(birth / 2);
  const month = Math.floor(born / 100) % 100;
  const date = born % 100;
  const latest =
    Math.floor(born / 10_000) * 10_000 + (month === 0 ? LATEST : month) * 100 + (date === 0 ? LATEST : date);
  return Math.max(0, Math.floor((day - latest) / 10_000));
}
