/** Where something stands in a source file; every number counts from 1. */
export interface SourcePlace {
  sheet?: string;
  row?: number;
  line?: number;
  card?: number;
  page?: number;
  /** Index of a piece of the document's text, from 0: shown counting from 1. */
  block?: number;
  /** Name of the file inside a mail or archive. */
  part?: string;
}

const PARTS = ['card', 'row', 'line', 'page', 'block'] as const;
/** Begins the name of the file inside a mail or archive; nobody writes it in the name of a sheet. */
const IN_PART = ' ⊂ ';

/**
 * A place as provenance keeps it, to be put in the user's language by `parsePlace`: `row 12`, `row 12 of Focal points`, `card 3 line 14`,
 * `page 2 block 31`, `row 4 ⊂ shelters.csv`. The line is left out where there is a row.
 */
export function formatPlace(place: SourcePlace): string {
  const parts = PARTS.filter((part) => part !== 'line' || place.row === undefined).flatMap((part) =>
    place[part] === undefined ? [] : [`${part} ${String(place[part])}`],
  );
  const where = parts.join(' ');
  const inSheet = place.sheet === undefined ? where : `${where} of ${place.sheet}`.trim();
  return place.part === undefined ? inSheet : `${inSheet}${IN_PART}${place.part}`;
}

/** The parts of a place as provenance keeps it; empty when it says none. */
export function parsePlace(text: string): SourcePlace {
  const end = text.indexOf(IN_PART);
  const whole = end < 0 ? text : text.slice(0, end);
  const at = whole.indexOf('of ');
  const isSheet = at === 0 || whole[at - 1] === ' ';
  const place: SourcePlace = at >= 0 && isSheet ? { sheet: whole.slice(at + 3) } : {};
  if (end >= 0) place.part = text.slice(end + IN_PART.length);
  const numbers = place.sheet === undefined ? whole : whole.slice(0, at);
  for (const [, part, number] of numbers.matchAll(/\b(card|row|line|page|block) (\d+)/gu)) {
    const name = PARTS.find((known) => known === part);
    if (name !== undefined) place[name] = Number(number);
  }
  return place;
}
