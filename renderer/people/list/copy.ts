import type { z } from 'zod';
import type { PeopleQuery, PeopleSelection } from '../../../shared/people/query.ts';
import { PersonSummary } from '../../../shared/people/schema.ts';
import { api } from '../../app/client.ts';
import type { ListColumn } from '../../components/table/column.ts';
import { asTable } from '../../components/table/as-table.ts';

/** More rows than this are exported, not copied: the clipboard is open to every program. */
export const MOST_COPIED = 2_000;
const SLICE = 500;
const EVERY_FIELD = PersonSummary.keyof().options;

/**
 * Copies the columns shown of the people selected as a table, and enters it in the trail, since what is copied has left.
 * @returns how many rows were copied; `null` when there are too many
 */
export async function copyPeople(
  selection: z.input<typeof PeopleSelection>,
  query: z.input<typeof PeopleQuery>,
  columns: readonly ListColumn<PersonSummary>[],
): Promise<number | null> {
  const rows: PersonSummary[] = [];
  for (let total = 1; rows.length < total;) {
    const page = await api.people.rows({
      selection,
      fields: [...EVERY_FIELD],
      offset: rows.length,
      limit: SLICE,
    });
    if (page.total > MOST_COPIED) return null;
    if (page.rows.length === 0) break;
    rows.push(...page.rows.map((row) => PersonSummary.parse(row)));
    ({ total } = page);
  }
  if (rows.length === 0) return 0;
  const copied = columns.filter((column) => column.copy !== undefined);
  await api.people.noteCopy({ fields: copied.map((column) => column.id), rows: rows.length, query });
  const { text, html } = asTable(
    copied.map((column) => column.title),
    rows.map((row) => copied.map((column) => column.copy?.(row) ?? '')),
  );
  window.chancery.copy(text, html);
  return rows.length;
}
