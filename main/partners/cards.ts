import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { CARD_CHANGES, partnersCalls } from '../../shared/partners/calls.ts';
import { CardAdditions, type MissionCard } from '../../shared/partners/card.ts';
import type { FormerKeys, PartnerInput } from '../../shared/partners/schema.ts';
import { MAX_CARD_BYTES, parseCard } from '../bundles/format/card.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { readWholeFile } from '../files/files.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { newId } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { answer } from './answers.ts';
import { findPartnerByMission, partnerStore, type StoredPartner } from './repository.ts';

type Change = (typeof CARD_CHANGES)[number];

const UNCONFIRMED = { confirmedAt: null, confirmedBy: '', confirmedWay: null } as const;
const NOT_REVOKED = { revokedAt: null, revokedSince: null, revokedReason: null, revokedWay: null } as const;

/**
 * Reads a partner's card. A new partner is `seen`; the same keys update what the card says and keep the trust; new keys are taken only when a key
 * that we know signed them, and must then be confirmed again.
 * @throws AppError `partners/card-damaged`, `partners/card-newer`, `partners/key-weak`, `partners/own-card`, `partners/key-changed`,
 * `partners/card-replaced`, `partners/key-revoked`, `files/*`
 */
export async function importCard(
  task: TaskContext,
  path: FileRef,
): Promise<AnswerOf<typeof partnersCalls.importCard>> {
  const card = await readCard(task, path);
  return task.write((db) => {
    const known = findPartnerByMission(db, card.mission.id);
    const change = changeOf(db, card, known);
    if (change === 'replaced') throw new AppError('partners/key-changed', { mission: nameOf(card, known) });
    const partner = takeCard(db, card, { known, change });
    const isSame = change === 'updated' && partner.revision === known?.revision;
    return { partnerId: partner.id, change: isSame ? 'same' : change, partner: answer(partner) };
  }).value;
}

/** What a card says and would do; writes nothing. @throws as `importCard`, but for keys that nobody signed */
export async function inspectCard(
  task: TaskContext,
  path: FileRef,
): Promise<AnswerOf<typeof partnersCalls.inspectCard>> {
  const card = await readCard(task, path);
  return task.read((db) => {
    const known = findPartnerByMission(db, card.mission.id);
    const coSigner = confirmedCoSigner(db, card);
    return {
      mission: card.mission,
      change: changeOf(db, card, known),
      partnerId: known?.id ?? null,
      coSigner: coSigner === null ? null : { id: coSigner.id, name: coSigner.fields.name },
    };
  });
}

/**
 * Takes a card with new keys that no key we know signed. The keys before open nothing from then on.
 * @throws AppError `not-found` for a mission that is no partner, `partners/same-keys`, `partners/co-signer-missing`, and as `importCard`
 */
export async function replaceKeys(
  task: TaskContext,
  input: ParsedInputOf<typeof partnersCalls.replaceKeys>,
): Promise<AnswerOf<typeof partnersCalls.replaceKeys>> {
  const card = await readCard(task, input.path);
  return task.write((db) => {
    const known = findPartnerByMission(db, card.mission.id);
    if (known === null) throw new AppError('not-found', { kind: 'partner', id: card.mission.id });
    const change = changeOf(db, card, known);
    if (change === 'same' || change === 'updated')
      throw new AppError('partners/same-keys', { mission: known.fields.name });
    if (input.coSignerId !== null && confirmedCoSigner(db, card)?.id !== input.coSignerId)
      throw new AppError('partners/co-signer-missing');
    return answer(takeCard(db, card, { known, change }));
  }).value;
}

async function readCard(task: TaskContext, path: FileRef): Promise<MissionCard> {
  return parseCard(await readWholeFile(task.files.resolve(path, 'read'), MAX_CARD_BYTES));
}

function nameOf(card: MissionCard, known: StoredPartner | null): string {
  return known?.fields.name ?? card.mission.name;
}

/** How a card stands to what we know. Throws for a card that can do nothing: our own, an old one, one of revoked keys. */
function changeOf(db: ReadableDb, card: MissionCard, known: StoredPartner | null): Change {
  if (card.mission.id === ourMission(db).id) throw new AppError('partners/own-card');
  if (known === null) return 'new';
  const { fields } = known;
  const mission = fields.name;
  if (fields.sign === card.sign) {
    // A signing key stands with one age key: a new one comes with a new signing key.
    if (fields.age !== card.age) throw new AppError('partners/key-changed', { mission });
    if (fields.trust === 'revoked') throw new AppError('partners/key-revoked', { mission });
    return card.validFrom < fields.validFrom ? 'same' : 'updated';
  }
  const former = fields.formerKeys.find(({ sign }) => sign === card.sign);
  if (former !== undefined && former.revokedAt !== null)
    throw new AppError('partners/key-revoked', { mission });
  if (former?.ending === 'rotated') throw new AppError('partners/card-replaced', { mission });
  const { chain = [] } = CardAdditions.parse(card.ext);
  const signers = [...chain, ...(card.previous === null ? [] : [card.previous])];
  const isSigned = fields.trust !== 'revoked' && signers.some(({ sign }) => sign === fields.sign);
  return isSigned ? 'rotated' : 'replaced';
}

function takeCard(
  db: WritableDb,
  card: MissionCard,
  { known, change }: { known: StoredPartner | null; change: Change },
): StoredPartner {
  if (known === null) return partnerStore.create(db, fieldsOf(db, card, null));
  if (change === 'same') return known;
  const fields = fieldsOf(db, card, known.fields);
  const isRotated = change === 'rotated';
  const hasNewKeys = isRotated || change === 'replaced';
  const wasConfirmed = known.fields.trust === 'confirmed' || known.fields.trust === 'changed';
  return partnerStore.update(
    db,
    known.id,
    null,
    hasNewKeys
      ? {
          ...fields,
          ...UNCONFIRMED,
          ...NOT_REVOKED,
          trust: isRotated && wasConfirmed ? 'changed' : 'seen',
          formerKeys: [
            ...fields.formerKeys.filter(({ sign }) => sign !== card.sign),
            retired(db, known.fields, isRotated ? 'rotated' : 'replaced'),
          ],
        }
      : fields,
    { archivedAt: null },
  );
}

function retired(db: WritableDb, fields: PartnerInput, ending: 'rotated' | 'replaced'): FormerKeys {
  const { sign, age, validFrom, confirmedAt, revokedAt, revokedSince, revokedReason, revokedWay } = fields;
  return {
    id: newId(db.clock),
    sign,
    age,
    validFrom,
    until: db.changeSet.at,
    ending: revokedAt === null ? ending : 'revoked',
    confirmedAt,
    revokedAt,
    revokedSince,
    revokedReason,
    revokedWay,
  };
}

function fieldsOf(db: WritableDb, card: MissionCard, known: PartnerInput | null): PartnerInput {
  const idOfPoint = (kind: string, value: string): string =>
    known?.contactPoints.find((point) => point.kind === kind && point.value === value)?.id ?? newId(db.clock);
  const isSameKeys = known?.sign === card.sign;
  return {
    trust: 'seen',
    ...UNCONFIRMED,
    ...NOT_REVOKED,
    formerKeys: [],
    note: '',
    ...known,
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
    coSignerId: confirmedCoSigner(db, card)?.id ?? (isSameKeys ? known.coSignerId : null),
  };
}

/** The partner that signed for the keys of a card, if we confirmed its own; `null` when none did. The card's signatures were checked. */
function confirmedCoSigner(db: ReadableDb, card: MissionCard): StoredPartner | null {
  const { coSigner } = CardAdditions.parse(card.ext);
  const partner = coSigner === undefined ? null : findPartnerByMission(db, coSigner.mission);
  const counts =
    partner !== null &&
    partner.archivedAt === null &&
    partner.fields.trust === 'confirmed' &&
    partner.fields.sign === coSigner?.sign;
  return counts ? partner : null;
}
