import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { ManifestDraft } from '../../shared/bundles/manifest.ts';
import type { BundleRecord } from '../../shared/bundles/record.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { writeStream } from '../files/streams.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { headOfTrail } from '../ipc/trail.ts';
import { nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { getPartner, ourKeys } from '../partners/service.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import type { Answer, Input } from './answers.ts';
import { sealBundleStream, type SealedOutput } from './format/seal.ts';
import { collectOutgoing } from './outgoing.ts';
import { insertGround, recallableBundle, saveBasis, saveRecall } from './recalls.ts';
import { keepHeadcount } from './headcount.ts';
import {
  findBundle,
  findStream,
  insertDisclosure,
  saveBundle,
  saveBundleKeys,
  saveStream,
  type BundleRow,
} from './repository.ts';

/** Seals one after the other: each bundle of a stream needs the hash of the one before. */
let sealing: Promise<unknown> = Promise.resolve();

function oneAfterTheOther<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = sealing.then(work, work);
  sealing = next.catch(() => undefined);
  return next;
}

/**
 * Seals what is chosen for one partner, signs, writes the file and reads it back, then enters bundle and disclosure.
 * @throws AppError `not-found`, `partners/unconfirmed`, `partners/key-weak`, `files/*`, `database/full`, and as `collectOutgoing`
 */
export function sealCases(
  task: TaskContext,
  domains: ExchangeDomains,
  input: Input<'seal'>,
): Promise<Answer<'seal'>> {
  return oneAfterTheOther(async () => {
    const partner = task.read((db) => getPartner(db, input.partnerId));
    if (partner.trust !== 'confirmed') throw new AppError('partners/unconfirmed', { mission: partner.name });
    const id = randomUUID();
    const leaving = task.read((db) => collectOutgoing(db, domains, input, id));
    const { profile, basis, records, grounds, expiresOn } = leaving;
    const written = await sealAndWrite(
      task,
      input.partnerId,
      input.path,
      records.map(({ record }) => record),
      (common) => ({
        ...common,
        id,
        kind: 'records',
        inReplyTo: input.inReplyTo,
        purpose: input.purpose,
        basis:
          basis === null
            ? null
            : {
                agreement: basis.agreement === '' ? basis.legalBasis : basis.agreement,
                clause: basis.clause === '' ? null : basis.clause,
              },
        profile: profile.slug,
        handling: input.handling,
        expiresOn,
        ext: {
          ...(basis === null ? {} : { legalBasis: basis.legalBasis }),
          ...(profile.name === '' ? {} : { profileName: profile.name }),
        },
      }),
    );
    const { manifest } = written.output;
    task.write((db) => {
      keepSent(db, written, input.partnerId, {
        profile: profile.slug,
        purpose: input.purpose,
        expiresOn,
        records: records.length,
      });
      saveBasis(db, {
        bundleId: id,
        legalBasis: basis?.legalBasis ?? null,
        agreement: basis?.agreement ?? '',
        clause: basis?.clause ?? '',
        profileName: profile.name,
      });
      for (const { personId, ground } of grounds)
        if (ground !== null) insertGround(db, { bundleId: id, recordId: personId, ground });
      for (const { record } of records) {
        if (record.kind === 'headcount') keepHeadcount(db, record);
        for (const [field, { dot }] of Object.entries(record.fields)) {
          insertDisclosure(db, {
            bundleId: id,
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
      bundleId: id,
      fileName: written.fileName,
      size: written.output.size,
      seq: manifest.seq,
      records: records.length,
      sha256: written.sha256,
    };
  });
}

/**
 * Seals a recall of a bundle of ours for the partner who holds it.
 * @throws AppError `not-found`, `bundles/not-recallable`, `partners/unconfirmed`, `files/*`
 */
export function sealRecall(task: TaskContext, input: Input<'recall'>): Promise<Answer<'recall'>> {
  return oneAfterTheOther(async () => {
    const { row, partner } = task.read((db) => {
      const { row, partnerId } = recallableBundle(db, input.bundleId);
      return { row, partner: getPartner(db, partnerId) };
    });
    if (partner.trust !== 'confirmed') throw new AppError('partners/unconfirmed', { mission: partner.name });
    const written = await sealAndWrite(task, partner.id, input.path, [], (common) => ({
      ...common,
      kind: 'recall',
      inReplyTo: null,
      purpose: 'recall',
      basis: null,
      profile: 'recall',
      handling: [],
      expiresOn: null,
      recall: { bundle: row.id, reason: input.reason },
    }));
    const recallId = written.output.manifest.id;
    task.write((db) => {
      keepSent(db, written, partner.id, {
        profile: 'recall',
        purpose: 'recall',
        expiresOn: null,
        records: 0,
      });
      saveRecall(db, { recallId, bundleId: row.id, reason: input.reason });
    });
    return { recallId, fileName: written.fileName };
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
  const manifest = draft(common);
  // Its card may have been read, or its keys revoked, since the caller looked.
  if (partner.trust === 'revoked') throw new AppError('partners/key-revoked', { mission: partner.name });
  if (manifest.kind !== 'receipt' && partner.trust !== 'confirmed')
    throw new AppError('partners/unconfirmed', { mission: partner.name });
  const output = await sealBundleStream(
    { manifest, records, attachments: [] },
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
  saveBundleKeys(db, manifest);
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
