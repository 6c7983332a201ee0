import { describe, expect, it } from 'vitest';
import { focalPoints } from '../test/briefing.ts';
import { openBareCore, openTestCore, TEST_PASSPHRASE, type TestCore } from '../test/core.ts';

const rows = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => [
    `Agency ${String(index % 50)}`,
    `Desk ${String(index)}`,
    `Officer ${String(index)}`,
    `+351 21${String(1_000_000 + index)}`,
    `desk${String(index)}@agency.example`,
    'Lisbon',
  ]);

async function contactsOf(test: TestCore) {
  return (await test.api.contacts.list({ limit: 500 })).rows;
}

describe('briefings.undo', () => {
  it('takes back what it brought, and its candidates wait again', async () => {
    const test = await openTestCore();
    const path = focalPoints(...rows(30));
    const { briefingId } = await test.api.briefings.accept({ path });
    expect(await test.api.briefings.undo({ briefingId })).toEqual({
      removed: 60,
      restored: 0,
      unchanged: 0,
      conflicts: [],
    });
    expect(await contactsOf(test)).toEqual([]);
    expect(await test.api.briefings.get({ id: briefingId })).toMatchObject({
      canUndo: false,
      states: { pending: 30 },
    });
    await expect(test.api.briefings.undo({ briefingId })).rejects.toMatchObject({
      code: 'briefings/already-undone',
    });
    expect(await test.api.briefings.accept({ path })).toMatchObject({ created: 30, briefingId });
  });

  it('leaves what was edited later, and lists it', async () => {
    const test = await openTestCore();
    const { briefingId } = await test.api.briefings.accept({ path: focalPoints(...rows(12)) });
    const edited = (await contactsOf(test)).find((row) => row.title === 'Desk 3');
    const { id = '' } = edited ?? {};
    const seen = await test.api.contacts.getContact({ id });
    await test.api.contacts.verify({ kind: 'contact', id, revision: seen.revision, channel: 'phone' });
    const undone = await test.api.briefings.undo({ briefingId });
    // The office stays, and with it the organisation that it belongs to.
    expect(undone.conflicts).toMatchObject([
      { kind: 'contact', recordId: id, reason: 'edited-later' },
      { kind: 'organisation', recordId: seen.organisationId, reason: 'named-later' },
    ]);
    expect((await contactsOf(test)).map((row) => row.title)).toContain('Desk 3');
    const { states } = await test.api.briefings.get({ id: briefingId });
    expect(states).toMatchObject({ pending: 11, accepted: 1 });
  });

  it('puts back what it changed in a record that was there before', async () => {
    const test = await openTestCore();
    const [first = []] = rows(1);
    await test.api.briefings.accept({ path: focalPoints(first) });
    const [before] = await contactsOf(test);
    const successor = [...first.slice(0, 2), 'Somebody Else', ...first.slice(3)];
    const { briefing } = await test.api.briefings.import({ path: focalPoints(successor) });
    const items = [{ number: 1, decision: 'update' as const }];
    await test.api.briefings.accept({ briefingId: briefing.id, items });
    expect((await contactsOf(test)).find((row) => row.title === 'Desk 0')?.holder).toBe('Somebody Else');
    expect(await test.api.briefings.undo({ briefingId: briefing.id })).toMatchObject({
      restored: 1,
      conflicts: [],
    });
    const desk = (await contactsOf(test)).find((row) => row.title === 'Desk 0');
    expect(desk?.holder).toBe('Officer 0');
    expect(before).toBeDefined();
  });

  it('works by the change set as well, and the candidates follow', async () => {
    const test = await openTestCore();
    const outcome = await test.api.briefings.accept({ path: focalPoints(...rows(3)) });
    const [changeSetId = ''] = outcome.changeSetIds;
    expect(await test.api.records.undo({ changeSetId })).toMatchObject({ removed: 6 });
    expect((await test.api.briefings.get({ id: outcome.briefingId })).states.pending).toBe(3);
    await expect(test.api.records.undo({ changeSetId })).rejects.toMatchObject({
      code: 'records/not-undoable',
    });
  });
});

describe('an accepting that does not end well', () => {
  it('leaves nothing when it is cancelled', async () => {
    const test = await openTestCore();
    const { briefing } = await test.api.briefings.import({ path: focalPoints(...rows(400)) });
    const stop = new AbortController();
    const result = await test.core.call(
      'briefings.accept',
      { briefingId: briefing.id },
      {
        signal: stop.signal,
        progress: ({ done, stage }) => {
          if (stage === 'accepting' && done > 100) stop.abort();
        },
      },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'ipc/cancelled' } });
    expect(await contactsOf(test)).toEqual([]);
    const again = await test.api.briefings.get({ id: briefing.id });
    expect(again).toMatchObject({ states: { pending: 400 }, canUndo: false });
    expect(await test.api.briefings.accept({ briefingId: briefing.id })).toMatchObject({
      created: 400,
      organisationsCreated: 50,
    });
  });

  it('leaves nothing when the import is cancelled', async () => {
    const test = await openTestCore();
    const stop = new AbortController();
    const result = await test.core.call(
      'briefings.import',
      { path: focalPoints(...rows(400)) },
      {
        signal: stop.signal,
        progress: ({ stage }) => {
          if (stage === 'comparing') stop.abort();
        },
      },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'ipc/cancelled' } });
    expect((await test.api.briefings.list({})).total).toBe(0);
  });

  it('leaves nothing after the next unlocking when the program ended in the middle', async () => {
    const test = await openTestCore();
    const { briefing } = await test.api.briefings.import({ path: focalPoints(...rows(400)) });
    let isOver = false;
    const running = test.core.call(
      'briefings.accept',
      { briefingId: briefing.id },
      {
        progress: ({ done, stage }) => {
          if (stage !== 'accepting' || done < 100 || isOver) return;
          isOver = true;
          test.core.close();
        },
      },
    );
    expect(await running).toMatchObject({ ok: false });
    const next = openBareCore({ profile: test.profile });
    await next.api.vault.unlock({ passphrase: TEST_PASSPHRASE });
    await expect
      .poll(async () => (await next.api.briefings.get({ id: briefing.id })).states.pending)
      .toBe(400);
    expect(await contactsOf(next)).toEqual([]);
    expect(await next.api.briefings.accept({ briefingId: briefing.id })).toMatchObject({ created: 400 });
    expect((await next.api.contacts.list({})).total).toBe(450);
  }, 20_000);
});
