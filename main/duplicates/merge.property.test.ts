import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CaseFields } from '../../shared/cases/schema.ts';
import { CHOICE_FIELDS } from '../../shared/duplicates/schema.ts';
import { PERSON_LISTS } from '../../shared/duplicates/items.ts';
import { HouseholdInput } from '../../shared/households/schema.ts';
import { PersonInput } from '../../shared/people/schema.ts';
import { caseStore } from '../cases/repository.ts';
import { householdStore } from '../households/repository.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { personLinks } from '../person-links.ts';
import { personStore } from '../people/service.ts';
import { recordRegistry } from '../record-registry.ts';
import { sameValue } from '../records/fields.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { mergePeople } from './merge.ts';
import { listMerges } from './merges.ts';
import { undoMerge } from './undo-merge.ts';

const domains = { registry: recordRegistry, links: personLinks };
const id = () => newId(systemClock);

/** Everything that a merge may touch, byte by byte. */
const TABLES = [
  'person',
  '"case"',
  'casePerson',
  'household',
  'householdMember',
  'personNamed',
  'duplicatePair',
  'mergedInto',
  'tombstone',
];

function dump({ read }: TestDatabase): Record<string, unknown[]> {
  return read((db) =>
    Object.fromEntries(TABLES.map((table) => [table, db.rows(`SELECT * FROM ${table} ORDER BY 1, 2, 3`)])),
  );
}

/** From few values, so that two people often say the same. */
const one = <Value>(...values: Value[]) => fc.constantFrom(...values);
const confirmed = fc.record({
  at: one(null, '2026-01-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'),
  channel: one(null, 'phone' as const, 'email' as const),
  by: one('', 'Omar'),
});
const withId = <Fields extends object>(fields: fc.Arbitrary<Fields>) =>
  fc.tuple(fc.constant(null), fields).map(([, rest]) => ({ id: id(), ...rest }));
const aName = withId(
  fc.record({
    given: one('Ingrid', 'Ingrid Marie', 'إنغريد'),
    surname: one('Solberg', 'Sólberg', ''),
    kind: one('document' as const, 'alias' as const),
  }),
);
const aDocument = withId(
  fc.record({
    number: one('N123456', 'N 123456', 'X9'),
    issuer: one(null, 'NOR', 'SWE'),
    expiresOn: one(null, '2030-05-03'),
  }),
);
const aPoint = withId(
  fc.record({
    value: one('+351 912 345 678', '+351912345678', 'a@example.org'),
    kind: one('phone' as const, 'mobile' as const),
    confirmed,
    failedAt: one(null, '2026-03-01T00:00:00.000Z'),
  }),
);
const aPersonInput = fc
  .record({
    names: fc.array(aName, { minLength: 1, maxLength: 3 }),
    documents: fc.array(aDocument, { maxLength: 2 }),
    contactPoints: fc.array(aPoint, { maxLength: 3 }),
    birthDate: one(null, '1984', '1984-05-03', '1984-05-04'),
    birthPlace: one('', 'Bergen', 'Oslo'),
    sex: one('unknown' as const, 'female' as const, 'male' as const),
    nationalities: fc.uniqueArray(one('NOR', 'SWE', 'PRT'), { maxLength: 2 }),
    languages: fc.uniqueArray(one('en', 'no'), { maxLength: 2 }),
    note: one('', 'Works at the port.', 'Asked about alerts.'),
    departsOn: one(null, '2026-12-01'),
  })
  .map((fields) => PersonInput.parse(fields));

type Edit = (person: PersonInput) => PersonInput;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ birthDate: one('1990', '1991-01-01') })
    .map((change): Edit => (person) => ({ ...person, ...change })),
  fc.record({ birthPlace: one('Tromsø', '') }).map((change): Edit => (person) => ({ ...person, ...change })),
  fc.record({ note: one('Moved.', '') }).map((change): Edit => (person) => ({ ...person, ...change })),
  fc
    .uniqueArray(one('NOR', 'FRA'), { maxLength: 2 })
    .map((nationalities): Edit => (person) => ({ ...person, nationalities })),
  aPoint.map(
    (point): Edit =>
      (person) =>
        PersonInput.parse({ ...person, contactPoints: [...person.contactPoints, { ...point, id: id() }] }),
  ),
  fc.nat(5).map((at): Edit => (person) => ({
    ...person,
    contactPoints: person.contactPoints.filter((_, index) => index !== at),
  })),
  fc.nat(5).map((at): Edit => (person) => ({
    ...person,
    contactPoints: person.contactPoints.map((point, index) =>
      index === at ? { ...point, note: `note ${String(at)}` } : point,
    ),
  })),
  fc.nat(3).map(
    (at): Edit =>
      (person) =>
        person.names.length < 2
          ? person
          : { ...person, names: person.names.filter((_, index) => index !== at % person.names.length) },
  ),
);
const edits = fc.array(edit, { maxLength: 4 });
const choices = fc
  .dictionary(one(...CHOICE_FIELDS), one('keep' as const, 'other' as const))
  .map((chosen) => ({ ...chosen }));

function change(test: TestDatabase, personId: string, changes: readonly Edit[]): void {
  for (const apply of changes) {
    test.clock.tick();
    test.write((db) => {
      const { fields } = personStore.get(db, personId);
      personStore.update(db, personId, null, apply(fields));
    });
  }
}

const world = fc.record({
  keep: aPersonInput,
  other: aPersonInput,
  before: fc.tuple(edits, edits),
  after: edits,
  choices,
  archived: fc.boolean(),
});

/** Two people with a past, a case of both, and a household of one. */
function build(test: TestDatabase, start: typeof world extends fc.Arbitrary<infer World> ? World : never) {
  const [keepId, otherId] = test.write((db) => [
    personStore.create(db, start.keep).id,
    personStore.create(db, start.other).id,
  ]);
  change(test, keepId, start.before[0]);
  change(test, otherId, start.before[1]);
  test.write((db) => {
    if (start.archived) personStore.setArchived(db, otherId, personStore.get(db, otherId).revision, true);
    caseStore.create(
      db,
      CaseFields.parse({
        caseNumber: 'A',
        people: [
          { id: id(), personId: keepId, role: 'reporter' },
          { id: id(), personId: otherId, role: 'subject' },
          { id: id(), personId: otherId, role: 'reporter' },
        ],
      }),
    );
    householdStore.create(
      db,
      HouseholdInput.parse({ name: 'S', members: [{ id: id(), personId: otherId, role: 'head' }] }),
    );
  });
  return { keepId, otherId };
}

it('undo of a merge restores the rows byte by byte, whatever the two were', () => {
  const test = openTestDatabase();
  fc.assert(
    fc.property(world, (start) => {
      const { keepId, otherId } = build(test, start);
      const before = dump(test);
      test.clock.tick();
      const { mergeId } = test.write((db) =>
        mergePeople(db, domains, { keepId, otherId, choices: start.choices }),
      );
      expect(test.read((db) => personStore.find(db, otherId))).toBeNull();
      test.clock.tick();
      expect(test.write((db) => undoMerge(db, domains, mergeId)).conflicts).toEqual([]);
      expect(dump(test)).toEqual(before);
      return true;
    }),
    { numRuns: 80 },
  );
});

it('no merge loses a value: the kept record has it, or the merge shows it', () => {
  const test = openTestDatabase();
  fc.assert(
    fc.property(world, (start) => {
      const { keepId, otherId } = build(test, start);
      const [keep, other] = test.read((db) => [
        personStore.get(db, keepId).fields,
        personStore.get(db, otherId).fields,
      ]);
      test.write((db) => mergePeople(db, domains, { keepId, otherId, choices: start.choices }));
      const merged = test.read((db) => personStore.get(db, keepId).fields);
      const shown = test.read((db) => listMerges(db, { personId: keepId, offset: 0, limit: 1 })).rows[0];
      const everything = [merged, shown?.notChosen];
      const text = JSON.stringify(everything)
        .replaceAll(/[\s().-]/gu, '')
        .toLowerCase();
      for (const value of [...valuesOf(keep), ...valuesOf(other)])
        expect(text).toContain(value.replaceAll(/[\s().-]/gu, '').toLowerCase());
    }),
    { numRuns: 80 },
  );
});

/** What somebody said of a person, as it would be missed: without ids, and without confirmations that a later one replaces. */
function valuesOf(person: PersonInput | undefined): string[] {
  if (person === undefined) return [];
  return [
    ...person.names.flatMap(({ given, surname }) => [given, surname]),
    ...person.documents.flatMap(({ number, issuer, expiresOn }) => [number, issuer ?? '', expiresOn ?? '']),
    ...person.contactPoints.flatMap(({ value, note }) => [value, note]),
    ...person.nationalities,
    ...person.languages,
    person.birthDate ?? '',
    person.birthPlace,
    person.sex,
    person.note.replaceAll('\n', '\\n'),
    person.departsOn ?? '',
  ];
}

it('undo after later edits loses none of them, and gives each of the two its own back', () => {
  const test = openTestDatabase();
  fc.assert(
    fc.property(world, (start) => {
      const { keepId, otherId } = build(test, start);
      const [keep, other] = test.read((db) => [
        personStore.get(db, keepId).fields,
        personStore.get(db, otherId).fields,
      ]);
      const { mergeId } = test.write((db) =>
        mergePeople(db, domains, { keepId, otherId, choices: start.choices }),
      );
      const merged = test.read((db) => personStore.get(db, keepId).fields);
      change(test, keepId, start.after);
      const edited = test.read((db) => personStore.get(db, keepId).fields);
      test.clock.tick();
      test.write((db) => undoMerge(db, domains, mergeId));
      const [kept, theirs] = test.read((db) => [
        personStore.get(db, keepId).fields,
        personStore.get(db, otherId).fields,
      ]);
      for (const list of PERSON_LISTS) {
        const items = (person: PersonInput) => new Map(person[list].map((item) => [item.id, item]));
        const [now, was] = [items(edited), items(merged)];
        // What somebody wrote after the merge stands in one of the two.
        for (const [itemId, item] of now) {
          if (sameValue(item, was.get(itemId) ?? null)) continue;
          expect([...items(kept).values(), ...items(theirs).values()]).toContainEqual(item);
        }
        // What nobody touched is where it was.
        for (const [itemId, item] of items(keep)) {
          if (sameValue(now.get(itemId) ?? null, was.get(itemId) ?? null))
            expect(items(kept).get(itemId)).toEqual(item);
        }
        for (const [itemId, item] of items(other)) {
          const isTouched = was.has(itemId) && !sameValue(now.get(itemId) ?? null, was.get(itemId) ?? null);
          if (!isTouched) expect(items(theirs).get(itemId)).toEqual(item);
        }
      }
      for (const field of ['birthDate', 'birthPlace', 'sex', 'note', 'departsOn'] as const) {
        if (edited[field] === merged[field]) {
          expect([field, kept[field]]).toEqual([field, keep[field]]);
          expect([field, theirs[field]]).toEqual([field, other[field]]);
        } else expect([kept[field], theirs[field]]).toContain(edited[field]);
      }
    }),
    { numRuns: 120 },
  );
});
