import { powerMonitor } from 'electron';
import type { LockReason } from '../../shared/ipc/shell.ts';

/** A running task holds the idle lock back, but no longer than this. */
const HELD_BACK_MS = 60 * 60 * 1000;
const LOOK_MS = 5_000;

/** What the lock has to know. */
export interface LockSubject {
  isUnlocked(): boolean;
  busySinceMs(): number | null;
  /** Seconds without key or mouse after which to lock. */
  idleLockSeconds(): number;
  lock(reason: LockReason): void;
}

/** Locks when the computer sleeps, when its screen is locked, when its user changes, and when nobody is there. */
export function watchPresence(subject: LockSubject): void {
  const lockFor = (reason: LockReason) => (): void => {
    if (subject.isUnlocked()) subject.lock(reason);
  };
  powerMonitor.on('suspend', lockFor('suspend'));
  powerMonitor.on('lock-screen', lockFor('screen-lock'));
  powerMonitor.on('user-did-resign-active', lockFor('screen-lock'));
  setInterval(() => {
    if (powerMonitor.getSystemIdleTime() < subject.idleLockSeconds()) return;
    if (!isHeldBack(subject.busySinceMs(), Date.now())) lockFor('idle')();
  }, LOOK_MS);
}

/** Whether a task that has been running since then still keeps the idle lock waiting. */
export function isHeldBack(busySinceMs: number | null, nowMs: number): boolean {
  return busySinceMs !== null && nowMs - busySinceMs <= HELD_BACK_MS;
}
