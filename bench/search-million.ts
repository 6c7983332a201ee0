import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { out } from '../build/paths.mjs';
import type { Store } from '../main/database/handle.ts';
import { officerActor } from '../main/kernel/actor.ts';
import { newId, systemClock } from '../main/kernel/clock.ts';
import { derivePerson } from '../main/people/derive.ts';
import { indexedWords, insertIndexed } from '../main/people/index-person.ts';
import type { PersonInput } from '../shared/people/schema.ts';
import type { Measurement } from './claim.ts';
import { generatePeople } from './people.ts';
import { emptyProfile } from './profile.ts';
import { measureSearches } from './search-core.ts';

const PEOPLE = 1_000_000;
const BATCH = 5_000;
/** Three times what a search over a tenth as many may take. */
const BOUND = 48;

/** A search over a million people. Only on demand: making them takes minutes. */
export const searchMillion: Measurement = {
  name: 'search-million',
  isOnDemand: true,
  measure: async ({ say }) => {
    const profile = join(out, 'bench', 'profile-million');
    if (!existsSync(profile)) {
      const making = `${profile}.making`;
      rmSync(making, { recursive: true, force: true });
      const store = await emptyProfile(making);
      fillWithRows(store, say);
      store.close();
      renameSync(making, profile);
    }
    return [await measureSearches(profile, PEOPLE, BOUND)];
  },
};

/** Rows as the record store writes them, without history, which a search does not read. */
function fillWithRows(store: Store, say: (text: string) => void): void {
  const actor = officerActor(newId(systemClock), 'Amina Test');
  const at = new Date(systemClock.nowMs()).toISOString();
  const start = performance.now();
  let made = 0;
  let batch: PersonInput[] = [];
  for (const person of generatePeople(PEOPLE)) {
    batch.push(person);
    if (batch.length < BATCH) continue;
    const people = batch;
    store.bare(actor, (db) => {
      for (const one of people) {
        const row = rowOf(one, at);
        const names = Object.keys(row);
        db.run(
          `INSERT INTO person (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
          row,
        );
        const number = Number(db.value(`SELECT last_insert_rowid()`));
        insertIndexed(db, number, indexedWords(one));
      }
    });
    made += batch.length;
    batch = [];
    if (made % 50_000 === 0)
      say(`${String(made)} people, ${((performance.now() - start) / made).toFixed(2)} ms each`);
  }
}

function rowOf(
  person: PersonInput,
  at: string,
): Record<string, string | number | bigint | null | Uint8Array> {
  const fields = Object.entries(person).map(([name, value]): [string, string | number | null] => [
    name,
    typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
  ]);
  return {
    id: newId(systemClock),
    revision: 1,
    createdAt: at,
    updatedAt: at,
    createdBy: 'Amina Test',
    updatedBy: 'Amina Test',
    provenance: '{"source":"officer"}',
    archivedAt: null,
    hiddenBy: null,
    version: '{"dots":{"*":["bench",1]},"context":{"bench":1}}',
    ...Object.fromEntries(fields),
    ...derivePerson(person),
  };
}
