import { describe, expect, it } from 'vitest';
import { PersonInput } from '../../shared/people/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { openTestCore, type TestCore } from '../test/core.ts';
import { aPerson } from '../test/person.ts';

const id = () => newId(systemClock);

/** The same woman twice: once from her passport, once from a hurried telephone call. */
async function twice(test: TestCore) {
  const kept = await test.api.people.create(
    aPerson({
      given: 'Ingrid',
      surname: 'Solberg',
      documents: [{ id: id(), number: 'N 123 456', issuer: 'NOR' }],
      contactPoints: [
        {
          id: id(),
          kind: 'mobile',
          value: '+351 912 345 678',
          confirmed: { at: '2026-01-02T10:00:00.000Z', channel: 'phone', by: 'Amina' },
        },
      ],
      note: 'Works at the port.',
    }),
  );
  const other = await test.api.people.create({
    besideReason: 'Registered by the night shift.',
    ...aPerson({
      given: 'Ingrid Marie',
      surname: 'Solberg',
      birthDate: '1984',
      birthPlace: 'Bergen',
      documents: [{ id: id(), number: 'N123456', expiresOn: '2030-05-03' }],
      contactPoints: [
        {
          id: id(),
          value: '+351 912345678',
          confirmed: { at: '2026-06-02T10:00:00.000Z', channel: 'email', by: 'Omar' },
        },
        { id: id(), kind: 'email', value: 'ingrid@example.org' },
      ],
      note: 'Asked about alerts.',
    }),
  });
  return { kept, other };
}

describe('people.merge', () => {
  it('keeps every value, joins what says the same, and shows what was not chosen', async () => {
    const test = await openTestCore();
    const { kept, other } = await twice(test);
    const { person, mergeId } = await test.api.people.merge({
      keepId: kept.id,
      otherId: other.id,
      revisions: { keep: 1, other: 1 },
    });
    expect(person).toMatchObject({ id: kept.id, birthDate: '1984-05-03', birthPlace: 'Bergen' });
    expect(person.names).toHaveLength(2);
    expect(person.documents).toMatchObject([{ number: 'N 123 456', issuer: 'NOR', expiresOn: '2030-05-03' }]);
    expect(person.contactPoints).toMatchObject([
      { kind: 'mobile', value: '+351 912 345 678', confirmed: { channel: 'email', by: 'Omar' } },
      { value: 'ingrid@example.org' },
    ]);
    expect(person.note).toBe('Works at the port.\n\nAsked about alerts.');
    expect(await test.api.people.merges({ personId: other.id })).toMatchObject({
      total: 1,
      rows: [{ id: mergeId, notChosen: [{ field: 'birthDate', value: '1984', from: 'other' }] }],
    });
  });

  it('lets the officer choose, field by field, and whose name leads', async () => {
    const test = await openTestCore();
    const { kept, other } = await twice(test);
    const { person } = await test.api.people.merge({
      keepId: kept.id,
      otherId: other.id,
      choices: { birthDate: 'other', names: 'other' },
    });
    expect(person).toMatchObject({ birthDate: '1984', displayName: 'Solberg, Ingrid Marie' });
  });

  it('leaves a redirect: the id that went opens the kept record, which is found by its numbers', async () => {
    const test = await openTestCore();
    const { kept, other } = await twice(test);
    await test.api.people.merge({ keepId: kept.id, otherId: other.id });
    expect(await test.api.people.get({ id: other.id })).toMatchObject({ id: kept.id });
    expect(await test.api.people.search({ text: 'ingrid@example.org' })).toMatchObject([
      { person: { id: kept.id } },
    ]);
    await expect(test.api.people.archive({ id: other.id, revision: other.revision })).rejects.toMatchObject({
      code: 'people/merged',
      details: { id: kept.id },
    });
    await expect(test.api.people.merge({ keepId: other.id, otherId: kept.id })).rejects.toMatchObject({
      code: 'people/merged',
    });
    expect((await test.api.people.list({})).total).toBe(1);
  });

  it('moves what named the other: cases, households, next of kin, wardens', async () => {
    const test = await openTestCore();
    const { kept, other } = await twice(test);
    const son = await test.api.people.create(
      aPerson({ given: 'Per', nextOfKin: [{ id: id(), name: 'Ingrid', personId: other.id }] }),
    );
    const { case: file } = await openCase(test, other.id);
    const both = await openCase(test, other.id, kept.id);
    const household = await test.api.households.create({
      members: [
        { id: id(), personId: other.id, role: 'head' },
        { id: id(), personId: son.id, role: 'child', guardianId: other.id },
      ],
    });
    const zone = await test.api.zones.create({
      name: 'Harbour',
      wardens: [{ id: id(), name: 'Ingrid', personId: other.id }],
    });
    const { mergeId } = await test.api.people.merge({ keepId: kept.id, otherId: other.id });
    const people = async (caseId: string) =>
      (await test.api.cases.get({ id: caseId })).case.people?.map(({ personId }) => personId);
    expect(await people(file.id)).toEqual([kept.id]);
    expect(await people(both.case.id)).toEqual([kept.id]);
    expect((await test.api.cases.list({ filter: { personId: kept.id } })).total).toBe(2);
    expect((await test.api.people.get({ id: son.id })).nextOfKin).toMatchObject([{ personId: kept.id }]);
    expect((await test.api.households.get({ id: household.id })).members).toMatchObject([
      { personId: kept.id },
      { personId: son.id, guardianId: kept.id },
    ]);
    expect((await test.api.zones.get({ id: zone.id })).wardens).toMatchObject([{ personId: kept.id }]);
    const { rows } = await test.api.people.merges({});
    expect(rows[0]?.links.map(({ kind }) => kind).sort()).toEqual([
      'case',
      'case',
      'household',
      'person',
      'wardenZone',
    ]);

    expect(await test.api.people.undo({ mergeId })).toMatchObject({ conflicts: [], restored: 7 });
    expect(await people(file.id)).toEqual([other.id]);
    expect((await people(both.case.id))?.sort()).toEqual([kept.id, other.id].sort());
    expect((await test.api.cases.list({ filter: { personId: kept.id } })).total).toBe(1);
    expect((await test.api.people.get({ id: son.id })).nextOfKin).toMatchObject([{ personId: other.id }]);
    expect((await test.api.households.get({ id: household.id })).members).toMatchObject([
      { personId: other.id },
      { personId: son.id, guardianId: other.id },
    ]);
  });

  it('refuses a record that somebody changed meanwhile, and one person twice', async () => {
    const test = await openTestCore();
    const { kept, other } = await twice(test);
    await expect(
      test.api.people.merge({ keepId: kept.id, otherId: other.id, revisions: { keep: 1, other: 2 } }),
    ).rejects.toMatchObject({ code: 'records/stale-revision' });
    await expect(test.api.people.merge({ keepId: kept.id, otherId: kept.id })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('people.undo of a merge', () => {
  it('puts both records back as they were', async () => {
    const test = await openTestCore();
    const { kept, other } = await twice(test);
    const { mergeId } = await test.api.people.merge({ keepId: kept.id, otherId: other.id });
    expect(await test.api.people.undo({ mergeId })).toEqual({
      removed: 0,
      restored: 2,
      unchanged: 0,
      conflicts: [],
    });
    expect(await test.api.people.get({ id: kept.id })).toEqual(kept);
    expect(await test.api.people.get({ id: other.id })).toEqual(other);
    await expect(test.api.people.undo({ mergeId })).rejects.toMatchObject({
      code: 'records/not-undoable',
    });
  });

  it('lets later edits go where the fact came from', async () => {
    const test = await openTestCore();
    const { kept, other } = await twice(test);
    const { mergeId, person } = await test.api.people.merge({ keepId: kept.id, otherId: other.id });
    const input = PersonInput.strip().parse(person);
    await test.api.people.update({
      id: person.id,
      revision: person.revision,
      person: {
        ...input,
        birthPlace: 'Oslo', // came from the other
        birthDate: '1984-05-04', // stayed as the kept record had it
        contactPoints: [
          ...input.contactPoints.map((point) =>
            point.kind === 'email' ? { ...point, value: 'new@example.org' } : point,
          ),
          { id: id(), kind: 'mobile' as const, value: '555 1234' },
        ],
      },
    });
    expect(await test.api.people.undo({ mergeId })).toMatchObject({ conflicts: [] });
    const now = await test.api.people.get({ id: kept.id });
    expect(now).toMatchObject({ birthPlace: '', birthDate: '1984-05-04' });
    expect(now.contactPoints?.map(({ value }) => value)).toEqual(['+351 912 345 678', '555 1234']);
    expect(await test.api.people.get({ id: other.id })).toMatchObject({
      birthPlace: 'Oslo',
      birthDate: '1984',
      contactPoints: [{ value: '+351 912345678' }, { value: 'new@example.org' }],
    });
  });

  it('lists what both had said and somebody edited since', async () => {
    const test = await openTestCore();
    const { kept, other } = await twice(test);
    const { mergeId, person } = await test.api.people.merge({ keepId: kept.id, otherId: other.id });
    const [point] = person.contactPoints ?? [];
    await test.api.people.failed({ id: person.id, revision: person.revision, itemId: point?.id ?? '' });
    expect(await test.api.people.undo({ mergeId })).toMatchObject({
      conflicts: [{ recordId: kept.id, field: `contactPoints#${point?.id ?? ''}`, reason: 'edited-later' }],
    });
    expect((await test.api.people.get({ id: kept.id })).contactPoints?.[0]?.failedAt).not.toBeNull();
    expect((await test.api.people.get({ id: other.id })).contactPoints).toEqual(other.contactPoints);
  });

  it('works for chains, the later merge first', async () => {
    const test = await openTestCore();
    const { kept, other } = await twice(test);
    const third = await test.api.people.create({
      ...aPerson({ given: 'I.', surname: 'Solberg' }),
      besideReason: 'An initial alone.',
    });
    const first = await test.api.people.merge({ keepId: kept.id, otherId: other.id });
    const second = await test.api.people.merge({ keepId: third.id, otherId: kept.id });
    expect(await test.api.people.get({ id: other.id })).toMatchObject({ id: third.id });
    await expect(test.api.people.undo({ mergeId: first.mergeId })).rejects.toMatchObject({
      code: 'people/merged-again',
      details: { mergeId: second.mergeId },
    });
    await test.api.people.undo({ mergeId: second.mergeId });
    await test.api.people.undo({ mergeId: first.mergeId });
    for (const record of [kept, other, third])
      expect(await test.api.people.get({ id: record.id })).toEqual(record);
  });

  it('goes by its own rules through the undoing of its change set', async () => {
    const test = await openTestCore();
    const { kept, other } = await twice(test);
    const third = await test.api.people.create({
      ...aPerson({ given: 'I.', surname: 'Solberg' }),
      besideReason: 'An initial alone.',
    });
    await test.api.people.merge({ keepId: kept.id, otherId: other.id });
    const [entry] = await test.api.people.history({ id: kept.id });
    const changeSetId = entry?.changeSetId ?? '';
    const second = await test.api.people.merge({ keepId: third.id, otherId: kept.id });
    await expect(test.api.records.undo({ changeSetId })).rejects.toMatchObject({
      code: 'people/merged-again',
      details: { mergeId: second.mergeId },
    });
    expect(await test.api.people.get({ id: other.id })).toMatchObject({ id: third.id });
    await test.api.people.undo({ mergeId: second.mergeId });
    await test.api.records.undo({ changeSetId });
    for (const record of [kept, other, third])
      expect(await test.api.people.get({ id: record.id })).toEqual(record);
    expect((await test.api.people.merges({ personId: other.id })).rows).toMatchObject([
      { undoneBy: 'Amina Test' },
    ]);
  });

  it('is not undone itself: a merge is made again as one', async () => {
    const test = await openTestCore();
    const { kept, other } = await twice(test);
    const { mergeId } = await test.api.people.merge({ keepId: kept.id, otherId: other.id });
    await test.api.people.undo({ mergeId });
    const [entry] = await test.api.people.history({ id: kept.id });
    await expect(test.api.records.undo({ changeSetId: entry?.changeSetId ?? '' })).rejects.toMatchObject({
      code: 'records/not-undoable',
      details: { reason: 'undid-merge' },
    });
    expect(await test.api.people.get({ id: kept.id })).toEqual(kept);
  });

  it('takes nothing away that another who is still merged also said', async () => {
    const test = await openTestCore();
    const bare = await test.api.people.create(aPerson({ given: 'Anna', surname: 'Berg', birthDate: null }));
    const known = (issuer: string | null) =>
      test.api.people.create({
        ...aPerson({
          given: 'Anna',
          surname: 'Berg',
          birthDate: '1980-01-01',
          documents: [{ id: id(), number: 'P1234567', issuer }],
          nationalities: ['SWE'],
        }),
        besideReason: 'Said so.',
      });
    const [second, third] = [await known(null), await known('SWE')];
    const first = await test.api.people.merge({ keepId: bare.id, otherId: second.id });
    const later = await test.api.people.merge({ keepId: bare.id, otherId: third.id });
    expect(await test.api.people.undo({ mergeId: first.mergeId })).toMatchObject({ conflicts: [] });
    expect(await test.api.people.get({ id: bare.id })).toMatchObject({
      birthDate: '1980-01-01',
      documents: [{ number: 'P1234567', issuer: 'SWE' }],
      nationalities: ['NOR', 'SWE'],
    });
    expect(await test.api.people.get({ id: second.id })).toEqual(second);
    expect(await test.api.people.undo({ mergeId: later.mergeId })).toMatchObject({ conflicts: [] });
    expect(await test.api.people.get({ id: third.id })).toEqual(third);
    expect(await test.api.people.get({ id: bare.id })).toMatchObject({
      birthDate: null,
      documents: [],
      nationalities: bare.nationalities,
    });
  });
});

async function openCase(test: TestCore, ...personIds: string[]) {
  const file = await test.api.cases.create({
    type: 'lost-document',
    request: 'Lost her bag.',
    people: personIds.map((personId) => ({ personId })),
  });
  return { case: file };
}
