import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import type { CardContactPoint, CardContent, MissionCard } from '../../shared/partners/card.ts';
import type { PartnerInput } from '../../shared/partners/schema.ts';
import { MAX_CARD_BYTES, parseCard, writeCard } from '../bundles/format/card.ts';
import type { PinnedSender } from '../bundles/format/checks.ts';
import { dammDigit, fingerprintOf, verifyFingerprint } from '../bundles/format/fingerprint.ts';
import type { MissionKeys } from '../bundles/format/keys.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { readWholeFile, writeWholeFile } from '../files/files.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { metaOf } from '../records/meta.ts';
import {
  findPartnerByMission,
  insertOwnKeys,
  listOwnKeys,
  listPartners as listRows,
  partnerStore,
  type StoredPartner,
} from './repository.ts';

type PartnerAnswer = AnswerOf<typeof partnersCalls.get>;

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

/** What opens a bundle: our identities old and new, and every sender whose card we keep. */
export function openingKeys(db: ReadableDb): {
  identities: string[];
  ownRecipients: string[];
  pinnedSenders: PinnedSender[];
} {
  const own = listOwnKeys(db);
  const mission = ourMission(db).id;
  return {
    identities: own.map(({ keys }) => keys.age.identity),
    ownRecipients: own.map(({ keys }) => keys.age.recipient),
    pinnedSenders: [
      ...own.map(({ keys }) => ({ mission, sign: keys.sign.public, revoked: false })),
      ...listRows(db, false).map(({ fields }) => ({
        mission: fields.missionId,
        sign: fields.sign,
        revoked: fields.trust === 'revoked',
      })),
    ],
  };
}

/** Our card as it would be written now. */
export function ourCard(db: ReadableDb): AnswerOf<typeof partnersCalls.ourCard> {
  const { keys } = ourKeys(db);
  const content = cardContent(db);
  return {
    ...content,
    sign: keys.sign.public,
    age: keys.age.recipient,
    fingerprint: rowsOf({ sign: keys.sign.public, age: keys.age.recipient }),
    text: new TextDecoder().decode(writeCard(content, keys)),
  };
}

/** Writes our signed card to a file. @throws AppError `files/*` */
export async function exportCard(
  task: TaskContext,
  path: FileRef,
): Promise<AnswerOf<typeof partnersCalls.exportCard>> {
  const target = task.files.resolve(path, 'write');
  const { card, bytes } = task.read((db) => ({
    card: ourCard(db),
    bytes: writeCard(cardContent(db), ourKeys(db).keys),
  }));
  await task.breathe();
  writeWholeFile(target, bytes, 0o644);
  return { fingerprint: card.fingerprint, sign: card.sign, age: card.age };
}

function cardContent(db: ReadableDb): CardContent {
  const mission = ourMission(db);
  const points: CardContactPoint[] = [
    ...(mission.phone === '' ? [] : [{ kind: 'phone' as const, value: mission.phone, label: null }]),
    ...(mission.email === '' ? [] : [{ kind: 'email' as const, value: mission.email, label: null }]),
  ];
  return {
    mission: {
      id: mission.id,
      name: mission.name,
      shortName: mission.shortName,
      sendingState: mission.sendingState,
      hostState: mission.hostState,
      city: mission.city,
    },
    contactPoints: points,
    validFrom: ourKeys(db).validFrom,
  };
}

/**
 * Reads a partner's card. A new partner is `seen`; the same keys update what the card says and keep the trust; new keys are taken only when the
 * old key signed them, and must then be confirmed again.
 * @throws AppError `partners/card-damaged`, `partners/card-newer`, `partners/key-weak`, `partners/own-card`, `partners/key-changed`, `files/*`
 */
export async function importCard(
  task: TaskContext,
  path: FileRef,
): Promise<AnswerOf<typeof partnersCalls.importCard>> {
  const card = parseCard(await readWholeFile(task.files.resolve(path, 'read'), MAX_CARD_BYTES));
  return task.write((db) => takeCard(db, card)).value;
}

function takeCard(db: WritableDb, card: MissionCard): AnswerOf<typeof partnersCalls.importCard> {
  if (card.mission.id === ourMission(db).id) throw new AppError('partners/own-card');
  const known = findPartnerByMission(db, card.mission.id);
  if (known === null) {
    const created = partnerStore.create(db, fieldsOf(db, card, null));
    return { partnerId: created.id, change: 'new', partner: answer(created) };
  }
  const sameKeys = known.fields.sign === card.sign && known.fields.age === card.age;
  if (!sameKeys && card.previous?.sign !== known.fields.sign)
    throw new AppError('partners/key-changed', { mission: known.fields.name });
  const fields = fieldsOf(db, card, sameKeys ? known.fields : null);
  if (sameKeys && card.validFrom < known.fields.validFrom)
    return { partnerId: known.id, change: 'same', partner: answer(known) };
  const updated = partnerStore.update(
    db,
    known.id,
    null,
    { ...fields, note: known.fields.note },
    { archivedAt: null },
  );
  const change = !sameKeys ? 'rotated' : updated.revision === known.revision ? 'same' : 'updated';
  return { partnerId: known.id, change, partner: answer(updated) };
}

function fieldsOf(db: WritableDb, card: MissionCard, known: PartnerInput | null): PartnerInput {
  const idOfPoint = (kind: string, value: string): string =>
    known?.contactPoints.find((point) => point.kind === kind && point.value === value)?.id ?? newId(db.clock);
  return {
    missionId: card.mission.id,
    name: card.mission.name,
    shortName: card.mission.shortName,
    sendingState: card.mission.sendingState,
    hostState: card.mission.hostState,
    city: card.mission.city,
    contactPoints: card.contactPoints.map((point) => ({
      id: idOfPoint(point.kind, point.value),
      kind: point.kind,
      value: point.value,
      label: point.label ?? '',
    })),
    sign: card.sign,
    age: card.age,
    validFrom: card.validFrom,
    trust: known?.trust ?? 'seen',
    confirmedAt: known?.confirmedAt ?? null,
    confirmedBy: known?.confirmedBy ?? '',
    confirmedWay: known?.confirmedWay ?? null,
    note: known?.note ?? '',
  };
}

/**
 * Confirms a partner by the digits it read aloud.
 * @throws AppError `not-found`, `partners/fingerprint-mismatch` with the groups that differ
 */
export function confirmPartner(
  db: WritableDb,
  input: ParsedInputOf<typeof partnersCalls.confirm>,
): PartnerAnswer {
  const partner = partnerStore.get(db, input.partnerId);
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

function answer(partner: StoredPartner): PartnerAnswer {
  return { ...partner.fields, fingerprint: rowsOf(partner.fields), ...metaOf(partner) };
}

function rowsOf(keys: { sign: string; age: string }): { groups: string[]; check: string }[] {
  return fingerprintOf(keys).rows.map(({ groups, check }) => ({ groups: [...groups], check }));
}
