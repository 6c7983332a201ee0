import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import type { UndoConflict, UndoOutcome } from '../../shared/records/undo.ts';
import { wasDisclosed } from '../bundles/service.ts';
import type { WritableDb } from '../database/handle.ts';
import { keptIdOf, mergeOf, personStore, unredirect } from '../people/service.ts';
import { compareFields, sameValue, splitPath, toFields, type FieldMap } from '../records/fields.ts';
import { putRow, standsAs, takeRow, type WholeRow } from '../records/rows.ts';
import type { RecordStore } from '../records/store.ts';
import { emptyOutcome, markUndone } from '../records/undo.ts';
import type { Dot } from '../records/version.ts';
import type { MergeDomains } from './merge.ts';
import { endMerge, findMerge, findMergeOfSet, type KeptLink, type MergeRow } from './merges.ts';
import { findPairOf, putPairBack, removePair } from './repository.ts';
import { splitPeople } from './split.ts';

/**
 * Takes a merge back, at any later time. What nobody touched since, and what no partner has seen merged, goes back byte by byte; later edits
 * go where the fact came from; what has no certain place stays with the kept record and is listed.
 * @throws AppError `not-found`, `records/not-undoable` when it was undone before, `people/merged-again` when the kept record was itself
 *   merged into another since: that merge is taken back first
 */
export function undoMerge(db: WritableDb, domains: MergeDomains, mergeId: string): UndoOutcome {
  const merge = findMerge(db, mergeId);
  if (merge === null) throw new AppError('not-found', { kind: 'merge', id: mergeId });
  if (merge.undoneAt !== null) throw new AppError('records/not-undoable', { reason: 'already-undone' });
  const later = mergeOf(db, merge.keptId);
  if (later !== null) throw new AppError('people/merged-again', { mergeId: later });
  const outcome = emptyOutcome();
  unredirect(db, merge.otherId);
  undoPeople(db, merge, outcome);
  for (const link of merge.links) {
    const store = domains.registry.get(link.kind);
    if (store !== undefined) undoLink(db, store, { link, dot: dotOfMerge(db, merge) }, outcome);
  }
  for (const links of domains.links) links.refresh(db, merge.keptId);
  undoPair(db, merge);
  endMerge(db, mergeId);
  markUndone(db, merge.changeSetId);
  db.changeSet.kinds.add('duplicate');
  return outcome;
}

/** After an undo of the merge's change set as such: the id stands for itself again when its record is back. */
export function releaseMerge(db: WritableDb, domains: MergeDomains, changeSetId: string): void {
  const merge = findMergeOfSet(db, changeSetId);
  if (merge === null || merge.undoneAt !== null) return;
  if (personStore.find(db, merge.otherId) === null) return;
  unredirect(db, merge.otherId);
  for (const links of domains.links) links.refresh(db, merge.keptId);
  undoPair(db, merge);
  endMerge(db, merge.id);
  db.changeSet.kinds.add('duplicate');
}

function undoPair(db: WritableDb, merge: MergeRow): void {
  const pair = findPairOf(db, merge.keptId, merge.otherId);
  if (merge.pairBefore !== null) putPairBack(db, merge.pairBefore);
  else if (pair !== null) removePair(db, pair.id);
}

const HistoryDot = z
  .strictObject({ device: z.string(), counter: z.number() })
  .transform(({ device, counter }): Dot => [device, counter]);

/** The dot that every write of the merge has. */
function dotOfMerge(db: WritableDb, merge: MergeRow): Dot {
  const row = db.row(
    `SELECT device, counter FROM history WHERE recordId = @recordId AND +changeSetId = @changeSetId LIMIT 1`,
    { recordId: merge.otherId, changeSetId: merge.changeSetId },
  );
  return HistoryDot.parse(row);
}

function undoPeople(db: WritableDb, merge: MergeRow, outcome: UndoOutcome): void {
  const now = personStore.find(db, merge.keptId);
  const conflict = (recordId: string, field: string, reason: UndoConflict['reason']): void => {
    outcome.conflicts.push({ kind: 'person', recordId, field, reason });
  };
  const [keep, other, merged] = [merge.keptBefore, merge.otherBefore, merge.keptAfter].map(
    (row) => personStore.parse(row).fields,
  );
  if (keep === undefined || other === undefined || merged === undefined) return;
  if (personStore.find(db, merge.otherId) !== null) {
    // Somebody brought it back another way, as a bundle's sender may have: it is left alone, and so is what the kept one has of it.
    conflict(merge.otherId, '', 'edited-later');
    return;
  }
  putRow(db, personStore, merge.otherBefore);
  outcome.restored++;
  if (now === null) {
    conflict(merge.keptId, '', 'removed-later');
    return;
  }
  const isUntouched = standsAs(takeRow(db, personStore, merge.keptId), merge.keptAfter);
  if (isUntouched && !wasDisclosed(db, merge.keptId, dotOfMerge(db, merge))) {
    putRow(db, personStore, merge.keptBefore);
    outcome.restored++;
    return;
  }
  const split = splitPeople({ keep, other, merged, now: now.fields, joined: merge.joined });
  for (const field of split.conflicts) conflict(merge.keptId, field, 'edited-later');
  personStore.update(db, merge.keptId, null, split.keep, {
    action: 'undone',
    archivedAt: archivedOf(now.archivedAt, merge),
  });
  personStore.update(db, merge.otherId, null, split.other, { action: 'undone' });
  outcome.restored++;
}

/** Whether the kept record is archived afterwards: as before the merge, unless somebody decided otherwise since. */
function archivedOf(now: string | null, { keptBefore, keptAfter }: MergeRow): string | null {
  const [before, after] = [personStore.parse(keptBefore).archivedAt, personStore.parse(keptAfter).archivedAt];
  return now === after ? before : now;
}

function undoLink(
  db: WritableDb,
  store: RecordStore<z.ZodObject>,
  { link, dot }: { link: KeptLink; dot: Dot },
  outcome: UndoOutcome,
): void {
  const { kind, id, before, after } = link;
  const record = store.find(db, id);
  if (record === null) {
    // A person who was merged away since names their kin in the record that was kept.
    if (keptIdOf(db, id) === id)
      outcome.conflicts.push({ kind, recordId: id, field: '', reason: 'removed-later' });
    return;
  }
  if (standsAs(takeRow(db, store, id), after) && !wasDisclosed(db, id, dot)) {
    putRow(db, store, before);
    outcome.restored++;
    return;
  }
  const fields = putBackChanges(store, { before, after }, store.fieldsOf(record));
  for (const field of fields.conflicts)
    outcome.conflicts.push({ kind, recordId: id, field, reason: 'edited-later' });
  const names = inOrderOf(record.fields, fields.values, store.spec.lists);
  const built = store.spec.fields.safeParse(names);
  if (!built.success) {
    outcome.conflicts.push({ kind, recordId: id, field: '', reason: 'not-valid' });
    return;
  }
  const saved = store.update(db, id, null, built.data, { action: 'undone' });
  outcome[saved.revision === record.revision ? 'unchanged' : 'restored']++;
}

/** What the merge changed in a record, taken back part by part: an edit of another part of the same item stays. */
function putBackChanges(
  store: RecordStore<z.ZodObject>,
  rows: { before: WholeRow; after: WholeRow },
  now: FieldMap,
): { values: FieldMap; conflicts: string[] } {
  const before = store.fieldsOf(store.parse(rows.before));
  const after = store.fieldsOf(store.parse(rows.after));
  const values: FieldMap = new Map(now);
  const conflicts: string[] = [];
  for (const change of compareFields(before, after)) {
    const put = mergeBack(now.get(change.field) ?? null, change.after, change.before);
    if (!put.ok) conflicts.push(change.field);
    else if (put.value === null && change.field.includes('#')) values.delete(change.field);
    else values.set(change.field, put.value);
  }
  return { values, conflicts };
}

/** The value before the change where it still says what the change wrote; of an object, part by part. */
function mergeBack(now: unknown, after: unknown, before: unknown): { ok: boolean; value: unknown } {
  if (sameValue(now, after)) return { ok: true, value: before };
  if (sameValue(now, before)) return { ok: true, value: now };
  if (!isParts(now) || !isParts(after) || !isParts(before)) return { ok: false, value: now };
  const value: Record<string, unknown> = { ...now };
  let ok = true;
  for (const part of Object.keys(before)) {
    if (sameValue(after[part], before[part])) continue;
    if (sameValue(now[part], after[part])) value[part] = before[part];
    else ok = false;
  }
  return { ok, value };
}

function isParts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields put together again with their lists in the order in which they stand; what comes back stands last. */
function inOrderOf(
  now: Readonly<Record<string, unknown>>,
  values: FieldMap,
  lists: readonly string[],
): Record<string, unknown> {
  const order = [...toFields(now, lists).keys()];
  const rank = (path: string): number => (order.includes(path) ? order.indexOf(path) : order.length);
  const items = new Map(lists.map((list): [string, unknown[]] => [list, []]));
  const built: Record<string, unknown> = {};
  for (const [path, value] of [...values].sort(([one], [other]) => rank(one) - rank(other))) {
    const [name, itemId] = splitPath(path);
    if (itemId === null) built[name] = value;
    else items.get(name)?.push(value);
  }
  return { ...built, ...Object.fromEntries(items) };
}
