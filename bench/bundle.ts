import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { out } from '../build/paths.mjs';
import type { Measurement } from './claim.ts';
import { withCore, type OpenProfile } from './open-profile.ts';
import { generatePeople } from './people.ts';
import { PASSPHRASE } from './profile.ts';
import { rounded } from './statistics.ts';

const CASES = 200;
/** With its case and its person, 50 records each. */
const NOTES = 48;

/** A bundle of 10,000 records, from the file to the last of them on record. */
export const bundle: Measurement = {
  name: 'bundle',
  measure: async ({ say }) => {
    const folder = mkdtempSync(join(out, 'bench', 'exchange-'));
    try {
      return await withCore(null, (ours) =>
        withCore(null, async (theirs) => {
          await found(ours, 'NOR');
          await found(theirs, 'SWE');
          const partnerId = await introduce(theirs, ours, join(folder, 'theirs.chancery-card'));
          await introduce(ours, theirs, join(folder, 'ours.chancery-card'));
          say(`bundle: writing ${CASES * (NOTES + 2)} records`);
          const path = join(folder, 'large.age');
          const caseIds = await fill(ours);
          const sealed = await ours.call('bundles.seal', {
            partnerId,
            caseIds,
            path,
            legalBasis: 'public-task',
          });
          const records = Number(property(sealed, 'records'));
          say(`bundle: applying ${records} records`);
          const start = performance.now();
          const cpu = process.cpuUsage();
          const result = await theirs.call('bundles.apply', { path });
          const seconds = (performance.now() - start) / 1000;
          const used = process.cpuUsage(cpu);
          if (property(result, 'applied') !== records) throw new Error('Not every record was applied.');
          return [
            {
              claim: `A bundle of ${records.toLocaleString('en')} records applied`,
              value: rounded(seconds),
              unit: 's',
              bound: 10,
              baseline: null,
              method: `${CASES} cases with a person and ${NOTES} notes each, by bundles.apply in Node: opened, checked, merged, written with history, search index and trail. Once; ${rounded((used.user + used.system) / 1_000_000)} s of processor time.`,
            },
          ];
        }),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function found({ call }: OpenProfile, sendingState: string): Promise<void> {
  await call('vault.create', {
    passphrase: PASSPHRASE,
    mission: { name: `Embassy of ${sendingState}`, sendingState, hostState: 'PRT', city: 'Lisbon' },
    officers: [{ name: 'Amina Test', post: 'Consul' }],
  });
}

/** `reader` reads and confirms the card of `shown`; answers the partner's id. */
async function introduce(shown: OpenProfile, reader: OpenProfile, path: string): Promise<unknown> {
  const card = await shown.call('partners.exportCard', { path });
  const partnerId = property(await reader.call('partners.importCard', { path }), 'partnerId');
  const rows = property(card, 'fingerprint') as { groups: string[]; check: string }[];
  const fingerprint = rows.map((row) => [...row.groups, row.check].join(' ')).join(' ');
  await reader.call('partners.confirm', { partnerId, fingerprint });
  return partnerId;
}

async function fill({ call }: OpenProfile): Promise<unknown[]> {
  const caseIds: unknown[] = [];
  for (const person of generatePeople(CASES)) {
    const personId = property(await call('people.create', person), 'id');
    const opened = await call('cases.create', {
      type: 'lost-document',
      representedState: 'SWE',
      request: 'Passport stolen',
      people: [{ personId, role: 'subject' }],
    });
    const caseId = property(opened, 'id');
    caseIds.push(caseId);
    for (let note = 0; note < NOTES; note++)
      await call('cases.addNote', { caseId, text: `Police report ${note}, read over the telephone` });
  }
  return caseIds;
}

function property(value: unknown, name: string): unknown {
  return (value as Record<string, unknown>)[name];
}
