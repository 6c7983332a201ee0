import { createHash } from 'node:crypto';
import type { briefingsCalls } from '../../shared/briefings/calls.ts';
import { BriefingInput, type BriefingDetails } from '../../shared/briefings/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { getOrganisation } from '../contacts/service.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { metaOf } from '../records/meta.ts';
import type { Stored } from '../records/store.ts';
import { countCandidates, listChangeSets } from './candidates.ts';
import { listBlocks } from './blocks.ts';
import { readEditions } from './editions.ts';
import { hasFoundSame } from './evidence.ts';
import { briefingStore, findReading, isSortField, listBriefings as listRows } from './repository.ts';

export { listReplacedPoints } from './replaced-points.ts';

type BriefingAnswer = AnswerOf<typeof briefingsCalls.get>;

/** Opens one briefing, archived or not. @throws AppError `not-found` */
export function getBriefing(db: ReadableDb, id: string): BriefingAnswer {
  return answer(db, briefingStore.get(db, id));
}

/** A window on the list; sort fields that the list does not know are refused. @throws AppError `invalid-input` */
export function listBriefings(
  db: ReadableDb,
  query: ParsedInputOf<typeof briefingsCalls.list>,
): AnswerOf<typeof briefingsCalls.list> {
  const sorting = query.sorting.map((by) => {
    if (!isSortField(by.field))
      throw new AppError('invalid-input', { issues: [{ path: 'sorting', problem: 'unknown-field' }] });
    return { field: by.field, descending: by.descending };
  });
  const { total, rows } = listRows(db, { ...query, sorting });
  return {
    total,
    rows: rows.map(({ sender, senderId, ...row }) => ({
      ...row,
      senderName: senderNameOf(db, { sender, senderId }),
    })),
  };
}

/**
 * Changes what is said about a briefing; its file stays as it is.
 * @throws AppError `not-found` (also for a sender or an earlier edition that is not there), `briefings/replaces-itself`,
 *   `records/stale-revision`
 */
export function updateBriefing(
  db: WritableDb,
  id: string,
  revision: number,
  details: BriefingDetails,
): BriefingAnswer {
  const { fields } = briefingStore.get(db, id);
  const changed = BriefingInput.parse({
    ...fields,
    ...details,
    title: details.title === '' ? fields.title : details.title,
    receivedOn: details.receivedOn ?? fields.receivedOn,
  });
  assertLinks(db, { senderId: changed.senderId, supersedesId: changed.supersedesId }, { ...fields, id });
  return answer(db, briefingStore.update(db, id, revision, changed));
}

type Links = Pick<BriefingDetails, 'senderId' | 'supersedesId'>;

/**
 * Whether what a briefing newly names is there, and no edition replaces itself.
 * @param known what it named before; `null` for a new one
 * @throws AppError `not-found`, `briefings/replaces-itself`
 */
export function assertLinks(db: ReadableDb, asked: Links, known: (Links & { id: string }) | null): void {
  const { senderId, supersedesId } = asked;
  if (senderId !== null && senderId !== known?.senderId) getOrganisation(db, senderId);
  if (supersedesId === null || supersedesId === known?.supersedesId) return;
  briefingStore.get(db, supersedesId);
  if (known === null) return;
  const earlier = [supersedesId, ...readEditions(db).earlierOf(supersedesId)];
  if (earlier.some((one) => one === known.id)) throw new AppError('briefings/replaces-itself');
}

/** Takes a briefing out of the list, or brings it back. @throws AppError `not-found`, `records/stale-revision` */
export function setBriefingArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): BriefingAnswer {
  return answer(db, briefingStore.setArchived(db, id, revision, archived));
}

/** How the file of a briefing was understood. @throws AppError `not-found` */
export function getReading(db: ReadableDb, id: string): AnswerOf<typeof briefingsCalls.reading> {
  const reading = findReading(db, briefingStore.get(db, id).id);
  if (reading === null) throw new AppError('not-found', { kind: 'briefing', id });
  return reading;
}

/** A window on the text of a document; none for tables and cards. @throws AppError `not-found` */
export function listTextOf(
  db: ReadableDb,
  { id, offset, limit }: ParsedInputOf<typeof briefingsCalls.blocks>,
): AnswerOf<typeof briefingsCalls.blocks> {
  return listBlocks(db, { briefingId: briefingStore.get(db, id).id, offset, limit });
}

/** Name of the organisation that sent it, else what stands as sender; empty when not known. */
export function senderNameOf(
  db: ReadableDb,
  briefing: Pick<BriefingInput, 'sender' | 'senderId'> | { sender: string; senderId: string | null },
): string {
  if (briefing.senderId === null) return briefing.sender;
  try {
    return getOrganisation(db, briefing.senderId).name;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return briefing.sender;
    throw error;
  }
}

/** Whether bytes are those that were kept. */
export function hashOf(parts: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function answer(db: ReadableDb, record: Stored<typeof BriefingInput>): BriefingAnswer {
  return {
    ...record.fields,
    senderName: senderNameOf(db, record.fields),
    ...countCandidates(db, record.id),
    canUndo: listChangeSets(db, record.id).length > 0 || hasFoundSame(db, record.id),
    ...metaOf(record),
  };
}
