import type { z } from 'zod';
import type { PROCEDURES_SORT_FIELDS } from '../../shared/procedures/calls.ts';
import { ProcedureInput } from '../../shared/procedures/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { RecordStore, type Stored } from '../records/store.ts';
import { searchTextOf, windowOn, type WindowQuery } from '../records/window.ts';

/** Procedures in the database. */
export const procedureStore = new RecordStore({
  kind: 'procedure',
  table: 'procedure',
  fields: ProcedureInput,
  lists: ['steps', 'unmapped'],
  derive: (procedure) => ({
    sortTitle: foldText(procedure.title),
    searchText: searchTextOf([
      procedure.title,
      procedure.reference,
      procedure.trigger,
      ...procedure.steps.flatMap(({ text, who, number }) => [text, who, number]),
      procedure.source,
      procedure.note,
    ]),
    verifiedAt: procedure.verified.at,
  }),
});

const ORDER: Record<(typeof PROCEDURES_SORT_FIELDS)[number], string> = {
  title: 'sortTitle',
  level: `CASE level WHEN 'national' THEN 0 WHEN 'local' THEN 1 ELSE 2 END`,
  validUntil: `coalesce(validUntil, '9999')`,
  verifiedAt: `coalesce(verifiedAt, '')`,
  updatedAt: 'updatedAt',
};

/** A window on the list, whole records: they are few, and their steps are what a peek shows. */
export function listProcedureRows(
  db: ReadableDb,
  query: Pick<WindowQuery, 'where' | 'parameters' | 'sorting' | 'offset' | 'limit'>,
): { total: number; rows: Stored<typeof ProcedureInput>[] } {
  const { total, rows } = windowOn(db, {
    ...query,
    table: 'procedure',
    select: '*',
    order: ORDER,
    last: 'sortTitle, id',
  });
  return { total, rows: rows.map((row) => procedureStore.parse(row)) };
}

/** Ids of procedures in use that have this reference; failing that, this title and organisation. Oldest first. */
export function procedureIdsLike(
  db: ReadableDb,
  said: Pick<z.output<typeof ProcedureInput>, 'title' | 'reference' | 'organisationId'>,
): unknown[] {
  const shown = `hiddenBy IS NULL AND archivedAt IS NULL`;
  if (said.reference !== '') {
    const found = db.rows(
      `SELECT id FROM procedure WHERE reference = @reference AND ${shown} ORDER BY createdAt, id LIMIT 2`,
      { reference: said.reference },
    );
    if (found.length > 0) return found;
  }
  return db.rows(
    `SELECT id FROM procedure WHERE sortTitle = @title AND ${shown}
     AND (@organisationId IS NULL OR organisationId IS NULL OR organisationId = @organisationId)
     ORDER BY organisationId IS NOT @organisationId, createdAt, id LIMIT 2`,
    { title: foldText(said.title), organisationId: said.organisationId },
  );
}
