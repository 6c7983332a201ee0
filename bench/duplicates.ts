import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonInput } from '../shared/people/schema.ts';
import { openConnection } from '../main/database/connection.ts';
import { Store, type WritableDb } from '../main/database/handle.ts';
import { migrate } from '../main/database/migration.ts';
import { migrations } from '../main/database/migrations/index.ts';
import { scanDuplicates } from '../main/duplicates/scan.ts';
import { officerActor } from '../main/kernel/actor.ts';
import { newId, systemClock } from '../main/kernel/clock.ts';
import { personStore } from '../main/people/service.ts';
import { RecordStore } from '../main/records/store.ts';
import { takeDevice } from '../main/vault/vault.ts';
import type { Figure, Measurement } from './claim.ts';
import { generatePeople } from './people.ts';
import { percentile, rounded } from './statistics.ts';

const SIZES = [10_000, 100_000, 300_000] as const;
/** One in so many is on record twice. */
const TWICE = 20;
const BATCH = 2_000;
const MINUTE_S = 60;

interface Scanned {
  people: number;
  seconds: number;
  cpuSeconds: number;
  compared: number;
  /** Share of those on record twice whose pair is in the queue. */
  recall: number;
  /** How long a slice kept the core from other calls, in ms. */
  slices: number[];
}

/** Looking through the whole register for people who are on record twice, at three sizes. */
export const duplicates: Measurement = {
  name: 'duplicates',
  measure: async ({ say }) => {
    const runs: Scanned[] = [];
    for (const size of SIZES) {
      say(`duplicates: ${size} people`);
      const run = await scanOf(size);
      say(
        `duplicates: ${size} people in ${rounded(run.seconds)} s, ${run.compared} pairs compared, recall ${rounded(run.recall)}`,
      );
      runs.push(run);
    }
    return figures(runs);
  },
};

function figures(runs: readonly Scanned[]): Figure[] {
  const [small, middle, large] = runs;
  if (small === undefined || middle === undefined || large === undefined) return [];
  const nLogN = (n: number) => n * Math.log2(n);
  const growth = (from: Scanned, to: Scanned) =>
    rounded(to.seconds / from.seconds / (nLogN(to.people) / nLogN(from.people)));
  const table = runs
    .map(
      (run) =>
        `${run.people.toLocaleString('en')}: ${rounded(run.seconds)} s (${rounded(run.cpuSeconds)} s of processor time), ${run.compared.toLocaleString('en')} pairs compared`,
    )
    .join('; ');
  return [
    {
      claim: 'The scan for duplicates of 100,000 people',
      value: rounded(middle.seconds),
      unit: 's',
      bound: MINUTE_S,
      baseline: { value: rounded(small.seconds), unit: 's', what: '10,000 people' },
      method: `Invented people in five scripts, 500 different names each, one in ${TWICE} on record twice with a slip in name, date or number; ${rounded(middle.recall * 100)} % of those pairs are in the queue afterwards. ${table}.`,
    },
    {
      claim: 'Its growth from 10,000 to 100,000 people, as a multiple of n log n',
      value: growth(small, middle),
      unit: '×',
      bound: 1.25,
      baseline: null,
      method:
        'Time at the larger size over time at the smaller, over the same of n log n; 1.25 leaves room for noise.',
    },
    {
      claim: 'Its growth from 100,000 to 300,000 people, as a multiple of n log n',
      value: growth(middle, large),
      unit: '×',
      bound: 1.25,
      baseline: null,
      method: 'As above.',
    },
    {
      claim: 'The core during the scan of 100,000 people, 99 of 100 slices',
      value: rounded(percentile(middle.slices, 0.99)),
      unit: 'ms',
      bound: 30,
      baseline: { value: rounded(percentile(middle.slices, 1)), unit: 'ms', what: 'the longest slice' },
      method: `${middle.slices.length} slices; between two of them other calls are answered.`,
    },
  ];
}

async function scanOf(size: number): Promise<Scanned> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  const connection = openConnection(join(folder, 'chancery.db'), new Uint8Array(32).fill(7), null);
  try {
    migrate(connection, migrations, null);
    takeDevice(connection, 'bench', newId(systemClock));
    const store = new Store(connection, systemClock);
    const twice = fill(store, size);
    const { scan, slices } = await timed(store);
    const queued = new Set(
      store
        .reader(officerActor('bench', 'Bench'))
        .rows(`SELECT a || b AS pair FROM duplicatePair`)
        .map((row) => Object.values(row as object)[0] as string),
    );
    const recall = twice.filter(([a, b]) => queued.has(a < b ? a + b : b + a)).length / twice.length;
    return { people: size, ...scan, recall, slices };
  } finally {
    connection.close();
    rmSync(folder, { recursive: true });
  }
}

async function timed(store: Store) {
  const actor = officerActor('bench', 'Bench');
  const slices: number[] = [];
  const before = process.cpuUsage();
  const start = performance.now();
  let begun = start;
  const result = await scanDuplicates(
    {
      read: (work) => work(store.reader(actor)),
      write: (work) => store.write(actor, { call: 'bench' }, work),
      progress: () => undefined,
      breathe: async () => {
        slices.push(performance.now() - begun);
        await new Promise((resolve) => setImmediate(resolve));
        begun = performance.now();
      },
    },
    { only: 'all' },
  );
  const used = process.cpuUsage(before);
  return {
    slices,
    scan: {
      seconds: (performance.now() - start) / 1000,
      cpuSeconds: (used.user + used.system) / 1e6,
      compared: result.compared,
    },
  };
}

/** Fills the register, without the search index, which the scan does not use. @returns ids of those on record twice */
function fill(store: Store, size: number): [string, string][] {
  const { kind, table, fields, lists } = personStore.spec;
  const people = new RecordStore({
    kind,
    table,
    fields,
    lists,
    derive: (person) => personStore.spec.derive?.(person) ?? {},
  });
  const actor = officerActor('bench', 'Bench');
  const twice: [string, string][] = [];
  const source = generatePeople(size);
  let made = 0;
  const batch = (db: WritableDb): void => {
    for (let count = 0; count < BATCH && made < size; count++) {
      const next = source.next();
      if (next.done === true) return;
      const person = people.create(db, next.value);
      made++;
      if (made % TWICE !== 0 || made >= size) continue;
      twice.push([person.id, people.create(db, again(next.value, made)).id]);
      made++;
    }
  };
  while (made < size) store.write(actor, { call: 'bench' }, batch);
  return twice;
}

/** The same person as somebody else wrote them down: a slip in the name, the date or the number, or no number at all. */
function again(person: PersonInput, turn: number): PersonInput {
  const slip = Math.floor(turn / TWICE) % 4;
  const [name] = person.names;
  const copy = { ...person, contactPoints: [] };
  if (slip === 0) return { ...copy, birthDate: person.birthDate?.slice(0, 4) ?? null };
  if (slip === 1) return { ...copy, documents: [] };
  if (slip === 2 && name !== undefined)
    return { ...copy, names: [{ ...name, given: name.given.slice(0, -1) }], documents: [] };
  return { ...copy, birthDate: null, documents: person.documents.map((one) => ({ ...one, issuer: null })) };
}
