/** Where something stands in a source file; every number counts from 1. */
export interface SourcePlace {
  sheet?: string;
  row?: number;
  line?: number;
  card?: number;
}

const PARTS = ['card', 'row', 'line'] as const;

/**
 * A place as provenance keeps it, to be put in the user's language by `parsePlace`: `row 12`, `row 12 of Focal points`, `card 3 line 14`.
 * The line is left out where there is a row.
 */
export function formatPlace(place: SourcePlace): string {
  const parts = PARTS.filter((part) => part !== 'line' || place.row === undefined).flatMap((part) =>
    place[part] === undefined ? [] : [`${part} ${String(place[part])}`],
  );
  const where = parts.join(' ');
  return place.sheet === undefined ? where : `${where} of ${place.sheet}`.trim();
}

/** The parts of a place as provenance keeps it; empty when it says none. */
export function parsePlace(text: string): SourcePlace {
  const at = text.indexOf('of ');
  const isSheet = at === 0 || text[at - 1] === ' ';
  const place: SourcePlace = at >= 0 && isSheet ? { sheet: text.slice(at + 3) } : {};
  const numbers = place.sheet === undefined ? text : text.slice(0, at);
  for (const [, part, number] of numbers.matchAll(/\b(card|row|line) (\d+)/gu)) {
    const name = PARTS.find((known) => known === part);
    if (name !== undefined) place[name] = Number(number);
  }
  return place;
}
