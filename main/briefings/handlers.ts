import type { briefingsCalls } from '../../shared/briefings/calls.ts';
import type { contactsCalls } from '../../shared/contacts/calls.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { DocumentPrinter } from '../documents/service.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { listHistory } from '../records/history.ts';
import type { RecordRegistry } from '../records/registry.ts';
import { acceptCandidates } from './accept.ts';
import { compareEditions } from './compare.ts';
import { importFile } from './import.ts';
import { drawBriefingPage } from './page.ts';
import { exportOriginal } from './original.ts';
import { previewFile } from './preview.ts';
import { printReport } from './report.ts';
import { editCandidate, listCandidates, rejectCandidates, reopenCandidates } from './review.ts';
import {
  getBriefing,
  getReading,
  listBriefings,
  listTextOf,
  setBriefingArchived,
  updateBriefing,
} from './service.ts';
import { listReplacedPoints } from './replaced-points.ts';
import { sourcesOf } from './source.ts';
import { listUnconfirmed } from './unconfirmed.ts';
import { undoBriefing } from './undo.ts';

interface BriefingsOptions {
  /** Of the interface, for headings where the caller says none. */
  language: () => InterfaceLanguage;
  print: DocumentPrinter;
}

/** @param registry finds the stores of the records that briefings make */
export function briefingsHandlers(
  registry: RecordRegistry,
  { language, print }: BriefingsOptions,
): Handlers<typeof briefingsCalls> {
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
    compare: (task, input) => compareEditions(task, input),
    report: (task, input) => printReport(task, input, { language: language(), print }),
    blocks: (db, input) => listTextOf(db, input),
    page: (task, input) => drawBriefingPage(task, input),
    unconfirmed: (db, input) => listUnconfirmed(db, input.id),
  };
}

/** What the directory asks of briefings: where a record comes from. */
export const sourceHandlers: Handlers<Pick<typeof contactsCalls, 'source' | 'replacedPoints'>> = {
  replacedPoints: (db, input) => listReplacedPoints(db, input.id),
  source: (db, input) => sourcesOf(db, input.id),
};
