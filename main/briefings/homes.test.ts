import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FileRef } from '../../shared/kernel/files.ts';
import type { ReadItem, ReadResult } from '../../shared/reader/result.ts';
import { openTestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/database.ts';
import { procedureHome } from './homes/procedure.ts';
import { takeUp } from './merge-facts.ts';

const nothingElse = { unmapped: [], raw: [] };

const PROCEDURE: ReadItem = {
  kind: 'procedure',
  place: { block: 1, from: 0, to: 22 },
  fields: {
    title: 'Lost passport at night',
    level: 'national',
    organisation: 'Ministry of Foreign Affairs',
    steps: [{ text: 'Call the duty desk', number: '+351 213 000 111' }, { text: 'Go to the airport post' }],
  },
  ...nothingElse,
};
const ROUTE: ReadItem = {
  kind: 'route',
  place: { card: 1 },
  fields: {
    name: 'Coast road north',
    status: 'closed',
    lines: [
      [
        [-9.1, 38.7],
        [-8.6, 41.1],
      ],
    ],
  },
  ...nothingElse,
};
const CURFEW: ReadItem = {
  kind: 'restriction',
  place: { block: 3, from: 0, to: 30 },
  fields: { title: 'Curfew', area: 'Old town', text: 'Curfew from 20:00 to 06:00 in the old town.' },
  ...nothingElse,
};
const MEETING: ReadItem = {
  kind: 'meeting',
  place: { card: 2 },
  fields: {
    title: 'Coordination meeting',
    startsAt: '2026-12-03T10:00:00',
    timeZone: 'Europe/Lisbon',
    reference: 'meeting-7@ministry.example',
    attendees: ['Ana Costa'],
  },
  ...nothingElse,
};
const ALERT: ReadItem = {
  kind: 'alert',
  place: { card: 3 },
  fields: {
    title: 'Storm warning',
    identifier: 'PT-2026-1',
    sender: 'met@alerts.example',
    sent: '2026-11-20T10:00:00Z',
    status: 'actual',
    msgType: 'alert',
    scope: 'public',
    infos: [{ language: 'en', event: 'Storm', headline: 'Storm warning', areas: [{ description: 'Coast' }] }],
  },
  ...nothingElse,
};

/** A core whose reader finds these entries in whatever file it is given. */
const openWith = (items: readonly ReadItem[]) =>
  openTestCore({
    readFile: () =>
      Promise.resolve<ReadResult>({
        format: 'csv',
        items: [...items],
        document: {
          blocks: [
            { kind: 'heading', text: 'Briefing', level: 1 },
            { kind: 'paragraph', text: 'Lost passport at night: call the duty desk.', page: 1 },
            { kind: 'heading', text: 'Curfew', level: 2 },
            { kind: 'paragraph', text: 'Curfew from 20:00 to 06:00 in the old town.', page: 2 },
          ],
        },
        warnings: [],
      }),
  });

let counter = 0;
function someFile(): FileRef {
  const path = join(temporaryFolder(), `briefing ${String(++counter)}.csv`);
  writeFileSync(path, `file ${String(counter)}`);
  return FileRef.parse(path);
}

const everyNumber = (items: readonly ReadItem[]) => items.map((_item, index) => index + 1);

describe('a briefing of every kind', () => {
  const items = [PROCEDURE, ROUTE, CURFEW, MEETING, ALERT];

  it('becomes records, each with the document as its source, and goes again by undo', async () => {
    const test = await openWith(items);
    const { briefing } = await test.api.briefings.import({ path: someFile() });
    const briefingId = briefing.id;
    const outcome = await test.api.briefings.accept({ briefingId, items: everyNumber(items) });
    expect(outcome).toMatchObject({ created: 5, refused: 0, skipped: 0, organisationsCreated: 1 });
    const { rows } = await test.api.briefings.candidates({ briefingId });
    const idOf = (kind: string) => rows.find((row) => row.record?.kind === kind)?.record?.id ?? '';
    const procedure = await test.api.procedures.get({ id: idOf('procedure') });
    expect(procedure.steps?.map(({ text, number }) => [text, number])).toEqual([
      ['Call the duty desk', '+351 213 000 111'],
      ['Go to the airport post', ''],
    ]);
    expect((await test.api.routes.get({ id: idOf('route') })).state).toBe('closed');
    const curfew = await test.api.restrictions.get({ id: idOf('restriction') });
    expect(curfew).toMatchObject({ kind: 'curfew', hours: [{ from: '20:00', until: '06:00' }] });
    const meeting = await test.api.meetings.get({ id: idOf('meeting') });
    expect(meeting).toMatchObject({
      startsAt: '2026-12-03T10:00:00.000Z',
      uid: 'meeting-7@ministry.example',
    });
    expect(await test.api.alerts.get({ id: idOf('alert') })).toMatchObject({ status: 'actual' });
    for (const kind of ['procedure', 'route', 'restriction', 'meeting', 'alert']) {
      const { sources } = await test.api.contacts.source({ id: idOf(kind) });
      expect(sources, kind).toMatchObject([{ briefingId, state: 'accepted' }]);
      expect(sources[0]?.fields.length, kind).toBeGreaterThan(0);
    }
    const [source] = (await test.api.contacts.source({ id: idOf('restriction') })).sources;
    expect(source?.passage).toBe('Curfew from 20:00 to 06:00 in the old town.');
    const undone = await test.api.briefings.undo({ briefingId });
    expect(undone).toMatchObject({ removed: 6, conflicts: [] });
    expect((await test.api.contacts.source({ id: idOf('alert') })).sources).toEqual([]);
  });

  it('proposes nothing new when it comes again', async () => {
    const test = await openWith(items);
    const first = await test.api.briefings.import({ path: someFile() });
    await test.api.briefings.accept({ briefingId: first.briefing.id, items: everyNumber(items) });
    const second = await test.api.briefings.import({ path: someFile() });
    expect(second.briefing.states).toMatchObject({ pending: 0, same: 5 });
    const compared = await test.api.briefings.compare({ id: second.briefing.id, with: first.briefing.id });
    expect(compared.counts).toEqual({ new: 0, changed: 0, confirmed: 5, gone: 0 });
  });

  it('keeps the text of the document, in windows', async () => {
    const test = await openWith(items);
    const { briefing } = await test.api.briefings.import({ path: someFile() });
    const { total, rows } = await test.api.briefings.blocks({ id: briefing.id, offset: 2, limit: 1 });
    expect([total, rows.map(({ text }) => text)]).toEqual([4, ['Curfew']]);
    expect((await test.api.briefings.reading({ id: briefing.id })).document).toEqual({
      title: null,
      pages: null,
      blocks: 4,
    });
  });
});

describe('a procedure whose steps changed', () => {
  it('takes the new steps over whole, and keeps the id of what stayed the same', () => {
    const step = (id: string, text: string) => ({ id, text, who: '', number: '' });
    const known = [step('a', 'Call the duty desk'), step('b', 'Go to the airport post')];
    const said = [step('x', 'Call the new desk'), step('y', 'Go to the airport post')];
    const taken = takeUp(procedureHome.rule, { steps: known }, { steps: said });
    expect(taken['steps']).toEqual([step('x', 'Call the new desk'), step('b', 'Go to the airport post')]);
  });
});
