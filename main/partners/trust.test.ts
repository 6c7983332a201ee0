import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileRef } from '../../shared/kernel/files.ts';
import { openTestCore, type TestCore } from '../test/core.ts';
import { aCaseAt, introduce, send, twoMissions } from '../test/missions.ts';

const DAY_MS = 86_400_000;

type File = (name: string) => FileRef;

async function digitsOf(mission: TestCore): Promise<string> {
  const { fingerprint } = await mission.api.partners.ourCard({});
  return fingerprint.map((row) => [...row.groups, row.check].join(' ')).join(' ');
}

/** `mission` makes new keys, and writes its new card. */
async function rotate(mission: TestCore, card: FileRef, reason: 'rotated' | 'stolen' = 'rotated') {
  mission.clock.tick();
  await mission.api.partners.rotate({ reason });
  await mission.api.partners.exportCard({ path: card });
}

async function aThirdMission(file: File) {
  const c = await openTestCore({
    mission: { name: 'Embassy of Chile', sendingState: 'CHL', hostState: 'PRT', city: 'Faro' },
  });
  await c.api.partners.exportCard({ path: file('c.chancery-card') });
  return c;
}

describe('new keys', () => {
  it('keep the partner, end its confirmation, and are confirmed by their digits', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    await rotate(b, file('b2.chancery-card'));
    const read = await a.api.partners.importCard({ path: file('b2.chancery-card') });
    expect(read).toMatchObject({ partnerId: partnerOfA, change: 'rotated' });
    expect(read.partner).toMatchObject({ trust: 'changed', confirmedAt: null });
    expect(read.partner.formerKeys).toMatchObject([{ ending: 'rotated', revokedAt: null }]);
    const { caseId } = await aCaseAt(a);
    await expect(
      a.api.bundles.seal({
        partnerId: partnerOfA,
        caseIds: [caseId],
        legalBasis: 'public-task',
        path: file('1.age'),
      }),
    ).rejects.toThrow('partners/unconfirmed');
    const confirmed = await a.api.partners.confirm({
      partnerId: partnerOfA,
      fingerprint: await digitsOf(b),
    });
    expect(confirmed).toMatchObject({ trust: 'confirmed', confirmedWay: 'voice' });
    await send(a, b, { partnerId: partnerOfA, caseId, path: file('2.age') });
  });

  it('list the ones before with their times and why they were retired', async () => {
    const { b } = await twoMissions();
    const [first] = await b.api.partners.ownKeys({});
    await b.api.partners.rotate({});
    const keys = await b.api.partners.ownKeys({});
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatchObject({ retiredAt: null, retiredReason: null });
    expect(keys[1]).toMatchObject({ sign: first?.sign, age: first?.age, retiredReason: 'rotated' });
    expect(keys[1]?.retiredAt).not.toBeNull();
    expect(keys[0]?.fingerprint).not.toEqual(keys[1]?.fingerprint);
  });

  it('twice while a partner slept are still signed by the key that it knows', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    await rotate(b, file('b2.chancery-card'));
    await rotate(b, file('b3.chancery-card'));
    const read = await a.api.partners.importCard({ path: file('b3.chancery-card') });
    expect(read).toMatchObject({ partnerId: partnerOfA, change: 'rotated' });
    expect(read.partner.trust).toBe('changed');
    const confirmed = await a.api.partners.confirm({
      partnerId: partnerOfA,
      fingerprint: await digitsOf(b),
    });
    expect(confirmed.trust).toBe('confirmed');
  });

  it('ten times while a partner slept have to be replaced by hand', async () => {
    const { a, b, file } = await twoMissions();
    for (let turn = 0; turn < 10; turn++) {
      b.clock.tick();
      await b.api.partners.rotate({});
    }
    await b.api.partners.exportCard({ path: file('late.chancery-card') });
    await expect(a.api.partners.importCard({ path: file('late.chancery-card') })).rejects.toThrow(
      'partners/key-changed',
    );
  });

  it('are not taken back by a card of before', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    await rotate(b, file('b2.chancery-card'));
    await rotate(b, file('b3.chancery-card'));
    await a.api.partners.importCard({ path: file('b2.chancery-card') });
    await a.api.partners.importCard({ path: file('b3.chancery-card') });
    const before = await a.api.partners.get({ id: partnerOfA });
    for (const old of ['b.chancery-card', 'b2.chancery-card']) {
      await expect(a.api.partners.importCard({ path: file(old) })).rejects.toThrow('partners/card-replaced');
      await expect(a.api.partners.replaceKeys({ path: file(old) })).rejects.toThrow('partners/card-replaced');
    }
    expect(await a.api.partners.get({ id: partnerOfA })).toEqual(before);
  });

  it('still open what was sealed to the ones before', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { caseId } = await aCaseAt(a);
    await a.api.bundles.seal({
      partnerId: partnerOfA,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('1.age'),
    });
    await b.api.partners.rotate({});
    expect(await b.api.bundles.apply({ path: file('1.age') })).toMatchObject({ result: 'applied' });
    const [bundle] = await b.api.bundles.list({});
    const { keys } = await b.api.bundles.get({ id: bundle?.id ?? '' });
    expect(keys?.sender).toMatchObject({ name: 'Embassy of Norway', state: 'in-use' });
    expect(keys?.recipients.map(({ name, state }) => [name, state]).sort()).toEqual([
      ['Embassy of Norway', 'in-use'],
      ['Embassy of Sweden', 'former'],
    ]);
  });

  it('let a bundle of before open, read before or after the new card, and say so', async () => {
    const { a, b, partnerOfB, file } = await twoMissions();
    const { caseId } = await aCaseAt(b);
    await b.api.bundles.seal({
      partnerId: partnerOfB,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('1.age'),
    });
    await rotate(b, file('b2.chancery-card'));
    expect(await a.api.bundles.open({ path: file('1.age') })).toMatchObject({ signedByFormerKey: false });
    await a.api.partners.importCard({ path: file('b2.chancery-card') });
    expect(await a.api.bundles.open({ path: file('1.age') })).toMatchObject({ signedByFormerKey: true });
    const { bundleId } = await a.api.bundles.apply({ path: file('1.age') });
    const { keys } = await a.api.bundles.get({ id: bundleId });
    expect(keys?.sender).toMatchObject({ name: 'Embassy of Sweden', state: 'former' });
  });

  it('sign what is sealed after, which a partner without the new card does not know', async () => {
    const { a, b, partnerOfB, file } = await twoMissions();
    const { caseId } = await aCaseAt(b);
    await rotate(b, file('b2.chancery-card'));
    await b.api.bundles.seal({
      partnerId: partnerOfB,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('1.age'),
    });
    await expect(a.api.bundles.open({ path: file('1.age') })).rejects.toThrow('bundles/sender-unknown');
    await a.api.partners.importCard({ path: file('b2.chancery-card') });
    expect(await a.api.bundles.open({ path: file('1.age') })).toMatchObject({ signedByFormerKey: false });
  });

  it('that are no longer good do not sign the card that follows them', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    await rotate(b, file('b2.chancery-card'), 'stolen');
    await expect(a.api.partners.importCard({ path: file('b2.chancery-card') })).rejects.toThrow(
      'partners/key-changed',
    );
    await rotate(b, file('b3.chancery-card'));
    await expect(a.api.partners.importCard({ path: file('b3.chancery-card') })).rejects.toThrow(
      'partners/key-changed',
    );
    expect(await a.api.partners.get({ id: partnerOfA })).toMatchObject({ trust: 'confirmed' });
  });
});

describe('a revocation', () => {
  it('signed by the key itself refuses its bundles and keeps what came before', async () => {
    const { a, b, partnerOfA, partnerOfB, file } = await twoMissions();
    const { caseId } = await aCaseAt(b);
    await send(b, a, { partnerId: partnerOfB, caseId, path: file('1.age') });
    await b.api.bundles.seal({
      partnerId: partnerOfB,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('2.age'),
    });
    await b.api.partners.exportRevocation({ path: file('b.chancery-revocation'), reason: 'stolen' });
    const read = await a.api.partners.importRevocation({ path: file('b.chancery-revocation') });
    expect(read).toMatchObject({ partnerId: partnerOfA, keys: 'in-use' });
    expect(read.partner).toMatchObject({
      trust: 'revoked',
      revokedReason: 'stolen',
      revokedSince: null,
      revokedWay: 'file',
    });
    await expect(a.api.bundles.open({ path: file('2.age') })).rejects.toThrow('bundles/sender-revoked');
    await expect(a.api.bundles.apply({ path: file('2.age') })).rejects.toThrow('bundles/sender-revoked');
    expect((await a.api.cases.get({ id: caseId })).notes).toHaveLength(1);
    expect(await a.api.partners.affected({ id: partnerOfA })).toMatchObject([
      { fileName: '1.age', isUndone: false, keysKnown: true },
    ]);
  });

  it('lists what was applied after the day since when the key is no good, and shows what is undone of it', async () => {
    const { a, b, partnerOfA, partnerOfB, file } = await twoMissions();
    const { caseId } = await aCaseAt(b);
    await send(b, a, { partnerId: partnerOfB, caseId, path: file('1.age') });
    a.clock.tick(10 * DAY_MS);
    const since = new Date(a.clock.nowMs()).toISOString();
    a.clock.tick(DAY_MS);
    await b.api.cases.addNote({ caseId, text: 'Seen today' });
    const { result } = await send(b, a, { partnerId: partnerOfB, caseId, path: file('2.age') });
    await b.api.partners.exportRevocation({ path: file('b.chancery-revocation'), reason: 'lost', since });
    await a.api.partners.importRevocation({ path: file('b.chancery-revocation') });
    const [affected, ...others] = await a.api.partners.affected({ id: partnerOfA });
    expect(others).toEqual([]);
    expect(affected).toMatchObject({ fileName: '2.age', isUndone: false });
    expect(affected?.records.map(({ kind }) => kind)).toContain('note');
    await a.api.records.undo({ changeSetId: result.changeSetId ?? '' });
    expect(await a.api.partners.affected({ id: partnerOfA })).toMatchObject([{ isUndone: true }]);
  });

  it('made in advance changes nothing here', async () => {
    const { b, partnerOfB, file } = await twoMissions();
    const before = await b.api.partners.ownKeys({});
    const { fileName } = await b.api.partners.exportRevocation({
      path: file('safe.chancery-revocation'),
      reason: 'lost',
    });
    expect(fileName).toBe('safe.chancery-revocation');
    expect(await b.api.partners.ownKeys({})).toEqual(before);
    const { caseId } = await aCaseAt(b);
    await b.api.bundles.seal({
      partnerId: partnerOfB,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('1.age'),
    });
  });

  it('is refused with any changed byte, cut at any length, and when it is about another mission', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    await b.api.partners.exportRevocation({ path: file('b.chancery-revocation'), reason: 'lost' });
    const bytes = readFileSync(file('b.chancery-revocation'));
    const before = await a.api.partners.get({ id: partnerOfA });
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(file('changed'), changed);
      await expect(a.api.partners.importRevocation({ path: file('changed') })).rejects.toThrow('partners/');
      writeFileSync(file('cut'), bytes.subarray(0, at));
      await expect(a.api.partners.importRevocation({ path: file('cut') })).rejects.toThrow(/partners|files/);
    }
    const c = await aThirdMission(file);
    await c.api.partners.exportRevocation({ path: file('c.chancery-revocation'), reason: 'lost' });
    await expect(a.api.partners.importRevocation({ path: file('c.chancery-revocation') })).rejects.toThrow(
      'partners/revocation-unknown',
    );
    await a.api.partners.exportRevocation({ path: file('a.chancery-revocation'), reason: 'lost' });
    await expect(a.api.partners.importRevocation({ path: file('a.chancery-revocation') })).rejects.toThrow(
      'partners/own-revocation',
    );
    expect(await a.api.partners.get({ id: partnerOfA })).toEqual(before);
  });

  it('of a former key leaves the keys in use as they are, and refuses what the former signed', async () => {
    const { a, b, partnerOfA, partnerOfB, file } = await twoMissions();
    const { caseId } = await aCaseAt(b);
    const [old] = await b.api.partners.ownKeys({});
    await b.api.bundles.seal({
      partnerId: partnerOfB,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('1.age'),
    });
    await rotate(b, file('b2.chancery-card'));
    await a.api.partners.importCard({ path: file('b2.chancery-card') });
    await a.api.partners.confirm({ partnerId: partnerOfA, fingerprint: await digitsOf(b) });
    await b.api.partners.exportRevocation({
      path: file('old.chancery-revocation'),
      reason: 'stolen',
      keysId: old?.id ?? null,
    });
    const read = await a.api.partners.importRevocation({ path: file('old.chancery-revocation') });
    expect(read).toMatchObject({ keys: 'former', partner: { trust: 'confirmed' } });
    expect(read.partner.formerKeys).toMatchObject([{ ending: 'revoked', revokedReason: 'stolen' }]);
    await expect(a.api.bundles.open({ path: file('1.age') })).rejects.toThrow('bundles/sender-revoked');
    await b.api.bundles.seal({
      partnerId: partnerOfB,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('2.age'),
    });
    await a.api.bundles.apply({ path: file('2.age') });
  });

  it('of the keys in use ends those of before too, which whoever got hold of them has as well', async () => {
    const { a, b, partnerOfA, partnerOfB, file } = await twoMissions();
    const { caseId } = await aCaseAt(b);
    await send(b, a, { partnerId: partnerOfB, caseId, path: file('1.age') });
    await b.api.cases.addNote({ caseId, text: 'Seen today' });
    await b.api.bundles.seal({
      partnerId: partnerOfB,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('2.age'),
    });
    await rotate(b, file('b2.chancery-card'));
    await a.api.partners.importCard({ path: file('b2.chancery-card') });
    expect(await a.api.bundles.open({ path: file('2.age') })).toMatchObject({ signedByFormerKey: true });
    await b.api.partners.exportRevocation({ path: file('b.chancery-revocation'), reason: 'stolen' });
    await a.api.partners.importRevocation({ path: file('b.chancery-revocation') });
    await expect(a.api.bundles.open({ path: file('2.age') })).rejects.toThrow('bundles/sender-revoked');
    expect(await a.api.partners.affected({ id: partnerOfA })).toMatchObject([{ fileName: '1.age' }]);
  });

  it('never makes keys good for longer when another one comes', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const word = async (name: string, since: string | null) => {
      await b.api.partners.exportRevocation({ path: file(name), reason: 'lost', since });
      return (await a.api.partners.importRevocation({ path: file(name) })).partner.revokedSince;
    };
    expect(await word('1', '2026-03-01T00:00:00.000Z')).toBe('2026-03-01T00:00:00.000Z');
    expect(await word('2', '2026-04-01T00:00:00.000Z')).toBe('2026-03-01T00:00:00.000Z');
    expect(await word('3', '2026-02-01T00:00:00.000Z')).toBe('2026-02-01T00:00:00.000Z');
    expect(await word('4', null)).toBe(null);
    expect(await word('5', '2026-02-01T00:00:00.000Z')).toBe(null);
    await expect(
      a.api.partners.confirm({ partnerId: partnerOfA, fingerprint: await digitsOf(b) }),
    ).rejects.toThrow('partners/key-revoked');
    await expect(a.api.partners.importCard({ path: file('b.chancery-card') })).rejects.toThrow(
      'partners/key-revoked',
    );
  });

  it('is not taken back by undoing the change that read it', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    await b.api.partners.exportRevocation({ path: file('b.chancery-revocation'), reason: 'stolen' });
    await a.api.partners.importRevocation({ path: file('b.chancery-revocation') });
    for (const { changeSetId } of await a.api.partners.history({ id: partnerOfA }))
      await expect(a.api.records.undo({ changeSetId })).rejects.toThrow('records/not-undoable');
    expect(await a.api.partners.get({ id: partnerOfA })).toMatchObject({ trust: 'revoked' });
  });

  it('that we were told by mistake is set right by the digits', async () => {
    const { a, b, partnerOfA } = await twoMissions();
    const { revision } = await a.api.partners.get({ id: partnerOfA });
    const revoked = await a.api.partners.revoke({ id: partnerOfA, revision, reason: 'stolen' });
    expect(revoked).toMatchObject({ trust: 'revoked', revokedWay: 'told' });
    const confirmed = await a.api.partners.confirm({
      partnerId: partnerOfA,
      fingerprint: await digitsOf(b),
    });
    expect(confirmed).toMatchObject({ trust: 'confirmed', revokedAt: null, revokedReason: null });
  });

  it('lets no receipt be sealed to the key, and nothing that waited be accepted', async () => {
    const { a, b, partnerOfA, partnerOfB, file } = await twoMissions();
    const { caseId } = await aCaseAt(b);
    const opened = await b.api.bundles.seal({
      partnerId: partnerOfB,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('1.age'),
    });
    const later = [{ id: caseId, decision: 'later' as const }];
    await a.api.bundles.apply({ path: file('1.age'), decisions: later });
    const { revision } = await a.api.partners.get({ id: partnerOfA });
    await a.api.partners.revoke({ id: partnerOfA, revision, reason: 'stolen' });
    const decide = (decision: 'accept' | 'refuse') =>
      a.api.bundles.decide({ bundleId: opened.bundleId, decisions: [{ id: caseId, decision }] });
    await expect(decide('accept')).rejects.toThrow('bundles/sender-revoked');
    await decide('refuse');
    await expect(
      a.api.bundles.exportReceipt({ bundleId: opened.bundleId, path: file('receipt.age') }),
    ).rejects.toThrow('partners/key-revoked');
  });
});

describe('keys that were replaced', () => {
  it('make the partner seen again, open nothing, and need the digits', async () => {
    const { a, b, partnerOfA, partnerOfB, file } = await twoMissions();
    const { caseId } = await aCaseAt(b);
    await b.api.bundles.seal({
      partnerId: partnerOfB,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('1.age'),
    });
    await rotate(b, file('b2.chancery-card'), 'stolen');
    expect(await a.api.partners.inspectCard({ path: file('b2.chancery-card') })).toMatchObject({
      change: 'replaced',
      partnerId: partnerOfA,
      coSigner: null,
    });
    const replaced = await a.api.partners.replaceKeys({ path: file('b2.chancery-card') });
    expect(replaced).toMatchObject({ id: partnerOfA, trust: 'seen', confirmedAt: null });
    expect(replaced.formerKeys).toMatchObject([{ ending: 'replaced' }]);
    await expect(a.api.bundles.open({ path: file('1.age') })).rejects.toThrow('bundles/sender-revoked');
    await expect(a.api.partners.replaceKeys({ path: file('b2.chancery-card') })).rejects.toThrow(
      'partners/same-keys',
    );
    const confirmed = await a.api.partners.confirm({
      partnerId: partnerOfA,
      fingerprint: await digitsOf(b),
    });
    expect(confirmed.trust).toBe('confirmed');
  });

  it('by a forged card are taken back by the card of the mission itself', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    await rotate(b, file('forged.chancery-card'), 'stolen');
    await a.api.partners.replaceKeys({ path: file('forged.chancery-card') });
    await expect(a.api.partners.importCard({ path: file('b.chancery-card') })).rejects.toThrow(
      'partners/key-changed',
    );
    const back = await a.api.partners.replaceKeys({ path: file('b.chancery-card') });
    expect(back).toMatchObject({ id: partnerOfA, trust: 'seen' });
    expect(back.formerKeys).toHaveLength(1);
  });

  it('keep the word of a revocation when a new card follows it', async () => {
    const { a, b, partnerOfA, partnerOfB, file } = await twoMissions();
    const { caseId } = await aCaseAt(b);
    await send(b, a, { partnerId: partnerOfB, caseId, path: file('1.age') });
    await b.api.partners.exportRevocation({ path: file('b.chancery-revocation'), reason: 'stolen' });
    await rotate(b, file('b2.chancery-card'), 'stolen');
    await a.api.partners.importRevocation({ path: file('b.chancery-revocation') });
    await a.api.partners.replaceKeys({ path: file('b2.chancery-card') });
    const partner = await a.api.partners.get({ id: partnerOfA });
    expect(partner).toMatchObject({ trust: 'seen', revokedAt: null });
    expect(partner.formerKeys).toMatchObject([{ ending: 'revoked', revokedReason: 'stolen' }]);
    expect(await a.api.partners.affected({ id: partnerOfA })).toHaveLength(1);
    await expect(a.api.partners.replaceKeys({ path: file('b.chancery-card') })).rejects.toThrow(
      'partners/key-revoked',
    );
  });

  it('carry the word of a mission that we confirmed as an argument, no more', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const c = await aThirdMission(file);
    const cAtA = await introduce(c, a, file('c.chancery-card'));
    await rotate(b, file('b2.chancery-card'), 'stolen');
    const bAtC = await introduce(b, c, file('b2.chancery-card'));
    const { fileName } = await c.api.partners.coSign({ id: bAtC, path: file('c.chancery-co-signature') });
    expect(fileName).toBe('c.chancery-co-signature');
    await b.api.partners.importCoSignature({ path: file('c.chancery-co-signature') });
    await b.api.partners.exportCard({ path: file('b3.chancery-card') });

    expect(await a.api.partners.inspectCard({ path: file('b3.chancery-card') })).toMatchObject({
      change: 'replaced',
      coSigner: { id: cAtA, name: 'Embassy of Chile' },
    });
    await expect(
      a.api.partners.replaceKeys({ path: file('b2.chancery-card'), coSignerId: cAtA }),
    ).rejects.toThrow('partners/co-signer-missing');
    const replaced = await a.api.partners.replaceKeys({ path: file('b3.chancery-card'), coSignerId: cAtA });
    expect(replaced).toMatchObject({ id: partnerOfA, trust: 'seen', coSignerId: cAtA });
    const { caseId } = await aCaseAt(a);
    await expect(
      a.api.bundles.seal({
        partnerId: partnerOfA,
        caseIds: [caseId],
        legalBasis: 'public-task',
        path: file('1.age'),
      }),
    ).rejects.toThrow('partners/unconfirmed');
  });

  it('are not argued for by a mission that we only saw, or that speaks of other keys', async () => {
    const { a, b, file } = await twoMissions();
    const c = await aThirdMission(file);
    await a.api.partners.importCard({ path: file('c.chancery-card') });
    const bAtC = await introduce(b, c, file('b.chancery-card'));
    await c.api.partners.coSign({ id: bAtC, path: file('early.chancery-co-signature') });
    await rotate(b, file('b2.chancery-card'), 'stolen');
    await expect(
      b.api.partners.importCoSignature({ path: file('early.chancery-co-signature') }),
    ).rejects.toThrow('partners/co-signature-other');
    await expect(
      c.api.partners.importCoSignature({ path: file('early.chancery-co-signature') }),
    ).rejects.toThrow('partners/co-signature-other');

    await c.api.partners.replaceKeys({ path: file('b2.chancery-card') });
    await expect(c.api.partners.coSign({ id: bAtC, path: file('no') })).rejects.toThrow(
      'partners/unconfirmed',
    );
    await c.api.partners.confirm({ partnerId: bAtC, fingerprint: await digitsOf(b) });
    await c.api.partners.coSign({ id: bAtC, path: file('c.chancery-co-signature') });
    await b.api.partners.importCoSignature({ path: file('c.chancery-co-signature') });
    await b.api.partners.exportCard({ path: file('b3.chancery-card') });
    expect((await a.api.partners.inspectCard({ path: file('b3.chancery-card') })).coSigner).toBeNull();
  });
});
