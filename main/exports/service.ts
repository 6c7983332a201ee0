import type { exportsCalls } from '../../shared/exports/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { WritableDb } from '../database/handle.ts';
import { insertExport, listExports } from './repository.ts';

export { exportPeople } from './export.ts';
export { csvRow } from './formats/csv.ts';
export { xlsxTable } from './formats/xlsx-table.ts';
export { pfifDomain } from './formats/pfif.ts';
export { printPeople } from './print.ts';
export { listExports };

/** Enters that rows of the list were copied: a copy is an export. */
export function noteCopy(
  db: WritableDb,
  copied: ParsedInputOf<typeof exportsCalls.noteCopy>,
): AnswerOf<typeof exportsCalls.noteCopy> {
  const { id } = insertExport(db, {
    ...copied,
    what: 'copy',
    format: 'text',
    purpose: '',
    leftOut: 0,
    owner: '',
    copies: 0,
  });
  return { exportId: id };
}
