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

/** A new record id (UUIDv7 of the clock's time). */
export function newId(clock: Clock): string {
  return uuidV7(clock.nowMs(), randomBytes(10));
}
