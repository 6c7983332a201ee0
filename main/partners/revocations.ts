import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import type { RevocationFile } from '../../shared/partners/revocation.ts';
import type { FormerKeys, PartnerInput } from '../../shared/partners/schema.ts';
import { MAX_REVOCATION_BYTES, parseRevocation } from '../bundles/format/revocation.ts';
import type { WritableDb } from '../database/handle.ts';
import { readWholeFile } from '../files/files.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { ourMission } from '../mission/service.ts';
import { answer, type PartnerAnswer } from './answers.ts';
import { findPartnerByMission, partnerStore } from './repository.ts';

type Revoked = Pick<PartnerInput, 'revokedAt' | 'revokedSince' | 'revokedReason' | 'revokedWay'>;

/** What is told about keys that are no longer good. */
interface Word {
  reason: RevocationFile['reason'];
  since: string | null;
  way: 'file' | 'told';
}

/**
 * Reads a partner's revocation, signed by the key that it revokes, in use or former.
 * @throws AppError `partners/revocation-damaged`, `partners/revocation-newer`, `partners/key-weak`, `partners/own-revocation`,
 * `partners/revocation-unknown`, `files/*`
 */
export async function importRevocation(
  task: TaskContext,
  path: FileRef,
): Promise<AnswerOf<typeof partnersCalls.importRevocation>> {
  const bytes = await readWholeFile(task.files.resolve(path, 'read'), MAX_REVOCATION_BYTES);
  const revocation = parseRevocation(bytes);
  return task.write((db) => takeRevocation(db, revocation)).value;
}

function takeRevocation(
  db: WritableDb,
  { mission, sign, reason, since }: RevocationFile,
): AnswerOf<typeof partnersCalls.importRevocation> {
  if (mission.id === ourMission(db).id) throw new AppError('partners/own-revocation');
  const known = findPartnerByMission(db, mission.id);
  const word: Word = { reason, since, way: 'file' };
  if (known?.fields.sign === sign) {
    const partner = partnerStore.update(db, known.id, null, revoked(db, known.fields, word));
    return { partnerId: known.id, keys: 'in-use', partner: answer(partner) };
  }
  if (known === null || !known.fields.formerKeys.some((former) => former.sign === sign))
    throw new AppError('partners/revocation-unknown');
  const formerKeys = known.fields.formerKeys.map((former): FormerKeys =>
    former.sign === sign ? { ...former, ...revokedOf(db, former, word), ending: 'revoked' } : former,
  );
  const partner = partnerStore.update(db, known.id, null, { ...known.fields, formerKeys });
  return { partnerId: known.id, keys: 'former', partner: answer(partner) };
}

/** Revokes a partner's keys ourselves. @throws AppError `not-found`, `records/stale-revision` */
export function revokePartner(
  db: WritableDb,
  { id, revision, reason, since }: ParsedInputOf<typeof partnersCalls.revoke>,
): PartnerAnswer {
  const { fields } = partnerStore.get(db, id);
  return answer(partnerStore.update(db, id, revision, revoked(db, fields, { reason, since, way: 'told' })));
}

function revoked(db: WritableDb, fields: PartnerInput, word: Word): PartnerInput {
  return { ...fields, ...revokedOf(db, fields, word), trust: 'revoked' };
}

/** A second word never makes keys good for longer, and what the key itself signed stays. */
function revokedOf(db: WritableDb, known: Revoked, { reason, since, way }: Word): Revoked {
  if (known.revokedAt === null)
    return { revokedAt: db.changeSet.at, revokedSince: since, revokedReason: reason, revokedWay: way };
  const isEarlier = known.revokedSince !== null && (since === null || since < known.revokedSince);
  const isFirstFile = way === 'file' && known.revokedWay === 'told';
  return {
    revokedAt: known.revokedAt,
    revokedSince: isEarlier ? since : known.revokedSince,
    revokedReason: isFirstFile ? reason : known.revokedReason,
    revokedWay: isFirstFile ? way : known.revokedWay,
  };
}
