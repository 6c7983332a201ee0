import { describe, expect, it } from 'vitest';
import { PersonInput, type Person } from '../../shared/people/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { aCaseAt, send, twoMissions } from '../test/missions.ts';
import type { TestCore } from '../test/core.ts';
import { aPerson } from '../test/person.ts';

const id = () => newId(systemClock);

/** A case of ours is with a partner, and here the person was merged into another since. */
async function mergedHere() {
  const missions = await twoMissions();
  const { a, b, partnerOfA, file } = missions;
  const { person, caseId } = await aCaseAt(a);
  await send(a, b, { partnerId: partnerOfA, caseId, path: file('1.age') });
  const kept = await a.api.people.create({
    ...aPerson({ given: 'Astrid Linnea', surname: 'Lind', nationalities: ['SWE'] }),
    besideReason: 'Came in by telephone.',
  });
  const { mergeId } = await a.api.people.merge({ keepId: kept.id, otherId: person.id });
  return { ...missions, person, kept, caseId, mergeId };
}

async function change(mission: TestCore, personId: string, fields: Partial<PersonInput>) {
  const person: Partial<Person> = (await mission.api.people.get({ id: personId })) as Person;
  await mission.api.people.update({
    id: personId,
    revision: person.revision ?? 1,
    person: { ...PersonInput.strip().parse(person), ...fields },
  });
}

describe('a bundle about somebody whose record was merged into another here', () => {
  it('brings nobody back: what is new stands with the kept record', async () => {
    const { a, b, partnerOfB, file, person, kept, caseId } = await mergedHere();
    await change(b, person.id, {
      contactPoints: [
        {
          id: id(),
          kind: 'mobile',
          value: '+46 70 123 45 67',
          note: '',
          confirmed: { at: null, channel: null, by: '' },
          failedAt: null,
        },
      ],
    });
    const { result } = await send(b, a, { partnerId: partnerOfB, caseId, path: file('2.age') });
    expect(result).toMatchObject({ conflicts: 0, refused: 0 });
    expect((await a.api.people.list({})).total).toBe(1);
    expect((await a.api.people.get({ id: kept.id })).contactPoints).toMatchObject([
      { value: '+46 70 123 45 67' },
    ]);
    // Sent once more, it changes nothing.
    const { revision } = await a.api.people.get({ id: kept.id });
    await send(b, a, { partnerId: partnerOfB, caseId, path: file('3.age') });
    expect((await a.api.people.get({ id: kept.id })).revision).toBe(revision);
  });

  it('lets a value wait that the kept record has otherwise, and writes it there once decided', async () => {
    const { a, b, partnerOfB, file, person, kept, caseId } = await mergedHere();
    await change(b, person.id, { birthDate: '1984-05-30' });
    const { sealed, result } = await send(b, a, { partnerId: partnerOfB, caseId, path: file('2.age') });
    expect(result).toMatchObject({ conflicts: 1 });
    expect((await a.api.people.get({ id: kept.id })).birthDate).toBe('1984-05-03');
    const [waiting] = await a.api.bundles.waiting({ bundleId: sealed.bundleId });
    expect(waiting).toMatchObject({
      id: person.id,
      title: 'Lind, Astrid Linnea',
      fields: [{ field: 'birthDate', mine: '1984-05-03', theirs: '1984-05-30', decision: 'conflict' }],
    });
    await a.api.bundles.decide({
      bundleId: sealed.bundleId,
      decisions: [{ id: person.id, decision: 'accept', choices: { birthDate: 'theirs' } }],
    });
    expect((await a.api.people.get({ id: kept.id })).birthDate).toBe('1984-05-30');
    expect((await a.api.people.list({})).total).toBe(1);
  });

  it('leads a case that names the one who went to the kept record, and that one leaves with it', async () => {
    const { a, b, partnerOfA, partnerOfB, file, person, kept, caseId } = await mergedHere();
    await send(b, a, { partnerId: partnerOfB, caseId, path: file('2.age') });
    expect(await a.api.cases.get({ id: caseId })).toMatchObject({ people: [{ person: { id: kept.id } }] });
    expect((await a.api.cases.list({ filter: { personId: kept.id } })).total).toBe(1);
    await send(a, b, { partnerId: partnerOfA, caseId, path: file('3.age') });
    expect((await b.api.people.get({ id: kept.id })).names).toMatchObject([
      { given: 'Astrid' },
      { given: 'Astrid Linnea' },
    ]);
    const held = await a.api.bundles.disclosures({ recordId: kept.id });
    expect(held).toHaveLength(2);
    expect(person.id).not.toBe(kept.id);
  });

  it('does not unsay a merge that a partner has seen: undoing it is a change of its own', async () => {
    const { a, b, partnerOfA, file, person, kept, caseId, mergeId } = await mergedHere();
    const before = await a.api.people.get({ id: kept.id });
    await send(a, b, { partnerId: partnerOfA, caseId, path: file('2.age') });
    await a.api.people.undo({ mergeId });
    const after = await a.api.people.get({ id: kept.id });
    expect(after.names).toHaveLength(1);
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(await a.api.people.get({ id: person.id })).toMatchObject({ displayName: 'Lind, Astrid' });
    await send(a, b, { partnerId: partnerOfA, caseId, path: file('3.age') });
    expect(await b.api.cases.get({ id: caseId })).toMatchObject({ people: [{ person: { id: person.id } }] });
  });
});
