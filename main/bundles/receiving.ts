import { basename } from 'node:path';
import type { RecordDecision } from '../../shared/bundles/calls.ts';
import type { Manifest } from '../../shared/bundles/manifest.ts';
import type { BundleRecord } from '../../shared/bundles/record.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { fileSource } from '../files/streams.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { ourMission } from '../mission/service.ts';
import { findPartnerOfMission, openingKeys } from '../partners/service.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import type { Answer, Input } from './answers.ts';
import { LIMITS } from './format/checks.ts';
import { assertSenderGood, assertSignerGood } from './keys.ts';
import { openBundle, type OpenedBundle } from './format/v1.ts';
import { applyIncoming, describeIncoming } from './incoming.ts';
import { isRecalled, takeRecall } from './recalling.ts';
import {
  findBundle,
  insertWaiting,
  listWaiting,
  receivedNumbers,
  removeWaiting,
  saveBundle,
  saveBundleKeys,
  type BundleRow,
  type Counts,
  type Refused,
} from './repository.ts';
import { exportReceipt } from './sealing.ts';

async function openFile(
  task: TaskContext,
  path: FileRef,
): Promise<{ opened: OpenedBundle; fileName: string; size: number }> {
  const source = fileSource(task.files.resolve(path, 'read'), LIMITS.bundle);
  const keys = task.read((db) => openingKeys(db));
  const opened = await openBundle(source, keys);
  await task.breathe();
  return { opened, fileName: basename(task.files.resolve(path, 'read')), size: source.size };
}

type Head = Omit<Answer<'open'>, 'changes' | 'receipt'>;

function headOf(db: ReadableDb, manifest: Manifest): Head {
  const partner = findPartnerOfMission(db, manifest.sender.mission);
  const mission = ourMission(db);
  const ownBundle = manifest.sender.mission === mission.id;
  const seen = ownBundle ? [] : receivedNumbers(db, manifest.stream);
  return {
    bundleId: manifest.id,
    kind: manifest.kind,
    partnerId: partner?.id ?? null,
    senderName: ownBundle ? mission.name : (partner?.name ?? ''),
    ownBundle,
    signedByFormerKey: partner !== null && partner.sign !== manifest.sender.sign,
    createdAt: manifest.created,
    purpose: manifest.purpose,
    profile: manifest.profile,
    handling: manifest.handling,
    expiresOn: manifest.expiresOn,
    exercise: manifest.exercise,
    stream: manifest.stream,
    seq: manifest.seq,
    missing: ownBundle ? [] : missingNumbers(manifest.seq, seen),
    alreadyApplied: findBundle(db, manifest.id)?.direction === 'received',
    olderThanApplied: seen.some((number) => number > manifest.seq),
  };
}

/** Numbers of a stream below one that never arrived; of the last hundred, which is all that anybody can look for. */
export function missingNumbers(seq: number, received: readonly number[]): number[] {
  const first = Math.max(1, seq - 100);
  const known = new Set(received);
  return Array.from({ length: Math.max(0, seq - first) }, (_, index) => first + index).filter(
    (number) => !known.has(number),
  );
}

/** The records of a bundle. @throws AppError `bundles/*`, `files/*` */
export async function openRecords(task: TaskContext, path: FileRef): Promise<BundleRecord[]> {
  const { opened } = await openFile(task, path);
  return [...opened.records()];
}

/** Who sent a bundle, for whom, and what is in it. @throws AppError `bundles/*`, `files/*` */
export async function inspectBundle(task: TaskContext, path: FileRef): Promise<Answer<'inspect'>> {
  const { opened, size } = await openFile(task, path);
  const counts: Record<string, number> = {};
  for (const record of opened.records()) counts[record.kind] = (counts[record.kind] ?? 0) + 1;
  return task.read((db) => ({
    ...headOf(db, opened.manifest),
    readers: opened.manifest.recipients.map(({ mission }) => ({
      missionId: mission,
      name:
        mission === ourMission(db).id ? ourMission(db).name : (findPartnerOfMission(db, mission)?.name ?? ''),
    })),
    counts,
    size,
  }));
}

/** What accepting a bundle would change. Writes nothing. @throws AppError `bundles/*`, `files/*` */
export async function previewBundle(
  task: TaskContext,
  domains: ExchangeDomains,
  path: FileRef,
): Promise<Answer<'open'>> {
  const { opened } = await openFile(task, path);
  const changes: Answer<'open'>['changes'] = [];
  for (const record of opened.records()) {
    changes.push(task.read((db) => describeIncoming(db, domains, record)));
    if (changes.length % 20 === 0) await task.breathe();
  }
  return task.read((db) => ({
    ...headOf(db, opened.manifest),
    changes,
    receipt: receiptAnswer(db, opened.manifest),
  }));
}

function receiptAnswer(db: ReadableDb, manifest: Manifest): Answer<'open'>['receipt'] {
  if (manifest.kind !== 'receipt') return null;
  const { receipt } = manifest;
  return {
    bundleId: receipt.bundle,
    known: answeredBundle(db, manifest) !== null,
    result: receipt.result,
    counts: receipt.counts,
  };
}

/** The bundle of ours that a receipt answers; `null` when the receipt is not about one that we sent to this partner. */
function answeredBundle(db: ReadableDb, manifest: Manifest): BundleRow | null {
  if (manifest.kind !== 'receipt') return null;
  const sent = findBundle(db, manifest.receipt.bundle);
  const partner = findPartnerOfMission(db, manifest.sender.mission);
  const matches =
    sent?.direction === 'sent' &&
    sent.manifestSha256 === manifest.receipt.manifest &&
    sent.partnerId === partner?.id;
  return matches ? sent : null;
}

/**
 * Applies a bundle in one transaction. A bundle seen before changes nothing; a receipt marks ours.
 * @throws AppError `bundles/*`, `files/*`
 */
export async function applyBundle(
  task: TaskContext,
  domains: ExchangeDomains,
  input: Input<'apply'>,
): Promise<Answer<'apply'>> {
  const { opened, fileName } = await openFile(task, input.path);
  const { manifest } = opened;
  const records = [...opened.records()];
  const partner = task.read((db) => findPartnerOfMission(db, manifest.sender.mission));
  if (partner === null || task.read((db) => findBundle(db, manifest.id)) !== null)
    return nothingApplied(manifest.id, 'already-applied');
  const result = task.write(
    (db) => {
      assertSenderGood(db, manifest.sender);
      const answer = applyNew(db, domains, {
        opened,
        fileName,
        partnerId: partner.id,
        records,
        decisions: input.decisions,
      });
      saveBundleKeys(db, manifest);
      return answer;
    },
    {
      provenance: { source: 'bundle', bundleId: manifest.id, partnerId: partner.id },
    },
  ).value;
  if (input.receiptPath !== undefined && manifest.kind !== 'receipt' && manifest.kind !== 'recall')
    await exportReceipt(task, { bundleId: manifest.id, path: input.receiptPath });
  return result;
}

function applyNew(
  db: WritableDb,
  domains: ExchangeDomains,
  given: {
    opened: OpenedBundle;
    fileName: string;
    partnerId: string;
    records: BundleRecord[];
    decisions: readonly RecordDecision[];
  },
): Answer<'apply'> {
  const { manifest, manifestSha256 } = given.opened;
  const row: BundleRow = {
    id: manifest.id,
    direction: 'received',
    kind: manifest.kind,
    partnerId: given.partnerId,
    at: db.changeSet.at,
    stream: manifest.stream,
    seq: manifest.seq,
    manifestSha256,
    fileName: given.fileName,
    profile: manifest.profile,
    purpose: manifest.purpose,
    expiresOn: manifest.expiresOn,
    records: given.records.length,
    result: null,
    counts: null,
    refused: null,
    answeredAt: null,
    receiptExportedAt: null,
    changeSetId: null,
  };
  if (manifest.kind === 'receipt') {
    saveBundle(db, { ...row, result: 'applied' });
    const sent = answeredBundle(db, manifest);
    if (sent !== null) {
      saveBundle(db, {
        ...sent,
        result: manifest.receipt.result,
        counts: manifest.receipt.counts,
        refused: manifest.receipt.refused,
        answeredAt: db.changeSet.at,
      });
    }
    return { ...nothingApplied(manifest.id, 'receipt'), applied: sent === null ? 0 : 1 };
  }
  if (manifest.kind === 'recall') {
    takeRecall(db, row, manifest.recall);
    return nothingApplied(manifest.id, 'recall');
  }
  if (isRecalled(db, manifest.id, given.partnerId)) throw new AppError('bundles/recalled');
  saveBundle(db, row);
  return applyRecords(db, domains, row, given.records, given.decisions);
}

/**
 * Decides records of a received bundle that waited: a write of the bundle as applying it is, so that undoing finds it.
 * @throws AppError `not-found`, `bundles/nothing-waiting`
 */
export async function decideRecords(
  task: TaskContext,
  domains: ExchangeDomains,
  input: Input<'decide'>,
): Promise<Answer<'decide'>> {
  await task.breathe();
  const row = task.read((db) => findBundle(db, input.bundleId));
  const partnerId = row?.partnerId ?? null;
  if (partnerId === null) throw new AppError('not-found', { kind: 'bundle', id: input.bundleId });
  return task.write((db) => decideWaiting(db, domains, input), {
    provenance: { source: 'bundle', bundleId: input.bundleId, partnerId },
  }).value;
}

function decideWaiting(db: WritableDb, domains: ExchangeDomains, input: Input<'decide'>): Answer<'decide'> {
  const row = findBundle(db, input.bundleId);
  if (row?.direction !== 'received') throw new AppError('not-found', { kind: 'bundle', id: input.bundleId });
  const decided = new Set(input.decisions.map(({ id }) => id));
  const records = listWaiting(db, row.id).filter(({ id }) => decided.has(id));
  if (records.length === 0) throw new AppError('bundles/nothing-waiting');
  if (input.decisions.some(({ decision }) => decision === 'accept')) assertSignerGood(db, row.id);
  return applyRecords(db, domains, row, records, input.decisions);
}

function applyRecords(
  db: WritableDb,
  domains: ExchangeDomains,
  row: BundleRow,
  records: readonly BundleRecord[],
  decisions: readonly RecordDecision[],
): Answer<'apply'> {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const counts: Counts = row.counts ?? {
    records: row.records,
    applied: 0,
    unchanged: 0,
    conflicts: 0,
    refused: 0,
  };
  const refused: Refused = [...(row.refused ?? [])];
  for (const record of records) {
    const outcome = applyIncoming(db, domains, record, byId.get(record.id) ?? null);
    if (outcome === 'waiting') insertWaiting(db, row.id, record);
    else removeWaiting(db, row.id, record.id);
    if (outcome === 'applied') counts.applied += 1;
    if (outcome === 'unchanged') counts.unchanged += 1;
    if (typeof outcome === 'object')
      refused.push({ kind: record.kind, id: record.id, reason: outcome.refused });
  }
  const waiting = listWaiting(db, row.id);
  counts.conflicts = waiting.length;
  counts.refused = refused.length;
  const result = resultOf(counts);
  saveBundle(db, { ...row, counts, refused, result, changeSetId: row.changeSetId ?? db.changeSet.id });
  return {
    bundleId: row.id,
    result,
    applied: counts.applied,
    unchanged: counts.unchanged,
    conflicts: counts.conflicts,
    refused: counts.refused,
    waiting: waiting.map((record) => ({
      kind: record.kind,
      id: record.id,
      title: describeIncoming(db, domains, record).title,
    })),
    changeSetId: counts.applied > 0 ? db.changeSet.id : null,
  };
}

function resultOf(counts: Counts): 'applied' | 'partly' | 'refused' {
  if (counts.refused === 0 && counts.conflicts === 0) return 'applied';
  return counts.refused === counts.records ? 'refused' : 'partly';
}

function nothingApplied(bundleId: string, result: 'already-applied' | 'receipt' | 'recall'): Answer<'apply'> {
  return {
    bundleId,
    result,
    applied: 0,
    unchanged: 0,
    conflicts: 0,
    refused: 0,
    waiting: [],
    changeSetId: null,
  };
}

/** What of a received bundle waits, compared with our records as they are now. */
export function waitingChanges(
  db: ReadableDb,
  domains: ExchangeDomains,
  bundleId: string,
): Answer<'waiting'> {
  return listWaiting(db, bundleId).map((record) => describeIncoming(db, domains, record));
}
