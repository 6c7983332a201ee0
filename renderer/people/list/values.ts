import { AGE_BANDS, NONE, type FacetValue, type PeopleFacet } from '../../../shared/people/query.ts';
import { NEED_CATEGORIES, PURPOSES, SEXES, STANDINGS } from '../../../shared/people/schema.ts';
import { countryName } from '../../text/countries.ts';
import { languageName } from '../../text/languages.ts';
import type { Text } from '../../text/text.ts';

/** What a facet is called. */
export function facetTitle(text: Text, facet: PeopleFacet): string {
  switch (facet) {
    case 'standing':
      return text('people.field.standing');
    case 'nationality':
      return text('people.field.nationality');
    case 'sex':
      return text('people.field.sex');
    case 'languages':
      return text('people.field.languages');
    case 'worklist':
      return text('peopleList.lists');
    case 'purpose':
    case 'zone':
    case 'household':
    case 'needs':
    case 'age':
      return text(`peopleList.filter.${facet}`);
  }
}

/** A value of a facet in words. */
export function valueText(text: Text, facet: PeopleFacet, value: string, label = ''): string {
  if (value === NONE && (facet === 'zone' || facet === 'household' || facet === 'nationality'))
    return text(`peopleList.none.${facet}`);
  switch (facet) {
    case 'standing':
      return worded(STANDINGS, value, (word) => text(`people.standing.${word}`));
    case 'purpose':
      return worded(PURPOSES, value, (word) => text(`person.purpose.${word}`));
    case 'sex':
      return worded(SEXES, value, (word) => text(`people.sex.${word}`));
    case 'needs':
      return worded(NEED_CATEGORIES, value, (word) => text(`person.need.${word}`));
    case 'age':
      return worded(AGE_BANDS, value, (word) => text(`peopleList.ages.${word}`));
    case 'nationality':
      return countryName(value);
    case 'languages':
      return languageName(value);
    case 'worklist':
    case 'zone':
    case 'household':
      return label === '' ? text('peopleList.unnamed') : label;
  }
}

/** Values in the order that people expect: ages as they rise, all else the most frequent first. */
export function inReadingOrder(facet: PeopleFacet, values: readonly FacetValue[]): FacetValue[] {
  if (facet !== 'age') return [...values];
  const place = (value: string): number => AGE_BANDS.findIndex((band) => band === value);
  return [...values].sort((one, other) => place(one.value) - place(other.value));
}

function worded<Word extends string>(
  words: readonly Word[],
  value: string,
  say: (word: Word) => string,
): string {
  const known = words.find((word) => word === value);
  return known === undefined ? value : say(known);
}
