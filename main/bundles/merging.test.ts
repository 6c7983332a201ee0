import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PersonInput } from '../../shared/people/schema.ts';
import { openTestCore, type TestCore } from '../test/core.ts';
import { aCaseAt, introduce, send, twoMissions } from '../test/missions.ts';
import { aPerson } from '../test/person.ts';

/** A case that both missions hold. */
async function shared() {
  const missions = await twoMissions();
  const { person, caseId } = await aCaseAt(missions.a);
  const { a, b, partnerOfA, file } = missions;
  await send(a, b, { partnerId: partnerOfA, caseId, path: file('0.age') });
  return { ...missions, person, caseId };
}

async function change(mission: TestCore, id: string, fields: Partial<PersonInput>): Promise<void> {
  const found = await mission.api.people.get({ id });
  const names = Object.keys(PersonInput.shape);
  const known = Object.fromEntries(Object.entries(found).filter(([name]) => names.includes(name)));
  await mission.api.people.update({
    id,
    revision: found.revision,
    person: PersonInput.parse({ ...known, ...fields }),
  });
}

describe('merging a bundle', () => {
  it('undoes what was decided later together with what was applied at once, and brings both back', async () => {
    const { a, b, partnerOfB, file, person, caseId } = await shared();
    await change(a, person.id, { note: 'from A' });
    await change(b, person.id, { note: 'from B' });
    await b.api.cases.addNote({ caseId, text: 'Found at the port' });
    const { result } = await send(b, a, { partnerId: partnerOfB, caseId, path: file('1.age') });
    const { bundleId } = result;
    const decisions = [{ id: person.id, decision: 'accept' as const, choices: { note: 'theirs' as const } }];
    await a.api.bundles.decide({ bundleId, decisions });
    const { provenance } = (await a.api.people.history({ id: person.id }))[0] ?? {};
    expect(provenance).toMatchObject({ source: 'bundle', bundleId });

    const undo = async () => (await a.api.bundles.get({ id: bundleId })).undo;
    expect(await undo()).toMatchObject({ isUndone: false });
    expect(await a.api.bundles.undo({ bundleId })).toMatchObject({ isUndone: true, conflicts: [] });
    expect(await undo()).toMatchObject({ isUndone: true });
    expect((await a.api.people.get({ id: person.id })).note).toBe('from A');
    expect((await a.api.cases.get({ id: caseId })).notes).toHaveLength(1);
    expect(await a.api.bundles.undo({ bundleId })).toMatchObject({ isUndone: false, conflicts: [] });
    expect((await a.api.people.get({ id: person.id })).note).toBe('from B');
    expect((await a.api.cases.get({ id: caseId })).notes).toHaveLength(2);
    await expect(b.api.bundles.undo({ bundleId })).rejects.toThrow('not-found');
  });

  it('brings a removed record back only with a reason, which the history keeps', async () => {
    const { a, b, partnerOfA, file, person, caseId } = await shared();
    const [first] = await b.api.bundles.list({});
    await b.api.bundles.undo({ bundleId: first?.id ?? '' });
    await change(a, person.id, { note: 'newer' });
    const { result } = await send(a, b, { partnerId: partnerOfA, caseId, path: file('1.age') });
    const { bundleId } = result;
    expect(await b.api.bundles.waiting({ bundleId })).toMatchObject([
      { id: person.id, outcome: 'conflict', removal: { where: 'here', reason: 'undone' } },
    ]);
    const accept = { id: person.id, decision: 'accept' as const };
    expect(await b.api.bundles.decide({ bundleId, decisions: [accept] })).toMatchObject({ conflicts: 1 });
    await b.api.bundles.decide({ bundleId, decisions: [{ ...accept, readding: 'needed-again' }] });
    expect((await b.api.people.get({ id: person.id })).note).toBe('newer');
    const [entry] = await b.api.people.history({ id: person.id });
    expect(entry).toMatchObject({ action: 'restored' });
    expect(entry?.changes).toContainEqual({ field: 'readding', before: 'undone', after: 'needed-again' });
  });

  it('proposes who is likely on record already, and joins nobody', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { person, caseId } = await aCaseAt(a);
    const known = await b.api.people.create(
      aPerson({ given: 'Astrid', surname: 'Lind', nationalities: ['SWE'] }),
    );
    await b.api.people.create(aPerson({ given: 'Mehmet', surname: 'Yılmaz', birthDate: '1951' }));
    await a.api.bundles.seal({ partnerId: partnerOfA, caseIds: [caseId], path: file('1.age') });
    const { changes } = await b.api.bundles.open({ path: file('1.age') });
    const change = changes.find(({ kind }) => kind === 'person');
    expect(change?.likely).toMatchObject([{ id: known.id, title: 'Lind, Astrid' }]);
    await b.api.bundles.apply({ path: file('1.age') });
    expect((await b.api.people.get({ id: person.id })).id).toBe(person.id);
    expect((await b.api.people.list({})).total).toBe(3);
  });

  it('asks when each side took out the name that the other kept', async () => {
    const { a, b, partnerOfA, partnerOfB, file, person, caseId } = await shared();
    const [name] = person.names;
    const two = PersonInput.shape.names.parse([
      ...person.names,
      ...aPerson({ given: 'Astrid Maria', surname: 'Lind' }).names,
    ]);
    await change(a, person.id, { names: two });
    await send(a, b, { partnerId: partnerOfA, caseId, path: file('1.age') });
    await change(a, person.id, { names: two.slice(0, 1) });
    await change(b, person.id, { names: two.slice(1) });
    const { result } = await send(b, a, { partnerId: partnerOfB, caseId, path: file('2.age') });
    expect(result).toMatchObject({ refused: 0, conflicts: 1 });
    const { bundleId } = result;
    const explained = await a.api.bundles.explainMerge({ bundleId, recordId: person.id });
    expect(explained.fields.filter(({ decision }) => decision === 'conflict')).toMatchObject([
      { field: `names#${name?.id ?? ''}`, reason: 'not-together', theirs: { value: null } },
    ]);
    const choices = { [`names#${name?.id ?? ''}`]: 'theirs' as const };
    // Both out is nobody: it stays waiting.
    await a.api.bundles.decide({ bundleId, decisions: [{ id: person.id, decision: 'accept', choices }] });
    expect((await a.api.people.get({ id: person.id })).names).toHaveLength(1);
    expect(await a.api.bundles.waiting({ bundleId })).toHaveLength(1);
  });

  it('removes nothing at others that its mission only ceases to hold', async () => {
    const { a, b, partnerOfB, file, person, caseId } = await shared();
    const [received] = await b.api.bundles.list({});
    await send(b, a, { partnerId: partnerOfB, caseId, path: file('1.age') });
    await b.api.bundles.undo({ bundleId: received?.id ?? '' });
    const other = await aCaseAt(b);
    await send(b, a, { partnerId: partnerOfB, caseId: other.caseId, path: file('2.age') });
    expect((await a.api.people.get({ id: person.id })).displayName).toBe('Lind, Astrid');
    expect((await a.api.cases.list({})).total).toBe(2);
  });

  it('shows a removal by the maker, and removes the record here too once it is accepted', async () => {
    const { a, b, partnerOfA, file, person, caseId } = await shared();
    const mistaken = await a.api.cases.create({
      type: 'lost-document',
      representedState: 'SWE',
      people: [{ personId: person.id, role: 'subject' }],
    });
    await send(a, b, { partnerId: partnerOfA, caseId: mistaken.id, path: file('1.age') });
    expect((await b.api.cases.list({})).total).toBe(2);
    const [made] = await a.api.cases.history({ id: mistaken.id });
    await a.api.records.undo({ changeSetId: made?.changeSetId ?? '' });
    await a.api.bundles.seal({
      partnerId: partnerOfA,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('2.age'),
    });
    const { changes } = await b.api.bundles.open({ path: file('2.age') });
    expect(changes.find(({ id }) => id === mistaken.id)).toMatchObject({
      kind: 'case',
      outcome: 'removed',
      removal: { where: 'there', reason: 'undone' },
    });
    await b.api.bundles.apply({ path: file('2.age') });
    expect((await b.api.cases.list({})).total).toBe(1);
  });
});

describe('checking and explaining', () => {
  it('tells for each field which side wrote what after what', async () => {
    const { a, b, partnerOfB, file, person, caseId } = await shared();
    await change(a, person.id, { note: 'from A', birthPlace: 'Umeå' });
    await change(b, person.id, { note: 'from B', sex: 'female' });
    await b.api.bundles.seal({
      partnerId: partnerOfB,
      caseIds: [caseId],
      legalBasis: 'public-task',
      path: file('1.age'),
    });
    const explained = await a.api.bundles.explainMerge({ path: file('1.age'), recordId: person.id });
    const of = (name: string) => explained.fields.find(({ field }) => field === name);
    expect(of('note')).toMatchObject({
      decision: 'conflict',
      reason: 'neither-saw',
      base: '',
      mine: { value: 'from A', by: 'Amina Test' },
      theirs: { value: 'from B' },
      theySawOurs: false,
      weSawTheirs: false,
    });
    expect(of('sex')).toMatchObject({ decision: 'theirs', reason: 'they-saw-ours', theySawOurs: true });
    expect(of('birthPlace')).toMatchObject({ decision: 'mine', reason: 'we-saw-theirs', weSawTheirs: true });
    await expect(
      a.api.bundles.explainMerge({ path: file('1.age'), recordId: caseId.replace(/.$/, '0') }),
    ).rejects.toThrow();
  });

  it('gives a verdict on any bundle that we can open, and writes nothing', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const { caseId } = await aCaseAt(a);
    const seal = (path: string) =>
      a.api.bundles.seal({ partnerId: partnerOfA, caseIds: [caseId], path: file(path) });
    await seal('1.age');
    await seal('2.age');
    const before = readFileSync(join(b.profile, 'chancery.db'));
    expect(await b.api.bundles.verify({ path: file('2.age') })).toMatchObject({
      verdict: 'good',
      reasons: ['number-missing', 'sender-confirmed'],
      manifest: { format: 'chancery-bundle', version: 1, seq: 2, missing: [1], records: 3 },
    });
    expect(await a.api.bundles.verify({ path: file('2.age') })).toMatchObject({
      verdict: 'good',
      reasons: ['sender-own'],
    });
    const bytes = readFileSync(file('1.age'));
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    writeFileSync(file('flipped.age'), bytes);
    expect(await b.api.bundles.verify({ path: file('flipped.age') })).toEqual({
      verdict: 'refused',
      reasons: ['payload'],
      manifest: null,
    });
    expect(readFileSync(join(b.profile, 'chancery.db')).equals(before)).toBe(true);
  });

  it('says of a sender whom nobody here knows that the signature holds and the sender is not known', async () => {
    const { a, b, file } = await twoMissions();
    const c = await openTestCore({
      mission: { name: 'Embassy of Sweden', sendingState: 'SWE', hostState: 'ESP', city: 'Madrid' },
    });
    const { caseId } = await aCaseAt(c);
    const partnerId = await introduce(b, c, file('b-for-c.chancery-card'));
    await c.api.bundles.seal({ partnerId, caseIds: [caseId], path: file('c.age') });
    expect(await b.api.bundles.verify({ path: file('c.age') })).toMatchObject({
      verdict: 'doubtful',
      reasons: ['sender-mission'],
      manifest: { sender: { name: '' } },
    });
    expect(await a.api.bundles.verify({ path: file('c.age') })).toMatchObject({
      verdict: 'refused',
      reasons: ['no-identity'],
    });
  });
});
