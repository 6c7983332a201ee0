import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { BundleFile, BundleRecipient } from '../../../shared/bundles/manifest.ts';
import { BUNDLE_VERSION, Manifest, ManifestDraft } from '../../../shared/bundles/manifest.ts';
import { BundleRecord } from '../../../shared/bundles/record.ts';
import { AppError, isExpected } from '../../../shared/kernel/errors.ts';
import { encryptPayload, encryptedLength } from './age.ts';
import type { ByteSource } from './bytes.ts';
import { exactly, readAll, sha256Hex, toSource, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical.ts';
import {
  ATTACHMENT_FOLDER,
  LIMITS,
  PATHS,
  RECORDS_MEDIA,
  checkFileList,
  readRecords,
  trustedCommentOf,
} from './checks.ts';
import { faultOf } from './fault.ts';
import type { MissionKeys } from './keys.ts';
import { isWeakRecipient, seedOf } from './keys.ts';
import { signMessage } from './minisign.ts';
import { archiveLength, padFile, padded, zeros } from './padding.ts';
import { TAR_END, tarFill, tarHeader } from './tar.ts';

/** Seals `chancery-bundle` version 1. @see docs/bundle-format.md */

/** What goes into a bundle. Attachments with the same bytes are written once. */
export interface BundleContent {
  manifest: ManifestDraft;
  records: Iterable<BundleRecord>;
  attachments: readonly { media: string; content: Uint8Array | ByteSource }[];
}

/** Who seals, and for whom. We are always among the recipients, so that we can open what we sent. */
export interface SealKeys {
  /** The id of our mission. */
  mission: string;
  keys: MissionKeys;
  /** The partners, 1 to 15 (or none, to seal for ourselves). */
  recipients: readonly BundleRecipient[];
}

/** A bundle ready to be written. */
export interface SealedOutput {
  /** Neutral file name, `B-<8 hex>.age`. */
  name: string;
  /** Bytes of the file. */
  size: number;
  manifest: Manifest;
  /** SHA-256 of `manifest.json`: `prev` of the next bundle in this stream. */
  manifestSha256: string;
  /** The bytes of the file. Every call seals anew. */
  chunks(): AsyncIterable<Uint8Array>;
}

/**
 * Seals a bundle in memory; for small ones. See `sealBundleStream`.
 * @returns the file's bytes in `bytes`, beside name, manifest and its hash
 */
export async function sealBundle(
  content: BundleContent,
  keys: SealKeys,
): Promise<SealedOutput & { bytes: Uint8Array }> {
  const output = await sealBundleStream(content, keys);
  return { ...output, bytes: await readAll(output.chunks()) };
}

/**
 * Seals a bundle without holding attachments in memory: they are read once for their hash, and again for each call of
 * `chunks`. Memory: the records plus about 1 MiB.
 * @throws AppError `invalid-input` when the content does not fit the format, `partners/key-weak` for a recipient with a
 * weak key, `files/too-large` over 512 MiB, `files/unreadable` when an attachment changes meanwhile
 */
export async function sealBundleStream(
  content: BundleContent,
  { mission, keys, recipients }: SealKeys,
): Promise<SealedOutput> {
  const draft = valid(ManifestDraft, content.manifest);
  const own = { mission, age: keys.age.recipient };
  const readers = [own, ...recipients.filter(({ age }) => age !== own.age)];
  if (readers.some(({ age }) => !age.startsWith('age1pq1') && isWeakRecipient(age)))
    throw new AppError('partners/key-weak');

  const records = writeRecords(content.records);
  const attachments = await hashAttachments(content.attachments);
  const files: BundleFile[] = [
    { path: PATHS.records, size: records.length, sha256: sha256Hex(records), media: RECORDS_MEDIA },
    ...attachments.map(({ file }) => file),
  ];
  const manifestWith = (padBytes: number): Manifest =>
    valid(Manifest, {
      ...draft,
      format: 'chancery-bundle',
      version: BUNDLE_VERSION,
      sender: { mission, sign: keys.sign.public },
      recipients: readers,
      files: [...files, padFile(padBytes)],
    });
  const manifest = padded(manifestWith);
  checkContent(manifest, records);

  const manifestBytes = utf8(canonicalJson(manifest));
  const signature = utf8(signMessage(manifestBytes, trustedCommentOf(manifest), seedOf(keys)));
  const entries = [
    { name: PATHS.manifest, source: toSource(manifestBytes) },
    { name: PATHS.signature, source: toSource(signature) },
    { name: PATHS.records, source: toSource(records) },
    ...attachments.map(({ file, source }) => ({ name: file.path, source })),
    ...manifest.files
      .filter(({ path }) => path === PATHS.pad)
      .map(({ size }) => ({ name: PATHS.pad, source: zeros(size) })),
  ];
  const ages = readers.map(({ age }) => age);
  const size = encryptedLength(archiveLength(entries.map(({ source }) => source.size)), ages);
  if (size > LIMITS.bundle) throw new AppError('files/too-large', { limitBytes: LIMITS.bundle });
  return {
    name: `B-${randomBytes(4).toString('hex')}.age`,
    size,
    manifest,
    manifestSha256: sha256Hex(manifestBytes),
    chunks: () => encryptPayload(tarChunks(entries), ages),
  };
}

/** The lines of `records.jsonl`. */
function writeRecords(records: Iterable<BundleRecord>): Uint8Array<ArrayBuffer> {
  let text = '';
  for (const record of records)
    text += `${canonicalJson(valid(BundleRecord, record), { fractions: true })}\n`;
  return utf8(text);
}

/** Our own reader's checks: what we seal can be opened. */
function checkContent(manifest: Manifest, records: Uint8Array): void {
  try {
    checkFileList(manifest);
    for (const record of readRecords(records)) if (record.kind === '') break;
  } catch (error) {
    if (!isExpected(error)) throw error;
    throw new AppError('invalid-input', {
      issues: [{ path: PATHS.records, problem: faultOf(error) ?? error.code }],
    });
  }
}

async function hashAttachments(
  attachments: BundleContent['attachments'],
): Promise<{ file: BundleFile; source: ByteSource }[]> {
  const byHash = new Map<string, { file: BundleFile; source: ByteSource }>();
  for (const { media, content } of attachments) {
    const source = toSource(content);
    const hash = createHash('sha256');
    for await (const chunk of exactly(source)) hash.update(chunk);
    const sha256 = hash.digest('hex');
    byHash.set(sha256, {
      file: { path: ATTACHMENT_FOLDER + sha256, size: source.size, sha256, media },
      source,
    });
  }
  return [...byHash.values()].sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
}

async function* tarChunks(
  entries: readonly { name: string; source: ByteSource }[],
): AsyncGenerator<Uint8Array> {
  for (const { name, source } of entries) {
    yield tarHeader({ name, size: source.size });
    yield* exactly(source);
    yield new Uint8Array(tarFill(source.size));
  }
  yield TAR_END;
}

function valid<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, code }) => ({ path: path.join('.'), problem: code }));
  throw new AppError('invalid-input', { issues });
}
