import type { PersonName } from '../../../shared/people/schema.ts';
import { scriptOf } from '../scripts.ts';
import type { Cell, RowCells } from '../read-row.ts';

const NAMES = 20;

/**
 * The names of a row. Parts are taken where the table has them apart; a name in one cell stays one: nobody's name is split by guess.
 */
export function readNames(cells: RowCells): PersonName[] {
  const names: PersonName[] = [];
  const add = (
    kind: PersonName['kind'],
    parts: Partial<Pick<PersonName, 'given' | 'patronymic' | 'surname' | 'source'>>,
  ): void => {
    const { given = '', patronymic = '', surname = '', source = '' } = parts;
    if (given === '' && surname === '') return;
    if (names.length >= NAMES) {
      const text = [surname, given].filter((each) => each !== '').join(', ');
      cells.tell('value-cut', source, text);
      cells.keep(source, text);
      return;
    }
    const script = scriptOf(given + surname);
    names.push({
      id: cells.context.newId(),
      kind,
      given,
      patronymic,
      surname,
      order: 'unknown',
      source,
      script,
    });
  };
  const given = part(cells, cells.one('givenName'));
  const surname = part(cells, cells.one('familyName'));
  const patronymic = part(cells, cells.one('patronymic'));
  const fullCell = cells.one('fullName');
  // Records say several names in several lines; in a table the line was only too short.
  const full = cells.context.isLenient ? linesOf(fullCell) : fullCell === null ? [] : [fullCell];
  if (given !== '' || surname !== '') {
    add('document', { given, patronymic, surname });
    for (const name of full)
      if (!saysTheSame(name.text, [given, patronymic, surname]))
        add('alias', { given: part(cells, name), source: source(name) });
  } else {
    const [first, ...more] = full;
    if (first !== undefined) add('document', { given: part(cells, first), patronymic });
    else if (patronymic !== '') cells.keep(cells.one('patronymic')?.column.name ?? '', patronymic);
    for (const name of more) add('alias', { given: part(cells, name), source: source(name) });
  }
  for (const cell of cells.all('otherName'))
    for (const name of linesOf(cell)) add('alias', { given: part(cells, name), source: source(name) });
  for (const name of linesOf(cells.one('nativeName'))) add('native', { given: part(cells, name) });
  return names;
}

function source(cell: Cell): string {
  return cell.column.name.slice(0, 300);
}

/** A name as it is written; one that is too long for the record is refused, since nobody could be found by its beginning. */
function part(cells: RowCells, cell: Cell | null): string {
  if (cell === null) return '';
  const text = cell.text.replace(/\s+/gu, ' ').trim();
  if (text.length <= 300) return text;
  cells.refuse('name-too-long', cell.column.name, text);
  return '';
}

function linesOf(cell: Cell | null): Cell[] {
  if (cell === null) return [];
  return cell.text
    .split(/\r\n|\r|\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ column: cell.column, text }));
}

function saysTheSame(full: string, parts: readonly string[]): boolean {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .split(/[\s,]+/u)
      .filter((word) => word !== '')
      .sort()
      .join(' ');
  return words(full) === words(parts.join(' '));
}
