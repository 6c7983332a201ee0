import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EXPORT_FIELDS, type ExportField } from '../../shared/exports/schema.ts';
import { FileRef } from '../../shared/kernel/files.ts';
import { PersonInput } from '../../shared/people/schema.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { readCsv } from '../reader/csv.ts';
import { Warnings } from '../reader/sheet.ts';
import { readXlsx } from '../reader/xlsx.ts';
import { openTestCore, type TestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/folder.ts';
import { aPerson } from '../test/person.ts';

const target = (name: string): FileRef => FileRef.parse(join(temporaryFolder(), name));
const text = (path: string): string => readFileSync(path, 'utf8');

async function threePeople(): Promise<TestCore> {
  const test = await openTestCore();
  await test.api.people.create(aPerson({ given: 'Ingrid', surname: 'Solberg', note: '=1+1' }));
  await test.api.people.create(
    aPerson({
      given: 'محمد',
      surname: 'الأحمد',
      standing: 'represented',
      contactPoints: [{ id: newId(systemClock), kind: 'mobile', value: '+351 912 345 678' }],
    }),
  );
  await test.api.people.create(
    aPerson({
      given: 'Bo',
      surname: 'Aas',
      addresses: [{ id: newId(systemClock), text: 'Rua A, 1', place: 'Porto' }],
    }),
  );
  return test;
}

describe('exports', () => {
  it('need a path and a format, and nothing else', async () => {
    const { api } = await threePeople();
    const path = target('people.csv');
    const written = await api.people.export({ path, format: 'csv' });
    expect(written).toMatchObject({ rows: 3, bytes: statSync(path).size, leftOut: 0 });
    expect(written.fields).toEqual(EXPORT_FIELDS);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const content = text(path);
    expect(content.startsWith('\uFEFFRecord id,Surname,')).toBe(true);
    expect(content).toContain(",'=1+1,");
    expect(content).toContain(",'+351 912 345 678,");
    const { sheet } = readCsv(content.slice(1), new Warnings());
    // As the list opens: by name.
    expect(sheet.rows.slice(1).map((row) => row.cells[1])).toEqual(['Aas', 'الأحمد', 'Solberg']);
  });

  it('carry the query: filter, order, and fields', async () => {
    const { api } = await threePeople();
    const path = target('people.xlsx');
    const { rows, fields } = await api.people.export({
      path,
      format: 'xlsx',
      query: {
        filter: { standing: ['citizen'] },
        sorting: [{ field: 'displayName', descending: true }],
      },
      fields: ['names', 'contactPoints'],
      purpose: 'for the list helper',
      language: 'fr',
    });
    expect({ rows, fields }).toEqual({ rows: 2, fields: ['names', 'contactPoints'] });
    const [sheet, about] = readXlsx(new Uint8Array(readFileSync(path)), new Warnings());
    expect(sheet?.rows.map((row) => row.cells[0])).toEqual(['Nom de famille', 'Solberg', 'Aas']);
    expect(about?.rows.map((row) => row.cells[1])).toEqual(
      expect.arrayContaining(['Embassy of Norway, Lisbon', 'for the list helper', '2']),
    );
  });

  it('as JSON can be put back word for word', async () => {
    const { api } = await threePeople();
    const path = target('people.json');
    await api.people.export({ path, format: 'json' });
    const File = z.object({
      format: z.literal('chancery-people'),
      version: z.literal(1),
      schema: z.object({ properties: z.object({ names: z.unknown() }) }),
      count: z.literal(3),
      people: z.array(z.object({ id: z.string(), person: z.unknown() })),
    });
    const file = File.parse(JSON.parse(text(path)));
    const again = await openTestCore();
    for (const { id, person } of file.people) {
      const created = await again.api.people.create(PersonInput.parse(person));
      const original = await api.people.get({ id: z.string().parse(id) });
      expect(PersonInput.strip().parse(created)).toEqual(PersonInput.strip().parse(original));
    }
  });

  it('refuse fields that the format cannot carry', async () => {
    const { api } = await threePeople();
    const path = target('people.xml');
    await expect(api.people.export({ path, format: 'pfif', fields: ['documents'] })).rejects.toThrow(
      'invalid-input',
    );
    expect(existsSync(path)).toBe(false);
  });

  it('leave nothing behind when they are stopped, and nothing in the list of what left', async () => {
    const { core, api } = await threePeople();
    const path = target('people.csv');
    const stop = new AbortController();
    const result = await core.call(
      'people.export',
      { path, format: 'csv' },
      { signal: stop.signal, progress: ({ stage }) => stage === 'writing' && stop.abort() },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'ipc/cancelled' } });
    expect(readdirSync(join(path, '..'))).toEqual([]);
    expect(await api.people.exports({})).toEqual({ total: 0, rows: [] });
  });

  it('leave nothing behind where the file cannot be put', async () => {
    const { api } = await threePeople();
    const folder = temporaryFolder();
    await expect(api.people.export({ path: FileRef.parse(folder), format: 'csv' })).rejects.toThrow(
      'files/not-a-file',
    );
    expect(readdirSync(folder)).toEqual([]);
    expect((await api.people.exports({})).total).toBe(0);
  });

  it('stand in the trail with fields, purpose, and count, copies of rows too', async () => {
    const { api, clock } = await threePeople();
    const path = target('people.csv');
    const { exportId } = await api.people.export({
      path,
      format: 'csv',
      fields: ['names'],
      purpose: 'drill',
    });
    clock.tick();
    const query = { filter: { archived: false }, sorting: [] };
    await api.people.noteCopy({ fields: ['displayName', 'phone'], rows: 2, query });
    const { total, rows } = await api.people.exports({});
    expect(total).toBe(2);
    expect(rows).toEqual([
      expect.objectContaining({
        what: 'copy',
        format: 'text',
        rows: 2,
        fields: ['displayName', 'phone'],
        copy: null,
      }),
      expect.objectContaining({
        id: exportId,
        what: 'people',
        format: 'csv',
        purpose: 'drill',
        rows: 3,
        officer: 'Amina Test',
      }),
    ]);
  });
});

describe('PFIF', () => {
  /** Elements of each person, in order. */
  function peopleIn(path: string): [string, string][][] {
    const people: [string, string][][] = [];
    const parser = new SaxesParser({ xmlns: true });
    let name = '';
    parser.on('opentag', (tag) => {
      expect(tag.uri).toBe('http://zesty.ca/pfif/1.4');
      name = tag.local;
      if (name === 'person') people.push([]);
      else people.at(-1)?.push([name, '']);
    });
    parser.on('text', (chunk) => {
      const last = people.at(-1)?.at(-1);
      if (last?.[0] === name) last[1] += chunk.trim() === '' ? '' : chunk;
    });
    parser.on('closetag', () => (name = ''));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text(path)).close();
    return people;
  }
  const ORDER =
    'person_record_id entry_date expiry_date author_name author_email author_phone source_name source_date source_url full_name given_name family_name alternate_names description sex date_of_birth age home_street home_neighborhood home_city home_state home_postal_code home_country'.split(
      ' ',
    );
  const consent = (state: 'given' | 'refused' | 'withdrawn') => ({
    id: newId(systemClock),
    purpose: 'share-with-family' as const,
    state,
  });

  it('says no more than names without a consent, expires, and leaves out who refused or must not be named', async () => {
    const { api } = await openTestCore();
    const silent = await api.people.create(
      aPerson({ given: 'A & B', surname: '<Silent>', sex: 'female', note: 'secret' }),
    );
    const open = await api.people.create(
      aPerson({
        given: 'Ola',
        surname: 'Open',
        sex: 'male',
        birthDate: '1984~',
        documents: [{ id: newId(systemClock), number: 'X123' }],
        contactPoints: [{ id: newId(systemClock), value: '+351 912' }],
        addresses: [{ id: newId(systemClock), text: 'Rua A 1', place: 'Porto', countryCode: 'PRT' }],
        registeredUntil: '2026-12-01',
        consents: [consent('given')],
      }),
    );
    await api.people.create(
      aPerson({ surname: 'Refused', consents: [consent('given'), consent('refused')] }),
    );
    await api.people.create(aPerson({ surname: 'Withdrawn', consents: [consent('withdrawn')] }));
    await api.people.create(aPerson({ surname: 'Refugee', standing: 'stateless-or-refugee' }));
    await api.people.create(aPerson({ surname: 'Due', eraseOn: '2026-11-24', consents: [consent('given')] }));
    const feared = await api.people.create(aPerson({ surname: 'Feared', consents: [consent('given')] }));
    const file = await api.cases.create({
      type: 'other',
      people: [{ personId: feared.id }],
      noContactWithSendingState: true,
    });
    await api.cases.archive({ id: file.id, revision: file.revision });

    const path = target('people.xml');
    const written = await api.people.export({ path, format: 'pfif' });
    expect(written).toMatchObject({ rows: 2, leftOut: 5 });
    const people = peopleIn(path);
    expect(people.map((elements) => elements.map(([name]) => name))).toEqual(
      people.map((elements) => ORDER.filter((name) => elements.some(([given]) => given === name))),
    );
    const [quiet, ola] = people.map((elements) => Object.fromEntries(elements));
    expect(quiet).toEqual({
      person_record_id: expect.stringMatching(
        new RegExp(`^[0-9a-f-]{36}\\.chancery\\.invalid/${silent.id}$`),
      ) as string,
      entry_date: '2026-11-24T08:00:00Z',
      expiry_date: '2027-01-03T00:00:00Z',
      author_name: 'Embassy of Norway',
      source_name: 'Embassy of Norway',
      source_date: '2026-11-24T08:00:00Z',
      full_name: 'A & B <Silent>',
      given_name: 'A & B',
      family_name: '<Silent>',
    });
    expect(ola).toMatchObject({
      person_record_id: expect.stringContaining(open.id) as string,
      expiry_date: '2026-12-01T00:00:00Z',
      full_name: 'Ola Open',
      sex: 'male',
      age: '39-45',
      home_city: 'Porto',
      home_country: 'PT',
    });
    expect(text(path)).not.toMatch(/X123|\+351 912|Rua A|secret|Feared|Refused/);
    expect((await api.people.exports({})).rows[0]).toMatchObject({ format: 'pfif', rows: 2, leftOut: 5 });
  });

  it.each<ExportField[][]>([[['record']], [['names']], [['addresses', 'names']]])(
    'is not written of %s alone, which is not enough for a record',
    async (fields) => {
      const { api } = await threePeople();
      const path = target('people.xml');
      const asked = { path, format: 'pfif', fields } as const;
      await expect(api.people.export(asked)).rejects.toMatchObject({
        details: { issues: [{ path: 'fields', problem: 'needed-by-format' }] },
      });
      expect(existsSync(path)).toBe(false);
      expect((await api.people.exports({})).total).toBe(0);
    },
  );

  it('leaves out what was not chosen, and says that the days of the end leave', async () => {
    const { api } = await openTestCore();
    await api.people.create(
      aPerson({
        sex: 'male',
        birthDate: '1984-05-03',
        addresses: [{ id: newId(systemClock), text: 'Rua A 1', place: 'Porto', countryCode: 'PRT' }],
        eraseOn: '2026-12-05',
        consents: [consent('given')],
      }),
    );
    const path = target('people.xml');
    const { fields } = await api.people.export({ path, format: 'pfif', fields: ['names', 'record', 'sex'] });
    expect(fields).toEqual(['record', 'names', 'sex', 'registeredUntil', 'eraseOn']);
    expect((await api.people.exports({})).rows[0]?.fields).toEqual(fields);
    const [said] = peopleIn(path).map((elements) => Object.fromEntries(elements));
    expect(said).toMatchObject({ sex: 'male', expiry_date: '2026-12-05T00:00:00Z' });
    for (const name of ['date_of_birth', 'home_city', 'home_country']) expect(said).not.toHaveProperty(name);
  });
});

describe('prints', () => {
  it('count their copies, each kind for itself', async () => {
    const { api } = await threePeople();
    const print = (what: 'register' | 'worklist' | 'household-sheets', copies = 1) =>
      api.people.print({ path: target(`${what}.html`), what, copies });
    expect((await print('register', 3)).copy).toBe(1);
    expect((await print('register')).copy).toBe(4);
    expect((await print('worklist')).copy).toBe(1);
    expect((await print('register')).copy).toBe(5);
    expect(
      (await api.people.exports({})).rows.map((row) => [row.what, row.copy, row.copies, row.rows]),
    ).toEqual(
      expect.arrayContaining([
        ['register', 1, 3, 3],
        ['worklist', 1, 1, 3],
      ]),
    );
  });

  it('are documents without a script, in the language and direction asked for, with a head', async () => {
    const { api } = await threePeople();
    await api.people.create(aPerson({ given: '<script>alert(1)</script>', surname: '"&' }));
    const path = target('register.html');
    const { rows } = await api.people.print({
      path,
      what: 'register',
      owner: 'Wanda',
      purpose: 'night shift',
      language: 'ar',
    });
    const html = text(path);
    expect(rows).toBe(4);
    expect(html).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    for (const part of ['Embassy of Norway, Lisbon', 'Wanda', 'night shift', 'سجل الأشخاص', 'الأحمد, محمد'])
      expect(html).toContain(part);
  });

  it('give each household one sheet with everybody in it, and group a register by zone', async () => {
    const { api } = await openTestCore();
    const zone = await api.zones.create({ name: 'Baixa' });
    const head = await api.people.create(
      aPerson({
        surname: 'Head',
        zoneId: zone.id,
        needs: [{ id: newId(systemClock), category: 'survivor', consequence: 'told nobody' }],
      }),
    );
    const child = await api.people.create(
      aPerson({
        surname: 'Child',
        birthDate: '2020',
        needs: [{ id: newId(systemClock), category: 'medical', consequence: 'insulin cold chain' }],
      }),
    );
    await api.people.create(aPerson({ surname: 'Alone' }));
    await api.households.create({
      name: 'Head family',
      members: [
        { id: newId(systemClock), personId: head.id, role: 'head' },
        { id: newId(systemClock), personId: child.id, role: 'child', guardianId: head.id },
      ],
    });
    const sheets = target('sheets.html');
    // The child is not asked for, and stands on the sheet of its household all the same.
    const { rows } = await api.people.print({
      path: sheets,
      what: 'household-sheets',
      query: { filter: { age: ['30-44'] } },
    });
    const html = text(sheets);
    expect(rows).toBe(3);
    expect(html.match(/class="sheet"/g)).toHaveLength(2);
    for (const part of [
      'Head family',
      'insulin cold chain',
      'Guardian: <bdi>Head, Ingrid</bdi>',
      'ask the officer',
    ])
      expect(html).toContain(part);
    expect(html).not.toContain('told nobody');
    const register = target('register.html');
    await api.people.print({ path: register, what: 'register', groupBy: 'zone' });
    const groups = [...text(register).matchAll(/class="group"><td colspan="7"><bdi>([^<]*)/g)].map(
      ([, name]) => name,
    );
    expect(groups).toEqual(['Baixa', 'In no warden zone']);
    const csv = target('people.csv');
    await api.people.export({
      path: csv,
      format: 'csv',
      fields: ['names', 'zoneId', 'household'],
      mark: false,
    });
    expect(text(csv).split('\r\n')).toEqual(
      expect.arrayContaining([
        'Surname,Given names,Patronymic,Other names,Warden zone,Household',
        'Child,Ingrid,,,,Head family',
        'Head,Ingrid,,,Baixa,Head family',
      ]),
    );
  });

  it('refuse a name that says neither PDF nor HTML, and a PDF where there is no screen', async () => {
    const { api } = await threePeople();
    await expect(api.people.print({ path: target('x.doc'), what: 'register' })).rejects.toThrow(
      'invalid-input',
    );
    const path = target('x.pdf');
    await expect(api.people.print({ path, what: 'register' })).rejects.toThrow('documents/no-display');
    expect(existsSync(path)).toBe(false);
    expect((await api.people.exports({})).total).toBe(0);
  });

  it('hand a whole document to the printer, and write what it gives', async () => {
    const jobs: string[] = [];
    const { api } = await openTestCore({
      print: (job) => {
        jobs.push(`${job.paper} ${String(job.isLandscape)} ${job.html.slice(-16).trim()}`);
        return Promise.resolve(new TextEncoder().encode('%PDF-1.4 …'));
      },
    });
    const path = target('sheets.pdf');
    await api.people.print({ path, what: 'household-sheets', paper: 'Letter' });
    expect(jobs).toEqual(['Letter false </body>\n</html>']);
    expect(text(path)).toBe('%PDF-1.4 …');
  });

  it('take back the number of a copy that was never printed', async () => {
    const { api } = await openTestCore({ print: () => Promise.reject(new AppError('documents/failed')) });
    await expect(api.people.print({ path: target('x.pdf'), what: 'register' })).rejects.toThrow(
      'documents/failed',
    );
    expect((await api.people.print({ path: target('x.html'), what: 'register' })).copy).toBe(1);
  });
});
