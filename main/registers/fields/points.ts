import type { ContactPoint } from '../../../shared/people/schema.ts';
import { splitPhones } from '../../reader/phone-cells.ts';
import { isExponentForm, splitEmails } from '../../reader/values.ts';
import type { RowCells } from '../read-row.ts';

const POINTS = 30;

const PHONES = [
  ['phoneMobile', 'mobile'],
  ['phone', 'phone'],
  ['phoneSatellite', 'satellite'],
] as const;

/** Ways to reach somebody: several in one cell are taken apart, each exactly as written. */
export function readPoints(cells: RowCells): ContactPoint[] {
  const points: ContactPoint[] = [];
  const seen = new Set<string>();
  const add = (kind: ContactPoint['kind'], column: string, text: string, note = ''): void => {
    const value = cells.cut(column, text);
    if (value === '' || seen.has(value)) return;
    seen.add(value);
    if (points.length >= POINTS) {
      cells.tell('value-cut', column, text);
      cells.keep(column, text);
      return;
    }
    const confirmed = { at: null, channel: null, by: '' };
    points.push({
      id: cells.context.newId(),
      kind,
      value,
      note: note.slice(0, 300),
      confirmed,
      failedAt: null,
    });
  };
  for (const [role, kind] of PHONES)
    for (const { column, text } of cells.all(role)) {
      if (isExponentForm(text)) {
        cells.tell('digits-lost', column.name, text);
        cells.keep(column.name, text);
        continue;
      }
      if (column.usualLength > 0 && /^\d+$/.test(text) && text.length < column.usualLength)
        cells.tell('zeros-lost', column.name, text);
      const numbers = splitPhones(text);
      for (const { number, mark = '', kind: said = 'voice' } of numbers) {
        // "+351 21 000 (home)": the word says which number it is.
        const [, plain = number, word = ''] = /^(.*\d)\s*\(([^()\d]+)\)$/u.exec(number) ?? [];
        const words = [mark, word, said === 'voice' ? '' : said];
        add(kind, column.name, plain, words.filter((part) => part !== '').join(' '));
      }
      if (numbers.length === 0) {
        cells.keep(column.name, text);
        cells.tell('value-kept-in-note', column.name, text);
      }
    }
  for (const { column, text } of cells.all('email')) {
    const addresses = splitEmails(text);
    for (const address of addresses) add('email', column.name, address);
    if (addresses.length === 0) {
      cells.keep(column.name, text);
      cells.tell('value-kept-in-note', column.name, text);
    }
  }
  for (const { column, text } of cells.all('messenger')) add('messenger', column.name, text, column.name);
  return points;
}
