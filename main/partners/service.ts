import type { ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import { standingOf, type KeyStanding } from '../../shared/partners/rules.ts';
import type { PinnedSender } from '../bundles/format/checks.ts';
import { dammDigit, fingerprintOf, verifyFingerprint } from '../bundles/format/fingerprint.ts';
import type { MissionKeys } from '../bundles/format/keys.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { answer, type PartnerAnswer } from './answers.ts';
import {
  findPartnerByMission,
  insertOwnKeys,
  listOwnKeys,
  listPartners as listRows,
  partnerStore,
} from './repository.ts';

/** What was decided about keys is decided anew, not undone: a key that revoked itself would be good again. */
const ABOUT_TRUST = new Set(
  ['importCard', 'replaceKeys', 'confirm', 'importRevocation', 'revoke'].map((name) => `partners.${name}`),
);

/** Refuses to undo what was decided about keys. @throws AppError `records/not-undoable` */
export function assertNotAboutTrust(call: string | null): void {
  if (call !== null && ABOUT_TRUST.has(call)) throw new AppError('records/not-undoable', { reason: 'trust' });
}

/** Keeps the first keys of a new mission. */
export function foundKeys(db: Pick<WritableDb, 'run' | 'clock'>, keys: MissionKeys): void {
  insertOwnKeys(db, { id: newId(db.clock), validFrom: nowOf(db.clock), keys });
}

/** Our keys in use. */
export function ourKeys(db: ReadableDb): { keys: MissionKeys; validFrom: string } {
  const [current] = listOwnKeys(db);
  if (current === undefined) throw new Error('a database without mission keys');
  return current;
}

/**
 * What opens a bundle: our identities old and new, and every sender whose card we keep. Keys that a partner replaced in good order still
 * open, because bundles travel slowly; those that it did not sign away, or that were revoked, open nothing.
 */
export function openingKeys(db: ReadableDb): {
  identities: string[];
  ownRecipients: string[];
  /** Our public keys, those in use first. */
  ownPublic: { sign: string; age: string }[];
  pinnedSenders: PinnedSender[];
} {
  const own = listOwnKeys(db);
  const mission = ourMission(db).id;
  return {
    identities: own.map(({ keys }) => keys.age.identity),
    ownRecipients: own.map(({ keys }) => keys.age.recipient),
    ownPublic: own.map(({ keys }) => ({ sign: keys.sign.public, age: keys.age.recipient })),
    pinnedSenders: [
      ...own.map(({ keys }) => ({ mission, sign: keys.sign.public, revoked: false })),
      ...listRows(db, false).flatMap(({ fields }) =>
        standingOf(fields).map(({ sign, isRefused }) => ({
          mission: fields.missionId,
          sign,
          revoked: isRefused,
        })),
      ),
    ],
  };
}

/**
 * Confirms a partner by the digits it read aloud.
 * @throws AppError `not-found`, `partners/key-revoked`, `partners/fingerprint-mismatch` with the groups that differ
 */
export function confirmPartner(
  db: WritableDb,
  input: ParsedInputOf<typeof partnersCalls.confirm>,
): PartnerAnswer {
  const partner = partnerStore.get(db, input.partnerId);
  // What an officer was told by mistake can be set right by the digits; what the key itself signed cannot.
  if (partner.fields.trust === 'revoked' && partner.fields.revokedWay === 'file')
    throw new AppError('partners/key-revoked', { mission: partner.fields.name });
  const check = verifyFingerprint(withCheckDigits(input.fingerprint), fingerprintOf(partner.fields));
  if (check.result !== 'match') {
    const places =
      'places' in check ? check.places.map(({ row, group }) => `${String(row)}.${String(group)}`) : [];
    throw new AppError('partners/fingerprint-mismatch', { result: check.result, places });
  }
  return answer(
    partnerStore.update(db, partner.id, null, {
      ...partner.fields,
      trust: 'confirmed',
      confirmedAt: db.changeSet.at,
      confirmedBy: db.actor.name,
      confirmedWay: input.way,
      revokedAt: null,
      revokedSince: null,
      revokedReason: null,
      revokedWay: null,
    }),
  );
}

/** Forty digits without their check digits are completed, so that both spellings can be typed. */
function withCheckDigits(typed: string): string {
  const digits = typed.replace(/\D/gu, '');
  return digits.length === 40
    ? [digits.slice(0, 20), digits.slice(20)].map((row) => row + String(dammDigit(row))).join('')
    : typed;
}

/** Partners in use, or the archived ones, by name. */
export function listPartners(db: ReadableDb, archived: boolean): PartnerAnswer[] {
  return listRows(db, archived).map(answer);
}

/** How a partner's signing keys stand, those in use first. @throws AppError `not-found` */
export function keyStandings(db: ReadableDb, id: string): KeyStanding[] {
  return standingOf(partnerStore.get(db, id).fields);
}

/** One partner. @throws AppError `not-found` */
export function getPartner(db: ReadableDb, id: string): PartnerAnswer {
  return answer(partnerStore.get(db, id));
}

/** The partner of a mission; `null` when we keep no card of it. */
export function findPartnerOfMission(db: ReadableDb, missionId: string): PartnerAnswer | null {
  const partner = findPartnerByMission(db, missionId);
  return partner === null ? null : answer(partner);
}

/** Keeps a note about a partner. @throws AppError `not-found`, `records/stale-revision` */
export function setPartnerNote(db: WritableDb, id: string, revision: number, note: string): PartnerAnswer {
  return answer(partnerStore.update(db, id, revision, { ...partnerStore.get(db, id).fields, note }));
}

/** Takes a partner out of the list, or brings it back. @throws AppError `not-found`, `records/stale-revision` */
export function setPartnerArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): PartnerAnswer {
  return answer(partnerStore.setArchived(db, id, revision, archived));
}
