import { z } from 'zod';
import type { ZONES_SORT_FIELDS, ZonesFilter } from '../../shared/zones/calls.ts';
import { WardenZoneInput, ZoneSummary, type Warden } from '../../shared/zones/schema.ts';
import type { ReadableDb, SqlParameters } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { householdMembers } from '../households/service.ts';
import { peopleInZones } from '../people/service.ts';
import { RecordStore } from '../records/store.ts';

/** Warden zones in the database. */
export const zoneStore = new RecordStore({
  kind: 'wardenZone',
  table: 'wardenZone',
  fields: WardenZoneInput,
  lists: ['wardens'],
  derive: (zone) => ({
    sortName: foldText(zone.name),
    searchText: foldText(
      [
        zone.name,
        zone.code,
        ...zone.places,
        ...zone.wardens.flatMap(({ name, phone }) => [name, phone]),
      ].join('\n'),
    ),
    lastTestOn: zone.wardens.reduce<string | null>(
      (last, { lastTestOn }) => (lastTestOn !== null && lastTestOn > (last ?? '') ? lastTestOn : last),
      null,
    ),
  }),
});

type SortField = (typeof ZONES_SORT_FIELDS)[number];

const ORDER: Record<SortField, string> = {
  name: 'sortName',
  code: 'code COLLATE NOCASE',
  people: 'people',
  households: 'households',
  lastTestOn: `coalesce(lastTestOn, '')`,
  updatedAt: 'updatedAt',
};

/** Which of the sort fields a list may be ordered by. */
export function isSortField(field: string): field is SortField {
  return Object.hasOwn(ORDER, field);
}

const COUNTS = `SELECT zoneId, count(*) AS people, count(DISTINCT householdId) AS households
  FROM ${peopleInZones} AS inZone LEFT JOIN ${householdMembers} AS member ON member.personId = inZone.id`;

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

const Row = ZoneSummary.extend({
  places: json(ZoneSummary.shape.places),
  wardens: json(ZoneSummary.shape.wardens).transform(wardensFirst),
});

function wardensFirst(wardens: readonly Warden[]): Warden[] {
  return [...wardens].sort((one, other) => Number(one.deputy) - Number(other.deputy));
}

/** What a window on the list asks for. */
export interface ZonesQuery {
  filter: ZonesFilter;
  sorting: readonly { field: SortField; descending: boolean }[];
  offset: number;
  limit: number;
}

/** A window on the list with the counts of each zone, and how many zones there are in all. */
export function listZones(db: ReadableDb, query: ZonesQuery): { total: number; rows: ZoneSummary[] } {
  const { where, parameters } = conditions(query.filter);
  const order = [
    ...query.sorting.map((by) => `${ORDER[by.field]} ${by.descending ? 'DESC' : 'ASC'}`),
    'sortName',
    'id',
  ].join(', ');
  const total = z.number().parse(db.value(`SELECT count(*) FROM wardenZone WHERE ${where}`, parameters));
  const rows = db.rows(
    `SELECT id, name, code, places, wardens, lastTestOn, updatedAt, archivedAt,
       coalesce(people, 0) AS people, coalesce(households, 0) AS households
     FROM wardenZone LEFT JOIN (${COUNTS} GROUP BY zoneId) AS counted ON counted.zoneId = wardenZone.id
     WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    { ...parameters, limit: query.limit, offset: query.offset },
  );
  return { total, rows: rows.map((row) => Row.parse(row)) };
}

function conditions(filter: ZonesFilter): { where: string; parameters: SqlParameters } {
  const where = ['hiddenBy IS NULL', filter.archived ? 'archivedAt IS NOT NULL' : 'archivedAt IS NULL'];
  const text = foldText(filter.text ?? '').trim();
  if (text === '') return { where: where.join(' AND '), parameters: {} };
  return { where: [...where, `instr(searchText, @text) > 0`].join(' AND '), parameters: { text } };
}

const Counted = z.strictObject({ people: z.number(), households: z.number() });

/** How many are in one zone now. */
export function countZone(db: ReadableDb, id: string): z.infer<typeof Counted> {
  const { people, households } = Counted.extend({ zoneId: z.string().nullable() }).parse(
    db.row(`${COUNTS} WHERE zoneId = @id`, { id }),
  );
  return { people, households };
}

/** Names of all zones by id, archived ones too: people go on pointing to them. */
export function zoneNames(db: ReadableDb): ReadonlyMap<string, string> {
  const Named = z.strictObject({ id: z.string(), name: z.string() });
  const rows = db.rows(`SELECT id, name FROM wardenZone WHERE hiddenBy IS NULL`);
  return new Map(rows.map((row) => Named.parse(row)).map(({ id, name }) => [id, name]));
}
