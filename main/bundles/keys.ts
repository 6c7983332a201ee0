import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import type { ReadableDb } from '../database/handle.ts';
import { ourMission } from '../mission/service.ts';
import { findPartnerOfMission, getPartner, keyStandings, openingKeys } from '../partners/service.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import type { Answer } from './answers.ts';
import { bundleFault } from './format/fault.ts';
import {
  changeSetsOfBundle,
  findBundle,
  findBundleKeys,
  listBundles,
  recordsOfBundle,
} from './repository.ts';
import { undoOf } from './undone.ts';

type Keys = NonNullable<Answer<'get'>['keys']>;
type KeyState = Keys['sender']['state'];

/** With what keys a bundle was signed and sealed, and how they stand today; `null` for one of before they were kept. */
export function keysOfBundle(db: ReadableDb, bundleId: string): Keys | null {
  const row = findBundleKeys(db, bundleId);
  if (row === null) return null;
  const own = ourMission(db);
  const nameOf = (mission: string) =>
    mission === own.id ? own.name : (findPartnerOfMission(db, mission)?.name ?? '');
  return {
    sender: {
      name: nameOf(row.senderMission),
      sign: row.sign,
      state: stateOf(db, row.senderMission, ({ sign }) => sign === row.sign),
    },
    recipients: row.recipients.map(({ mission, age }) => ({
      name: nameOf(mission),
      age,
      state: stateOf(db, mission, (keys) => keys.age === age),
    })),
  };
}

function stateOf(
  db: ReadableDb,
  mission: string,
  isIt: (keys: { sign: string; age: string }) => boolean,
): KeyState {
  if (mission === ourMission(db).id) {
    const own = openingKeys(db);
    const [current] = own.ownPublic;
    const found = own.ownPublic.find(isIt);
    if (found === undefined) return 'unknown';
    return found === current ? 'in-use' : 'former';
  }
  const partner = findPartnerOfMission(db, mission);
  if (partner === null) return 'unknown';
  const keys = [partner, ...(partner.formerKeys ?? [])].find(isIt);
  if (keys === undefined) return 'unknown';
  const standing = keyStandings(db, partner.id).find(({ sign }) => sign === keys.sign);
  if (standing !== undefined && standing.badSince !== null) return 'revoked';
  return keys === partner ? 'in-use' : 'former';
}

/**
 * A revoked key opens nothing new, also when the bundle waited here or the revocation came while it was read.
 * @throws AppError `bundles/sender-revoked`
 */
export function assertSignerGood(db: ReadableDb, bundleId: string): void {
  const row = findBundle(db, bundleId);
  const keys = findBundleKeys(db, bundleId);
  if (keys !== null) assertSenderGood(db, { mission: keys.senderMission, sign: keys.sign });
  else if (row?.partnerId != null && getPartner(db, row.partnerId).trust === 'revoked')
    throw bundleFault('sender-revoked');
}

/** The same for a bundle that is being applied. @throws AppError `bundles/sender-revoked` */
export function assertSenderGood(db: ReadableDb, sender: { mission: string; sign: string }): void {
  const isRevoked = openingKeys(db).pinnedSenders.some(
    ({ mission, sign, revoked }) => revoked && mission === sender.mission && sign === sender.sign,
  );
  if (isRevoked) throw bundleFault('sender-revoked');
}

/**
 * What was applied from bundles that a revoked key of a partner signed, or may have signed, after it was no good. Counted by the day on which we
 * applied them: the maker's clock is its own word.
 * @throws AppError `not-found`
 */
export function affectedBundles(
  db: ReadableDb,
  domains: ExchangeDomains,
  partnerId: string,
): AnswerOf<typeof partnersCalls.affected> {
  const bad = keyStandings(db, partnerId).flatMap(({ sign, badSince }) =>
    badSince === null ? [] : [{ sign, since: badSince }],
  );
  if (bad.length === 0) return [];
  return listBundles(db, partnerId).flatMap((row) => {
    const sets = row.direction === 'received' ? changeSetsOfBundle(db, row.id) : [];
    if (sets.length === 0) return [];
    const keys = findBundleKeys(db, row.id);
    const isAffected = bad.some(
      ({ sign, since }) => (keys === null || keys.sign === sign) && row.at >= since,
    );
    if (!isAffected) return [];
    return [
      {
        bundleId: row.id,
        at: row.at,
        purpose: row.purpose,
        fileName: row.fileName,
        keysKnown: keys !== null,
        records: recordsOfBundle(db, row.id).map((record) => ({
          ...record,
          title: titleOf(db, domains, record),
        })),
        isUndone: sets.every((changeSetId) => undoOf(db, changeSetId).isUndone),
      },
    ];
  });
}

function titleOf(db: ReadableDb, domains: ExchangeDomains, record: { kind: string; id: string }): string {
  const kind = domains.kinds.get(record.kind);
  const stored = kind?.store.find(db, record.id) ?? null;
  return kind === undefined || stored === null ? '' : kind.titleOf(stored.fields);
}
