import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { out } from '../build/paths.mjs';
import { ContactInput, FUNCTIONS, OrganisationInput } from '../shared/contacts/schema.ts';
import { createContact, createOrganisation } from '../main/contacts/service.ts';
import { officerActor } from '../main/kernel/actor.ts';
import { newId, systemClock } from '../main/kernel/clock.ts';
import type { Measurement } from './claim.ts';
import { withCore } from './open-profile.ts';
import { repeatable } from './people.ts';
import { emptyProfile, PASSPHRASE } from './profile.ts';
import { median, percentile, rounded } from './statistics.ts';

const CONTACTS = 20_000;
const OFFICES_EACH = 9;
const BATCH = 500;
const SEARCHES = 200;
const ROUNDS = 5;

const BODIES = [
  'Ministério',
  'Direction',
  'Police',
  'Serviço',
  'Hospital',
  'Sûreté',
  'وزارة',
  'Prefecture',
  'Harbour',
];
const FIELDS = [
  'Saúde',
  'Intérieur',
  'Borders',
  'Protecção Civil',
  'Transports',
  'الصحة',
  'Justice',
  'Migration',
];
const POSTS = [
  'Duty desk',
  'Director',
  'Focal point',
  'Permanence',
  'Chefe de gabinete',
  'Night watch',
  'مكتب المناوبة',
];
const GIVEN = ['Teresa', 'João', 'Amina', 'Youssef', 'Ingrid', 'Olena', 'Wei', 'Fatou', 'محمد', 'Ирина'];
const FAMILY = [
  'Marques',
  'Pires',
  'Haddad',
  'Benali',
  'Solberg',
  'Kovalenko',
  'Zhang',
  'Diop',
  'علوي',
  'Соколова',
];

/** One search over a directory of 20,000 entries, the whole way through dispatch. */
export const directory: Measurement = {
  name: 'directory',
  measure: async ({ say }) => {
    mkdirSync(join(out, 'bench'), { recursive: true });
    const profile = mkdtempSync(join(out, 'bench', 'directory-'));
    try {
      say(`Making a directory of ${String(CONTACTS)} contacts.`);
      const asked = await fill(profile);
      return await withCore(profile, async ({ call }) => {
        await call('vault.unlock', { passphrase: PASSPHRASE });
        const took = new Map<string, number[]>();
        for (let round = 0; round < ROUNDS; round += 1)
          for (const text of asked) {
            const start = performance.now();
            await call('contacts.search', { text, limit: 8 });
            took.set(text, [...(took.get(text) ?? []), performance.now() - start]);
          }
        const usual = [...took.values()].map(median);
        return [
          {
            claim: `Search over ${CONTACTS.toLocaleString('en')} contacts in the core, p95`,
            value: rounded(percentile(usual, 0.95)),
            unit: 'ms',
            bound: 10,
            baseline: { value: rounded(median(usual)), unit: 'ms', what: 'the median search' },
            method: `${String(took.size)} different searches (names of holders, of today and before, whole and begun, offices with their organisation, numbers with and without spaces, nobody), ${String(ROUNDS)} rounds from a cold database on; p95 over the searches of each one's median round.`,
          },
        ];
      });
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  },
};

/** Writes the directory. @returns what is looked for in it */
async function fill(profile: string): Promise<string[]> {
  const random = repeatable(20_261_124);
  const one = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(Math.floor(random() * 10))).join('');
  const store = await emptyProfile(profile);
  const actor = officerActor(newId(systemClock), 'Amina Test');
  const asked = new Set<string>();
  let made = 0;
  while (made < CONTACTS)
    store.write(actor, { call: 'contacts.createContact' }, (db) => {
      const until = Math.min(CONTACTS, made + BATCH);
      while (made < until) {
        const body = `${one(BODIES)} ${one(FIELDS)} ${digits(3)}`;
        const organisation = createOrganisation(
          db,
          OrganisationInput.parse({ name: body, type: 'authority' }),
        );
        made += 1;
        for (let office = 0; office < OFFICES_EACH && made < until; office += 1) {
          const holder = `${one(GIVEN)} ${one(FAMILY)}`;
          const former = `${one(GIVEN)} ${one(FAMILY)}`;
          const number = `+351 2${digits(2)} ${digits(3)} ${digits(3)}`;
          const post = `${one(POSTS)} ${digits(2)}`;
          createContact(
            db,
            ContactInput.parse({
              office: post,
              organisationId: organisation.id,
              holder,
              formerHolders: [{ id: newId(db.clock), name: former }],
              functions: [FUNCTIONS[made % FUNCTIONS.length]],
              city: 'Lisboa',
              points: [
                { id: newId(db.clock), value: number, marks: ['day-and-night'] },
                { id: newId(db.clock), kind: 'email', value: `desk${digits(5)}@example.pt` },
              ],
            }),
          );
          made += 1;
          if (asked.size < SEARCHES && made % 97 < 6)
            for (const text of [
              holder,
              former.slice(0, 5),
              `${post} ${body}`,
              number,
              number.replaceAll(' ', '').slice(4),
              `nobody ${digits(4)}`,
            ])
              asked.add(text);
        }
      }
    });
  store.close();
  return [...asked].slice(0, SEARCHES);
}
