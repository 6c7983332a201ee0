import { describe, expect, it } from 'vitest';
import { fileOf } from '../test/briefing.ts';
import { openTestCore, type TestCore } from '../test/core.ts';

const HEADER = 'Organisation,Position,Contact person,Phone';
const POLICE = 'National Police,Duty desk,Ana Costa,+351213000001';
const HEALTH = 'Ministry of Health,Emergency desk,Rui Reis,+351213000002';
const BORDER = 'Border Guard,Post commander,Eva Lima,+351213000003';

let counter = 0;

/** A file of these rows; a row of its own makes each another. */
const sheet = (...rows: string[]) => {
  const mark = `Marker ${String(++counter)},Marker ${String(counter)},Marker ${String(counter)},`;
  return fileOf([HEADER, ...rows, mark].join('\n'), `points ${String(counter)}.csv`);
};

async function read(
  test: TestCore,
  rows: string[],
  about: { supersedesId?: string; receivedOn?: string } = {},
) {
  const { briefing } = await test.api.briefings.import({ path: sheet(...rows), ...about });
  return briefing.id;
}

const stateOf = async (test: TestCore, briefingId: string, number = 1) =>
  (await test.api.briefings.candidates({ briefingId, limit: 500 })).rows.find((row) => row.number === number)
    ?.state;

const titles = async (test: TestCore) =>
  (await test.api.contacts.list({ filter: { kind: ['contact'] }, limit: 500 })).rows
    .map(({ title }) => title)
    .sort();

describe('an entry that stands in two briefings', () => {
  it('keeps the corrections of the officer, though the same entry was taken elsewhere', async () => {
    const test = await openTestCore();
    const one = await read(test, [POLICE]);
    const other = await read(test, [POLICE]);
    await test.api.briefings.accept({ briefingId: one, items: [1] });
    await test.api.briefings.editCandidate({
      briefingId: other,
      number: 1,
      fields: {
        organisation: 'National Police',
        role: 'Night desk',
        name: 'Ana Costa',
        phones: [{ number: '+351213000009', kind: 'voice' }],
      },
    });
    const outcome = await test.api.briefings.accept({ briefingId: other, items: [1] });
    expect(outcome).toMatchObject({ created: 1, same: 0 });
    expect(await titles(test)).toEqual(['Duty desk', 'Night desk']);
  });

  it('is not forgotten to be a record because its double was rejected', async () => {
    const test = await openTestCore();
    const one = await read(test, [POLICE, POLICE]);
    await test.api.briefings.accept({ briefingId: one, items: [1] });
    await test.api.briefings.reject({ briefingId: one, numbers: [2] });
    const next = await read(test, [POLICE], { supersedesId: one });
    expect(await stateOf(test, next)).toBe('same');
    expect((await test.api.briefings.unconfirmed({})).map(({ name }) => name)).not.toContain('Duty desk');
  });

  it('is proposed again when the rejection was taken back by undo', async () => {
    const test = await openTestCore();
    const one = await read(test, [POLICE]);
    await test.api.briefings.accept({ briefingId: one, items: [{ number: 1, decision: 'reject' }] });
    expect(await stateOf(test, await read(test, [POLICE]))).toBe('rejected');
    await test.api.briefings.undo({ briefingId: one });
    expect(await stateOf(test, one)).toBe('pending');
    expect(await stateOf(test, await read(test, [POLICE]))).toBe('pending');
  });

  it('waits again when the record that it was found the same as is undone', async () => {
    const test = await openTestCore();
    const one = await read(test, [POLICE]);
    await test.api.briefings.accept({ briefingId: one, items: [1] });
    const other = await read(test, [POLICE]);
    expect(await stateOf(test, other)).toBe('same');
    await test.api.briefings.undo({ briefingId: one });
    expect(await titles(test)).toEqual([]);
    expect(await stateOf(test, other)).toBe('pending');
    expect(await test.api.briefings.accept({ briefingId: other, items: [1] })).toMatchObject({ created: 1 });
  });

  it('stays when the accepting of one of them is taken back, since the other took it up', async () => {
    const test = await openTestCore();
    const one = await read(test, [POLICE]);
    const taken = await test.api.briefings.accept({ briefingId: one, items: [1] });
    const other = await read(test, [POLICE]);
    await test.api.briefings.accept({ briefingId: other, items: [1] });
    const [changeSetId = ''] = taken.changeSetIds;
    const undone = await test.api.records.undo({ changeSetId });
    expect(undone.conflicts.map(({ kind }) => kind)).toContain('contact');
    expect(await titles(test)).toEqual(['Duty desk']);
  });
});

describe('undoing', () => {
  it('takes back what was only linked', async () => {
    const test = await openTestCore();
    const { id } = await test.api.contacts.createContact({ office: 'Front desk' });
    const one = await read(test, [POLICE]);
    await test.api.briefings.accept({
      briefingId: one,
      items: [{ number: 1, decision: 'link', recordId: id }],
    });
    expect((await test.api.contacts.source({ id })).sources).toHaveLength(1);
    await test.api.briefings.undo({ briefingId: one });
    expect((await test.api.contacts.source({ id })).sources).toEqual([]);
    expect(await test.api.briefings.get({ id: one })).toMatchObject({
      canUndo: false,
      states: { linked: 0 },
    });
    expect((await test.api.contacts.getContact({ id })).office).toBe('Front desk');
  });

  it('is offered once: what was edited since stays, and nothing more can be undone', async () => {
    const test = await openTestCore();
    const one = await read(test, [POLICE]);
    await test.api.briefings.accept({ briefingId: one, items: [1] });
    const [row] = (await test.api.contacts.list({ filter: { kind: ['contact'] } })).rows;
    const { id, revision } = await test.api.contacts.getContact({ id: row?.id ?? '' });
    await test.api.contacts.verify({ kind: 'contact', id, revision, channel: 'phone' });
    const { conflicts } = await test.api.briefings.undo({ briefingId: one });
    expect(conflicts.map(({ reason }) => reason)).toContain('edited-later');
    expect((await test.api.briefings.get({ id: one })).canUndo).toBe(false);
    await expect(test.api.briefings.undo({ briefingId: one })).rejects.toMatchObject({
      code: 'briefings/already-undone',
    });
  });

  it('waits until an accepting of the same briefing is over', async () => {
    const test = await openTestCore();
    const rows = Array.from(
      { length: 300 },
      (_, index) => `Agency,Desk ${String(index)},Officer ${String(index)},`,
    );
    const briefingId = await read(test, rows);
    const asked: Promise<unknown>[] = [];
    await test.core.call(
      'briefings.accept',
      { briefingId },
      {
        progress: ({ done, stage }) => {
          if (stage !== 'accepting' || done < 50 || asked.length > 0) return;
          asked.push(test.api.briefings.undo({ briefingId }).catch((error: unknown) => error));
        },
      },
    );
    expect(await Promise.all(asked)).toMatchObject([{ code: 'briefings/busy' }]);
    await test.api.briefings.undo({ briefingId });
    expect(await titles(test)).toEqual([]);
  });

  it('also when the first edition is undone before the second, nothing of either stays', async () => {
    const test = await openTestCore();
    const first = await read(test, [POLICE, HEALTH]);
    await test.api.briefings.accept({ briefingId: first });
    const second = await read(test, [POLICE, BORDER], { supersedesId: first });
    await test.api.briefings.accept({ briefingId: second });
    await test.api.briefings.undo({ briefingId: first });
    await test.api.briefings.undo({ briefingId: second });
    expect((await test.api.contacts.list({ limit: 500 })).rows.map(({ title }) => title)).toEqual([]);
  });
});

describe('which edition is the later one', () => {
  it('an older one that is read later is not taken for the next', async () => {
    const test = await openTestCore();
    const about = { sender: 'Civil Protection', title: 'Focal points' };
    await test.api.briefings.import({ path: sheet(POLICE), ...about, documentDate: '2026-11-01' });
    const { looksLike } = await test.api.briefings.import({
      path: sheet(HEALTH),
      ...about,
      documentDate: '2026-10-01',
    });
    expect(looksLike).toBeNull();
  });

  it('the one at the end of the chain is, whatever the days of receipt say', async () => {
    const test = await openTestCore();
    const first = await read(test, [POLICE], { receivedOn: '2026-10-01' });
    await test.api.briefings.accept({ briefingId: first });
    const second = await read(test, [HEALTH], { receivedOn: '2026-11-10', supersedesId: first });
    await test.api.briefings.accept({ briefingId: second });
    const third = await read(test, [BORDER], { receivedOn: '2026-11-05', supersedesId: second });
    await test.api.briefings.accept({ briefingId: third });
    const row = (await test.api.contacts.list({ limit: 500 })).rows.find(
      ({ title }) => title === 'Duty desk',
    );
    const { sources } = await test.api.contacts.source({ id: row?.id ?? '' });
    expect(sources[0]?.replacedBy?.id).toBe(third);
  });

  it('no edition replaces itself through others, nor one that is not there', async () => {
    const test = await openTestCore();
    const first = await read(test, [POLICE]);
    const second = await read(test, [HEALTH], { supersedesId: first });
    const { revision } = await test.api.briefings.get({ id: first });
    await expect(
      test.api.briefings.update({ id: first, revision, details: { supersedesId: second } }),
    ).rejects.toMatchObject({ code: 'briefings/replaces-itself' });
    await expect(
      test.api.briefings.import({
        path: sheet(BORDER),
        supersedesId: '01900000-0000-7000-8000-000000000000',
      }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect((await test.api.briefings.list({})).total).toBe(2);
  });
});
