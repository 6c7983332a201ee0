import { describe, expect, it } from 'vitest';
import { openTestCore } from '../test/core.ts';
import { aCaseAt, introduce, send, twoMissions } from '../test/missions.ts';

type Missions = Awaited<ReturnType<typeof twoMissions>>;

/** A bundle of one case that B took over and A recalled. */
async function recalled({ a, b, partnerOfA, file }: Missions) {
  const { person, caseId } = await aCaseAt(a);
  const { sealed } = await send(a, b, { partnerId: partnerOfA, caseId, path: file('1.age') });
  const { recallId } = await a.api.bundles.recall({
    bundleId: sealed.bundleId,
    reason: 'Sent by mistake',
    path: file('recall.age'),
  });
  return { person, caseId, bundleId: sealed.bundleId, recallId };
}

describe('a recall', () => {
  it('shows what the bundle brought, removes it on request, and the receipt says so', async () => {
    const missions = await twoMissions();
    const { a, b, file } = missions;
    const { person, caseId, bundleId, recallId } = await recalled(missions);
    expect((await a.api.bundles.disclosures({ recordId: person.id }))[0]?.recall).toMatchObject({
      recallId,
      reason: 'Sent by mistake',
      state: 'asked',
    });

    expect(await b.api.bundles.apply({ path: file('recall.age') })).toMatchObject({ result: 'recall' });
    expect(await b.api.people.get({ id: person.id })).toMatchObject({ displayName: 'Lind, Astrid' });
    const waits = (await b.api.home.today({})).lines.filter(({ area }) => area === 'exchange');
    expect(waits).toMatchObject([{ reason: 'recall-waiting', recordId: recallId }]);
    const { recall } = await b.api.bundles.get({ id: recallId });
    expect(recall).toMatchObject({ bundleId, reason: 'Sent by mistake', state: 'asked', isHere: true });
    expect(recall?.brought.map(({ kind }) => kind).sort()).toEqual(['case', 'note', 'person']);

    expect(await b.api.bundles.answerRecall({ recallId, answer: 'remove' })).toEqual({
      state: 'removed',
      removed: 3,
      kept: [],
    });
    await expect(b.api.people.get({ id: person.id })).rejects.toThrow('not-found');
    await expect(b.api.cases.get({ id: caseId })).rejects.toThrow('not-found');
    await expect(b.api.bundles.answerRecall({ recallId, answer: 'keep' })).rejects.toThrow(
      'bundles/recall-answered',
    );
    expect((await b.api.home.today({})).lines.filter(({ area }) => area === 'exchange')).toEqual([]);

    await b.api.bundles.exportReceipt({ bundleId: recallId, path: file('receipt.age') });
    await a.api.bundles.apply({ path: file('receipt.age') });
    expect(await a.api.bundles.get({ id: bundleId })).toMatchObject({
      recalls: [{ recallId, state: 'removed' }],
    });
    expect((await a.api.bundles.disclosures({ recordId: person.id }))[0]?.recall?.state).toBe('removed');
  });

  it('leaves nothing of what it removed to be brought back', async () => {
    const missions = await twoMissions();
    const { b, file } = missions;
    const { person, bundleId, recallId } = await recalled(missions);
    await b.api.bundles.apply({ path: file('recall.age') });
    await b.api.bundles.answerRecall({ recallId, answer: 'remove' });
    const { undo } = await b.api.bundles.get({ id: bundleId });
    if (undo !== null)
      expect(await b.api.records.undo({ changeSetId: undo.changeSetId })).toMatchObject({ restored: 0 });
    await expect(b.api.people.get({ id: person.id })).rejects.toThrow('not-found');
  });

  it('may be answered with a reason to keep, and removed later all the same', async () => {
    const missions = await twoMissions();
    const { a, b, file } = missions;
    const { person, bundleId, recallId } = await recalled(missions);
    await b.api.bundles.apply({ path: file('recall.age') });
    const kept = await b.api.bundles.answerRecall({ recallId, answer: 'keep', reason: 'case-runs' });
    expect(kept).toMatchObject({ state: 'kept', removed: 0 });
    expect(kept.kept.map(({ reason }) => reason)).toEqual(['case-runs', 'case-runs', 'case-runs']);
    await b.api.bundles.exportReceipt({ bundleId: recallId, path: file('kept.age') });
    await a.api.bundles.apply({ path: file('kept.age') });
    expect(await a.api.bundles.get({ id: bundleId })).toMatchObject({ recalls: [{ state: 'kept' }] });
    expect(await a.api.bundles.get({ id: recallId })).toMatchObject({ bundle: { state: 'refused' } });

    await b.api.bundles.answerRecall({ recallId, answer: 'remove' });
    await b.api.bundles.exportReceipt({ bundleId: recallId, path: file('removed.age') });
    await a.api.bundles.apply({ path: file('removed.age') });
    expect((await a.api.bundles.disclosures({ recordId: person.id }))[0]?.recall?.state).toBe('removed');
  });

  it('keeps what was written here since, and tells which and why', async () => {
    const missions = await twoMissions();
    const { b, file } = missions;
    const { person, recallId } = await recalled(missions);
    const { names, nationalities, revision } = await b.api.people.get({ id: person.id });
    await b.api.people.update({
      id: person.id,
      revision,
      person: { names, nationalities, note: 'seen by us' },
    });
    await b.api.bundles.apply({ path: file('recall.age') });
    expect(await b.api.bundles.answerRecall({ recallId, answer: 'remove' })).toMatchObject({
      state: 'partly',
      removed: 2,
      kept: [{ kind: 'person', id: person.id, reason: 'edited-later' }],
    });
  });

  it('that arrives before its bundle keeps the bundle from being taken over', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { caseId } = await aCaseAt(a);
    const { bundleId } = await a.api.bundles.seal({
      partnerId: partnerOfA,
      caseIds: [caseId],
      path: file('1.age'),
    });
    const { recallId } = await a.api.bundles.recall({
      bundleId,
      reason: 'Wrong case',
      path: file('recall.age'),
    });
    await b.api.bundles.apply({ path: file('recall.age') });
    expect((await b.api.bundles.get({ id: recallId })).recall).toMatchObject({ isHere: false, brought: [] });
    await expect(b.api.bundles.apply({ path: file('1.age') })).rejects.toThrow('bundles/recalled');
    expect(await b.api.bundles.answerRecall({ recallId, answer: 'remove' })).toMatchObject({
      state: 'removed',
      removed: 0,
    });
    await expect(b.api.bundles.apply({ path: file('1.age') })).rejects.toThrow('bundles/recalled');
  });

  it('is only for what we sent ourselves, and nobody recalls what another sent', async () => {
    const missions = await twoMissions();
    const { a, b, file } = missions;
    const { bundleId, person } = await recalled(missions);
    await expect(b.api.bundles.recall({ bundleId, reason: 'Not ours', path: file('x.age') })).rejects.toThrow(
      'bundles/not-recallable',
    );
    const c = await openTestCore({
      mission: { name: 'Embassy of Chile', sendingState: 'CHL', hostState: 'PRT', city: 'Faro' },
    });
    const partnerOfC = await introduce(b, c, file('b2.chancery-card'));
    await introduce(c, b, file('c.chancery-card'));
    const third = await aCaseAt(c);
    const ofC = await send(c, b, { partnerId: partnerOfC, caseId: third.caseId, path: file('c.age') });
    expect(await b.api.bundles.get({ id: ofC.sealed.bundleId })).toMatchObject({ recalls: [] });
    expect(await a.api.bundles.get({ id: bundleId })).toMatchObject({ recalls: [{ state: 'asked' }] });
    expect((await b.api.people.get({ id: person.id })).displayName).toBe('Lind, Astrid');
  });
});

describe('a last day that is over', () => {
  it('lists what partners hold and what we hold, on Home as well', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { caseId } = await aCaseAt(a);
    const expiresOn = '2999-01-31';
    const { bundleId } = await a.api.bundles.seal({
      partnerId: partnerOfA,
      caseIds: [caseId],
      expiresOn,
      path: file('1.age'),
    });
    await b.api.bundles.apply({ path: file('1.age') });
    expect(await a.api.bundles.expired({})).toEqual([]);
    const after = Date.parse('2999-02-02T12:00:00Z');
    for (const mission of [a, b]) mission.clock.nowMs = () => after;
    expect(await a.api.bundles.expired({})).toMatchObject([
      { bundle: { id: bundleId, direction: 'sent' }, expiresOn },
    ]);
    expect(await b.api.bundles.expired({})).toMatchObject([
      { bundle: { id: bundleId, direction: 'received' } },
    ]);
    const reasons = async (mission: typeof a) =>
      (await mission.api.home.today({})).lines
        .filter(({ recordId }) => recordId === bundleId)
        .map(({ reason }) => reason);
    expect(await reasons(a)).toContain('bundle-expired-there');
    expect(await reasons(b)).toContain('bundle-expired-here');
  });
});
