import { join } from 'node:path';
import type { Contract } from '../../shared/ipc/contract.ts';
import type { InputOf } from '../../shared/ipc/call.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import { Consent } from '../../shared/people/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { openTestCore, type TestCore } from './core.ts';
import { temporaryFolder } from './folder.ts';
import { aPerson } from './person.ts';

export type Decisions = NonNullable<InputOf<Contract['bundles']['apply']>['decisions']>;

/** Two missions that have each other's confirmed cards, and a folder between them. */
export async function twoMissions() {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder, name) as FileRef;
  const a = await openTestCore();
  const b = await openTestCore({
    mission: { name: 'Embassy of Sweden', sendingState: 'SWE', hostState: 'PRT', city: 'Porto' },
  });
  const partnerOfA = await introduce(b, a, file('b.chancery-card'));
  const partnerOfB = await introduce(a, b, file('a.chancery-card'));
  return { a, b, partnerOfA, partnerOfB, file };
}

/** `reader` reads and confirms the card of `shown`; answers the partner's id. */
export async function introduce(shown: TestCore, reader: TestCore, card: FileRef): Promise<string> {
  const { fingerprint } = await shown.api.partners.exportCard({ path: card });
  const { partnerId } = await reader.api.partners.importCard({ path: card });
  const spoken = fingerprint.map((row) => [...row.groups, row.check].join(' ')).join(' ');
  await reader.api.partners.confirm({ partnerId, fingerprint: spoken });
  return partnerId;
}

/** A consent to share with a partner. */
export function agreesTo(recipient: string, fields: Partial<Consent> = {}): Consent {
  return Consent.parse({ id: newId(systemClock), purpose: 'share-with-partner', recipient, ...fields });
}

/** A case of one Swedish citizen with a note, at mission A. */
export async function aCaseAt(mission: TestCore) {
  const person = await mission.api.people.create(
    aPerson({
      given: 'Astrid',
      surname: 'Lind',
      nationalities: ['SWE'],
      standing: 'represented',
      consents: [agreesTo('Embassy of Sweden')],
    }),
  );
  const opened = await mission.api.cases.create({
    type: 'lost-document',
    representedState: 'SWE',
    request: 'Passport stolen',
    people: [{ personId: person.id, role: 'subject' }],
  });
  await mission.api.cases.addNote({ caseId: opened.id, text: 'Police report 4711' });
  return { person, caseId: opened.id };
}

export async function send(
  from: TestCore,
  to: TestCore,
  given: { partnerId: string; caseId: string; path: FileRef; decisions?: Decisions },
) {
  const sealed = await from.api.bundles.seal({
    partnerId: given.partnerId,
    caseIds: [given.caseId],
    legalBasis: 'public-task',
    path: given.path,
  });
  const result = await to.api.bundles.apply({
    path: given.path,
    ...(given.decisions === undefined ? {} : { decisions: given.decisions }),
  });
  return { sealed, result };
}
