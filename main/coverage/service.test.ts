import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContactInput, type OfficePoint, OrganisationInput } from '../../shared/contacts/schema.ts';
import { DistrictId, DistrictInput } from '../../shared/districts/schema.ts';
import { FileRef } from '../../shared/kernel/files.ts';
import { createContact, createOrganisation, getContact, setEntryArchived } from '../contacts/service.ts';
import { createDistrict, setDistrictArchived } from '../districts/service.ts';
import { listExports } from '../exports/service.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { openTestDatabase, temporaryFolder, type TestDatabase } from '../test/database.ts';
import { plansOf } from '../test/plans.ts';
import { testTask } from '../test/task.ts';
import { exportCoverage } from './export.ts';
import { countGaps, coverage, districtTexts, matchDistricts } from './service.ts';

const RECENT = '2026-11-20T08:00:00.000Z';
const OLD = '2026-01-20T08:00:00.000Z';

const number = (fields: Partial<typeof OfficePoint._zod.input> = {}) => ({
  id: newId(systemClock),
  value: '+351 21 000 000',
  marks: ['day-and-night' as const],
  confirmed: { at: RECENT, channel: 'phone' as const, by: 'Amina' },
  ...fields,
});

function district({ write }: TestDatabase, name: string, parentId: string | null = null): DistrictId {
  return DistrictId.parse(write((db) => createDistrict(db, DistrictInput.parse({ name, parentId }))).id);
}

function office({ write }: TestDatabase, fields: Partial<typeof ContactInput._zod.input>) {
  return write((db) =>
    createContact(
      db,
      ContactInput.parse({ office: 'Duty desk', functions: ['police'], points: [number()], ...fields }),
    ),
  );
}

/** The states of the police, by district. */
function police({ read }: TestDatabase): Record<string, string> {
  return Object.fromEntries(
    read((db) => coverage(db)).rows.map(({ district: named, cells }) => [
      named?.name ?? '*',
      cells[0]?.state ?? '',
    ]),
  );
}

describe('the coverage matrix', () => {
  it('asks for every function in the whole country where there are no districts', () => {
    const database = openTestDatabase();
    const { rows, counts, functions } = database.read((db) => coverage(db));
    expect(functions).toHaveLength(11);
    expect(rows).toMatchObject([{ district: null, hasParts: false }]);
    expect(counts).toEqual({ covered: 0, stale: 0, gap: 11 });
    expect(database.read(countGaps)).toBe(0);
    office(database, {});
    expect(database.read(countGaps)).toBe(10);
  });

  it('takes what holds a district, a wider one, or the whole country', () => {
    const database = openTestDatabase();
    const north = district(database, 'North');
    const port = district(database, 'Port', north);
    district(database, 'South');
    expect(police(database)).toEqual({ '*': 'gap', North: 'gap', Port: 'gap', South: 'gap' });
    office(database, { districtIds: [port] });
    expect(police(database)).toEqual({ '*': 'gap', North: 'covered', Port: 'covered', South: 'gap' });
    office(database, {
      districtIds: [north],
      points: [number({ confirmed: { at: OLD, channel: 'phone', by: '' } })],
    });
    expect(police(database)).toEqual({ '*': 'gap', North: 'stale', Port: 'covered', South: 'gap' });
    office(database, { office: 'National desk' });
    expect(police(database)).toEqual({ '*': 'covered', North: 'covered', Port: 'covered', South: 'covered' });
  });

  it.each([
    ['covered', number()],
    ['stale', number({ confirmed: { at: OLD, channel: 'phone', by: '' } })],
    ['stale', number({ confirmed: { at: null, channel: null, by: '' } })],
    ['stale', number({ failedAt: '2026-11-23T08:00:00.000Z' })],
    ['covered', number({ failedAt: '2026-11-01T08:00:00.000Z' })],
    ['gap', number({ marks: ['office-hours'] })],
    ['gap', number({ until: '2026-11-01' })],
    ['gap', number({ kind: 'email', value: 'desk@example.org' })],
    ['gap', number({ marks: ['day-and-night', 'fax'] })],
  ])('is %s by the number %j', (state, point) => {
    const database = openTestDatabase();
    office(database, { points: [point] });
    expect(police(database)).toEqual({ '*': state });
  });

  it('names who has the function without a number, and goes on to the best of several', () => {
    const database = openTestDatabase();
    const north = district(database, 'North');
    office(database, { office: 'Silent', districtIds: [north], points: [] });
    const cell = () => database.read((db) => coverage(db)).rows[1]?.cells[0];
    expect(cell()).toMatchObject({ state: 'gap', entries: [{ title: 'Silent', trust: 'none', phone: '' }] });
    office(database, { office: 'National' });
    expect(cell()?.entries.map(({ title, reach }) => [title, reach])).toEqual([
      ['National', 'country'],
      ['Silent', 'district'],
    ]);
  });

  it('takes nobody for the whole country whose district is only words, or whose level is narrower', () => {
    const database = openTestDatabase();
    office(database, { district: 'Somewhere' });
    const { id } = database.write((db) =>
      createOrganisation(db, OrganisationInput.parse({ name: 'City police', level: 'local' })),
    );
    const organisationId = ContactInput.shape.organisationId.parse(id);
    office(database, { organisationId });
    const { rows, unplaced } = database.read((db) => coverage(db));
    expect(rows[0]?.cells[0]?.state).toBe('gap');
    expect(unplaced).toBe(2);
  });

  it.each(['GBR', null])(
    'takes an office in another State (%s) only for the districts that it names',
    (countryCode) => {
      const database = openTestDatabase();
      const north = district(database, 'North');
      const state = ContactInput.shape.countryCode.parse(countryCode);
      const { id } = database.write((db) =>
        createOrganisation(db, OrganisationInput.parse({ name: 'Border guard', countryCode: 'GBR' })),
      );
      // Where the office says nothing, the State of its organisation counts.
      const organisationId = ContactInput.shape.organisationId.parse(id);
      office(database, { countryCode: state, organisationId });
      expect(police(database)).toEqual({ '*': 'gap', North: 'gap' });
      expect(database.read((db) => coverage(db)).unplaced).toBe(0);
      office(database, { countryCode: state, organisationId, districtIds: [north] });
      expect(police(database)).toEqual({ '*': 'covered', North: 'covered' });
    },
  );

  it('never takes an office for the whole country whose districts are gone from the list', () => {
    const database = openTestDatabase();
    const north = district(database, 'North');
    district(database, 'South');
    office(database, { districtIds: [north] });
    office(database, { districtIds: [DistrictId.parse(newId(systemClock))] });
    expect(database.read((db) => coverage(db)).unplaced).toBe(1);
    database.write((db) => setDistrictArchived(db, north, 1, true));
    expect(police(database)).toEqual({ '*': 'gap', South: 'gap' });
    expect(database.read((db) => coverage(db)).unplaced).toBe(2);
  });

  it('lets an office for a wider district that was archived count for what lies in it', () => {
    const database = openTestDatabase();
    const north = district(database, 'North');
    district(database, 'Port', north);
    office(database, { districtIds: [north] });
    database.write((db) => setDistrictArchived(db, north, 1, true));
    expect(police(database)).toEqual({ '*': 'covered', Port: 'covered' });
  });

  it('leaves out what is archived, and no e-mail or fax counts because it is about to end', () => {
    const database = openTestDatabase();
    const until = '2026-12-01';
    office(database, { points: [number({ until, kind: 'email', value: 'desk@example.org' })] });
    office(database, { points: [number({ until, marks: ['day-and-night', 'fax'] })] });
    expect(police(database)).toEqual({ '*': 'gap' });
    const { id } = office(database, { points: [number({ until })] });
    expect(police(database)).toEqual({ '*': 'covered' });
    database.write((db) => setEntryArchived(db, { kind: 'contact', id, revision: 1 }, true));
    expect(police(database)).toEqual({ '*': 'gap' });
  });

  it('is asked for one district by its name, with what lies in it', () => {
    const database = openTestDatabase();
    const north = district(database, 'North');
    district(database, 'Port', north);
    district(database, 'South');
    const asked = database.read((db) => coverage(db, { district: 'north' }));
    expect(asked.rows.map(({ district: named }) => named?.name)).toEqual(['North', 'Port']);
    expect(asked.counts.gap).toBe(11);
    expect(() => database.read((db) => coverage(db, { district: 'Nowhere' }))).toThrow('not-found');
  });

  it('reads only entries that have a function', () => {
    const { read } = openTestDatabase();
    const plans = read((db) => plansOf(db, (watched) => coverage(watched)));
    for (const kind of ['organisation', 'contact', 'facility'])
      expect(plans.join('\n'), kind).toContain(`${kind}ByFunction`);
  });
});

describe('districts in words', () => {
  it('are proposed the district of the list, and all that say so get it in one change', () => {
    const database = openTestDatabase();
    const north = district(database, 'North');
    const one = office(database, { district: 'NORTH district' });
    office(database, { district: 'NORTH district' });
    office(database, { district: 'Elsewhere' });
    expect(database.read(districtTexts)).toMatchObject([
      { text: 'NORTH district', entries: 2, districts: [{ id: north }] },
      { text: 'Elsewhere', entries: 1, districts: [] },
    ]);
    const done = database.write((db) =>
      matchDistricts(db, { matches: [{ text: 'NORTH district', districtId: north }] }),
    );
    expect(done.entries).toBe(2);
    expect(database.read((db) => getContact(db, one.id)).districtIds).toEqual([north]);
    expect(database.read(districtTexts).map(({ text }) => text)).toEqual(['Elsewhere']);
  });
});

describe('the matrix as a file', () => {
  const options = { language: 'en' as const, print: () => Promise.resolve(new TextEncoder().encode('%PDF')) };

  it.each(['csv', 'html', 'xlsx', 'pdf'])('is written as %s', async (ending) => {
    const database = openTestDatabase();
    district(database, 'North <b>');
    office(database, { office: '=Desk' });
    const path = join(temporaryFolder(), `coverage.${ending}`);
    const ref = FileRef.parse(path);
    const asked = { path: ref, gapsOnly: false, paper: 'A4' as const };
    const done = await exportCoverage(testTask(database), asked, options);
    expect(done.rows).toBe(2);
    const text = readFileSync(path, 'utf8');
    if (ending === 'csv')
      expect(text).toContain(`Whole country,Police,covered,'=Desk,'+351 21 000 000,2026-11-20`);
    if (ending === 'html') {
      expect(text).toContain('North &lt;b&gt;');
      expect(text).toContain('● covered');
    }
    if (ending === 'xlsx') expect(text.startsWith('PK')).toBe(true);
    expect(database.read((db) => listExports(db, { offset: 0, limit: 5 }))).toMatchObject({
      total: 1,
      rows: [{ what: 'coverage', format: ending, rows: 2, owner: 'Amina Test' }],
    });
  });

  it('is refused under another ending', async () => {
    const database = openTestDatabase();
    const path = FileRef.parse(join(temporaryFolder(), 'coverage.doc'));
    const asked = { path, gapsOnly: false, paper: 'A4' as const };
    await expect(exportCoverage(testTask(database), asked, options)).rejects.toThrow('invalid-input');
  });

  it('is entered among what left only when it is written', async () => {
    const database = openTestDatabase();
    const path = FileRef.parse(join(temporaryFolder(), 'coverage.pdf'));
    const asked = { path, gapsOnly: false, paper: 'A4' as const };
    const failing = { ...options, print: () => Promise.reject(new Error('no printer')) };
    await expect(exportCoverage(testTask(database), asked, failing)).rejects.toThrow('no printer');
    expect(database.read((db) => listExports(db, { offset: 0, limit: 5 })).total).toBe(0);
  });
});
