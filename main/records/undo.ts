import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import type { UndoConflict, UndoOutcome } from '../../shared/records/undo.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { compareFields, sameValue, type FieldMap } from './fields.ts';
import { changesOfRecordInSet, findTombstone, type RecordedChange } from './history.ts';
import type { RecordRegistry } from './registry.ts';
import type { RecordStore, Stored } from './store.ts';
import { goingBack } from './undone-before.ts';
import { dotOf, touchFields, type Dot } from './version.ts';

type AnyStore = RecordStore<z.ZodObject>;
type AnyRecord = Stored<z.ZodObject>;

/** What undoing did to one record. */
interface Undone {
  did: 'removed' | 'restored' | 'unchanged';
  conflicts: UndoConflict[];
}

/** Nothing undone yet. */
export function emptyOutcome(): UndoOutcome {
  return { removed: 0, restored: 0, unchanged: 0, conflicts: [] };
}

/**
 * Undoes a change set within the transaction of `db`, and marks it so. A record it made goes, if nobody touched or named it since; a
 * field it changed goes back, if it still says what the set wrote; a record it removed comes back. All else is a conflict: it is
 * listed, and left as it is.
 * @throws AppError `records/not-undoable` when there is no such set or it is undone already
 */
export function undoChangeSet(db: WritableDb, registry: RecordRegistry, changeSetId: string): UndoOutcome {
  assertUndoable(db, changeSetId);
  const outcome = emptyOutcome();
  undoRecords(db, registry, { changeSetId, recordIds: recordsOfSet(db, changeSetId) }, outcome);
  markUndone(db, changeSetId);
  return outcome;
}

/** @throws AppError `records/not-undoable` */
export function assertUndoable(db: ReadableDb, changeSetId: string): void {
  const row = db.row(`SELECT undoneBy FROM changeSet WHERE id = @changeSetId`, { changeSetId });
  if (row === null) throw new AppError('records/not-undoable', { reason: 'unknown' });
  if (z.strictObject({ undoneBy: z.string().nullable() }).parse(row).undoneBy !== null)
    throw new AppError('records/not-undoable', { reason: 'already-undone' });
}

/** The call that made a set; `null` when there is no such set. */
export function callOfSet(db: ReadableDb, changeSetId: string): string | null {
  const call = db.value(`SELECT call FROM changeSet WHERE id = @changeSetId`, { changeSetId });
  return typeof call === 'string' ? call : null;
}

/** Records that a set changed, the last changed first, those that others name last, so that what names another goes before it. */
export function recordsOfSet(db: ReadableDb, changeSetId: string): string[] {
  const recordIds = db.value(
    `SELECT json_group_array(recordId) FROM
       (SELECT recordId FROM history WHERE changeSetId = @changeSetId GROUP BY recordId
        ORDER BY kind IN ('person', 'organisation'), kind = 'organisation', max(id) DESC)`,
    { changeSetId },
  );
  return z.array(z.string()).parse(typeof recordIds === 'string' ? JSON.parse(recordIds) : []);
}

/** Says of a set that this one undid it. */
export function markUndone(db: WritableDb, changeSetId: string): void {
  db.run(`UPDATE changeSet SET undoneBy = @undoneBy WHERE id = @changeSetId`, {
    changeSetId,
    undoneBy: db.changeSet.id,
  });
}

/**
 * Undoes what a set did to some of its records, so that a large one can be undone in slices. Done a second time it changes nothing.
 * @param outcome is added to
 */
export function undoRecords(
  db: WritableDb,
  registry: RecordRegistry,
  part: {
    changeSetId: string;
    recordIds: readonly string[];
    keeps?: ((recordId: string) => boolean) | undefined;
  },
  outcome: UndoOutcome,
): void {
  for (const recordId of part.recordIds) {
    const changes = changesOfRecordInSet(db, recordId, part.changeSetId);
    const [first] = changes;
    const store = first === undefined ? undefined : registry.get(first.kind);
    if (first === undefined || store === undefined) continue;
    const undone = undoRecord(
      db,
      { registry, store },
      {
        recordId,
        changeSetId: part.changeSetId,
        changes,
        dot: first.dot,
        isCreation: first.revision === 1,
        isKept: part.keeps?.(recordId) === true,
      },
    );
    outcome[undone.did]++;
    outcome.conflicts.push(...undone.conflicts);
  }
}

interface Target {
  recordId: string;
  changeSetId: string;
  /** What the set did to the record, oldest first. */
  changes: readonly RecordedChange[];
  dot: Dot;
  isCreation: boolean;
  /** Something else than another record speaks for it. */
  isKept: boolean;
}

function undoRecord(
  db: WritableDb,
  { registry, store }: { registry: RecordRegistry; store: AnyStore },
  target: Target,
): Undone {
  const current = store.find(db, target.recordId);
  const { before, after } = composed(target.changes);
  if (target.isCreation) {
    const { kind } = store.spec;
    if (current === null && registry.isMerged(db, kind, target.recordId))
      return conflict(target, store, 'merged-later');
    if (current !== null && (target.isKept || registry.isNamed(db, kind, target.recordId)))
      return conflict(target, store, 'named-later');
    return undoCreation(db, store, target, current, after);
  }
  if (current === null) return undoRemoval(db, store, target, before);
  return putBack(db, store, target, current, { before, after });
}

/** Several changes of one set as one: the value before the first and after the last. */
function composed(changes: readonly RecordedChange[]): { before: FieldMap; after: FieldMap } {
  const before: FieldMap = new Map();
  const after: FieldMap = new Map();
  for (const { field, before: old, after: now } of changes.flatMap((change) => change.changes)) {
    if (!before.has(field)) before.set(field, old);
    after.set(field, now);
  }
  return { before, after };
}

function undoCreation(
  db: WritableDb,
  store: AnyStore,
  target: Target,
  current: AnyRecord | null,
  after: FieldMap,
): Undone {
  if (current === null) return { did: 'unchanged', conflicts: [] };
  const isUntouched = Object.values(current.version.dots).every((dot) => isSame(dot, target.dot));
  if (!isUntouched && !saysTheSame(store, current, after)) return conflict(target, store, 'edited-later');
  store.remove(db, target.recordId, 'undone', 'undone');
  return { did: 'removed', conflicts: [] };
}

/** Whether a record stands as the set left it, also when it was changed and changed back in between. */
function saysTheSame(store: AnyStore, current: AnyRecord, after: FieldMap): boolean {
  const written = new Map([...after].filter(([field, value]) => field !== ARCHIVED && value !== null));
  const isArchived = (after.get(ARCHIVED) ?? null) !== null;
  return (
    isArchived === (current.archivedAt !== null) &&
    compareFields(store.fieldsOf(current), written).length === 0
  );
}

function undoRemoval(db: WritableDb, store: AnyStore, target: Target, before: FieldMap): Undone {
  const tombstone = findTombstone(db, target.recordId);
  const removedBy = tombstone?.version.dots['*'];
  if (tombstone === null || removedBy === undefined || !isSame(removedBy, target.dot))
    return conflict(target, store, 'removed-later');
  // A recall takes what a record said out of the history: an empty one must not come back in its place.
  const fields = before.size === 0 ? null : build(store, before);
  if (fields === null) return conflict(target, store, 'not-valid');
  const dot: Dot = [db.changeSet.device, db.changeSet.counter];
  // Items that were taken out before keep their place: without it a partner's older word would bring them back.
  const takenOut = Object.entries(tombstone.version.dots).filter(
    ([field]) => field.includes('#') && !before.has(field),
  );
  const touched = touchFields(tombstone.version, before.keys(), dot);
  store.create(db, fields, {
    id: target.recordId,
    action: 'undone',
    version: { ...touched, dots: { '*': dot, ...Object.fromEntries(takenOut) } },
  });
  return { did: 'restored', conflicts: [] };
}

const ARCHIVED = 'archivedAt';

function putBack(
  db: WritableDb,
  store: AnyStore,
  target: Target,
  current: AnyRecord,
  change: { before: FieldMap; after: FieldMap },
): Undone {
  const fields = store.fieldsOf(current);
  const conflicts: UndoConflict[] = [];
  let archivedAt = current.archivedAt;
  let isChanged = false;
  const goesBack = goingBack(db, target);
  for (const [field, was] of change.before) {
    const before = goesBack(field, was ?? null);
    const now = field === ARCHIVED ? current.archivedAt : (fields.get(field) ?? null);
    if (sameValue(now, before)) continue;
    const dot = dotOf(current.version, field);
    const isOurs = dot !== null && isSame(dot, target.dot);
    if (!isOurs && !sameValue(now, change.after.get(field) ?? null)) {
      conflicts.push({ kind: store.spec.kind, recordId: target.recordId, field, reason: 'edited-later' });
      continue;
    }
    isChanged = true;
    if (field === ARCHIVED) archivedAt = typeof before === 'string' ? before : null;
    else if (before === null && field.includes('#')) fields.delete(field);
    else fields.set(field, before);
  }
  if (!isChanged) return { did: 'unchanged', conflicts };
  const built = build(store, fields);
  if (built === null) return conflict(target, store, 'not-valid');
  store.update(db, target.recordId, null, built, { action: 'undone', archivedAt });
  return { did: 'restored', conflicts };
}

function build(store: AnyStore, fields: FieldMap): Record<string, unknown> | null {
  try {
    return store.build(fields);
  } catch (error) {
    if (error instanceof z.ZodError) return null;
    throw error;
  }
}

function conflict(target: Target, store: AnyStore, reason: UndoConflict['reason']): Undone {
  return {
    did: 'unchanged',
    conflicts: [{ kind: store.spec.kind, recordId: target.recordId, field: '', reason }],
  };
}

function isSame(one: Dot, other: Dot): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
