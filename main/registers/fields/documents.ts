import type { PersonDocument } from '../../../shared/people/schema.ts';
import { isExponentForm } from '../../reader/values.ts';
import type { Cell, RowCells } from '../read-row.ts';
import { documentTypeOf, nationalityOf } from '../words.ts';
import { dayIn } from './days.ts';

/** The documents of a row: the travel document with its dates, the identity card, and the residence permit. */
export function readDocuments(cells: RowCells): PersonDocument[] {
  const typeCell = cells.one('documentType');
  const issuerCell = cells.one('documentIssuer');
  const issuedOn = dayIn(cells, 'documentIssued');
  const expiresOn = dayIn(cells, 'documentExpiry');
  const permitExpiresOn = dayIn(cells, 'permitExpiry');
  const documents: PersonDocument[] = [];
  const main = cells.one('documentNumber');
  const number = numberIn(cells, main);
  if (main !== null && number !== '') {
    const type = typeOf(cells, typeCell, main);
    documents.push(
      document(cells, { type, number, issuer: stateIn(cells, issuerCell), issuedOn, expiresOn }),
    );
  } else {
    for (const cell of [typeCell, issuerCell]) if (cell !== null) cells.keep(cell.column.name, cell.text);
    for (const role of ['documentIssued', 'documentExpiry'] as const)
      for (const cell of cells.all(role)) cells.keep(cell.column.name, cell.text);
  }
  const identity = numberIn(cells, cells.one('identityNumber'));
  if (identity !== '') documents.push(document(cells, { type: 'identity-card', number: identity }));
  const permit = numberIn(cells, cells.one('permitNumber'));
  if (permit !== '')
    documents.push(document(cells, { type: 'residence-permit', number: permit, expiresOn: permitExpiresOn }));
  else for (const cell of cells.all('permitExpiry')) cells.keep(cell.column.name, cell.text);
  return documents;
}

function typeOf(cells: RowCells, cell: Cell | null, number: Cell): PersonDocument['type'] {
  const said = cell === null ? null : documentTypeOf(cell.text);
  if (cell !== null && said === null) cells.keep(cell.column.name, cell.text);
  if (said !== null) return said;
  return documentTypeOf(number.column.name) ?? (cell === null ? 'passport' : 'other');
}

function stateIn(cells: RowCells, cell: Cell | null): string | null {
  if (cell === null) return null;
  const code = nationalityOf(cell.text);
  if (code === null) cells.keep(cell.column.name, cell.text);
  return code;
}

/** A number as written. One of which a spreadsheet has thrown digits away is none any more: it is told, and kept in the note. */
function numberIn(cells: RowCells, cell: Cell | null): string {
  if (cell === null) return '';
  const { column, text } = cell;
  if (isExponentForm(text)) {
    cells.tell('digits-lost', column.name, text);
    cells.keep(column.name, text);
    return '';
  }
  if (column.usualLength > 0 && /^\d+$/.test(text) && text.length < column.usualLength)
    cells.tell('zeros-lost', column.name, text);
  return cells.cut(column.name, text);
}

function document(
  cells: RowCells,
  known: Pick<PersonDocument, 'type' | 'number'> &
    Partial<Pick<PersonDocument, 'issuer' | 'issuedOn' | 'expiresOn'>>,
): PersonDocument {
  return {
    id: cells.context.newId(),
    issuer: null,
    issuedOn: null,
    expiresOn: null,
    status: 'unknown',
    mrz: '',
    ...known,
  };
}
