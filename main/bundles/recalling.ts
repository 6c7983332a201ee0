import type { UndoOutcome } from '../../shared/records/undo.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import { forgetContent } from '../records/history.ts';
import { recordsOfSet } from '../records/undo.ts';
import type { Answer, Input } from './answers.ts';
import { findRecall, recallsOf, saveRecall, type RecallRow } from './recalls.ts';
import {
  changeSetsOfBundle,
  findBundle,
  listWaiting,
  removeWaiting,
  saveBundle,
  type BundleRow,
  type Refused,
} from './repository.ts';
import { undoOf } from './undone.ts';

/** Undoes a change set by the rules of the whole program. Part of the composition. */
export type UndoSet = (task: TaskContext, changeSetId: string) => Promise<UndoOutcome>;

type State = Answer<'answerRecall'>['state'];

/** How a recall stands, by the bundle that carries it. */
export function stateOfRecall({ result }: Pick<BundleRow, 'result'>): State {
  if (result === null) return 'asked';
  if (result === 'refused') return 'kept';
  return result === 'partly' ? 'partly' : 'removed';
}

/** Takes over a recall: what it recalls stays until somebody answers it. Part of the transaction that applies the bundle. */
export function takeRecall(db: WritableDb, row: BundleRow, recall: { bundle: string; reason: string }): void {
  saveBundle(db, row);
  saveRecall(db, { recallId: row.id, bundleId: recall.bundle, reason: recall.reason });
}

/** Whether the mission that sent a bundle has recalled it; its records may then be read, not taken over. */
export function isRecalled(db: ReadableDb, bundleId: string, partnerId: string): boolean {
  return recallsOf(db, bundleId).some(
    ({ row }) => row.direction === 'received' && row.partnerId === partnerId && row.result !== 'refused',
  );
}

/** The bundle that a recall is about, if it came from whoever recalls it; `null` when it did not arrive, or is not theirs to recall. */
function recalledBundle(db: ReadableDb, recall: RecallRow, row: BundleRow): BundleRow | null {
  const recalled = findBundle(db, recall.bundleId);
  return recalled?.direction === row.direction && recalled.partnerId === row.partnerId ? recalled : null;
}

/** What a bundle brought that is still here. */
function broughtBy(db: ReadableDb, domains: ExchangeDomains, recalled: BundleRow | null): Held[] {
  if (recalled === null || recalled.direction === 'sent') return [];
  const waiting = listWaiting(db, recalled.id).map(({ kind, id }) => ({ kind, id, title: '' }));
  const standing = setsOf(db, recalled).filter(({ isUndone }) => !isUndone);
  const recordIds = new Set(standing.flatMap(({ made }) => recordsOfSet(db, made)));
  const applied = [...recordIds].flatMap((id): Held[] => {
    for (const [kind, known] of domains.kinds) {
      const stored = known.store.find(db, id);
      if (stored !== null) return [{ kind, id, title: known.titleOf(stored.fields) }];
    }
    return [];
  });
  return [...applied, ...waiting.filter(({ id }) => !applied.some((held) => held.id === id))];
}

/** The change sets that a bundle made, at once or when it was decided later, and what undoes each by now. */
function setsOf(
  db: ReadableDb,
  { id }: BundleRow,
): { made: string; changeSetId: string; isUndone: boolean }[] {
  return changeSetsOfBundle(db, id).map((made) => ({ made, ...undoOf(db, made) }));
}

type Held = NonNullable<Answer<'get'>['recall']>['brought'][number];

/** What a bundle recalls, and how that stands; `null` when it is no recall. */
export function recallOf(db: ReadableDb, domains: ExchangeDomains, row: BundleRow): Answer<'get'>['recall'] {
  const recall = findRecall(db, row.id);
  if (recall === null) return null;
  const recalled = recalledBundle(db, recall, row);
  return {
    bundleId: recall.bundleId,
    reason: recall.reason,
    state: stateOfRecall(row),
    isHere: recalled !== null,
    brought: broughtBy(db, domains, recalled),
  };
}

/** Recalls of a bundle, the newest first. Those of somebody else than its sender are none. */
export function recallsShown(db: ReadableDb, bundle: BundleRow): Answer<'get'>['recalls'] {
  return recallsOf(db, bundle.id)
    .filter(({ row }) => row.direction === bundle.direction && row.partnerId === bundle.partnerId)
    .map(({ recall, row }) => ({
      recallId: recall.recallId,
      at: row.at,
      reason: recall.reason,
      state: stateOfRecall(row),
    }));
}

/**
 * Answers a recall. Removing undoes the bundle and forgets what its records said; what others wrote since, or what another record needs,
 * stays and is told to the sender. Answered with a removal it is done; kept, it may still be removed later.
 * @throws AppError `not-found`, `bundles/recall-answered`
 */
export async function answerRecall(
  task: TaskContext,
  given: { domains: ExchangeDomains; undo: UndoSet; input: Input<'answerRecall'> },
): Promise<Answer<'answerRecall'>> {
  const { domains, input } = given;
  const { row, recalled, brought } = task.read((db) => {
    const recall = findRecall(db, input.recallId);
    const row = findBundle(db, input.recallId);
    if (recall === null || row?.direction !== 'received')
      throw new AppError('not-found', { kind: 'bundle', id: input.recallId });
    if (row.result === 'applied') throw new AppError('bundles/recall-answered');
    const recalled = recalledBundle(db, recall, row);
    return { row, recalled, brought: broughtBy(db, domains, recalled) };
  });
  const kept: Refused =
    input.answer === 'keep'
      ? brought.map(({ kind, id }) => ({ kind, id, reason: input.reason }))
      : await removeBrought(task, given, recalled);
  const removed = brought.filter(({ id }) => !kept.some((record) => record.id === id)).length;
  const result =
    input.answer === 'keep' || (kept.length > 0 && removed === 0)
      ? 'refused'
      : kept.length > 0
        ? 'partly'
        : 'applied';
  task.write((db) => {
    saveBundle(db, {
      ...row,
      result,
      counts: { records: brought.length, applied: removed, unchanged: 0, conflicts: 0, refused: kept.length },
      refused: kept,
      receiptExportedAt: null,
    });
  });
  return { state: stateOfRecall({ result }), removed, kept };
}

/** Undoes a recalled bundle; answers what stays, and why. */
async function removeBrought(
  task: TaskContext,
  { undo }: { undo: UndoSet },
  recalled: BundleRow | null,
): Promise<Refused> {
  if (recalled === null) return [];
  const sets = task.read((db) => setsOf(db, recalled));
  const recordIds = task.read((db) => new Set(sets.flatMap(({ made }) => recordsOfSet(db, made))));
  const conflicts: UndoOutcome['conflicts'] = [];
  // The last first, as they were made one upon the other.
  for (const { changeSetId, isUndone } of sets.reverse())
    if (!isUndone) conflicts.push(...(await undo(task, changeSetId)).conflicts);
  const kept = new Map(
    conflicts.map(({ kind, recordId, reason }) => [recordId, { kind, id: recordId, reason }]),
  );
  task.write((db) => {
    for (const { id } of listWaiting(db, recalled.id)) removeWaiting(db, recalled.id, id);
    for (const id of recordIds) if (!kept.has(id)) forgetRemoved(db, id);
    const now = findBundle(db, recalled.id);
    if (now?.counts != null) saveBundle(db, { ...now, counts: { ...now.counts, conflicts: 0 } });
  });
  return [...kept.values()];
}

/** Forgets what a record said that is not here any more. */
function forgetRemoved(db: WritableDb, recordId: string): void {
  const isGone = db.value(`SELECT 1 FROM tombstone WHERE recordId = @recordId`, { recordId }) !== null;
  if (!isGone) return;
  forgetContent(db, recordId);
  db.run(`DELETE FROM carriedField WHERE recordId = @recordId`, { recordId });
}
