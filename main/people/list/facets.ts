import { AGE_BANDS, NONE, WORKLISTS, type PeopleFacet } from '../../../shared/people/query.ts';
import { NEED_CATEGORIES, PURPOSES, SEXES, STANDINGS } from '../../../shared/people/schema.ts';
import { ageAt, type PeopleColumns } from './columns.ts';

/** The days that ages and worklists are reckoned from, as codes; the last is an instant in milliseconds. */
export interface Days {
  today: number;
  /** A document that expires before this is expiring. */
  expiring: number;
  /** Who departs before this is leaving. */
  leaving: number;
  /** What was confirmed before this is stale. */
  staleMs: number;
}

/** A facet as numbers: one code for each person, and which values of the facet a code stands for. */
export interface FacetColumn {
  codes: ArrayLike<number>;
  /** One more than the highest code. */
  size: number;
  /** Values of a code, as filters and answers spell them; empty where somebody has none. */
  valuesOf: (code: number) => readonly string[];
}

/** The facets of everybody, as they stand on a day. */
export class FacetColumns {
  readonly #columns: PeopleColumns;
  readonly #days: Days;
  readonly #made = new Map<PeopleFacet, FacetColumn>();
  #ages: Uint8Array | null = null;

  constructor(columns: PeopleColumns, days: Days) {
    this.#columns = columns;
    this.#days = days;
  }

  of(facet: PeopleFacet): FacetColumn {
    const known = this.#made.get(facet) ?? this.#make(facet);
    this.#made.set(facet, known);
    return known;
  }

  /** One more than the age in whole years, by the number of the person; 0 where it is not known. */
  ages(): Uint8Array {
    if (this.#ages !== null) return this.#ages;
    const { at, size } = this.#columns;
    const ages = new Uint8Array(size);
    for (let number = 0; number < size; number++)
      ages[number] = Math.min(255, ageAt(at.birth[number] ?? 0, this.#days.today) + 1);
    this.#ages = ages;
    return ages;
  }

  #make(facet: PeopleFacet): FacetColumn {
    const columns = this.#columns;
    const { at } = columns;
    switch (facet) {
      case 'standing':
        return words(at.standing, STANDINGS);
      case 'purpose':
        return words(at.purpose, PURPOSES);
      case 'sex':
        return words(at.sex, SEXES);
      case 'zone':
        return ids(at.zone, columns.zones.texts);
      case 'household':
        return ids(at.household, columns.households.texts);
      case 'nationality':
        return lists(at.nationalities, columns.nationalityLists.texts);
      case 'languages':
        return lists(at.languages, columns.languageLists.texts);
      case 'needs':
        return masks(at.needs, NEED_CATEGORIES);
      case 'worklist':
        return masks(worklistMasks(columns, this.#days), WORKLISTS);
      case 'age':
        return { codes: this.ages(), size: 256, valuesOf: (code) => [bandOf(code - 1)] };
    }
  }
}

function words(codes: ArrayLike<number>, all: readonly string[]): FacetColumn {
  const values = all.map((word) => [word]);
  return { codes, size: all.length, valuesOf: (code) => values[code] ?? [] };
}

function ids(codes: ArrayLike<number>, texts: readonly string[]): FacetColumn {
  return { codes, size: texts.length, valuesOf: (code) => [code === 0 ? NONE : (texts[code] ?? NONE)] };
}

function lists(codes: ArrayLike<number>, texts: readonly string[]): FacetColumn {
  const values = texts.map((text) => (text === '' ? [] : parseList(text)));
  return { codes, size: texts.length, valuesOf: (code) => values[code] ?? [] };
}

function parseList(text: string): string[] {
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? [...new Set(list.filter((item) => typeof item === 'string'))] : [];
}

function masks(codes: ArrayLike<number>, all: readonly string[]): FacetColumn {
  return {
    codes,
    size: 1 << all.length,
    valuesOf: (mask) => all.filter((_word, bit) => (mask & (1 << bit)) !== 0),
  };
}

/** The band of an age in whole years; -1 where it is not known. */
export function bandOf(age: number): (typeof AGE_BANDS)[number] {
  if (age < 0) return 'unknown';
  return (
    AGE_BANDS.find((band) => {
      const [from = '', to = ''] = band.split('-');
      return band.endsWith('+') ? age >= Number.parseInt(band, 10) : age >= Number(from) && age <= Number(to);
    }) ?? 'unknown'
  );
}

function worklistMasks(columns: PeopleColumns, days: Days): Uint8Array {
  const { at, size } = columns;
  const masks = new Uint8Array(size);
  for (let number = 0; number < size; number++) {
    if ((at.departed[number] ?? 0) !== 0) continue;
    const due = at.confirmDue[number] ?? 0;
    const expires = at.documentExpires[number] ?? 0;
    const departs = at.departs[number] ?? 0;
    masks[number] =
      (due !== 0 && due <= days.today ? 1 : 0) |
      (expires !== 0 && expires < days.expiring ? 2 : 0) |
      (at.working[number] === 0 ? 4 : 0) |
      (departs !== 0 && departs < days.leaving ? 8 : 0) |
      ((at.confirmed[number] ?? 0) < days.staleMs ? 16 : 0);
  }
  return masks;
}
