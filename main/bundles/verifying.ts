import type { Manifest } from '../../shared/bundles/manifest.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { ReadableDb } from '../database/handle.ts';
import { fileSource } from '../files/streams.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { findPartnerOfMission, openingKeys } from '../partners/service.ts';
import type { Answer } from './answers.ts';
import { LIMITS } from './format/checks.ts';
import { faultOf } from './format/fault.ts';
import { inspectOuter, verifySealed, type VerifiedBundle } from './format/v1.ts';
import { findBundle, receivedNumbers } from './repository.ts';
import { missingNumbers } from './receiving.ts';

/** What speaks for a bundle or against it, by name. */
type Reason = string;

/**
 * Checks a bundle for anybody who is a recipient, and tells a verdict with its reasons. Writes nothing, and needs no partner.
 * @throws AppError `files/*`
 */
export async function verifyBundle(task: TaskContext, path: FileRef): Promise<Answer<'verify'>> {
  const source = fileSource(task.files.resolve(path, 'read'), LIMITS.bundle);
  const keys = task.read((db) => openingKeys(db));
  let verified: VerifiedBundle;
  try {
    verified = await verifySealed(await inspectOuter(source), keys);
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return { verdict: 'refused', reasons: [fault], manifest: null };
  }
  const { manifest, recordCount, senderFault } = verified;
  return task.read((db) => {
    const against = [...(senderFault === null ? [] : [senderFault]), ...doubtsAbout(db, manifest)];
    return {
      verdict: senderFault === 'sender-revoked' ? 'refused' : against.some(isDoubt) ? 'doubtful' : 'good',
      reasons: [...against, ...(senderFault === null ? forSender(db, manifest) : [])],
      manifest: describe(db, manifest, recordCount),
    };
  });
}

/** What is worth knowing and leaves a bundle as good as it was. */
function isDoubt(reason: Reason): boolean {
  return reason !== 'already-applied' && reason !== 'older-than-applied' && reason !== 'number-missing';
}

function isOwn(db: ReadableDb, manifest: Manifest): boolean {
  return manifest.sender.mission === ourMission(db).id;
}

function forSender(db: ReadableDb, manifest: Manifest): Reason[] {
  if (isOwn(db, manifest)) return ['sender-own'];
  const partner = findPartnerOfMission(db, manifest.sender.mission);
  return partner?.trust === 'confirmed' ? ['sender-confirmed'] : [];
}

function doubtsAbout(db: ReadableDb, manifest: Manifest): Reason[] {
  const reasons: Reason[] = [];
  const { expiresOn, seq, stream } = manifest;
  if (expiresOn !== null && expiresOn < dateOf(nowOf(db.clock))) reasons.push('last-day-over');
  if (isOwn(db, manifest)) return reasons;
  const partner = findPartnerOfMission(db, manifest.sender.mission);
  if (partner !== null && partner.trust !== 'confirmed' && partner.trust !== 'revoked')
    reasons.push('sender-unconfirmed');
  const received = receivedNumbers(db, stream);
  if (findBundle(db, manifest.id)?.direction === 'received') reasons.push('already-applied');
  else if (received.some((number) => number > seq)) reasons.push('older-than-applied');
  if (missingNumbers(seq, received).length > 0) reasons.push('number-missing');
  return reasons;
}

function describe(db: ReadableDb, manifest: Manifest, records: number): Answer<'verify'>['manifest'] {
  const own = ourMission(db);
  const nameOf = (mission: string): string =>
    mission === own.id ? own.name : (findPartnerOfMission(db, mission)?.name ?? '');
  const ours = openingKeys(db).ownRecipients;
  const { sender, recipients, stream, seq } = manifest;
  return {
    format: manifest.format,
    version: manifest.version,
    bundleId: manifest.id,
    kind: manifest.kind,
    sender: { missionId: sender.mission, name: nameOf(sender.mission), sign: sender.sign },
    recipients: recipients.map(({ mission, age }) => ({
      missionId: mission,
      name: nameOf(mission),
      age,
      own: ours.includes(age),
    })),
    stream,
    seq,
    missing: isOwn(db, manifest) ? [] : missingNumbers(seq, receivedNumbers(db, stream)),
    purpose: manifest.purpose,
    profile: manifest.profile,
    createdAt: manifest.created,
    expiresOn: manifest.expiresOn,
    records,
  };
}
