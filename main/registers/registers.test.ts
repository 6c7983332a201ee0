import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/folder.ts';

const folder = temporaryFolder;

function file(name: string, content: string | Uint8Array): never {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path as never;
}

const everybody = { filter: { archived: false }, sorting: [], offset: 0, limit: 500 };

async function names({ api }: TestCore): Promise<string[]> {
  return (await api.people.list(everybody)).rows.map((row) => row.displayName);
}

const CSV = [
  'Name,Prénom,Date de naissance,Passeport,Téléphone,Nationalité,Foyer,Couleur',
  'Ndiaye,Awa,13/02/1980,A1234567,+221 77 123 45 67 / 33 800 11 22,Sénégal,F1,bleu',
  'Ndiaye,Moussa,03/04/2012,A1234568,,SEN,F1,',
  'Diop,Fatou,31/02/1990,A1234569,,SEN,,',
  'Solberg,Ingrid,05/06/1975,N7654321,1.2E+10,norvégienne,,rouge',
].join('\n');

describe('a register of people', () => {
  it('is previewed from end to end without writing, imported, known again, and undone', async () => {
    const test = await openTestCore();
    const { api } = test;
    const path = file('inscrits.csv', CSV);
    const preview = await api.people.previewImport({ path });
    expect(preview.counts).toEqual({ rows: 4, added: 3, updated: 0, skipped: 0, refused: 1 });
    expect(preview.columns.map((column) => column.role)).toEqual([
      'familyName',
      'givenName',
      'birthDate',
      'documentNumber',
      'phone',
      'nationality',
      'household',
      null,
    ]);
    expect(preview.dateOrder).toMatchObject({ order: 'day-first', reason: 'values', example: '13/02/1980' });
    expect(preview.refused).toMatchObject([
      { row: 4, reasons: [{ code: 'date-impossible', column: 'Date de naissance', value: '31/02/1990' }] },
    ]);
    expect(await names(test)).toEqual([]);

    const result = await api.people.import({ path });
    expect(result).toMatchObject({ rows: 4, added: 3, updated: 0, skipped: 0, refused: 1, households: 1 });
    expect(await names(test)).toEqual(['Ndiaye, Awa', 'Ndiaye, Moussa', 'Solberg, Ingrid']);
    const { rows } = await api.people.list(everybody);
    const awa = await api.people.get({ id: rows[0]?.id as never });
    expect(awa).toMatchObject({
      birthDate: '1980-02-13',
      nationalities: ['SEN'],
      standing: 'other',
      contactPoints: [{ value: '+221 77 123 45 67' }, { value: '33 800 11 22' }],
      documents: [{ type: 'passport', number: 'A1234567' }],
      note: 'Couleur: bleu',
    });
    const ingrid = await api.people.get({ id: rows[2]?.id as never });
    expect(ingrid).toMatchObject({ standing: 'citizen', contactPoints: [] });
    expect(ingrid.note).toContain('Téléphone: 1.2E+10');

    test.clock.tick();
    const again = await api.people.import({ path });
    expect(again).toMatchObject({ rows: 4, added: 0, updated: 0, skipped: 3, refused: 1 });
    expect(await names(test)).toHaveLength(3);

    const { rows: imports } = await api.people.imports({});
    expect(imports.map(({ added, state }) => ({ added, state }))).toEqual([
      { added: 0, state: 'done' },
      { added: 3, state: 'done' },
    ]);
    const undone = await api.people.undo({ importId: result.importId });
    expect(undone).toMatchObject({ removed: 4, conflicts: [] });
    expect(await names(test)).toEqual([]);
    expect(await api.people.import({ path })).toMatchObject({ added: 3, refused: 1 });
  });

  it('gives refused rows back as a sheet that can be corrected and loaded again', async () => {
    const test = await openTestCore();
    const refusedPath = join(folder(), 'refused.csv') as never;
    await test.api.people.import({ path: file('a.csv', CSV), refusedPath });
    const sheet = readFileSync(refusedPath, 'utf8');
    expect(sheet.split('\r\n')).toEqual([
      '\uFEFFRefused row,Refused column,Reason of refusal,Name,Prénom,Date de naissance,Passeport,Téléphone,Nationalité,Foyer,Couleur',
      '4,Date de naissance,This date does not exist: 31/02/1990.,Diop,Fatou,31/02/1990,A1234569,,SEN,,',
      '',
    ]);
    const corrected = file('b.csv', sheet.replace('31/02/1990,A', '28/02/1990,A'));
    expect(await test.api.people.import({ path: corrected })).toMatchObject({
      rows: 1,
      added: 1,
      refused: 0,
    });
    const { rows } = await test.api.people.list({ ...everybody, filter: { archived: false, text: 'Diop' } });
    expect(rows).toMatchObject([{ displayName: 'Diop, Fatou', birthDate: '1990-02-28' }]);
    const person = await test.api.people.get({ id: rows[0]?.id as never });
    expect(person.note).toBe('');
  });
});
