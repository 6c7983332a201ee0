import { BUNDLE_VERSION, Manifest } from '../../../shared/bundles/manifest.ts';
import { IncomingRecord, hasSeenItsDots } from '../../../shared/bundles/record.ts';
import type { AgeHeader } from './age.ts';
import { safeParseCanonical } from './canonical.ts';
import { bundleFault } from './fault.ts';
import { isWeakSigningKey } from './keys.ts';
import { safeParsePublicKey, safeParseSignature, verifySignature } from './minisign.ts';

/** The checks of `docs/bundle-format.md` section 7 that need no stream. Each throws the AppError of its fault. */

/** Limits of the entries, in bytes. */
export const LIMITS = {
  bundle: 536_870_912,
  manifest: 1_048_576,
  signature: 2_048,
  records: 134_217_728,
  record: 1_048_576,
} as const;

/** Where the entries stand in the archive. */
export const PATHS = {
  manifest: 'manifest.json',
  signature: 'manifest.json.minisig',
  records: 'records.jsonl',
  pad: 'pad',
} as const;
/** The folder of the attachments in the archive. */
export const ATTACHMENT_FOLDER = 'att/';
/** The media type of `records.jsonl`. */
export const RECORDS_MEDIA = 'application/jsonl';
/** The media type of `pad`. */
export const PAD_MEDIA = 'application/octet-stream';
/** Additions that this program knows, for `critical`. */
const KNOWN_EXTENSIONS: readonly string[] = [];

/** A mission that we accept bundles from. Ours is among them, so that our own bundles can be opened again. */
export interface PinnedSender {
  mission: string;
  /** The signing key in minisign encoding, as it stood on the card. */
  sign: string;
  /** True when the key must not be trusted any more. */
  revoked: boolean;
}

/** Checks 5 and 6: the manifest in its one spelling, of a version that we know, fitting the schema. */
export function readManifest(bytes: Uint8Array): Manifest {
  const parsed = safeParseCanonical(bytes);
  if (parsed === null) throw bundleFault('manifest-canonical');
  const { format, version } = membersOf(parsed.value);
  if (format !== 'chancery-bundle') throw bundleFault('format');
  if (Number.isSafeInteger(version) && Number(version) > BUNDLE_VERSION) throw bundleFault('version');
  const manifest = Manifest.safeParse(parsed.value);
  if (!manifest.success) throw bundleFault('manifest-schema');
  return manifest.data;
}

/** Check 7: the sender is pinned with this key, which is neither weak nor revoked. */
export function findSender(manifest: Manifest, pinned: readonly PinnedSender[]): PinnedSender {
  const known = pinned.filter(({ mission }) => mission === manifest.sender.mission);
  if (known.length === 0) throw bundleFault('sender-mission');
  const sender = known.find(({ sign }) => sign === manifest.sender.sign);
  if (sender === undefined) throw bundleFault('sender-key');
  if (isWeakSigningKey(sender.sign)) throw bundleFault('sender-key-weak');
  if (known.some(({ sign, revoked }) => sign === sender.sign && revoked)) throw bundleFault('sender-revoked');
  return sender;
}

/** Check 8: the signature over the manifest and over the comment that the manifest gives. */
export function checkSignature(
  manifestBytes: Uint8Array,
  signatureBytes: Uint8Array,
  manifest: Manifest,
): void {
  const minisig = safeParseSignature(new TextDecoder('latin1').decode(signatureBytes));
  const publicKey = safeParsePublicKey(manifest.sender.sign);
  if (minisig === null || publicKey === null) throw bundleFault('signature-syntax');
  const fault = verifySignature(manifestBytes, minisig, publicKey);
  if (fault !== null) throw bundleFault(fault);
  if (minisig.trustedComment !== trustedCommentOf(manifest)) throw bundleFault('trusted-comment');
}

/** The trusted comment that a manifest gives: what minisign shows to an outsider. */
export function trustedCommentOf({ version, kind, id, stream, seq, created }: Manifest): string {
  return `chancery-bundle version:${String(version)} kind:${kind} id:${id} stream:${stream} seq:${String(seq)} created:${created}`;
}

/** Check 9. */
export function checkCritical(manifest: Manifest): void {
  if (manifest.critical.some((name) => !KNOWN_EXTENSIONS.includes(name))) throw bundleFault('critical');
}

/** Checks 10 and 11: meant for us, and readable by nobody who is not named. */
export function checkReaders(manifest: Manifest, ownRecipients: readonly string[], header: AgeHeader): void {
  if (!manifest.recipients.some(({ age }) => ownRecipients.includes(age))) throw bundleFault('not-named');
  if (manifest.recipients.length !== header.stanzas) throw bundleFault('reader-count');
  const hybrid = header.type === 'mlkem768x25519';
  if (manifest.recipients.some(({ age }) => age.startsWith('age1pq1') !== hybrid))
    throw bundleFault('reader-type');
}

/** Check 12, and the size of the records: the manifest lists what a bundle may hold, in its order. */
export function checkFileList({ files, kind }: Manifest): void {
  const paths = files.map(({ path }) => path);
  if (new Set(paths).size !== paths.length) throw bundleFault('file-duplicate');
  const [records, ...others] = files;
  const attachments = others.filter(({ path }) => path.startsWith(ATTACHMENT_FOLDER));
  const ordered = [
    PATHS.records,
    ...attachments.map(({ path }) => path).sort(),
    ...paths.filter((path) => path === PATHS.pad),
  ];
  const named = attachments.every(({ path, sha256 }) => path === ATTACHMENT_FOLDER + sha256);
  const pad = others.find(({ path }) => path === PATHS.pad);
  const fitting = records?.media === RECORDS_MEDIA && (pad === undefined || pad.media === PAD_MEDIA);
  if (
    !named ||
    !fitting ||
    attachments.length > 1000 ||
    paths.some((path, index) => path !== ordered[index])
  ) {
    throw bundleFault('file-order');
  }
  if (records.size > LIMITS.records) throw bundleFault('records-size');
  const carriesRecords = kind === 'records' || kind === 'keys';
  if (!carriesRecords && (records.size > 0 || attachments.length > 0))
    throw bundleFault('records-not-allowed');
}

/** Check 14, line by line: gives each record of `records.jsonl`, and throws at the first that is wrong. */
export function* readRecords(bytes: Uint8Array): Generator<IncomingRecord> {
  const seen = new Set<string>();
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (line.length > LIMITS.record) throw bundleFault('record-size');
    const parsed = end < 0 ? null : safeParseCanonical(line, { fractions: true });
    if (parsed === null) throw bundleFault('record-canonical');
    const record = IncomingRecord.safeParse(parsed.value);
    if (!record.success) throw bundleFault('record-schema');
    if (!hasSeenItsDots(record.data)) throw bundleFault('record-dot');
    const key = `${record.data.kind} ${record.data.id}`;
    if (seen.has(key)) throw bundleFault('record-duplicate');
    seen.add(key);
    yield record.data;
    start = end + 1;
  }
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
