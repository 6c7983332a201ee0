import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { zonesCalls } from '../../shared/zones/calls.ts';
import type { WardenZoneInput } from '../../shared/zones/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { listInZone } from '../people/service.ts';
import { listHistory } from '../records/history.ts';
import { metaOf } from '../records/meta.ts';
import type { Stored } from '../records/store.ts';
import { countZone, isSortField, listZones as listRows, zoneNames, zoneStore } from './repository.ts';

export { zoneNames };

type ZoneAnswer = AnswerOf<typeof zonesCalls.get>;

/** Adds a warden zone. */
export function createZone(db: WritableDb, zone: WardenZoneInput): ZoneAnswer {
  return answer(db, zoneStore.create(db, zone));
}

/** Changes a warden zone. @throws AppError `not-found`, `records/stale-revision` */
export function updateZone(db: WritableDb, id: string, revision: number, zone: WardenZoneInput): ZoneAnswer {
  return answer(db, zoneStore.update(db, id, revision, zone));
}

/**
 * Takes a zone out of the lists, or brings one back. Its people go on pointing to it: nobody falls out of every list because a
 * zone was closed.
 * @throws AppError `not-found`, `records/stale-revision`
 */
export function setZoneArchived(db: WritableDb, id: string, revision: number, archived: boolean): ZoneAnswer {
  return answer(db, zoneStore.setArchived(db, id, revision, archived));
}

/** Opens one zone, archived or not. @throws AppError `not-found` */
export function getZone(db: ReadableDb, id: string): ZoneAnswer {
  return answer(db, zoneStore.get(db, id));
}

/** Every change of a zone, newest first; empty when there never was one. */
export function historyOfZone(db: ReadableDb, id: string): AnswerOf<typeof zonesCalls.history> {
  return listHistory(db, id);
}

/** A window on the list; sort fields that the list does not know are refused. @throws AppError `invalid-input` */
export function listZones(
  db: ReadableDb,
  query: ParsedInputOf<typeof zonesCalls.list>,
): AnswerOf<typeof zonesCalls.list> {
  const sorting = query.sorting.map((by) => {
    if (!isSortField(by.field))
      throw new AppError('invalid-input', { issues: [{ path: 'sorting', problem: 'unknown-field' }] });
    return { field: by.field, descending: by.descending };
  });
  return listRows(db, { ...query, sorting });
}

/** A window on the people who are in a zone now, by name, with the total. @throws AppError `not-found` */
export function listZonePeople(
  db: ReadableDb,
  { id, ...window }: ParsedInputOf<typeof zonesCalls.people>,
): AnswerOf<typeof zonesCalls.people> {
  zoneStore.get(db, id);
  return listInZone(db, id, window);
}

function answer(db: ReadableDb, record: Stored<typeof WardenZoneInput>): ZoneAnswer {
  return { ...record.fields, ...metaOf(record), ...countZone(db, record.id) };
}
