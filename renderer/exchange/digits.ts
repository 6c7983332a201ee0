/** Digits in each field of a row as it is typed: four groups and the check digit. */
export const ROW_SHAPE = [5, 5, 5, 5, 1] as const;
export const ROWS = [0, 1] as const;
/** Fields of both rows together. */
export const FIELD_COUNT = ROW_SHAPE.length * ROWS.length;

/** How many digits a field takes. */
export function lengthOf(field: number): number {
  return ROW_SHAPE[field % ROW_SHAPE.length] ?? 1;
}

/** Row and group of a field, both counted from 1, as the core names a place: `2.3`. */
export function placeOf(field: number): { row: number; group: number } {
  return { row: Math.floor(field / ROW_SHAPE.length) + 1, group: (field % ROW_SHAPE.length) + 1 };
}

/** The field at a place such as `2.3`; -1 when there is none. */
export function fieldAt(place: string): number {
  const [row = 0, group = 0] = place.split('.').map(Number);
  return row < 1 || group < 1 ? -1 : (row - 1) * ROW_SHAPE.length + group - 1;
}

/** Only the digits of a text, Arabic-Indic and Persian ones as 0 to 9. */
export function digitsOf(typed: string): string {
  return Array.from(typed, (character) => {
    const code = character.charCodeAt(0);
    const zero = [0x30, 0x660, 0x6f0].find((first) => code >= first && code <= first + 9);
    return zero === undefined ? '' : String(code - zero);
  }).join('');
}

/** Puts digits into a field and, when there are more than it takes, into those after it; says which field comes next. */
export function fillFrom(
  fields: readonly string[],
  field: number,
  typed: string,
): { fields: string[]; next: number } {
  const filled = [...fields];
  let rest = digitsOf(typed);
  let next = field;
  filled[next] = rest.slice(0, lengthOf(next));
  rest = rest.slice(lengthOf(next));
  while (rest !== '' && next + 1 < FIELD_COUNT) {
    next += 1;
    filled[next] = rest.slice(0, lengthOf(next));
    rest = rest.slice(lengthOf(next));
  }
  const isFull = (filled[next] ?? '').length === lengthOf(next);
  return { fields: filled, next: isFull && next + 1 < FIELD_COUNT ? next + 1 : next };
}
