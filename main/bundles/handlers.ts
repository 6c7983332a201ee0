import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import { previewOutgoing } from './outgoing.ts';
import { applyBundle, decideWaiting, inspectBundle, previewBundle, waitingChanges } from './receiving.ts';
import { exportReceipt, sealCases } from './sealing.ts';
import { disclosuresOf, getBundle, listExchange, unansweredBundles } from './service.ts';

export function bundlesHandlers(domains: ExchangeDomains): Handlers<typeof bundlesCalls> {
  return {
    preview: (db, input) => previewOutgoing(db, domains, input),
    seal: (task, input) => sealCases(task, domains, input),
    inspect: (task, input) => inspectBundle(task, input.path),
    open: (task, input) => previewBundle(task, domains, input.path),
    apply: (task, input) => applyBundle(task, domains, input),
    waiting: (db, input) => waitingChanges(db, domains, input.bundleId),
    decide: (db, input) => decideWaiting(db, domains, input),
    exportReceipt: (task, input) => exportReceipt(task, input),
    list: (db, input) => listExchange(db, input.partnerId ?? null),
    get: (db, input) => getBundle(db, domains, input.id),
    disclosures: (db, input) => disclosuresOf(db, domains, input.recordId),
    unanswered: (db) => unansweredBundles(db),
  };
}
