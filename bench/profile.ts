import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../build/hash.mjs';
import { out } from '../build/paths.mjs';
import { generateMissionKeys } from '../main/bundles/format/keys.ts';
import type { Store } from '../main/database/handle.ts';
import { officerActor } from '../main/kernel/actor.ts';
import { newId, systemClock } from '../main/kernel/clock.ts';
import { foundMission } from '../main/mission/service.ts';
import { foundKeys } from '../main/partners/service.ts';
import { bringIndexUpToDate } from '../main/people/reindex.ts';
import { createPerson } from '../main/people/service.ts';
import { deriveInWorker } from '../main/vault/derive.ts';
import { Vault } from '../main/vault/vault.ts';
import { generatePeople } from './people.ts';

export const PASSPHRASE = 'anvil marble lantern seven orchid';
/** How many people the claims about size are made for. */
export const PEOPLE = 100_000;

const BATCH = 2_000;
/** What decides how a person lies in the database. */
const DECIDES = [
  'bench/people.ts',
  'bench/profile.ts',
  'main/database/migrations',
  'main/kernel/words.ts',
  'main/matching',
  'main/people/derive.ts',
  'main/people/facts.ts',
  'main/people/index-person.ts',
  'main/people/name-keys.ts',
  'main/people/typo-keys.ts',
  'main/records/fields.ts',
  'main/records/version.ts',
  'main/vault/vault-file.ts',
  'shared/people/schema.ts',
];

/** A locked profile with so many people in it; made once for each form of the database, and kept. */
export async function profileOf(people: number, say: (text: string) => void): Promise<string> {
  const cache = join(out, 'bench');
  const name = `profile-${String(people)}-`;
  const folder = join(cache, name + hashOf(DECIDES).slice(0, 12));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache).filter((entry) => entry.startsWith(name)))
    rmSync(join(cache, old), { recursive: true, force: true });
  const making = `${folder}.making`;
  await fill(making, people, say);
  renameSync(making, folder);
  return folder;
}

/** A new profile with a mission and nobody in it, open. */
export async function emptyProfile(profile: string): Promise<Store> {
  const vault = new Vault({
    profile,
    clock: systemClock,
    derive: deriveInWorker(new URL('../main/vault/kdf-worker.ts', import.meta.url)),
    nativeBinding: null,
  });
  const officer = { id: newId(systemClock), name: 'Amina Test', post: 'Consul' };
  const actor = officerActor(officer.id, officer.name);
  const keys = await generateMissionKeys();
  const { store } = await vault.create(PASSPHRASE, officer.id, (created) => {
    created.bare(actor, (db) => {
      foundKeys(db, keys);
      foundMission(
        db,
        {
          name: 'Embassy of Norway',
          shortName: 'Lisbon',
          sendingState: 'NOR',
          hostState: 'PRT',
          city: 'Lisbon',
          languages: ['en'],
          phone: '',
          email: '',
        },
        [officer],
      );
    });
  });
  // As after the first unlocking: else everybody would be indexed again while something is measured.
  await bringIndexUpToDate({
    write: (work) => store.bare(actor, work),
    rest: () => Promise.resolve(),
    isOpen: () => true,
  });
  return store;
}

async function fill(profile: string, count: number, say: (text: string) => void): Promise<void> {
  const actor = officerActor(newId(systemClock), 'Amina Test');
  const store = await emptyProfile(profile);
  let made = 0;
  let batch = [];
  const start = performance.now();
  for (const person of generatePeople(count)) {
    batch.push(person);
    made += 1;
    if (batch.length < BATCH && made < count) continue;
    const written = batch;
    store.write(actor, { call: 'people.create' }, (db) => {
      for (const one of written) createPerson(db, one);
    });
    batch = [];
    if (made % 20_000 === 0)
      say(`${String(made)} people, ${((performance.now() - start) / made).toFixed(2)} ms each`);
  }
  store.close();
}
