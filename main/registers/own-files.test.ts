import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileRef } from '../../shared/kernel/files.ts';
import { openTestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/folder.ts';
import { aPerson } from '../test/person.ts';

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
});
