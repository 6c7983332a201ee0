import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { duplicatesCalls } from '../../shared/duplicates/calls.ts';
import type { PairSource } from '../../shared/duplicates/schema.ts';
import type { WritableDb } from '../database/handle.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { comparePreparedPeople, preparePerson, type PreparedPerson } from '../matching/people.ts';
import { countMatchRows, findMatchRow, listMatchRows, type MatchRow } from '../people/service.ts';
import { basisOf, pairBasis } from './basis.ts';
import { Blocks } from './blocks.ts';
import { blockKeys } from './keys.ts';
import { isForQueue } from './queue.ts';
import { countPairs, dismissPair, listPairIds, listWaiting, saveFinding, stopWaiting } from './repository.ts';

/** A slice may take 30 ms; what it began last comes on top. */
const SLICE_MS = 10;
const ROWS = 50;
/** People held ready at once: pairs are gone through in the order of names, so the next is mostly among them. */
const HELD = 4000;

type Io = Pick<TaskContext, 'read' | 'write' | 'breathe' | 'progress'>;
type Result = AnswerOf<typeof duplicatesCalls.scanDuplicates>;

/** A person as the scan holds them. */
interface Held {
  id: string;
  basis: string;
  prepared: PreparedPerson;
}

/**
 * Looks through the register for people who are on record twice, in slices. Those who changed since they were last compared wait no longer.
 * Stopped half-way, what was found stays.
 * @param options `only`: `waiting` compares those who changed, with everybody; `source` is noted on what is found
 * @throws AppError `ipc/cancelled`
 */
export async function scanDuplicates(
  io: Io,
  options: { only: 'all' | 'waiting'; source?: PairSource },
): Promise<Result> {
  const scan = new Scan(io, options.source ?? 'scan');
  await scan.collect(options.only);
  await scan.gather();
  await scan.compare();
  return scan.finish();
}

class Scan {
  readonly #io: Io;
  readonly #source: PairSource;
  readonly #blocks = new Blocks();
  readonly #numbers: number[] = [];
  /** Numbers of those who changed, each with the mark of its last change. */
  readonly #waiting = new Map<number, number>();
  readonly #held = new Map<number, Held>();
  #isPartial = false;
  #compared = 0;
  #found = 0;

  constructor(io: Io, source: PairSource) {
    this.#io = io;
    this.#source = source;
  }

  /** Reads everybody once, and takes the keys. */
  async collect(only: 'all' | 'waiting'): Promise<void> {
    this.#isPartial = only === 'waiting';
    await this.#readWaiting();
    const total = this.#io.read(countMatchRows);
    const places = new Map<string, number>();
    const queued = await this.#readQueued();
    const isQueued = new Set(queued.flat());
    for (let last: MatchRow | null = null, isMore = true; isMore;) {
      const end = performance.now() + SLICE_MS;
      while (isMore && performance.now() < end) {
        const rows: MatchRow[] = this.#io.read((db) => listMatchRows(db, last, ROWS));
        for (const row of rows) {
          const place = this.#blocks.add(blockKeys(row.facts), row.sortName, row.facts.birthDate ?? '');
          this.#numbers[place] = row.number;
          if (isQueued.has(row.id)) places.set(row.id, place);
        }
        last = rows.at(-1) ?? last;
        isMore = rows.length === ROWS;
      }
      this.#io.progress({ done: this.#numbers.length, total, stage: 'reading' });
      await this.#io.breathe();
    }
    for (const [a, b] of queued) {
      const [one, other] = [places.get(a), places.get(b)];
      if (one !== undefined && other !== undefined) this.#blocks.pair(one, other);
    }
  }

  /** Finds who is worth comparing. */
  async gather(): Promise<void> {
    let end = performance.now() + SLICE_MS;
    for (const _ of this.#blocks.gather()) {
      if (performance.now() < end) continue;
      await this.#io.breathe();
      end = performance.now() + SLICE_MS;
    }
  }

  async compare(): Promise<void> {
    const pairs = this.#blocks.pairs();
    for (let isMore = true; isMore;) {
      const { value: at } = this.#io.write((db) => {
        const end = performance.now() + SLICE_MS;
        let last = 0;
        while (performance.now() < end) {
          const next = pairs.next();
          if (next.done === true) return null;
          const [one, other] = next.value;
          if (!this.#isPartial || this.#isWaiting(one) || this.#isWaiting(other)) this.#look(db, one, other);
          last = one;
        }
        return last;
      });
      isMore = at !== null;
      this.#io.progress({
        done: at ?? this.#numbers.length,
        total: this.#numbers.length,
        stage: 'comparing',
      });
      await this.#io.breathe();
    }
  }

  /** Those who were compared wait no longer. */
  async finish(): Promise<Result> {
    const waiting = [...this.#waiting];
    for (let at = 0; at < waiting.length;) {
      this.#io.write((db) => {
        const end = performance.now() + SLICE_MS;
        while (at < waiting.length && performance.now() < end) {
          const next = waiting[at++];
          if (next !== undefined) stopWaiting(db, next[0], next[1]);
        }
      });
      await this.#io.breathe();
    }
    const { value: open } = this.#io.write((db) => {
      db.changeSet.kinds.add('duplicate');
      return countPairs(db, 'open');
    });
    return { people: this.#numbers.length, compared: this.#compared, found: this.#found, open };
  }

  #isWaiting(place: number): boolean {
    return this.#waiting.has(this.#numbers[place] ?? -1);
  }

  #look(db: WritableDb, one: number, other: number): void {
    const [first, second] = [this.#hold(one), this.#hold(other)];
    if (first === null || second === null) return;
    this.#compared++;
    const [a, b] = first.id < second.id ? [first, second] : [second, first];
    const match = comparePreparedPeople(a.prepared, b.prepared);
    if (!isForQueue(match)) {
      dismissPair(db, a.id, b.id);
      return;
    }
    const finding = { ...match, a: a.id, b: b.id, basis: pairBasis(a, b), source: this.#source };
    if (saveFinding(db, finding)) this.#found++;
  }

  /** A person made ready, read again unless held; `null` when they left the lists since. */
  #hold(place: number): Held | null {
    const known = this.#held.get(place);
    if (known !== undefined) return known;
    const number = this.#numbers[place] ?? -1;
    const row = this.#io.read((db) => findMatchRow(db, { number }));
    if (row === null) return null;
    const held = { id: row.id, basis: basisOf(row.facts), prepared: preparePerson(row.facts) };
    if (this.#held.size >= HELD) for (const old of oldest(this.#held, HELD / 4)) this.#held.delete(old);
    this.#held.set(place, held);
    return held;
  }

  async #readWaiting(): Promise<void> {
    for (let after = -1, isMore = true; isMore;) {
      const rows = this.#io.read((db) => listWaiting(db, after, 1000));
      for (const { number, mark } of rows) this.#waiting.set(number, mark);
      after = rows.at(-1)?.number ?? after;
      isMore = rows.length === 1000;
      await this.#io.breathe();
    }
  }

  /** Pairs that wait or that something was said of, by the ids of the two. */
  async #readQueued(): Promise<[string, string][]> {
    const queued: [string, string][] = [];
    for (let after = '', isMore = true; isMore;) {
      const rows = this.#io.read((db) => listPairIds(db, after, 1000));
      for (const { a, b } of rows) queued.push([a, b]);
      after = rows.at(-1)?.id ?? after;
      isMore = rows.length === 1000;
      await this.#io.breathe();
    }
    return queued;
  }
}

function oldest(map: ReadonlyMap<number, unknown>, count: number): number[] {
  const found: number[] = [];
  for (const key of map.keys()) {
    if (found.length >= count) break;
    found.push(key);
  }
  return found;
}
