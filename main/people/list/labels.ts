import { z } from 'zod';
import type { PeopleFacet } from '../../../shared/people/query.ts';
import type { ReadableDb } from '../../database/handle.ts';

/** Read here and not asked of their services, since those ask ours. */
const TABLES = { zone: 'wardenZone', household: 'household' } as const;
const NameRow = z.strictObject({ id: z.string(), name: z.string() });

/** What zones and households are called, by id; empty for a facet whose values say it themselves. */
export function labelsOf(
  db: ReadableDb,
  facet: PeopleFacet,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  if (facet !== 'zone' && facet !== 'household') return new Map();
  const rows = db.rows(
    `SELECT ${TABLES[facet]}.id, name FROM json_each(@ids) JOIN ${TABLES[facet]} ON ${TABLES[facet]}.id = value WHERE hiddenBy IS NULL`,
    { ids: JSON.stringify(ids) },
  );
  return new Map(rows.map((row) => NameRow.parse(row)).map(({ id, name }) => [id, name]));
}

/** Whether a warden zone is on record. */
export function isZone(db: ReadableDb, id: string): boolean {
  return db.value(`SELECT 1 FROM ${TABLES.zone} WHERE id = @id AND hiddenBy IS NULL`, { id }) !== null;
}
