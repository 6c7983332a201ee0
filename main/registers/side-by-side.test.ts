import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileRef } from '../../shared/kernel/files.ts';
import { recordRegistry } from '../record-registry.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { bring, fileOf, importOptions, people } from '../test/registers.ts';
import { testTask } from '../test/task.ts';
import { importRegister, listImports, undoImport } from './service.ts';

const CSV = `Full name,City\n${Array.from({ length: 120 }, (_, n) => `Person${String.fromCodePoint(97 + (n % 26), 97 + Math.floor(n / 26))} Sousa,Porto`).join('\n')}\n,Faro\n`;

function importsOf({ read }: TestDatabase): number {
  return read((db) => listImports(db, { offset: 0, limit: 10 })).total;
}

describe('the sheet of refused rows', () => {
  it('never takes the place of the register, whatever link leads to it', async () => {
    const database = openTestDatabase();
    const path = fileOf(CSV);
    const [hard, soft] = [join(dirname(path), 'hard.csv'), join(dirname(path), 'soft.csv')];
    linkSync(path, hard);
    symlinkSync(path, soft);
    for (const refusedPath of [path, hard, soft] as FileRef[])
      await expect(
        importRegister(testTask(database), importOptions, { path, refusedPath }),
      ).rejects.toMatchObject({ code: 'files/same-file' });
    expect(readFileSync(path, 'utf8')).toBe(CSV);
    expect([importsOf(database), people(database)]).toEqual([0, []]);
  });

  it('is refused before anything is written when nothing can be written there', async () => {
    const database = openTestDatabase();
    const path = fileOf(CSV);
    const folder = join(dirname(path), 'folder');
    mkdirSync(folder);
    for (const [refusedPath, code] of [
      [folder, 'files/not-a-file'],
      [join(folder, 'missing', 'refused.csv'), 'files/unwritable'],
    ])
      await expect(
        importRegister(testTask(database), importOptions, { path, refusedPath: refusedPath as FileRef }),
      ).rejects.toMatchObject({ code });
    expect([importsOf(database), people(database)]).toEqual([0, []]);
    const refusedPath = join(folder, 'refused.csv') as FileRef;
    await importRegister(testTask(database), importOptions, { path, refusedPath });
    expect(readdirSync(folder)).toEqual(['refused.csv']);
  });
});

describe('imports at the same time', () => {
  it('go one after the other, so that nobody is added twice', async () => {
    const database = openTestDatabase();
    const both = await Promise.all([bring(database, CSV), bring(database, CSV, 'b.csv')]);
    expect(both.map(({ added, skipped }) => [added, skipped])).toEqual([
      [120, 0],
      [0, 120],
    ]);
    expect(people(database)).toHaveLength(120);
  });

  it('go on when one that waits is cancelled, and when the one before fails', async () => {
    const database = openTestDatabase();
    const controller = new AbortController();
    const missing = join(dirname(fileOf('')), 'missing.csv') as FileRef;
    const first = importRegister(testTask(database), importOptions, { path: missing });
    const second = importRegister(testTask(database, { signal: controller.signal }), importOptions, {
      path: fileOf(CSV),
    });
    const third = bring(database, CSV);
    controller.abort();
    await expect(second).rejects.toMatchObject({ code: 'ipc/cancelled' });
    await expect(first).rejects.toMatchObject({ code: 'files/not-found' });
    expect(await third).toMatchObject({ added: 120 });
  });
});

describe('undoing an import', () => {
  it('keeps whom another import that stands knew, and lists them', async () => {
    const database = openTestDatabase();
    const head = 'Full name,Date of birth,Passport number';
    const one = await bring(
      database,
      `${head}\nJane Doe,1980-02-03,N1234567\nAna Sousa,1991-04-05,N7654321\n`,
    );
    const two = await bring(database, `Passport number,Full name\nN1234567,Jane Doe\n`, 'b.csv');
    expect(two).toMatchObject({ added: 0, skipped: 1 });
    const undone = await undoImport(testTask(database), recordRegistry, one.importId);
    expect(undone).toMatchObject({ removed: 1, conflicts: [{ kind: 'person', reason: 'named-later' }] });
    expect(people(database).map(({ fields }) => fields.names[0]?.given)).toEqual(['Jane Doe']);
  });

  it('removes whom another import knew that was undone itself', async () => {
    const database = openTestDatabase();
    const one = await bring(database, 'Full name,Passport number\nJane Doe,N1234567\n');
    const two = await bring(database, 'Passport number,Full name\nN1234567,Jane Doe\n', 'b.csv');
    await undoImport(testTask(database), recordRegistry, two.importId);
    expect(await undoImport(testTask(database), recordRegistry, one.importId)).toMatchObject({
      removed: 1,
      conflicts: [],
    });
    expect(people(database)).toEqual([]);
  });
});
