import { existsSync, rmSync } from 'node:fs';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Connection } from './connection.ts';

/** One step of the schema. `number` rises in steps of ten and is the file's `user_version` afterwards. */
export interface Migration {
  number: number;
  name: string;
  up(run: (sql: string) => void): void;
}

/**
 * Brings a database up to the newest migration: a copy of the file first (unless it is new), then all pending
 * steps in one transaction.
 * @param copyPath where the copy goes; `null` for a database in memory
 * @returns the number it stands at
 * @throws AppError `database/newer-than-app` when the file was made by a newer Chancery; nothing is changed.
 */
export function migrate(
  connection: Connection,
  migrations: readonly Migration[],
  copyPath: string | null,
): number {
  const found = Number(connection.pragma('user_version', { simple: true }));
  const known = migrations.at(-1)?.number ?? 0;
  if (found > known) throw new AppError('database/newer-than-app', { found, known });
  const pending = migrations.filter((migration) => migration.number > found);
  if (pending.length === 0) return found;
  if (found > 0 && copyPath !== null) copyTo(connection, copyPath);
  connection.exec('BEGIN IMMEDIATE');
  try {
    for (const migration of pending) migration.up((sql) => connection.exec(sql));
    connection.pragma(`user_version = ${String(known)}`);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
  return known;
}

/** Copies the whole database, encrypted under the same key, to a new file. */
function copyTo(connection: Connection, path: string): void {
  if (existsSync(path)) rmSync(path);
  connection.prepare('VACUUM INTO ?').run(path);
}
