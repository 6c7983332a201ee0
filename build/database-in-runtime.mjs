import { createRequire } from 'node:module';

/** The database package, with the addon that was compiled for the runtime in which the tests run. */
const Original = createRequire(import.meta.url)('better-sqlite3');
const addon = process.env['CHANCERY_DATABASE_ADDON'] ?? '';

export default class Database extends Original {
  /**
   * @param {string | Buffer} file
   * @param {Record<string, unknown>} [options]
   */
  constructor(file, options = {}) {
    super(file, addon === '' ? options : { ...options, nativeBinding: addon });
  }
}

export const { SqliteError } = Original;
Database.SqliteError = Original.SqliteError;
