import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newId, systemClock } from '../kernel/clock.ts';
import { temporaryFolder } from '../test/folder.ts';
import { openTestCore } from '../test/core.ts';

describe('calls of contacts', () => {
  it('refuse an entry that is nobody, and half a position', async () => {
    const { api } = await openTestCore();
    await expect(api.contacts.createContact({})).rejects.toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ path: 'office', problem: 'contact-empty' }] },
    });
    await expect(api.contacts.createFacility({ name: 'Shelter', latitude: 1 })).rejects.toMatchObject({
      details: { issues: [{ path: 'longitude', problem: 'coordinates-half' }] },
    });
  });

  it('carry an office from its entry to its archive', async () => {
    const { api, events } = await openTestCore();
    const organisation = await api.contacts.createOrganisation({ name: 'Border police', type: 'police' });
    const { id } = await api.contacts.createContact({
      office: 'Duty officer',
      organisationId: organisation.id,
    });
    expect(events.at(-1)).toEqual({ type: 'changed', kinds: ['contact'] });
    await api.contacts.changeHolder({ id, revision: 1, holder: 'Rui Sá' });
    await api.contacts.verify({ kind: 'contact', id, revision: 2, channel: 'phone' });
    expect(await api.contacts.search({ text: 'border rui' })).toMatchObject([
      {
        contact: {
          id,
          subtitle: 'Border police',
          verifiedChannel: 'phone',
          verifyDue: false,
          source: 'officer',
        },
        reasons: [
          { field: 'organisation', text: 'Border police' },
          { field: 'holder', text: 'Rui Sá' },
        ],
      },
    ]);
    expect(await api.contacts.organisations({ text: 'bord' })).toEqual([
      { id: organisation.id, name: 'Border police', parentName: '', type: 'police' },
    ]);
    await api.contacts.archive({ kind: 'contact', id, revision: 3 });
    expect(await api.contacts.list({})).toMatchObject({ total: 1 });
    expect(await api.contacts.list({ filter: { archived: true } })).toMatchObject({
      total: 1,
      rows: [{ id }],
    });
    await api.contacts.restore({ kind: 'contact', id, revision: 4 });
    expect((await api.contacts.history({ kind: 'contact', id })).map((entry) => entry.action)).toEqual([
      'restored',
      'archived',
      'changed',
      'changed',
      'created',
    ]);
  });

  it('refuse an id that is of another kind', async () => {
    const { api } = await openTestCore();
    const { id } = await api.contacts.createOrganisation({ name: 'Border police' });
    await expect(api.contacts.archive({ kind: 'contact', id, revision: 1 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('say whether an office answers, by the clocks and the holidays of its State', async () => {
    const { api } = await openTestCore();
    const { id } = await api.contacts.createContact({
      office: 'Duty officer',
      points: [
        { id: newId(systemClock), value: '+351 217 115 000', marks: ['day-and-night'] },
        { id: newId(systemClock), value: '+351 217 115 001' },
      ],
      dutyHours: [
        {
          id: newId(systemClock),
          days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
          from: '08:00',
          until: '17:00',
        },
      ],
    });
    const at = (instant: string) => api.contacts.reachable({ id, at: instant });
    expect(await at('2026-07-01T10:00:00.000Z')).toMatchObject({
      state: 'open',
      until: '2026-07-01T16:00:00.000Z',
      timeZone: 'Europe/Lisbon',
      holiday: '',
    });
    expect(await at('2026-12-24T18:00:00.000Z')).toMatchObject({
      state: 'closed',
      next: '2026-12-28T08:00:00.000Z',
      number: '+351 217 115 000',
      isDayAndNight: true,
    });
    expect(await at('2026-12-25T10:00:00.000Z')).toMatchObject({ state: 'closed', holiday: 'Natal' });
    const abroad = await api.contacts.createContact({ office: 'Consul', city: 'Kuwait', countryCode: 'KWT' });
    expect(await api.contacts.reachable({ id: abroad.id })).toMatchObject({
      state: 'unknown',
      knowsHolidays: false,
      timeZone: 'Asia/Kuwait',
      number: '',
    });
    await expect(api.contacts.reachable({ id: newId(systemClock) })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('take a change of holder back in one press, with all that went with it', async () => {
    const { api } = await openTestCore();
    const point = { id: newId(systemClock), value: '+351 1' };
    const { id } = await api.contacts.createContact({ office: 'Desk', holder: 'Rui Sá', points: [point] });
    const { changeSetId } = await api.contacts.changeHolder({
      id,
      revision: 1,
      holder: '',
      endedPointIds: [point.id],
    });
    expect(await api.contacts.getContact({ id })).toMatchObject({
      holderNow: '',
      points: [{ value: '+351 1' }],
    });
    await api.records.undo({ changeSetId });
    expect(await api.contacts.getContact({ id })).toMatchObject({
      holderNow: 'Rui Sá',
      formerHolders: [],
      points: [{ until: null }],
    });
  });

  it('print what must be verified, and an exercise with its results', async () => {
    const { api } = await openTestCore();
    const folder = temporaryFolder();
    const pointId = newId(systemClock);
    const { id } = await api.contacts.createContact({
      office: 'Police <desk>',
      functions: ['police'],
      points: [{ id: pointId, value: '+351 1', marks: ['day-and-night'] }],
    });
    const subject = { kind: 'contact', id } as const;
    await api.verification.record({ subject, pointId, result: 'no-answer', exercise: 'Autumn' });
    const html = join(folder, 'red.html');
    expect(await api.verification.print({ path: html, language: 'fr' })).toMatchObject({ rows: 1 });
    expect(readFileSync(html, 'utf8')).toContain('Police &lt;desk&gt;');
    const csv = join(folder, 'exercise.csv');
    await api.verification.print({ path: csv, exercise: 'Autumn', language: 'en' });
    expect(readFileSync(csv, 'utf8')).toContain('No answer');
    await expect(api.verification.print({ path: join(folder, 'red.txt') })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const left = (await api.people.exports({})).rows.map(
      ({ what, format, rows }) => `${what} ${format} ${String(rows)}`,
    );
    expect(left.sort()).toEqual(['exercise csv 1', 'to-verify html 1']);
  });
});
