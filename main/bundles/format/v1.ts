import type { BundleFile, Manifest } from '../../../shared/bundles/manifest.ts';
import type { IncomingRecord } from '../../../shared/bundles/record.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import type { AgeHeader } from './age.ts';
import { decryptPayload, guardHeader, readPrefix, unwrapFileKey } from './age.ts';
import type { ByteSource } from './bytes.ts';
import { sha256Hex, toSource } from './bytes.ts';
import type { PinnedSender } from './checks.ts';
import {
  ATTACHMENT_FOLDER,
  LIMITS,
  checkCritical,
  checkFileList,
  checkReaders,
  checkSignature,
  findSender,
  readManifest,
  readRecords,
} from './checks.ts';
import type { FirstPass } from './entries.ts';
import { bundleFault, faultOf } from './fault.ts';
import { isWeakSigningKey } from './keys.ts';
import { readFirstPass, readSecondPass } from './entries.ts';
import { readTar } from './tar.ts';

/**
 * Opens `chancery-bundle` version 1. Stages are types: SealedBundle → OpenedBundle → IncomingRecord.
 * @see docs/bundle-format.md section 7
 */

/** A file that is a sealed bundle by its header; nothing of it is believed yet. */
export interface SealedBundle {
  readonly source: ByteSource;
  readonly header: AgeHeader;
}

/** What we bring to open a bundle. */
export interface OpenKeys {
  /** `AGE-SECRET-KEY-1…`, the current one and older ones kept for reading. */
  identities: readonly string[];
  /** The recipients of those identities; one must be named in the manifest. */
  ownRecipients: readonly string[];
  /** Missions whose cards we keep, ours among them. */
  pinnedSenders: readonly PinnedSender[];
}

/** An attachment as it arrives in the second pass: first which file, then its data in pieces. */
export type AttachmentPart = { file: BundleFile } | { data: Uint8Array };

/** A bundle that passed every check of the format; made by `openBundle` alone. */
export class OpenedBundle {
  readonly manifest: Manifest;
  /** SHA-256 of `manifest.json`: for the receipt, and for `prev` of the next in its stream. */
  readonly manifestSha256: string;
  /** The signed bytes, kept as evidence: `minisign -V` verifies them. */
  readonly evidence: { readonly manifest: Uint8Array; readonly signature: Uint8Array };
  readonly recordCount: number;
  readonly attachments: readonly BundleFile[];
  readonly #first: FirstPass;
  readonly #source: ByteSource;
  readonly #fileKey: Uint8Array;

  constructor(
    first: FirstPass,
    { source, fileKey, recordCount }: { source: ByteSource; fileKey: Uint8Array; recordCount: number },
  ) {
    this.manifest = first.manifest;
    this.manifestSha256 = sha256Hex(first.manifestBytes);
    this.evidence = { manifest: first.manifestBytes, signature: first.signatureBytes };
    this.recordCount = recordCount;
    this.attachments = first.manifest.files.filter(({ path }) => path.startsWith(ATTACHMENT_FOLDER));
    this.#first = first;
    this.#source = source;
    this.#fileKey = fileKey;
  }

  /** The records, parsed one by one as they are asked for. */
  records(): Iterable<IncomingRecord> {
    return readRecords(this.#first.recordsBytes);
  }

  /**
   * Reads the file a second time and gives the attachments, in the manifest's order. Each hash is compared again once
   * its last piece was given: what was written is to be kept only when the iteration ends without an error.
   * @throws AppError with a `bundles/*` code when the file changed since it was opened
   */
  async *readAttachments(): AsyncGenerator<AttachmentPart> {
    if (this.attachments.length === 0) return;
    let inAttachment = false;
    for await (const part of readSecondPass(
      readTar(decryptPayload(this.#source, this.#fileKey)),
      this.#first,
    )) {
      if ('file' in part) inAttachment = part.file.path.startsWith(ATTACHMENT_FOLDER);
      if (inAttachment) yield part;
    }
  }
}

/**
 * Checks 1 and 2: what a file tells without any key. Its size, number and type of readers are in the result.
 * @throws AppError `files/empty`, `files/too-large`, `bundles/not-a-bundle`, `bundles/damaged`
 */
export async function inspectOuter(bytes: Uint8Array | ByteSource): Promise<SealedBundle> {
  const source = toSource(bytes);
  if (source.size === 0) throw new AppError('files/empty');
  if (source.size > LIMITS.bundle) throw new AppError('files/too-large', { limitBytes: LIMITS.bundle });
  return { source, header: guardHeader(await readPrefix(source)) };
}

/**
 * Opens a bundle: the first pass over the file, with checks 1 to 14. Writes nothing. Whether its id was seen before is
 * for the caller to say. Memory: `records.jsonl` (at most 128 MiB) plus about 3 MiB, whatever the size of the file.
 * @throws AppError with a `bundles/*` code and the `fault` of the check that refused (see `BUNDLE_FAULTS`), `files/empty`,
 * `files/too-large`; whatever the source throws is passed on
 */
export async function openBundle(bytes: Uint8Array | ByteSource, keys: OpenKeys): Promise<OpenedBundle> {
  return openSealed(await inspectOuter(bytes), keys);
}

/** Opens what `inspectOuter` found to be a bundle; see `openBundle`. */
export async function openSealed(sealed: SealedBundle, keys: OpenKeys): Promise<OpenedBundle> {
  const { source } = sealed;
  const { first, fileKey, recordCount } = await firstPass(sealed, keys, (manifest) => {
    findSender(manifest, keys.pinnedSenders);
  });
  return new OpenedBundle(first, { source, fileKey, recordCount });
}

/** What checking tells without opening: nothing can be applied from it. */
export interface VerifiedBundle {
  manifest: Manifest;
  recordCount: number;
  /** The fault of check 7, which only says whom we know; `null` when the sender is pinned and in good order. */
  senderFault: string | null;
}

/**
 * Checks a bundle as `openBundle` does, for anybody who is a recipient: a sender whom nobody here knows is told, and does not end the check. A weak
 * key ends it, since its signature would prove nothing.
 * @throws AppError as `openBundle`
 */
export async function verifySealed(sealed: SealedBundle, keys: OpenKeys): Promise<VerifiedBundle> {
  let senderFault: string | null = null;
  const { first, recordCount } = await firstPass(sealed, keys, (manifest) => {
    if (isWeakSigningKey(manifest.sender.sign)) throw bundleFault('sender-key-weak');
    try {
      findSender(manifest, keys.pinnedSenders);
    } catch (error) {
      senderFault = faultOf(error);
      if (senderFault === null) throw error;
    }
  });
  return { manifest: first.manifest, recordCount, senderFault };
}

async function firstPass(
  { source, header }: SealedBundle,
  keys: OpenKeys,
  checkSender: (manifest: Manifest) => void,
): Promise<{ first: FirstPass; fileKey: Uint8Array; recordCount: number }> {
  const fileKey = await unwrapFileKey(header, keys.identities);
  const first = await readFirstPass(
    readTar(decryptPayload(source, fileKey)),
    (manifestBytes, signatureBytes) => {
      const manifest = readManifest(manifestBytes);
      checkSender(manifest);
      checkSignature(manifestBytes, signatureBytes, manifest);
      checkCritical(manifest);
      checkReaders(manifest, keys.ownRecipients, header);
      checkFileList(manifest);
      return manifest;
    },
  );
  let recordCount = 0;
  for (const record of readRecords(first.recordsBytes)) if (record.id !== '') recordCount += 1;
  return { first, fileKey, recordCount };
}
