import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileRef } from '../../shared/kernel/files.ts';
import { openTestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/folder.ts';
import { aPerson } from '../test/person.ts';
import { aPassport } from '../test/registers.ts';

describe('our own files', () => {
  it.each(['pfif', 'csv', 'xlsx'] as const)('lead back to the people as %s', async (format) => {
    const { api } = await openTestCore();
    const known = await api.people.create(aPerson({ birthDate: null, note: '' }));
    await api.people.create(aPerson({ given: 'Ana', surname: 'Sousa', birthDate: null }));
    const path = join(temporaryFolder(), `ours.${format === 'pfif' ? 'xml' : format}`) as FileRef;
    expect(await api.people.export({ path, format })).toMatchObject({ rows: 2 });
    expect(readFileSync(path).length).toBeGreaterThan(0);
    const again = await api.people.import({ path });
    expect(again).toMatchObject({ rows: 2, added: 0, refused: 0 });
    const listed = await api.people.list({ filter: { archived: false }, sorting: [], offset: 0, limit: 9 });
    expect(listed.total).toBe(2);
    expect((await api.people.get({ id: known.id })).names).toEqual(known.names);
  });

  it.each(['en', 'fr', 'ar'] as const)(
    'are read into the same fields by another mission, in %s',
    async (language) => {
      const ours = await openTestCore();
      const person = aPerson({
        documents: [
          { ...aPassport('N1234567'), issuer: 'NOR', issuedOn: '2020-01-02', expiresOn: '2030-01-02' },
        ],
        arrivedOn: '2026-01-02',
        departsOn: '2027-03-04',
        eraseOn: '2031-05-06',
        registeredUntil: '2029-07-08',
        employment: { contractEndsOn: '2028-09-10' },
      });
      await ours.api.people.create(person);
      const path = join(temporaryFolder(), 'ours.csv') as FileRef;
      await ours.api.people.export({ path, format: 'csv', language });
      const { api } = await openTestCore();
      expect(await api.people.import({ path })).toMatchObject({ added: 1 });
      const { rows } = await api.people.list({
        filter: { archived: false },
        sorting: [],
        offset: 0,
        limit: 9,
      });
      expect(await api.people.get({ id: rows[0]?.id as never })).toMatchObject({
        documents: [{ number: 'N1234567', issuer: 'NOR', issuedOn: '2020-01-02', expiresOn: '2030-01-02' }],
        arrivedOn: '2026-01-02',
        departsOn: '2027-03-04',
        eraseOn: '2031-05-06',
        registeredUntil: '2029-07-08',
        employment: { contractEndsOn: '2028-09-10' },
      });
    },
  );
});
