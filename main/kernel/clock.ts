import { randomBytes } from 'node:crypto';
import type { Instant } from '../../shared/kernel/dates.ts';
import { uuidV7 } from '../../shared/kernel/ids.ts';

/** The only source of time, so that tests can move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number;
}

export const systemClock: Clock = { nowMs: () => Date.now() };

/** The instant of a clock, as stored. */
export function nowOf(clock: Clock): Instant {
  return new Date(clock.nowMs()).toISOString();
}

const RANDOM_BYTES = 10;
/** Random bytes in stock: asking the system for ten at a time costs more than all else about an id. */
let stock: Uint8Array = new Uint8Array();
let used = 0;

/** A new record id (UUIDv7 of the clock's time). */
export function newId(clock: Clock): string {
  if (used + RANDOM_BYTES > stock.length) {
    stock = randomBytes(RANDOM_BYTES * 400);
    used = 0;
  }
  used += RANDOM_BYTES;
  return uuidV7(clock.nowMs(), stock.subarray(used - RANDOM_BYTES, used));
}
