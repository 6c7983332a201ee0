import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { listHistory } from '../records/history.ts';
import { importCard, inspectCard, replaceKeys } from './cards.ts';
import {
  coSign,
  exportCard,
  exportRevocation,
  importCoSignature,
  ourCard,
  ownKeys,
  rotateKeys,
} from './own-keys.ts';
import { importRevocation, revokePartner } from './revocations.ts';
import { confirmPartner, getPartner, listPartners, setPartnerArchived, setPartnerNote } from './service.ts';

/** What of the bundles the partners' page shows; given by the composition, since bundles know partners and not the other way. */
type Affected = (db: ReadableDb, partnerId: string) => AnswerOf<typeof partnersCalls.affected>;

export function partnersHandlers(affected: Affected): Handlers<typeof partnersCalls> {
  return {
    ownKeys: (db) => ownKeys(db),
    rotate: (task, input) => rotateKeys(task, input),
    exportRevocation: (task, input) => exportRevocation(task, input),
    importRevocation: (task, input) => importRevocation(task, input.path),
    revoke: (db, input) => revokePartner(db, input),
    inspectCard: (task, input) => inspectCard(task, input.path),
    replaceKeys: (task, input) => replaceKeys(task, input),
    coSign: (task, input) => coSign(task, input),
    importCoSignature: (task, input) => importCoSignature(task, input.path),
    affected: (db, input) => affected(db, input.id),
    ourCard: (db) => ourCard(db),
    exportCard: (task, input) => exportCard(task, input.path),
    importCard: (task, input) => importCard(task, input.path),
    confirm: (db, input) => confirmPartner(db, input),
    list: (db, input) => listPartners(db, input.archived),
    get: (db, input) => getPartner(db, input.id),
    setNote: (db, input) => setPartnerNote(db, input.id, input.revision, input.note),
    archive: (db, input) => setPartnerArchived(db, input.id, input.revision, true),
    restore: (db, input) => setPartnerArchived(db, input.id, input.revision, false),
    history: (db, input) => listHistory(db, input.id),
  };
}
