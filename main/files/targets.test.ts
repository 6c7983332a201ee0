import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileRef } from '../../shared/kernel/files.ts';
import { openTestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/folder.ts';
import { aPerson } from '../test/person.ts';
import { writeWholeFile } from './files.ts';
import { writeStream } from './streams.ts';

async function* some(): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield new TextEncoder().encode('new');
}

async function socketAt(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => {
    server.close();
  });
}

const MAKERS: [string, (path: string) => void | Promise<void>][] = [
  ['a folder', (path) => mkdirSync(path)],
  ['a pipe', (path) => void execFileSync('mkfifo', [path])],
  ['a socket', socketAt],
  ['a link to a file', (path) => {
    writeFileSync(`${path}.kept`, 'kept');
    symlinkSync(`${path}.kept`, path);
  }],
  ['a link to nothing', (path) => symlinkSync(`${path}.gone`, path)],
]; // prettier-ignore

describe('a file that is written', () => {
  it.each(MAKERS)('never replaces %s', async (_, make) => {
    const path = join(temporaryFolder(), 'out');
    await make(path);
    const before = lstatSync(path);
    await expect(writeStream(path, some(), 0o600)).rejects.toThrow('files/not-a-file');
    expect(() => writeWholeFile(path, 'new')).toThrow('files/not-a-file');
    const after = lstatSync(path);
    expect([after.ino, after.mode]).toEqual([before.ino, before.mode]);
    expect(readdirSync(join(path, '..')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('replaces a file, and leaves what else is named like it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'out.csv');
    for (const name of ['out.csv', 'out.csv.part']) writeFileSync(join(folder, name), 'own');
    await writeStream(path, some(), 0o600);
    writeWholeFile(path, 'newer');
    expect(readFileSync(path, 'utf8')).toBe('newer');
    expect(readdirSync(folder).sort()).toEqual(['out.csv', 'out.csv.part']);
    expect(readFileSync(`${path}.part`, 'utf8')).toBe('own');
  });

  it('does not replace what came to stand there meanwhile', async () => {
    const path = join(temporaryFolder(), 'out');
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield* some();
      mkdirSync(path);
    }
    await expect(writeStream(path, slow(), 0o600)).rejects.toThrow('files/not-a-file');
    expect(readdirSync(join(path, '..'))).toEqual(['out']);
  });

  it.each([
    ['with a character that ends it', 'a\u0000b.csv'],
    ['too long', `${'n'.repeat(300)}.csv`],
    ['in a folder that is not there', 'nowhere/a.csv'],
  ])('under a name %s is said to be unwritable', async (_, name) => {
    const path = join(temporaryFolder(), name);
    await expect(writeStream(path, some(), 0o600)).rejects.toThrow('files/unwritable');
    expect(() => writeWholeFile(path, 'new')).toThrow('files/unwritable');
    const { api } = await openTestCore();
    const asked = { path: FileRef.parse(path), format: 'csv' } as const;
    await expect(api.people.export(asked)).rejects.toThrow('files/unwritable');
  });
});

describe('our own folder', () => {
  it('takes no file of the user, by whatever way', async () => {
    const { api, core, profile } = await openTestCore();
    await api.people.create(aPerson());
    const elsewhere = temporaryFolder();
    mkdirSync(join(profile, 'inside'));
    symlinkSync(profile, join(elsewhere, 'link'));
    symlinkSync(join(profile, 'inside'), join(elsewhere, 'deep'));
    const ways = [
      join(profile, 'chancery.db'),
      join(profile, 'vault.json'),
      join(profile, 'new.csv'),
      join(profile, 'inside', 'new.csv'),
      join(elsewhere, 'link', 'chancery.db'),
      join(elsewhere, 'deep', 'new.csv'),
      join(elsewhere, 'link') + '/inside/../new.csv',
      profile,
    ];
    const before = readdirSync(profile).sort();
    for (const way of ways) {
      const path = FileRef.parse(way);
      const calls = [
        ['people.export', { path, format: 'csv' }],
        ['partners.exportCard', { path }],
      ] as const;
      for (const [name, input] of calls)
        expect(await core.call(name, input)).toMatchObject({
          ok: false,
          error: { code: 'files/own-folder' },
        });
    }
    expect(readdirSync(profile).sort()).toEqual(before);
    expect((await api.people.exports({})).total).toBe(0);
  });

  it('is left for a folder beside it whose name begins alike', async () => {
    const parent = temporaryFolder();
    const profile = join(parent, 'profile');
    mkdirSync(`${profile}-2`);
    mkdirSync(profile);
    chmodSync(profile, 0o700);
    const { api } = await openTestCore({ profile });
    for (const way of [join(`${profile}-2`, 'a.csv'), join(parent, '..people.csv')])
      expect((await api.people.export({ path: FileRef.parse(way), format: 'csv' })).rows).toBe(0);
  });
});
