import { addDays, dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { missionSettings } from '../mission/service.ts';
import { getPartner } from '../partners/service.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import type { Dot } from '../records/version.ts';
import type { Answer, Summary } from './answers.ts';
import {
  findBundle,
  lastWriteDisclosed,
  listBundles,
  listDisclosures,
  listWaiting,
  undoneBy,
  type BundleRow,
} from './repository.ts';

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
    expiresOn: row.expiresOn,
    waiting: listWaiting(db, id).length,
    refused: (row.refused ?? []).map((refused) => ({ ...refused, title: titleOf(db, domains, refused) })),
    undo: row.changeSetId === null || (row.counts?.applied ?? 0) === 0 ? null : undoOf(db, row.changeSetId),
  };
}

function titleOf(db: ReadableDb, domains: ExchangeDomains, record: { kind: string; id: string }): string {
  const kind = domains.kinds.get(record.kind);
  const stored = kind?.store.find(db, record.id) ?? null;
  return kind === undefined || stored === null ? '' : kind.titleOf(stored.fields);
}

/** The last link of a chain of undoing: undone, brought back, undone again. */
function undoOf(db: ReadableDb, changeSetId: string): { changeSetId: string; isUndone: boolean } {
  const next = undoneBy(db, changeSetId);
  if (next === null) return { changeSetId, isUndone: false };
  const last = undoOf(db, next);
  return { changeSetId: last.changeSetId, isUndone: !last.isUndone };
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
  return listExchange(db, null).filter((bundle) => bundle.state === 'waiting');
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
    .flatMap((id) => listDisclosures(db, id))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .map((entry) => ({ ...entry, partnerName: getPartner(db, entry.partnerId).name }));
}
