import type { briefingsCalls } from '../../shared/briefings/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { listHistory } from '../records/history.ts';
import type { RecordRegistry } from '../records/registry.ts';
import { acceptCandidates } from './accept.ts';
import { importFile } from './import.ts';
import { exportOriginal } from './original.ts';
import { previewFile } from './preview.ts';
import { editCandidate, listCandidates, rejectCandidates, reopenCandidates } from './review.ts';
import {
  getBriefing,
  getReading,
  listBriefings,
  listUnconfirmed,
  setBriefingArchived,
  updateBriefing,
} from './service.ts';
import { undoBriefing } from './undo.ts';

/** @param registry finds the stores of the records that briefings make */
export function briefingsHandlers(registry: RecordRegistry): Handlers<typeof briefingsCalls> {
  return {
    preview: (task, input) => previewFile(task, input),
    import: (task, input) => importFile(task, registry, input),
    accept: (task, input) => acceptCandidates(task, registry, input),
    reject: (db, input) => rejectCandidates(db, input.briefingId, input.numbers),
    reopen: (db, input) => reopenCandidates(db, input.briefingId, input.numbers),
    editCandidate: (db, input) => editCandidate(db, input),
    undo: (task, input) => undoBriefing(task, registry, input.briefingId),
    update: (db, input) => updateBriefing(db, input.id, input.revision, input.details),
    archive: (db, input) => setBriefingArchived(db, input.id, input.revision, true),
    restore: (db, input) => setBriefingArchived(db, input.id, input.revision, false),
    list: (db, input) => listBriefings(db, input),
    get: (db, input) => getBriefing(db, input.id),
    reading: (db, input) => getReading(db, input.id),
    history: (db, input) => listHistory(db, getBriefing(db, input.id).id),
    candidates: (db, input) => listCandidates(db, input),
    original: (task, input) => exportOriginal(task, input.id, input.path),
    unconfirmed: (db, input) => listUnconfirmed(db, input.id),
  };
}
