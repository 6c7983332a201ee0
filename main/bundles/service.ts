import { BundleBasis, Ground } from '../../shared/bundles/basis.ts';
import { addDays, dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { missionSettings } from '../mission/service.ts';
import { getPartner } from '../partners/service.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import type { Dot } from '../records/version.ts';
import type { Answer, Summary } from './answers.ts';
import { recallOf, recallsShown } from './recalling.ts';
import { findBasis, findGround } from './recalls.ts';
import { keysOfBundle } from './keys.ts';
import {
  changeSetsOfBundle,
  findBundle,
  lastWriteDisclosed,
  listBundles,
  listDisclosures,
  listExpired,
  listWaiting,
  type BundleRow,
} from './repository.ts';
import { undoOf } from './undone.ts';

/** Bundles sent and received, newest first; receipts are shown with what they answer, not by themselves. */
export function listExchange(db: ReadableDb, partnerId: string | null): Summary[] {
  const overdueBefore = addDays(dateOf(nowOf(db.clock)), -missionSettings(db).receiptDays);
  return listBundles(db, partnerId)
    .filter((row) => row.kind !== 'receipt')
    .map((row) => summaryOf(db, row, overdueBefore));
}

/** One bundle sent or received. @throws AppError `not-found` */
export function getBundle(db: ReadableDb, domains: ExchangeDomains, id: string): Answer<'get'> {
  const row = findBundle(db, id);
  if (row === null) throw new AppError('not-found', { kind: 'bundle', id });
  const overdueBefore = addDays(dateOf(nowOf(db.clock)), -missionSettings(db).receiptDays);
  return {
    bundle: summaryOf(db, row, overdueBefore),
    keys: keysOfBundle(db, id),
    expiresOn: row.expiresOn,
    basis: basisOf(db, id),
    recall: recallOf(db, domains, row),
    recalls: recallsShown(db, row),
    waiting: listWaiting(db, id).length,
    refused: (row.refused ?? []).map((refused) => ({ ...refused, title: titleOf(db, domains, refused) })),
    undo: undoOfBundle(db, row.id),
  };
}

function titleOf(db: ReadableDb, domains: ExchangeDomains, record: { kind: string; id: string }): string {
  const kind = domains.kinds.get(record.kind);
  const stored = kind?.store.find(db, record.id) ?? null;
  return kind === undefined || stored === null ? '' : kind.titleOf(stored.fields);
}

/** Whether a write of this device, or a later one, of a record left in a bundle: what a partner has seen cannot be unsaid. */
export function wasDisclosed(db: ReadableDb, recordId: string, [device, counter]: Dot): boolean {
  return lastWriteDisclosed(db, recordId, device) >= counter;
}

/** Bundles of ours that wait for a receipt longer than the mission allows. */
export function unansweredBundles(db: ReadableDb): Summary[] {
  return listExchange(db, null).filter((bundle) => bundle.state === 'overdue');
}

/** Received bundles with records that wait for a decision. */
export function waitingBundles(db: ReadableDb): Summary[] {
  return listExchange(db, null).filter((bundle) => bundle.kind !== 'recall' && bundle.state === 'waiting');
}

/** Recalls of partners that nobody answered. */
export function unansweredRecalls(db: ReadableDb): Summary[] {
  return listExchange(db, null).filter((bundle) => bundle.kind === 'recall' && bundle.state === 'waiting');
}

/** What partners hold of ours beyond its last day, unless they said that it is removed; and what we hold of theirs. The longest ago first. */
export function expiredBundles(db: ReadableDb): Answer<'expired'> {
  const today = dateOf(nowOf(db.clock));
  const overdueBefore = addDays(today, -missionSettings(db).receiptDays);
  return listExpired(db, today)
    .filter((row) => isHeld(db, row))
    .map((row) => ({
      bundle: summaryOf(db, row, overdueBefore),
      expiresOn: row.expiresOn ?? today,
    }));
}

/** Whether somebody holds what a bundle brought, as far as is known here. */
function isHeld(db: ReadableDb, row: BundleRow): boolean {
  if (row.direction === 'sent')
    return row.result !== 'refused' && recallsShown(db, row).every(({ state }) => state !== 'removed');
  return changeSetsOfBundle(db, row.id).some((changeSetId) => !undoOf(db, changeSetId).isUndone);
}

/** How undoing a bundle stands, with what was decided later; `null` when nothing of it was applied. */
function undoOfBundle(db: ReadableDb, bundleId: string): Answer<'get'>['undo'] {
  const sets = changeSetsOfBundle(db, bundleId).map((changeSetId) => undoOf(db, changeSetId));
  const [first] = sets;
  if (first === undefined) return null;
  return sets.find(({ isUndone }) => !isUndone) ?? first;
}

function basisOf(db: ReadableDb, bundleId: string): Answer<'get'>['basis'] {
  const row = findBasis(db, bundleId);
  if (row === null) return null;
  const legalBasis = BundleBasis.nullable().catch(null).parse(row.legalBasis);
  return legalBasis === null ? null : { legalBasis, agreement: row.agreement, clause: row.clause };
}

function summaryOf(db: ReadableDb, row: BundleRow, overdueBefore: string): Summary {
  const partner = row.partnerId === null ? null : getPartner(db, row.partnerId);
  return {
    id: row.id,
    direction: row.direction,
    partnerId: partner?.id ?? null,
    partnerName: partner?.name ?? '',
    kind: row.kind,
    state: stateOf(row, overdueBefore),
    at: row.at,
    fileName: row.fileName,
    seq: row.seq,
    profile: row.profile,
    purpose: row.purpose,
    records: row.records,
    applied: row.counts?.applied ?? null,
    refused: row.counts?.refused ?? null,
    answeredAt: row.answeredAt,
    receiptExported: row.receiptExportedAt !== null,
    changeSetId: row.changeSetId,
  };
}

function stateOf(row: BundleRow, overdueBefore: string): Summary['state'] {
  if (row.kind === 'recall' && row.direction === 'received')
    return row.result === null ? 'waiting' : 'received';
  if (row.direction === 'received') return (row.counts?.conflicts ?? 0) > 0 ? 'waiting' : 'received';
  if (row.result === null) return dateOf(row.at) < overdueBefore ? 'overdue' : 'exported';
  if (row.result === 'refused') return 'refused';
  return row.result === 'partly' ? 'partly' : 'accepted';
}

/** Who holds what about a record, newest first: also of records that were merged into it. */
export function disclosuresOf(
  db: ReadableDb,
  domains: ExchangeDomains,
  recordId: string,
): Answer<'disclosures'> {
  return [recordId, ...domains.mergedFrom(db, recordId)]
    .flatMap((id) => listDisclosures(db, id).map((entry) => ({ ...entry, recordId: id })))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ recordId: id, ...entry }) => {
      const row = findBundle(db, entry.bundleId);
      return {
        ...entry,
        partnerName: getPartner(db, entry.partnerId).name,
        profileName: findBasis(db, entry.bundleId)?.profileName ?? '',
        ground: Ground.nullable()
          .catch(null)
          .parse(findGround(db, id, entry.bundleId)),
        basis: basisOf(db, entry.bundleId),
        recall: row === null ? null : (recallsShown(db, row)[0] ?? null),
      };
    });
}
