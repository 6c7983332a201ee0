import { z } from 'zod';
import { HistoryEntry, Provenance } from '../../shared/records/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import type { FieldChange } from './fields.ts';
import { Dot, Version } from './version.ts';

/** Appends one change to the history and notes the record in the change set. */
export function addHistory(
  db: WritableDb,
  entry: {
    recordId: string;
    kind: string;
    revision: number;
    action: HistoryEntry['action'];
    changes: FieldChange[];
  },
): void {
  const { changeSet } = db;
  changeSet.kinds.add(entry.kind);
  changeSet.recordIds.add(entry.recordId);
  db.run(
    `INSERT INTO history (recordId, kind, changeSetId, revision, action, device, counter, changes)
     VALUES (@recordId, @kind, @changeSetId, @revision, @action, @device, @counter, @changes)`,
    {
      recordId: entry.recordId,
      kind: entry.kind,
      changeSetId: changeSet.id,
      revision: entry.revision,
      action: entry.action,
      device: changeSet.device,
      counter: changeSet.counter,
      changes: JSON.stringify(entry.changes),
    },
  );
}

const Changes = z.array(
  z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown(), dot: Dot.optional() }),
);

const HistoryRow = z.strictObject({
  changeSetId: z.string(),
  revision: z.number(),
  at: z.string(),
  by: z.string(),
  action: z.string(),
  provenance: z.string(),
  changes: z.string(),
});

/** Every change of a record, newest first; empty when it never was. */
export function listHistory(db: ReadableDb, recordId: string): HistoryEntry[] {
  return db
    .rows(
      `SELECT history.changeSetId, history.revision, changeSet.at, changeSet.by, history.action, changeSet.provenance, history.changes
       FROM history JOIN changeSet ON changeSet.id = history.changeSetId
       WHERE history.recordId = @recordId ORDER BY history.id DESC`,
      { recordId },
    )
    .map((row) => {
      const known = HistoryRow.parse(row);
      return HistoryEntry.parse({
        ...known,
        provenance: Provenance.parse(JSON.parse(known.provenance)),
        changes: Changes.parse(JSON.parse(known.changes)).map(({ field, before, after }) => ({
          field,
          before,
          after,
        })),
      });
    });
}

/** One change as undo and merge need it. */
export interface RecordedChange {
  recordId: string;
  kind: string;
  action: string;
  dot: Dot;
  changes: FieldChange[];
}

const ChangeRow = z.strictObject({
  recordId: z.string(),
  kind: z.string(),
  action: z.string(),
  device: z.string(),
  counter: z.number(),
  changes: z.string(),
});

/** Changes of one record, oldest first: what the common ancestor of a merge is found in. */
export function changesOfRecord(db: ReadableDb, recordId: string): RecordedChange[] {
  return db
    .rows(
      `SELECT recordId, kind, action, device, counter, changes FROM history WHERE recordId = @recordId ORDER BY id`,
      { recordId },
    )
    .map(parseChange);
}

/**
 * What a change set did to one record, oldest first; `revision` is 1 where it made it. The `+` keeps SQLite from reading the whole
 * set, ten thousand records of an import, once for each of them.
 */
export function changesOfRecordInSet(
  db: ReadableDb,
  recordId: string,
  changeSetId: string,
): (RecordedChange & { revision: number })[] {
  return db
    .rows(
      `SELECT recordId, kind, revision, action, device, counter, changes FROM history
       WHERE recordId = @recordId AND +changeSetId = @changeSetId ORDER BY id`,
      { recordId, changeSetId },
    )
    .map((row) => {
      const { revision, ...change } = ChangeRow.extend({ revision: z.number() }).parse(row);
      return { ...parseChange(change), revision };
    });
}

/** What happened to a record before a set first changed it, newest first; empty unless something of it was undone. Its making is left out. */
export function changesBeforeSet(
  db: ReadableDb,
  recordId: string,
  changeSetId: string,
): { changeSetId: string; changes: FieldChange[] }[] {
  return db
    .rows(
      `WITH earlier AS (
         SELECT history.id, changeSetId, changes, undoneBy FROM history JOIN changeSet ON changeSet.id = changeSetId
         WHERE recordId = @recordId AND revision > 1
           AND history.id < (SELECT min(id) FROM history WHERE recordId = @recordId AND +changeSetId = @changeSetId))
       SELECT changeSetId, changes FROM earlier
       WHERE EXISTS (SELECT 1 FROM earlier WHERE undoneBy IS NOT NULL) ORDER BY id DESC`,
      { recordId, changeSetId },
    )
    .map((row) => {
      const known = z.strictObject({ changeSetId: z.string(), changes: z.string() }).parse(row);
      return { changeSetId: known.changeSetId, changes: Changes.parse(JSON.parse(known.changes)) };
    });
}

function parseChange(row: unknown): RecordedChange {
  const known = ChangeRow.parse(row);
  return {
    recordId: known.recordId,
    kind: known.kind,
    action: known.action,
    dot: [known.device, known.counter],
    changes: Changes.parse(JSON.parse(known.changes)),
  };
}

/** A removed record: content-free. */
export interface Tombstone {
  recordId: string;
  kind: string;
  reason: string;
  version: Version;
}

/** Leaves a tombstone. */
export function entomb(db: WritableDb, tombstone: Tombstone): void {
  db.run(
    `INSERT OR REPLACE INTO tombstone (recordId, kind, removedAt, reason, version) VALUES (@recordId, @kind, @removedAt, @reason, @version)`,
    {
      recordId: tombstone.recordId,
      kind: tombstone.kind,
      removedAt: db.changeSet.at,
      reason: tombstone.reason,
      version: JSON.stringify(tombstone.version),
    },
  );
}

/** Takes a tombstone away because the record is made again. */
export function unbury(db: WritableDb, recordId: string): void {
  db.run(`DELETE FROM tombstone WHERE recordId = @recordId`, { recordId });
}

const TombstoneRow = z.strictObject({
  recordId: z.string(),
  kind: z.string(),
  reason: z.string(),
  version: z.string(),
});

/** The tombstone of a removed record; `null` when it was never removed. */
export function findTombstone(db: ReadableDb, recordId: string): Tombstone | null {
  const row = db.row(`SELECT recordId, kind, reason, version FROM tombstone WHERE recordId = @recordId`, {
    recordId,
  });
  if (row === null) return null;
  const known = TombstoneRow.parse(row);
  return { ...known, version: Version.parse(JSON.parse(known.version)) };
}

/** Takes out of the history what a removed record said, so that it cannot be brought back; that it was, and who wrote when, stays. */
export function forgetContent(db: WritableDb, recordId: string): void {
  db.run(`UPDATE history SET changes = '[]' WHERE recordId = @recordId`, { recordId });
}

/** Whether an id is that of a record of another kind, here or once. */
export function isOfAnotherKind(db: ReadableDb, recordId: string, kind: string): boolean {
  const found = db.value(`SELECT 1 FROM history WHERE recordId = @recordId AND kind <> @kind LIMIT 1`, {
    recordId,
    kind,
  });
  return found === 1;
}

/** Who made a write, and when by their clock. */
export interface Writer {
  by: string;
  at: string;
}

const WriterRow = z.strictObject({
  by: z.string(),
  at: z.string(),
  device: z.string(),
  counter: z.number(),
  changes: z.string(),
});

/** Who wrote what stands in the history of a record, by `device counter`; a write that came with a bundle is its taker's. */
export function writersOfRecord(db: ReadableDb, recordId: string): Map<string, Writer> {
  const writers = new Map<string, Writer>();
  const rows = db.rows(
    `SELECT changeSet.by, changeSet.at, history.device, history.counter, history.changes
     FROM history JOIN changeSet ON changeSet.id = history.changeSetId WHERE history.recordId = @recordId ORDER BY history.id`,
    { recordId },
  );
  for (const row of rows) {
    const { by, at, device, counter, changes } = WriterRow.parse(row);
    writers.set(`${device} ${String(counter)}`, { by, at });
    for (const { dot } of Changes.parse(JSON.parse(changes)))
      if (dot !== undefined) writers.set(`${dot[0]} ${String(dot[1])}`, { by, at });
  }
  return writers;
}
