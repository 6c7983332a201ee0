import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { RecordDecision, bundlesCalls } from '../../shared/bundles/calls.ts';
import type { Manifest, ManifestDraft } from '../../shared/bundles/manifest.ts';
import type { BundleRecord } from '../../shared/bundles/record.ts';
import { addDays, dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { fileSource, writeStream } from '../files/streams.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { headOfTrail } from '../ipc/trail.ts';
import { nowOf } from '../kernel/clock.ts';
import { missionSettings, ourMission } from '../mission/service.ts';
import { findPartnerOfMission, getPartner, openingKeys, ourKeys } from '../partners/service.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import { LIMITS } from './format/checks.ts';
import { sealBundleStream, type SealedOutput } from './format/seal.ts';
import { openBundle, type OpenedBundle } from './format/v1.ts';
import { applyIncoming, describeIncoming } from './incoming.ts';
import { collectOutgoing } from './outgoing.ts';
import {
  findBundle,
  findStream,
  insertDisclosure,
  insertWaiting,
  listBundles,
  listDisclosures,
  listWaiting,
  receivedNumbers,
  removeWaiting,
  saveBundle,
  saveStream,
  undoneBy,
  type BundleRow,
  type Counts,
  type Refused,
} from './repository.ts';

type Answer<Name extends keyof typeof bundlesCalls> = AnswerOf<(typeof bundlesCalls)[Name]>;
type Summary = Answer<'list'>[number];
type Input<Name extends keyof typeof bundlesCalls> = ParsedInputOf<(typeof bundlesCalls)[Name]>;

/** Seals one after the other: each bundle of a stream needs the hash of the one before. */
let sealing: Promise<unknown> = Promise.resolve();

function oneAfterTheOther<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = sealing.then(work, work);
  sealing = next.catch(() => undefined);
  return next;
}

/**
 * Seals cases for one partner, signs, writes the file and reads it back, then enters bundle and disclosure.
 * @throws AppError `not-found`, `partners/unconfirmed`, `bundles/firewall`, `bundles/nothing-to-send`, `partners/key-weak`, `files/*`, `database/full`
 */
export function sealCases(
  task: TaskContext,
  domains: ExchangeDomains,
  input: Input<'seal'>,
): Promise<Answer<'seal'>> {
  return oneAfterTheOther(async () => {
    const partner = task.read((db) => getPartner(db, input.partnerId));
    if (partner.trust !== 'confirmed') throw new AppError('partners/unconfirmed', { mission: partner.name });
    const outgoing = task.read((db) => collectOutgoing(db, domains, input));
    const written = await sealAndWrite(
      task,
      input.partnerId,
      input.path,
      outgoing.map(({ record }) => record),
      (common) => ({
        ...common,
        kind: 'records',
        inReplyTo: input.inReplyTo,
        purpose: input.purpose,
        basis: input.agreement === '' ? null : { agreement: input.agreement, clause: null },
        profile: input.profile,
        handling: input.handling,
        expiresOn: input.expiresOn,
      }),
    );
    const { manifest } = written.output;
    task.write((db) => {
      keepSent(db, written, input.partnerId, {
        profile: input.profile,
        purpose: input.purpose,
        expiresOn: input.expiresOn,
        records: outgoing.length,
      });
      for (const { record } of outgoing) {
        for (const [field, { dot }] of Object.entries(record.fields)) {
          insertDisclosure(db, {
            bundleId: manifest.id,
            partnerId: input.partnerId,
            recordId: record.id,
            field,
            dot,
          });
          db.changeSet.recordIds.add(record.id);
        }
      }
    });
    return {
      bundleId: manifest.id,
      fileName: written.fileName,
      size: written.output.size,
      seq: manifest.seq,
      records: outgoing.length,
      sha256: written.sha256,
    };
  });
}

type Common = Pick<
  ManifestDraft,
  'id' | 'created' | 'stream' | 'seq' | 'prev' | 'exercise' | 'messages' | 'ext' | 'critical'
>;

interface Written {
  output: SealedOutput;
  fileName: string;
  sha256: string;
  recipients: string;
}

async function sealAndWrite(
  task: TaskContext,
  partnerId: string,
  path: FileRef,
  records: readonly BundleRecord[],
  draft: (common: Common) => ManifestDraft,
): Promise<Written> {
  const target = task.files.resolve(path, 'write');
  const { partner, own, mission, stream, recipients, created } = task.read((db) => {
    const partner = getPartner(db, partnerId);
    const own = ourKeys(db).keys;
    const recipients = [own.age.recipient, partner.age].sort().join(' ');
    return {
      partner,
      own,
      mission: ourMission(db).id,
      stream: findStream(db, recipients),
      recipients,
      created: nowOf(db.clock),
    };
  });
  const common: Common = {
    id: randomUUID(),
    created,
    stream: stream?.stream ?? randomUUID(),
    seq: (stream?.seq ?? 0) + 1,
    prev: stream?.manifestSha256 ?? null,
    exercise: false,
    messages: [],
    ext: {},
    critical: [],
  };
  const output = await sealBundleStream(
    { manifest: draft(common), records, attachments: [] },
    { mission, keys: own, recipients: [{ mission: partner.missionId, age: partner.age }] },
  );
  const sha256 = await writeStream(target, counted(output.chunks(), task, output.size), 0o644);
  return { output, fileName: basename(target), sha256, recipients };
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  task: TaskContext,
  total: number,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of chunks) {
    done += chunk.length;
    task.progress({ done: Math.min(done, total), total, stage: 'sealing' });
    yield chunk;
  }
}

function keepSent(
  db: WritableDb,
  { output, fileName, recipients }: Written,
  partnerId: string,
  facts: Pick<BundleRow, 'profile' | 'purpose' | 'expiresOn' | 'records'>,
): void {
  const { manifest, manifestSha256 } = output;
  saveStream(db, recipients, { stream: manifest.stream, seq: manifest.seq, manifestSha256 });
  saveBundle(db, {
    ...facts,
    id: manifest.id,
    direction: 'sent',
    kind: manifest.kind,
    partnerId,
    at: db.changeSet.at,
    stream: manifest.stream,
    seq: manifest.seq,
    manifestSha256,
    fileName,
    result: null,
    counts: null,
    refused: null,
    answeredAt: null,
    receiptExportedAt: null,
    changeSetId: null,
  });
}

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
  const known = new Set([...seen, manifest.seq]);
  return {
    bundleId: manifest.id,
    kind: manifest.kind,
    partnerId: partner?.id ?? null,
    senderName: ownBundle ? mission.name : (partner?.name ?? ''),
    ownBundle,
    createdAt: manifest.created,
    purpose: manifest.purpose,
    profile: manifest.profile,
    handling: manifest.handling,
    expiresOn: manifest.expiresOn,
    exercise: manifest.exercise,
    stream: manifest.stream,
    seq: manifest.seq,
    missing: ownBundle ? [] : numbersBefore(manifest.seq).filter((number) => !known.has(number)),
    alreadyApplied: findBundle(db, manifest.id)?.direction === 'received',
    olderThanApplied: seen.some((number) => number > manifest.seq),
  };
}

/** The numbers of a stream below one; at most the last hundred, which is all that anybody can look for. */
function numbersBefore(seq: number): number[] {
  const first = Math.max(1, seq - 100);
  return Array.from({ length: Math.max(0, seq - first) }, (_, index) => first + index);
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
    (db) =>
      applyNew(db, domains, { opened, fileName, partnerId: partner.id, records, decisions: input.decisions }),
    {
      provenance: { source: 'bundle', bundleId: manifest.id, partnerId: partner.id },
    },
  ).value;
  if (input.receiptPath !== undefined && manifest.kind !== 'receipt')
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
  saveBundle(db, row);
  return applyRecords(db, domains, row, given.records, given.decisions);
}

/** Decides records of a received bundle that waited. @throws AppError `not-found`, `bundles/nothing-waiting` */
export function decideWaiting(
  db: WritableDb,
  domains: ExchangeDomains,
  input: Input<'decide'>,
): Answer<'decide'> {
  const row = findBundle(db, input.bundleId);
  if (row?.direction !== 'received') throw new AppError('not-found', { kind: 'bundle', id: input.bundleId });
  const decided = new Set(input.decisions.map(({ id }) => id));
  const records = listWaiting(db, row.id).filter(({ id }) => decided.has(id));
  if (records.length === 0) throw new AppError('bundles/nothing-waiting');
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

function nothingApplied(bundleId: string, result: 'already-applied' | 'receipt'): Answer<'apply'> {
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

/**
 * Writes the signed receipt for a received bundle, sealed to its sender.
 * @throws AppError `not-found`, `files/*`
 */
export function exportReceipt(
  task: TaskContext,
  input: Input<'exportReceipt'>,
): Promise<Answer<'exportReceipt'>> {
  return oneAfterTheOther(async () => {
    const { row, partnerId, trail } = task.read((db) => receivedBundle(db, input.bundleId));
    const { result, counts } = row;
    if (result === null || counts === null)
      throw new AppError('not-found', { kind: 'bundle', id: input.bundleId });
    const written = await sealAndWrite(task, partnerId, input.path, [], (common) => ({
      ...common,
      kind: 'receipt',
      inReplyTo: row.id,
      purpose: 'receipt',
      basis: null,
      profile: 'receipt',
      handling: [],
      expiresOn: null,
      receipt: {
        bundle: row.id,
        manifest: row.manifestSha256,
        result,
        counts,
        refused: (row.refused ?? []).slice(0, 5000),
        trail,
      },
    }));
    task.write((db) => {
      keepSent(db, written, partnerId, {
        profile: 'receipt',
        purpose: 'receipt',
        expiresOn: null,
        records: 0,
      });
      const now = findBundle(db, row.id);
      if (now !== null) saveBundle(db, { ...now, receiptExportedAt: db.changeSet.at });
    });
    return { receiptId: written.output.manifest.id, fileName: written.fileName };
  });
}

function receivedBundle(
  db: ReadableDb,
  bundleId: string,
): { row: BundleRow; partnerId: string; trail: string | null } {
  const row = findBundle(db, bundleId);
  if (row?.direction !== 'received' || row.kind === 'receipt' || row.partnerId === null)
    throw new AppError('not-found', { kind: 'bundle', id: bundleId });
  return { row, partnerId: row.partnerId, trail: headOfTrail(db) };
}

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

/** Who holds what about a record. */
export function disclosuresOf(db: ReadableDb, recordId: string): Answer<'disclosures'> {
  return listDisclosures(db, recordId).map((entry) => ({
    ...entry,
    partnerName: getPartner(db, entry.partnerId).name,
  }));
}
