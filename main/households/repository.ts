import { z } from 'zod';
import type { HOUSEHOLDS_SORT_FIELDS, HouseholdsFilter } from '../../shared/households/calls.ts';
import { HouseholdInput } from '../../shared/households/schema.ts';
import type { ReadableDb, SqlParameters, WritableDb } from '../database/handle.ts';
import { foldText, matchExpression } from '../kernel/words.ts';
import { personMatches } from '../people/service.ts';
import { RecordStore, type Stored } from '../records/store.ts';

/** Households in the database. */
export const householdStore = new RecordStore({
  kind: 'household',
  table: 'household',
  fields: HouseholdInput,
  lists: ['members'],
  derive: (household) => ({ sortName: foldText(household.name), memberCount: household.members.length }),
  index: indexMembers,
});

export type StoredHousehold = Stored<typeof HouseholdInput>;

/**
 * Notes who is in a household. Somebody who is in another by now stays there: undoing an older act must not take them out of it. An
 * archived household holds nobody.
 */
function indexMembers(db: WritableDb, id: string, household: HouseholdInput | null): void {
  db.run(`DELETE FROM householdMember WHERE householdId = @id`, { id });
  const isInUse = db.value(`SELECT 1 FROM household WHERE id = @id AND archivedAt IS NULL`, { id }) !== null;
  if (household === null || !isInUse) return;
  for (const { personId, role } of household.members)
    db.run(
      `INSERT INTO householdMember (personId, householdId, role) VALUES (@personId, @id, @role)
       ON CONFLICT (personId) DO NOTHING`,
      { personId, id, role },
    );
}

/** Who is in which household, as a relation for the lists of other domains: `personId`, `householdId`, `role`. */
export const householdMembers = `householdMember`;

const MemberRow = z.strictObject({ personId: z.string(), householdId: z.string() });

/** The household of each of these people; one who is in none is missing from the map. */
export function householdIdsOf(db: ReadableDb, personIds: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    db
      .rows(
        `SELECT personId, householdId FROM householdMember WHERE personId IN (SELECT value FROM json_each(@ids))`,
        { ids: JSON.stringify(personIds) },
      )
      .map((row) => {
        const { personId, householdId } = MemberRow.parse(row);
        return [personId, householdId];
      }),
  );
}

const NamedRow = z.strictObject({ personId: z.string(), id: z.string(), name: z.string() });

/** Id and name of the household of each of these people; one who is in none is missing from the map. */
export function householdsOfPeople(
  db: ReadableDb,
  personIds: readonly string[],
): ReadonlyMap<string, { id: string; name: string }> {
  return new Map(
    db
      .rows(
        `SELECT personId, id, name FROM householdMember JOIN household ON household.id = householdMember.householdId
         WHERE personId IN (SELECT value FROM json_each(@ids)) AND hiddenBy IS NULL`,
        { ids: JSON.stringify(personIds) },
      )
      .map((row) => {
        const { personId, ...household } = NamedRow.parse(row);
        return [personId, household];
      }),
  );
}

type SortField = (typeof HOUSEHOLDS_SORT_FIELDS)[number];

const ORDER: Record<SortField, string> = {
  name: 'sortName',
  members: 'memberCount',
  updatedAt: 'updatedAt',
};

/** Which of the sort fields a list may be ordered by. */
export function isSortField(field: string): field is SortField {
  return Object.hasOwn(ORDER, field);
}

/** What a window on the list asks for. */
export interface HouseholdsQuery {
  filter: HouseholdsFilter;
  sorting: readonly { field: SortField; descending: boolean }[];
  offset: number;
  limit: number;
}

/** A window on the list, and how many there are in all. */
export function listRows(db: ReadableDb, query: HouseholdsQuery): { total: number; rows: StoredHousehold[] } {
  const { where, parameters } = conditions(query.filter);
  // Ties go on in the direction of the first field, so that an index gives the whole order.
  const direction = query.sorting[0]?.descending === true ? 'DESC' : 'ASC';
  const order = new Map(query.sorting.map((by) => [ORDER[by.field], by.descending ? 'DESC' : 'ASC']));
  for (const tie of ['sortName', 'id']) if (!order.has(tie)) order.set(tie, direction);
  const total = z.number().parse(db.value(`SELECT count(*) FROM household WHERE ${where}`, parameters));
  const rows = db.rows(
    `SELECT * FROM household WHERE ${where}
     ORDER BY ${[...order].map(([column, way]) => `${column} ${way}`).join(', ')} LIMIT @limit OFFSET @offset`,
    { ...parameters, limit: query.limit, offset: query.offset },
  );
  return { total, rows: rows.map((row) => householdStore.parse(row)) };
}

function conditions(filter: HouseholdsFilter): { where: string; parameters: SqlParameters } {
  const where = ['hiddenBy IS NULL', filter.archived ? 'archivedAt IS NOT NULL' : 'archivedAt IS NULL'];
  const name = foldText(filter.text ?? '').trim();
  if (name === '') return { where: where.join(' AND '), parameters: {} };
  const match = matchExpression(filter.text ?? '');
  const isMember = `EXISTS (SELECT 1 FROM json_each(household.members) AS item
    WHERE ${personMatches(`json_extract(item.value, '$.personId')`, 'match')})`;
  where.push(match === null ? `instr(sortName, @name) > 0` : `(instr(sortName, @name) > 0 OR ${isMember})`);
  return { where: where.join(' AND '), parameters: match === null ? { name } : { name, match } };
}
