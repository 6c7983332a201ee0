import { z } from 'zod';
import type { RESTRICTIONS_SORT_FIELDS } from '../../shared/restrictions/calls.ts';
import { RestrictionInput } from '../../shared/restrictions/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { RecordStore, type Stored } from '../records/store.ts';
import { searchTextOf, windowOn, type WindowQuery } from '../records/window.ts';

/** Restrictions in the database. */
export const restrictionStore = new RecordStore({
  kind: 'restriction',
  table: 'restriction',
  fields: RestrictionInput,
  lists: ['hours', 'unmapped'],
  derive: (restriction) => ({
    sortTitle: foldText(restriction.title),
    searchText: searchTextOf([
      restriction.title,
      restriction.reference,
      restriction.place,
      restriction.exempt,
      restriction.source,
      restriction.note,
    ]),
    verifiedAt: restriction.verified.at,
  }),
});

const ORDER: Record<(typeof RESTRICTIONS_SORT_FIELDS)[number], string> = {
  title: 'sortTitle',
  kind: 'kind',
  place: 'place COLLATE NOCASE',
  startsAt: `coalesce(startsAt, '')`,
  endsAt: `coalesce(endsAt, '9999')`,
  updatedAt: 'updatedAt',
};

type Window = Pick<WindowQuery, 'where' | 'parameters' | 'sorting' | 'offset' | 'limit'>;

/** A window on the list, whole records: whether one holds is computed from its times. */
export function listRestrictionRows(
  db: ReadableDb,
  query: Window,
): { total: number; rows: Stored<typeof RestrictionInput>[] } {
  const { total, rows } = windowOn(db, {
    ...query,
    table: 'restriction',
    select: '*',
    order: ORDER,
    last: 'sortTitle, id',
  });
  return { total, rows: rows.map((row) => restrictionStore.parse(row)) };
}

/** Every restriction in use that has not ended. */
export function openRestrictions(db: ReadableDb, now: string): Stored<typeof RestrictionInput>[] {
  return db
    .rows(
      `SELECT * FROM restriction WHERE hiddenBy IS NULL AND archivedAt IS NULL AND coalesce(endsAt, '9999') > @now
       ORDER BY sortTitle, id`,
      { now },
    )
    .map((row) => restrictionStore.parse(row));
}

const IdRow = z.object({ id: z.string() });

/** The oldest restriction in use with this reference, else with this title, kind and place; `null` when there is none. */
export function restrictionIdLike(
  db: ReadableDb,
  said: Pick<RestrictionInput, 'title' | 'reference' | 'kind' | 'place'>,
): string | null {
  const shown = `hiddenBy IS NULL AND archivedAt IS NULL`;
  const byReference =
    said.reference === ''
      ? null
      : db.row(
          `SELECT id FROM restriction WHERE reference = @reference AND ${shown} ORDER BY createdAt, id LIMIT 1`,
          { reference: said.reference },
        );
  const row =
    byReference ??
    db.row(
      `SELECT id FROM restriction WHERE sortTitle = @title AND kind = @kind AND ${shown}
       AND (@place = '' OR place = '' OR place = @place COLLATE NOCASE) ORDER BY createdAt, id LIMIT 1`,
      { title: foldText(said.title), kind: said.kind, place: said.place },
    );
  return row === null ? null : IdRow.parse(row).id;
}
