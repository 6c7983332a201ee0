import { expect, it } from 'vitest';
import { formatPlace, parsePlace, type SourcePlace } from './place.ts';

const places: SourcePlace[] = [
  { row: 12 },
  { row: 12, sheet: 'List of focal points' },
  { card: 3, line: 14 },
  { page: 2, block: 31 },
  { row: 4, sheet: 'Shelters', part: 'annex › shelters.xlsx' },
  { page: 1, block: 0, part: 'letter of intent.pdf' },
];

it.each(places.map((place) => [formatPlace(place), place] as const))(
  '%s is read back as it was',
  (text, place) => {
    expect(parsePlace(text)).toEqual(place);
  },
);
