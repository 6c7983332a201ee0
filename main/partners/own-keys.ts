import { basename } from 'node:path';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import type { CardContactPoint, CardContent } from '../../shared/partners/card.ts';
import { writeCard } from '../bundles/format/card.ts';
import {
  MAX_CO_SIGNATURE_BYTES,
  parseCoSignature,
  writeCoSignature,
} from '../bundles/format/card-additions.ts';
import { generateMissionKeys } from '../bundles/format/keys.ts';
import { writeRevocation } from '../bundles/format/revocation.ts';
import type { ReadableDb } from '../database/handle.ts';
import { readWholeFile, writeWholeFile } from '../files/files.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { rowsOf } from './answers.ts';
import {
  findPartnerByMission,
  insertOwnKeys,
  listOwnKeys,
  partnerStore,
  retireOwnKeys,
  saveCoSigner,
  type OwnKeys,
} from './repository.ts';
import { ourKeys } from './service.ts';

/** Our card as it would be written now. */
export function ourCard(db: ReadableDb): AnswerOf<typeof partnersCalls.ourCard> {
  const { keys } = ourKeys(db);
  const content = cardContent(db);
  return {
    ...content,
    sign: keys.sign.public,
    age: keys.age.recipient,
    fingerprint: rowsOf({ sign: keys.sign.public, age: keys.age.recipient }),
    text: new TextDecoder().decode(cardBytes(db, content)),
  };
}

/** Writes our signed card to a file. @throws AppError `files/*` */
export async function exportCard(
  task: TaskContext,
  path: FileRef,
): Promise<AnswerOf<typeof partnersCalls.exportCard>> {
  const target = task.files.resolve(path, 'write');
  const { card, bytes } = task.read((db) => ({ card: ourCard(db), bytes: cardBytes(db, cardContent(db)) }));
  await task.breathe();
  writeWholeFile(target, bytes, 0o644);
  return { fingerprint: card.fingerprint, sign: card.sign, age: card.age };
}

/** Signed by the keys in use, and by those that they replaced in good order, back to the first that were not good any more. */
function cardBytes(db: ReadableDb, content: CardContent): Uint8Array<ArrayBuffer> {
  const [current, ...retired] = listOwnKeys(db);
  if (current === undefined) throw new Error('a database without mission keys');
  const end = retired.findIndex(({ retiredReason }) => retiredReason !== 'rotated');
  const [previous, ...earlier] = retired.slice(0, end === -1 ? undefined : end).map(({ keys }) => keys);
  return writeCard(content, current.keys, previous, {
    earlier: earlier.reverse(),
    coSigner: current.coSigner,
  });
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

/** Our keys, those in use first. */
export function ownKeys(db: ReadableDb): AnswerOf<typeof partnersCalls.ownKeys> {
  return listOwnKeys(db).map(({ id, keys, validFrom, retiredAt, retiredReason, coSigner }) => {
    const shown = { sign: keys.sign.public, age: keys.age.recipient };
    return {
      id,
      ...shown,
      fingerprint: rowsOf(shown),
      validFrom,
      retiredAt,
      retiredReason,
      coSigner: coSigner === null ? null : nameOfMission(db, coSigner.mission),
    };
  });
}

function nameOfMission(db: ReadableDb, missionId: string): string {
  return findPartnerByMission(db, missionId)?.fields.name ?? '';
}

/** Makes new keys; the old ones stay for reading, and to sign the new card when they are still good. */
export async function rotateKeys(
  task: TaskContext,
  { reason }: ParsedInputOf<typeof partnersCalls.rotate>,
): Promise<AnswerOf<typeof partnersCalls.rotate>> {
  const keys = await generateMissionKeys();
  const validFrom = task.write((db) => {
    const now = nowOf(db.clock);
    retireOwnKeys(db, reason);
    insertOwnKeys(db, { id: newId(db.clock), validFrom: now, keys });
    db.changeSet.kinds.add('mission');
    return now;
  }).value;
  const shown = { sign: keys.sign.public, age: keys.age.recipient };
  return { ...shown, validFrom, fingerprint: rowsOf(shown) };
}

/** Writes a revocation of keys of ours. @throws AppError `not-found`, `files/*` */
export async function exportRevocation(
  task: TaskContext,
  { path, reason, since, keysId }: ParsedInputOf<typeof partnersCalls.exportRevocation>,
): Promise<AnswerOf<typeof partnersCalls.exportRevocation>> {
  const target = task.files.resolve(path, 'write');
  const bytes = task.read((db) => {
    const { id, name } = ourMission(db);
    return writeRevocation(
      { mission: { id, name }, reason, since, created: nowOf(db.clock) },
      keysOf(db, keysId).keys,
    );
  });
  await task.breathe();
  writeWholeFile(target, bytes, 0o600);
  return { fileName: basename(target) };
}

function keysOf(db: ReadableDb, keysId: string | null): OwnKeys {
  const found = listOwnKeys(db).find(({ id, retiredAt }) =>
    keysId === null ? retiredAt === null : id === keysId,
  );
  if (found === undefined) throw new AppError('not-found', { kind: 'missionKeys', id: keysId ?? '' });
  return found;
}

/** Writes our statement that we confirmed a partner's keys. @throws AppError `not-found`, `partners/unconfirmed`, `files/*` */
export async function coSign(
  task: TaskContext,
  input: ParsedInputOf<typeof partnersCalls.coSign>,
): Promise<AnswerOf<typeof partnersCalls.coSign>> {
  const target = task.files.resolve(input.path, 'write');
  const bytes = task.read((db) => {
    const { missionId, sign, age, trust, name } = partnerStore.get(db, input.id).fields;
    if (trust !== 'confirmed') throw new AppError('partners/unconfirmed', { mission: name });
    return writeCoSignature(
      { mission: missionId, sign, age },
      { mission: ourMission(db).id, keys: ourKeys(db).keys },
    );
  });
  await task.breathe();
  writeWholeFile(target, bytes, 0o644);
  return { fileName: basename(target) };
}

/**
 * Reads another mission's statement that it confirmed our keys in use.
 * @throws AppError `partners/co-signature-damaged`, `partners/key-weak`, `partners/co-signature-other`, `files/*`
 */
export async function importCoSignature(
  task: TaskContext,
  path: FileRef,
): Promise<AnswerOf<typeof partnersCalls.importCoSignature>> {
  const bytes = await readWholeFile(task.files.resolve(path, 'read'), MAX_CO_SIGNATURE_BYTES);
  const { about, coSigner } = parseCoSignature(bytes);
  return task.write((db) => {
    const { id, keys } = keysOf(db, null);
    const mission = ourMission(db).id;
    const isAboutUs =
      about.mission === mission && about.sign === keys.sign.public && about.age === keys.age.recipient;
    if (!isAboutUs || coSigner.mission === mission) throw new AppError('partners/co-signature-other');
    saveCoSigner(db, id, coSigner);
    db.changeSet.kinds.add('mission');
    return { name: nameOfMission(db, coSigner.mission) };
  }).value;
}
