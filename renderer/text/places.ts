import { parsePlace } from '../../shared/records/place.ts';
import { text } from './text.ts';

/** Where in a file something stands, in the user's language: `row 12 of Focal points` → "row 12, sheet “Focal points”". */
export function placeText(place: string): string {
  const { card, row, line, page, block, sheet, part } = parsePlace(place);
  const parts = [
    card === undefined ? '' : text('common.sourcePlace.card', { number: card }),
    row === undefined ? '' : text('common.sourcePlace.row', { number: row }),
    line === undefined ? '' : text('common.sourcePlace.line', { number: line }),
    page === undefined ? '' : text('common.sourcePlace.page', { number: page }),
    block === undefined ? '' : text('common.sourcePlace.block', { number: block + 1 }),
  ].filter((part) => part !== '');
  const where = parts.join(text('common.comma'));
  const inSheet = sheet === undefined ? where : text('common.sourcePlace.sheet', { place: where, sheet });
  return part === undefined ? inSheet : text('common.sourcePlace.part', { place: inSheet, part });
}
