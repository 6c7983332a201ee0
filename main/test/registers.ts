import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { PersonDocument, PersonInput } from '../../shared/people/schema.ts';
import { personStore } from '../people/repository.ts';
import { recordRegistry } from '../record-registry.ts';
import type { Stored } from '../records/store.ts';
import { importRegister } from '../registers/service.ts';
import type { TestDatabase } from './database.ts';
import { temporaryFolder } from './folder.ts';
import { testTask } from './task.ts';

/** A file with this content in a folder of its own. */
export function fileOf(content: string | Uint8Array, name = 'a.csv'): FileRef {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path as FileRef;
}

export const importOptions = { registry: recordRegistry, language: 'en' } as const;

/** Imports a register. */
export function bring(
  database: TestDatabase,
  content: string | Uint8Array,
  name?: string,
): ReturnType<typeof importRegister> {
  return importRegister(testTask(database), importOptions, { path: fileOf(content, name) });
}

/** Everybody in the lists. */
export function people({ read }: TestDatabase): Stored<typeof PersonInput>[] {
  return read((db) => db.rows(`SELECT * FROM person WHERE hiddenBy IS NULL ORDER BY displayName`)).map(
    (row) => personStore.parse(row),
  );
}

/** A passport of nobody knows which State. */
export function aPassport(number: string): PersonDocument {
  return {
    id: '019ab1b2-0000-7000-8000-000000000001',
    type: 'passport',
    number,
    issuer: null,
    issuedOn: null,
    expiresOn: null,
    status: 'held',
    mrz: '',
  };
}
