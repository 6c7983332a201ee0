import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import type { UndoConflict, UndoOutcome } from '../../shared/records/undo.ts';
import { wasDisclosed } from '../bundles/service.ts';
import type { WritableDb } from '../database/handle.ts';
import { mergeOf, personStore, unredirect } from '../people/service.ts';
import { neverStanding, putRow, standsAs, takeRow, WholeRow } from '../records/rows.ts';
import type { SliceIo } from '../records/slices.ts';
import { emptyOutcome, markUndone } from '../records/undo.ts';
import type { Dot } from '../records/version.ts';
import type { MergeDomains } from './merge.ts';
import {
  changeMerge,
  endMerge,
  findMerge,
  findMergeOfSet,
  listStandingAfter,
  wasUndoOfMerge,
  type MergeRow,
} from './merges.ts';
import { splitBeneath, type StandingMerge } from './rejoin.ts';
import { findPairOf, putPairBack, removePair } from './repository.ts';
import { undoLinks } from './undo-links.ts';

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
  const standing = listStandingAfter(db, merge);
  unredirect(db, merge.otherId);
  undoPeople(db, merge, standing, outcome);
  undoLinks(
    db,
    domains,
    { merge, standing, wasDisclosed: (id) => wasDisclosed(db, id, dotOfMerge(db, merge)) },
    outcome,
  );
  for (const later of standing) changeMerge(db, later);
  for (const links of domains.links) links.refresh(db, merge.keptId);
  undoPair(db, merge);
  endMerge(db, mergeId);
  markUndone(db, merge.changeSetId);
  db.changeSet.kinds.add('duplicate');
  return outcome;
}

/**
 * Takes back the merge that a change set made.
 * @returns `null` when it made none
 * @throws AppError `records/not-undoable` for a set that took a merge back: it is made again as a merge; what `undoMerge` throws
 */
export function undoMergeOfSet(
  io: Pick<SliceIo, 'read' | 'write'>,
  domains: MergeDomains,
  changeSetId: string,
): UndoOutcome | null {
  const merge = io.read((db) => {
    if (wasUndoOfMerge(db, changeSetId))
      throw new AppError('records/not-undoable', { reason: 'undid-merge' });
    return findMergeOfSet(db, changeSetId);
  });
  return merge === null ? null : io.write((db) => undoMerge(db, domains, merge.id)).value;
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

/** @param standing later merges into the same record; they are brought up to date */
function undoPeople(
  db: WritableDb,
  merge: MergeRow,
  standing: readonly MergeRow[],
  outcome: UndoOutcome,
): void {
  const now = personStore.find(db, merge.keptId);
  const conflict = (recordId: string, field: string, reason: UndoConflict['reason']): void => {
    outcome.conflicts.push({ kind: 'person', recordId, field, reason });
  };
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
  const split = splitBeneath({ ...peopleOf(merge), now: now.fields }, standing.map(peopleOf));
  for (const field of split.conflicts) conflict(merge.keptId, field, 'edited-later');
  personStore.update(db, merge.keptId, null, split.keep, {
    action: 'undone',
    archivedAt: archivedOf(now.archivedAt, merge, standing),
  });
  personStore.update(db, merge.otherId, null, split.other, { action: 'undone' });
  outcome.restored++;
  for (const [index, again] of split.rejoined.entries()) {
    const later = standing[index];
    if (later === undefined) continue;
    later.keptBefore = WholeRow.parse(personStore.withFields(later.keptBefore, again.keep));
    later.keptAfter = neverStanding(WholeRow.parse(personStore.withFields(later.keptAfter, again.merged)));
    later.joined = again.joined;
    later.notChosen = again.notChosen;
  }
}

/** The people of a merge, as they are taken apart and joined. */
function peopleOf(merge: MergeRow): StandingMerge {
  const fields = (row: WholeRow): PersonInput => personStore.parse(row).fields;
  const { keptId, otherId, joined, notChosen } = merge;
  return {
    keptId,
    otherId,
    joined,
    notChosen,
    keep: fields(merge.keptBefore),
    other: fields(merge.otherBefore),
    merged: fields(merge.keptAfter),
  };
}

/**
 * Whether the kept record is archived: as it would be without the merge, unless somebody decided otherwise since. Somebody who is in use on
 * either side of a later merge is in use.
 */
function archivedOf(now: string | null, merge: MergeRow, standing: readonly MergeRow[]): string | null {
  const of = (row: WholeRow): string | null => personStore.parse(row).archivedAt;
  let [was, is] = [of(merge.keptAfter), of(merge.keptBefore)];
  for (const later of standing) {
    if (of(later.keptBefore) !== was) is = of(later.keptBefore);
    was = of(later.keptAfter);
    later.keptBefore = { ...later.keptBefore, archivedAt: is };
    if (of(later.otherBefore) === null) is = null;
    later.keptAfter = { ...later.keptAfter, archivedAt: is };
  }
  return now === was ? is : now;
}
