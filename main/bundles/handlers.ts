import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import { explainMerge } from './explaining.ts';
import { headcountOfBundle } from './headcount.ts';
import { previewOutgoing } from './preview.ts';
import { listProfiles, listPurposes, removeProfile, saveProfile } from './profiles.ts';
import { answerRecall, type UndoSet } from './recalling.ts';
import { applyBundle, decideRecords, inspectBundle, previewBundle, waitingChanges } from './receiving.ts';
import { undoBundle } from './undoing.ts';
import { verifyBundle } from './verifying.ts';
import { exportReceipt, sealCases, sealRecall } from './sealing.ts';
import { disclosuresOf, expiredBundles, getBundle, listExchange, unansweredBundles } from './service.ts';

export function bundlesHandlers(domains: ExchangeDomains, undo: UndoSet): Handlers<typeof bundlesCalls> {
  return {
    preview: (db, input) => previewOutgoing(db, domains, input),
    seal: (task, input) => sealCases(task, domains, input),
    inspect: (task, input) => inspectBundle(task, input.path),
    open: (task, input) => previewBundle(task, domains, input.path),
    apply: (task, input) => applyBundle(task, domains, input),
    waiting: (db, input) => waitingChanges(db, domains, input.bundleId),
    decide: (task, input) => decideRecords(task, domains, input),
    verify: (task, input) => verifyBundle(task, input.path),
    explainMerge: (task, input) => explainMerge(task, domains, input),
    undo: (task, input) => undoBundle(task, undo, input.bundleId),
    exportReceipt: (task, input) => exportReceipt(task, input),
    list: (db, input) => listExchange(db, input.partnerId ?? null),
    get: (db, input) => getBundle(db, domains, input.id),
    disclosures: (db, input) => disclosuresOf(db, domains, input.recordId),
    purposes: (db) => listPurposes(db),
    profiles: (db) => listProfiles(db),
    saveProfile: (db, input) => saveProfile(db, input),
    removeProfile: (db, input) => removeProfile(db, input),
    recall: (task, input) => sealRecall(task, input),
    answerRecall: (task, input) => answerRecall(task, { domains, undo, input }),
    expired: (db) => expiredBundles(db),
    headcount: (db, input) => headcountOfBundle(db, input.bundleId),
    unanswered: (db) => unansweredBundles(db),
  };
}
