import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTestCore } from '../test/core.ts';
import { aCaseAt, send, twoMissions, type Decisions } from '../test/missions.ts';
import { aPerson } from '../test/person.ts';

describe('exchange between two missions', () => {
  it('carries a case there and back until both databases agree', async () => {
    const { a, b, partnerOfA, partnerOfB, file } = await twoMissions();
    const { person, caseId } = await aCaseAt(a);
    const { sealed, result } = await send(a, b, { partnerId: partnerOfA, caseId, path: file('1.age') });
    expect(result).toMatchObject({ result: 'applied', applied: 3, conflicts: 0, refused: 0 });
    expect((await b.api.people.get({ id: person.id })).displayName).toBe('Lind, Astrid');

    await b.api.cases.addNote({ caseId, text: 'Identity confirmed by Stockholm' });
    await b.api.bundles.exportReceipt({ bundleId: sealed.bundleId, path: file('receipt.age') });
    await send(b, a, { partnerId: partnerOfB, caseId, path: file('2.age') });
    await a.api.bundles.apply({ path: file('receipt.age') });

    const [atA, atB] = await Promise.all([a, b].map((mission) => mission.api.cases.get({ id: caseId })));
    expect(atA?.notes.map((note) => note.text).sort()).toEqual([
      'Identity confirmed by Stockholm',
      'Police report 4711',
    ]);
    expect(atB?.notes.map((note) => note.text).sort()).toEqual(atA?.notes.map((note) => note.text).sort());
    const [ours] = (await a.api.bundles.list({})).filter((bundle) => bundle.direction === 'sent');
    expect(ours).toMatchObject({ id: sealed.bundleId, state: 'accepted', applied: 3 });
  });

  it('shows what would change and writes nothing before it is applied', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { person, caseId } = await aCaseAt(a);
    await a.api.bundles.seal({ partnerId: partnerOfA, caseIds: [caseId], path: file('1.age') });
    const opened = await b.api.bundles.open({ path: file('1.age') });
    expect(opened.changes.map((change) => [change.kind, change.outcome])).toEqual([
      ['case', 'new'],
      ['person', 'new'],
      ['note', 'new'],
    ]);
    await expect(b.api.people.get({ id: person.id })).rejects.toThrow('not-found');
    expect(await b.api.bundles.list({})).toEqual([]);
  });

  it('joins edits of different fields and asks only about the same field', async () => {
    const { a, b, partnerOfA, partnerOfB, file } = await twoMissions();
    const { person, caseId } = await aCaseAt(a);
    await send(a, b, { partnerId: partnerOfA, caseId, path: file('1.age') });
    const { names, birthDate, nationalities } = aPerson({
      given: 'Astrid',
      surname: 'Lind',
      nationalities: ['SWE'],
    });
    const base = { names: person.names, birthDate, nationalities, standing: 'represented' as const };
    expect(names.length).toBe(1);
    await a.api.people.update({
      id: person.id,
      revision: 1,
      person: { ...base, birthPlace: 'Umeå', note: 'from A' },
    });
    await b.api.people.update({
      id: person.id,
      revision: 1,
      person: { ...base, sex: 'female', note: 'from B' },
    });

    await b.api.bundles.seal({ partnerId: partnerOfB, caseIds: [caseId], path: file('2.age') });
    const change = (await a.api.bundles.open({ path: file('2.age') })).changes.find(
      ({ kind }) => kind === 'person',
    );
    expect(change?.outcome).toBe('conflict');
    expect(change?.fields.filter((field) => field.decision === 'conflict')).toMatchObject([
      { field: 'note', base: '', mine: 'from A', theirs: 'from B' },
    ]);

    const first = await a.api.bundles.apply({ path: file('2.age') });
    expect(first).toMatchObject({ result: 'partly', conflicts: 1 });
    expect(await a.api.people.get({ id: person.id })).toMatchObject({ sex: 'unknown', note: 'from A' });
    const decided = await a.api.bundles.decide({
      bundleId: first.bundleId,
      decisions: [{ id: person.id, decision: 'accept', choices: { note: 'theirs' } }],
    });
    expect(decided).toMatchObject({ result: 'applied', conflicts: 0 });
    expect(await a.api.people.get({ id: person.id })).toMatchObject({
      sex: 'female',
      birthPlace: 'Umeå',
      note: 'from B',
    });

    await send(a, b, { partnerId: partnerOfA, caseId, path: file('3.age') });
    expect(await b.api.people.get({ id: person.id })).toMatchObject({
      sex: 'female',
      birthPlace: 'Umeå',
      note: 'from B',
    });
  });

  it('changes nothing when the same bundle comes again', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { caseId } = await aCaseAt(a);
    await send(a, b, { partnerId: partnerOfA, caseId, path: file('1.age') });
    const before = await b.api.cases.get({ id: caseId });
    expect(await b.api.bundles.open({ path: file('1.age') })).toMatchObject({ alreadyApplied: true });
    expect(await b.api.bundles.apply({ path: file('1.age') })).toMatchObject({
      result: 'already-applied',
      applied: 0,
      changeSetId: null,
    });
    expect(await b.api.cases.get({ id: caseId })).toEqual(before);
  });

  it('lets an older bundle that arrives late overwrite nothing newer, and names the gap', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { person, caseId } = await aCaseAt(a);
    await a.api.bundles.seal({ partnerId: partnerOfA, caseIds: [caseId], path: file('1.age') });
    const { id, names, nationalities } = person;
    await a.api.people.update({ id, revision: 1, person: { names, nationalities, note: 'newer' } });
    await a.api.bundles.seal({
      partnerId: partnerOfA,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('2.age'),
    });
    expect(await b.api.bundles.open({ path: file('2.age') })).toMatchObject({ seq: 2, missing: [1] });
    await b.api.bundles.apply({ path: file('2.age') });
    expect(await b.api.bundles.open({ path: file('1.age') })).toMatchObject({
      olderThanApplied: true,
      alreadyApplied: false,
    });
    await b.api.bundles.apply({ path: file('1.age') });
    expect(await b.api.people.get({ id })).toMatchObject({ note: 'newer' });
  });

  it('refuses what is cut, changed by a byte, not for us, or from somebody unknown', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const stranger = await openTestCore({
      mission: { name: 'Embassy of Chile', sendingState: 'CHL', hostState: 'PRT', city: 'Faro' },
    });
    const { caseId } = await aCaseAt(a);
    await a.api.bundles.seal({ partnerId: partnerOfA, caseIds: [caseId], path: file('1.age') });
    const bytes = readFileSync(file('1.age'));
    writeFileSync(file('cut.age'), bytes.subarray(0, bytes.length - 10));
    const flipped = Buffer.from(bytes);
    flipped[flipped.length - 100] = (flipped[flipped.length - 100] ?? 0) ^ 1;
    writeFileSync(file('flipped.age'), flipped);
    writeFileSync(file('empty.age'), '');
    writeFileSync(file('text.age'), 'Dear colleague');
    await expect(b.api.bundles.open({ path: file('cut.age') })).rejects.toThrow('bundles/damaged');
    await expect(b.api.bundles.apply({ path: file('flipped.age') })).rejects.toThrow('bundles/damaged');
    await expect(b.api.bundles.open({ path: file('empty.age') })).rejects.toThrow('files/empty');
    await expect(b.api.bundles.open({ path: file('text.age') })).rejects.toThrow('bundles/not-a-bundle');
    await expect(stranger.api.bundles.open({ path: file('1.age') })).rejects.toThrow('bundles/not-for-us');
    const [partner] = await b.api.partners.list({});
    if (partner !== undefined) await b.api.partners.archive({ id: partner.id, revision: partner.revision });
    await expect(b.api.bundles.open({ path: file('1.age') })).rejects.toThrow('bundles/sender-unknown');
    expect(await b.api.bundles.list({})).toEqual([]);
  });

  it('seals for nobody who was not confirmed, and keeps a case behind its firewall', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { caseId } = await aCaseAt(a);
    const seen = await openTestCore({
      mission: { name: 'Embassy of Chile', sendingState: 'CHL', hostState: 'PRT', city: 'Faro' },
    });
    await seen.api.partners.exportCard({ path: file('c.chancery-card') });
    const { partnerId } = await a.api.partners.importCard({ path: file('c.chancery-card') });
    await expect(a.api.bundles.seal({ partnerId, caseIds: [caseId], path: file('1.age') })).rejects.toThrow(
      'partners/unconfirmed',
    );
    const wrong = { partnerId, fingerprint: '1'.repeat(42) };
    await expect(a.api.partners.confirm(wrong)).rejects.toThrow('partners/fingerprint-mismatch');

    const { revision } = (await a.api.cases.get({ id: caseId })).case;
    await a.api.cases.update({ id: caseId, revision, changes: { noContactWithSendingState: true } });
    await expect(
      a.api.bundles.seal({ partnerId: partnerOfA, caseIds: [caseId], path: file('1.age') }),
    ).rejects.toThrow('bundles/firewall');
    expect(await b.api.bundles.list({})).toEqual([]);
  });

  it('lets only the fields of the profile leave, and keeps a register of them', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { person, caseId } = await aCaseAt(a);
    const selection = { partnerId: partnerOfA, caseIds: [caseId], profile: 'identity-check' as const };
    const preview = await a.api.bundles.preview(selection);
    expect(preview.records.map((record) => record.kind)).toEqual(['case', 'person']);
    expect(preview.records[0]?.withheld).toContain('request');
    await a.api.bundles.seal({ ...selection, path: file('1.age') });
    await b.api.bundles.apply({ path: file('1.age') });
    expect(await b.api.cases.get({ id: caseId })).toMatchObject({ case: { request: '' } });
    const [disclosure] = await a.api.bundles.disclosures({ recordId: person.id });
    expect(disclosure).toMatchObject({ partnerId: partnerOfA, profile: 'identity-check' });
    expect(disclosure?.fields).not.toContain('note');
    const after = await a.api.bundles.preview(selection);
    expect(new Set(after.records.flatMap((record) => record.fields.map((field) => field.since)))).toEqual(
      new Set(['same']),
    );
  });

  it('refuses single records as decided and says so in the receipt', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { person, caseId } = await aCaseAt(a);
    const decisions: Decisions = [{ id: person.id, decision: 'refuse', reason: 'not-ours' }];
    const { sealed, result } = await send(a, b, {
      partnerId: partnerOfA,
      caseId,
      path: file('1.age'),
      decisions,
    });
    expect(result).toMatchObject({ result: 'partly', refused: 1 });
    await b.api.bundles.exportReceipt({ bundleId: sealed.bundleId, path: file('r.age') });
    expect((await a.api.bundles.open({ path: file('r.age') })).receipt).toMatchObject({
      known: true,
      result: 'partly',
    });
    await a.api.bundles.apply({ path: file('r.age') });
    expect((await a.api.bundles.list({}))[0]).toMatchObject({ state: 'partly', refused: 1 });
    expect(await a.api.bundles.get({ id: sealed.bundleId })).toMatchObject({
      refused: [{ kind: 'person', id: person.id, title: 'Lind, Astrid', reason: 'not-ours' }],
      undo: null,
    });
  });

  it('undoes a bundle, brings it back, and never revives by itself what was undone', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { person, caseId } = await aCaseAt(a);
    const { sealed } = await send(a, b, { partnerId: partnerOfA, caseId, path: file('1.age') });
    const undo = async () => (await b.api.bundles.get({ id: sealed.bundleId })).undo;
    const turn = async () => {
      const { changeSetId } = (await undo()) ?? { changeSetId: '' };
      return b.api.records.undo({ changeSetId });
    };
    expect(await undo()).toMatchObject({ isUndone: false });
    expect(await turn()).toMatchObject({ removed: 3, conflicts: [] });
    expect(await undo()).toMatchObject({ isUndone: true });
    await expect(b.api.people.get({ id: person.id })).rejects.toThrow('not-found');
    expect(await turn()).toMatchObject({ restored: 3, conflicts: [] });
    expect(await undo()).toMatchObject({ isUndone: false });
    expect((await b.api.people.get({ id: person.id })).displayName).toBe('Lind, Astrid');

    await turn();
    const { id, names, nationalities } = person;
    await a.api.people.update({ id, revision: 1, person: { names, nationalities, note: 'newer' } });
    const { result } = await send(a, b, { partnerId: partnerOfA, caseId, path: file('2.age') });
    expect(result).toMatchObject({ result: 'partly', applied: 0, waiting: [{ kind: 'person', id }] });
    await b.api.bundles.decide({
      bundleId: result.bundleId,
      decisions: [{ id, decision: 'accept', readding: 'new-facts' }],
    });
    expect(await b.api.people.get({ id })).toMatchObject({ note: 'newer' });
  });
});
