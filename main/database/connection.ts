import Database from 'better-sqlite3';
import { AppError } from '../../shared/kernel/errors.ts';

export type Connection = Database.Database;

/** Settings of every connection; each is asserted after opening because the library's defaults differ. */
const REQUIRED: readonly [pragma: string, expected: string | number][] = [
  ['cipher', 'sqlcipher'],
  ['legacy', 4],
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['temp_store', 2],
  ['secure_delete', 1],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
];

/**
 * Opens the encrypted database file, or makes it.
 * @param key 32 random bytes, the raw SQLCipher key
 * @throws AppError `database/damaged` when the key does not open the file or a page fails its check,
 *   `database/settings` when a setting did not take, `files/unwritable` when the file cannot be made.
 * @see security notes D4 in `docs/security.md`
 */
export function openConnection(path: string, key: Uint8Array, nativeBinding: string | null): Connection {
  const connection = open(path, nativeBinding);
  try {
    connection.pragma(`cipher='sqlcipher'`);
    connection.pragma('legacy=4');
    connection.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`);
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    connection.pragma('journal_mode=WAL');
    connection.pragma('synchronous=FULL');
    connection.pragma('wal_autocheckpoint=300');
    connection.pragma('temp_store=MEMORY');
    connection.pragma('secure_delete=ON');
    connection.pragma('foreign_keys=ON');
    connection.pragma('trusted_schema=OFF');
    connection.pragma('cache_size=-16000');
    connection.pragma('busy_timeout=5000');
  } catch (error) {
    connection.close();
    throw asAppError(error);
  }
  assertSettings(connection);
  return connection;
}

/**
 * Makes sure that a connection has every setting that `docs/security.md` promises.
 * @throws AppError `database/settings` naming the first that differs; the connection is closed.
 */
export function assertSettings(connection: Connection): void {
  for (const [pragma, expected] of REQUIRED) {
    if (String(connection.pragma(pragma, { simple: true })) !== String(expected)) {
      connection.close();
      throw new AppError('database/settings', { pragma });
    }
  }
}

/** Turns SQLite's own errors into ours; anything else is returned as it is. */
export function asAppError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (error.code.startsWith('SQLITE_FULL')) return new AppError('database/full');
  if (error.code.startsWith('SQLITE_READONLY')) return new AppError('database/read-only');
  if (error.code.startsWith('SQLITE_CANTOPEN')) return new AppError('files/unwritable');
  if (
    error.code.startsWith('SQLITE_NOTADB') ||
    error.code.startsWith('SQLITE_CORRUPT') ||
    error.code.startsWith('SQLITE_IOERR')
  ) {
    return new AppError('database/damaged');
  }
  return error;
}

function open(path: string, nativeBinding: string | null): Connection {
  try {
    return new Database(path, nativeBinding === null ? {} : { nativeBinding });
  } catch (error) {
    throw asAppError(error);
  }
}
