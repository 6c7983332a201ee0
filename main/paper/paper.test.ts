import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId, systemClock } from '../kernel/clock.ts';
import { openTestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/database.ts';

describe('cards and sheets', () => {
  async function directory() {
    const { api } = await openTestCore();
    const north = await api.districts.create({ name: 'North' });
    const south = await api.districts.create({ name: 'South' });
    return { api, north, south };
  }

  it('says of every function who answers, or that nobody does, on a card for each district', async () => {
    const { api } = await directory();
    const preview = await api.paper.preview({ what: 'call-tree' });
    expect(preview).toMatchObject({
      version: 1,
      printedVersion: null,
      pages: [{ key: '', state: 'new' }, { title: 'North' }, { title: 'South' }],
    });
  });

  it('keeps the version while nothing differs, and prints only what changed when something does', async () => {
    const { api, north } = await directory();
    const folder = temporaryFolder();
    const print = (name: string, changedOnly = false) =>
      api.paper.print({ what: 'call-tree', path: join(folder, name), changedOnly });
    expect(await print('first.html')).toMatchObject({ version: 1, pages: 3 });
    expect(await print('again.html')).toMatchObject({ version: 1, pages: 3 });
    await expect(print('none.html', true)).rejects.toThrow('paper/nothing-changed');
    await api.contacts.createContact({
      office: 'Duty officer',
      functions: ['police'],
      districtIds: [north.id],
      points: [
        { id: newId(systemClock), kind: 'phone', value: '+351 21 000 0001', marks: ['day-and-night'] },
      ],
    });
    expect(await api.paper.preview({ what: 'call-tree' })).toMatchObject({
      version: 2,
      printedVersion: 1,
      pages: [{ state: 'same' }, { title: 'North', state: 'changed' }, { state: 'same' }],
    });
    expect(await print('changed.html', true)).toMatchObject({ version: 2, pages: 1 });
    const html = readFileSync(join(folder, 'changed.html'), 'utf8');
    expect(html).toContain('+351 21 000 0001');
    expect(html).not.toContain('South');
  });

  it('gives people no secure line and no duty officer, and no place that is closed', async () => {
    const { api, south } = await directory();
    const point = (value: string, ...marks: ('emergency' | 'secure' | 'duty-officer')[]) => ({
      id: newId(systemClock),
      kind: 'phone' as const,
      value,
      marks,
    });
    await api.contacts.createContact({
      office: 'Police',
      functions: ['police'],
      points: [point('112', 'emergency')],
    });
    await api.contacts.createContact({
      office: 'Police command',
      functions: ['police'],
      points: [point('+351 21 999', 'emergency', 'secure')],
    });
    await api.contacts.createFacility({
      name: 'School shelter',
      type: 'shelter',
      state: 'open',
      districtIds: [south.id],
      points: [point('+351 21 333', 'duty-officer'), point('+351 21 444')],
    });
    await api.contacts.createFacility({ name: 'Old shelter', type: 'shelter', state: 'closed' });
    const path = join(temporaryFolder(), 'people.html');
    await api.paper.print({ what: 'people-sheet', path, districtId: south.id, audience: 'employers' });
    const html = readFileSync(path, 'utf8');
    for (const told of ['112', 'School shelter', '+351 21 444', 'For employers'])
      expect(html, told).toContain(told);
    for (const kept of ['+351 21 999', '+351 21 333', 'Old shelter', 'North'])
      expect(html, kept).not.toContain(kept);
  });

  it('hands out no number that failed or ended, and says on the wall that one failed', async () => {
    const { api } = await directory();
    const point = (value: string, fields: object = {}) => ({
      id: newId(systemClock),
      kind: 'phone' as const,
      value,
      marks: ['emergency' as const, 'day-and-night' as const],
      ...fields,
    });
    const failedAt = '2026-01-01T00:00:00.000Z';
    await api.contacts.createContact({
      office: 'Police',
      functions: ['police'],
      points: [point('+351 1', { failedAt }), point('+351 2', { until: '2026-01-01' }), point('+351 3')],
    });
    const folder = temporaryFolder();
    const printed = async (what: 'people-sheet' | 'wall-sheet') => {
      const path = join(folder, `${what}.html`);
      await api.paper.print({ what, path, language: 'en' });
      return readFileSync(path, 'utf8');
    };
    const people = await printed('people-sheet');
    expect(people).toContain('+351 3');
    expect(people).not.toContain('+351 1');
    expect(people).not.toContain('+351 2');
    const wall = await printed('wall-sheet');
    expect(wall).toMatch(/last try failed[\s\S]*\+351 1/u);
    expect(wall).not.toContain('+351 2');
  });

  it('enters what was printed among what left', async () => {
    const { api } = await directory();
    const path = join(temporaryFolder(), 'tree.html');
    await api.paper.print({ what: 'call-tree', path });
    expect(await api.people.exports({})).toMatchObject({
      total: 1,
      rows: [{ what: 'call-tree', format: 'html', rows: 3 }],
    });
  });

  it.each(['en', 'fr', 'ar'] as const)('prints in %s with its own words and direction', async (language) => {
    const { api } = await directory();
    const path = join(temporaryFolder(), 'sheet.html');
    await api.paper.print({ what: 'wall-sheet', path, language });
    expect(readFileSync(path, 'utf8')).toContain(
      `lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`,
    );
  });
});
