import type { WritableDb } from '../database/handle.ts';
import { comparePreparedPeople, preparePerson } from '../matching/people.ts';
import { findAlike, findMatchRow } from '../people/service.ts';
import { rest } from '../records/slices.ts';
import { basisOf, pairBasis } from './basis.ts';
import { isForQueue } from './queue.ts';
import { countWaiting, dismissPair, listWaiting, pairsOf, saveFinding, stopWaiting } from './repository.ts';

/** More than these wait for somebody to look through the register, which is quicker than one by one. */
const MOST = 2000;
/** Short, because somebody may be typing: this is work that nobody waits for. */
const SLICE_MS = 5;

type PairDb = Omit<WritableDb, 'changeSet'>;

/** What is needed to look again beside the calls. */
export interface LookAgainIo {
  write<Value>(work: (db: PairDb) => Value): Value;
  /** False once the vault was locked: the rest waits for the next unlocking. */
  isOpen(): boolean;
  /** Told when the queue is up to date, if anything was looked at. */
  done(): void;
}

/**
 * Compares people who changed with those who may be the same, so that the queue is current without looking through the register. In slices of a
 * few milliseconds; a change that comes in meanwhile is taken up by the same run.
 */
export class LookAgain {
  readonly #io: LookAgainIo;
  #isRunning = false;

  constructor(io: LookAgainIo) {
    this.#io = io;
  }

  /** Looks at those who wait, unless it is doing so already. */
  async run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      let isAny = false;
      await rest();
      while (this.#io.isOpen()) {
        if (!this.#io.write((db) => lookAtSome(db))) break;
        isAny = true;
        await rest();
      }
      if (isAny && this.#io.isOpen()) this.#io.done();
    } finally {
      this.#isRunning = false;
    }
  }
}

/** @returns whether anybody was looked at */
function lookAtSome(db: PairDb): boolean {
  if (countWaiting(db) > MOST) return false;
  const waiting = listWaiting(db, -1, 50);
  const end = performance.now() + SLICE_MS;
  for (const { number, mark } of waiting) {
    lookAgain(db, number);
    stopWaiting(db, number, mark);
    if (performance.now() >= end) break;
  }
  return waiting.length > 0;
}

/** Looks again at one person: at the pairs they are in, and at whom the indexes find beside them. */
export function lookAgain(db: PairDb, number: number): void {
  const person = findMatchRow(db, { number });
  if (person === null) return;
  const prepared = preparePerson(person.facts);
  const basis = basisOf(person.facts);
  const numbers = new Set(findAlike(db, person.facts));
  for (const { a, b } of pairsOf(db, person.id)) {
    const partner = findMatchRow(db, { id: a === person.id ? b : a });
    if (partner !== null) numbers.add(partner.number);
  }
  numbers.delete(number);
  for (const other of numbers) {
    const alike = findMatchRow(db, { number: other });
    if (alike === null) continue;
    const first = person.id < alike.id;
    const preparedOther = preparePerson(alike.facts);
    const match = first
      ? comparePreparedPeople(prepared, preparedOther)
      : comparePreparedPeople(preparedOther, prepared);
    const [a, b] = first ? [person.id, alike.id] : [alike.id, person.id];
    if (!isForQueue(match)) dismissPair(db, a, b);
    else
      saveFinding(db, {
        ...match,
        a,
        b,
        basis: pairBasis({ id: person.id, basis }, { id: alike.id, basis: basisOf(alike.facts) }),
        source: 'register',
      });
  }
}
