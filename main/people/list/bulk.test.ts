import { describe, expect, it } from 'vitest';
import { openTestCore } from '../../test/core.ts';
import { aPerson } from '../../test/person.ts';

const everybody = { query: { filter: {}, sorting: [] } };

describe('what is done to many people at once', () => {
  it('is one change that is undone as a whole', async () => {
    const { api } = await openTestCore();
    const zone = await api.zones.create({ name: 'North' });
    for (const surname of ['Berg', 'Lund', 'Moen']) await api.people.create(aPerson({ surname }));
    const left = (await api.people.list({})).rows[0]?.id ?? '';
    const selection = { query: { filter: {}, sorting: [] }, except: [left] };

    const done = await api.people.bulk({ selection, action: { kind: 'zone', zoneId: zone.id } });
    expect(done).toMatchObject({ total: 2, changed: 2, unchanged: 0, stopped: false });
    const facets = await api.people.facets({ facets: ['zone'] });
    expect(facets.facets.zone).toEqual([
      { value: zone.id, label: 'North', count: 2 },
      { value: 'none', label: '', count: 1 },
    ]);
    const again = await api.people.bulk({ selection, action: { kind: 'zone', zoneId: zone.id } });
    expect(again).toMatchObject({ changed: 0, unchanged: 2, changeSetId: null });

    await api.records.undo({ changeSetId: done.changeSetId ?? '' });
    expect((await api.people.list({ filter: { zone: ['none'] } })).total).toBe(3);
  });

  it('takes those whom the query found at the beginning, also when they leave it on the way', async () => {
    const { api } = await openTestCore();
    for (let number = 0; number < 300; number++)
      await api.people.create(aPerson({ surname: `No ${number}` }));
    const done = await api.people.bulk({ selection: everybody, action: { kind: 'archive' } });
    expect(done).toMatchObject({ total: 300, changed: 300 });
    expect((await api.people.list({})).total).toBe(0);
    const back = await api.people.bulk({
      selection: { query: { filter: { archived: true } } },
      action: { kind: 'restore' },
    });
    expect(back.changed).toBe(300);
  });

  it('stopped half-way, says what was done, and that can be undone', async () => {
    const { api, core } = await openTestCore();
    for (let number = 0; number < 300; number++)
      await api.people.create(aPerson({ surname: `No ${number}` }));
    const stop = new AbortController();
    const result = await core.call(
      'people.bulk',
      { selection: everybody, action: { kind: 'departedOn', on: '2026-11-01' } },
      { signal: stop.signal, progress: ({ done }) => done > 0 && stop.abort() },
    );
    expect(result).toMatchObject({ ok: true, value: { stopped: true } });
    const value = result.ok ? (result.value as { changed: number; changeSetId: string }) : null;
    expect(value?.changed).toBeGreaterThan(0);
    expect(value?.changed).toBeLessThan(300);
    await api.records.undo({ changeSetId: value?.changeSetId ?? '' });
    const worklists = await api.people.facets({ facets: ['worklist'] });
    expect(worklists.facets.worklist).toContainEqual({ value: 'unreachable', label: '', count: 300 });
  });

  it('refuses a zone that is none', async () => {
    const { api } = await openTestCore();
    await expect(
      api.people.bulk({
        selection: everybody,
        action: { kind: 'zone', zoneId: '019ab1b2-0000-7000-8000-00000000000a' },
      }),
    ).rejects.toThrow('not-found');
  });
});

describe('named views', () => {
  it('are kept for the mission, changed, and removed', async () => {
    const { api } = await openTestCore();
    const view = { filter: { zone: ['none'] }, grouping: 'nationality', pinned: ['displayName'] };
    const saved = await api.people.saveView({ name: 'Without a zone', view });
    await api.people.saveView({ name: 'All', view: {} });
    expect((await api.people.views({})).map(({ name }) => name)).toEqual(['All', 'Without a zone']);
    await api.people.saveView({ id: saved.id, name: 'Zoneless', view });
    expect((await api.people.views({}))[1]).toMatchObject({ name: 'Zoneless', view, savedBy: 'Amina Test' });
    await api.people.removeView({ id: saved.id });
    expect((await api.people.views({})).map(({ name }) => name)).toEqual(['All']);
    await expect(api.people.removeView({ id: saved.id })).rejects.toThrow('not-found');
  });
});
