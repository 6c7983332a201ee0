import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../shared/kernel/errors.ts';
import { asAppError } from '../database/connection.ts';

/** Held by the one core that uses a profile; the system lets go of it however the process ends. */
export interface ProfileLock {
  release(): void;
}

/**
 * Takes the profile, or refuses. The lock is SQLite's own on an empty file, so a killed process leaves none behind.
 * @throws AppError `vault/profile-in-use`, `files/unwritable`
 */
export function lockProfile(profile: string, nativeBinding: string | null): ProfileLock {
  let connection: Database.Database | null = null;
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    connection = new Database(join(profile, 'profile.lock'), {
      timeout: 0,
      ...(nativeBinding === null ? {} : { nativeBinding }),
    });
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection?.close();
    if (hasCode(error, 'SQLITE_BUSY')) throw new AppError('vault/profile-in-use');
    if (
      hasCode(error, 'EACCES') ||
      hasCode(error, 'EROFS') ||
      hasCode(error, 'ENOTDIR') ||
      hasCode(error, 'EEXIST')
    ) {
      throw new AppError('files/unwritable');
    }
    throw asAppError(error);
  }
  const held = connection;
  return {
    release: () => {
      if (!held.open) return;
      held.exec('ROLLBACK');
      held.close();
    },
  };
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
