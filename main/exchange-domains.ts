import { z } from 'zod';
import { headcountStore } from './bundles/headcount.ts';
import {
  caseStore,
  isFirewalled,
  noteStore,
  openCaseIds,
  recordsOfCase,
  taskStore,
} from './cases/exchange.ts';
import { contactStore, facilityStore, organisationStore } from './contacts/repository.ts';
import { PersonInput } from '../shared/people/schema.ts';
import { likelyPeople } from './duplicates/service.ts';
import { personExchange } from './people/exchange.ts';
import { getPerson, keptIdOf, mergedIdsOf } from './people/service.ts';
import type { ReadableDb } from './database/handle.ts';
import type { ExchangeDomains, ExchangeKind } from './records/exchange.ts';

const text = (name: string) => (fields: Readonly<Record<string, unknown>>) =>
  z.string().catch('').parse(fields[name]).slice(0, 120);

const kinds: readonly ExchangeKind[] = [
  personExchange,
  { store: caseStore, titleOf: text('caseNumber') },
  { store: noteStore, titleOf: text('text') },
  { store: taskStore, titleOf: text('title') },
  { store: organisationStore, titleOf: text('name') },
  { store: contactStore, titleOf: (fields) => text('office')(fields) || text('holder')(fields) },
  { store: facilityStore, titleOf: text('name') },
  { store: headcountStore, titleOf: text('madeBy') },
];

/** The record kinds that travel in bundles, and what a case takes along. Part of the composition. */
export const exchangeDomains: ExchangeDomains = {
  kinds: new Map(kinds.map((kind) => [kind.store.spec.kind, kind])),
  mergedInto: (db, kind, id) => {
    const keptId = kind === 'person' ? keptIdOf(db, id) : id;
    return keptId === id ? null : keptId;
  },
  likely: (db, kind, { id, fields }) => {
    const facts = kind === 'person' ? PersonInput.safeParse(fields).data : undefined;
    return facts === undefined ? [] : likelyPeople(db, { id, facts });
  },
  mergedFrom: mergedIdsOf,
  recordsOfCase: (db, caseId) => {
    const named = recordsOfCase(db, caseId).map(({ kind, id }) => ({
      kind,
      id: kind === 'person' ? keptIdOf(db, id) : id,
    }));
    return named.filter(
      ({ kind, id }, index) =>
        named.findIndex((other) => other.id === id) === index &&
        (kind !== 'person' || personExchange.store.find(db, id) !== null),
    );
  },
  openCases: openCaseIds,
  countedInCase: (db, caseId) => {
    const { type, status, representedState, people } = caseStore.get(db, caseId).fields;
    return people
      .filter(({ role }) => role === 'subject' || role === 'family')
      .map(({ personId }) => ({ personId: keptIdOf(db, personId), type, status, state: representedState }));
  },
  firewallOf: (db, caseId, partnerState) => {
    if (!isFirewalled(db, caseId)) return null;
    const states = statesOfCase(db, caseId);
    const { caseNumber } = caseStore.get(db, caseId).fields;
    return states.size === 0 || states.has(partnerState) ? { caseNumber } : null;
  },
};

/** The States that a case's people may have to fear: the one represented and every nationality. */
function statesOfCase(db: ReadableDb, caseId: string): Set<string> {
  const { representedState, people } = caseStore.get(db, caseId).fields;
  const nationalities = people
    .map(({ personId }) => keptIdOf(db, personId))
    .filter((personId) => personExchange.store.find(db, personId) !== null)
    .flatMap((personId) => getPerson(db, personId).nationalities ?? []);
  return new Set([...(representedState === null ? [] : [representedState]), ...nationalities]);
}
