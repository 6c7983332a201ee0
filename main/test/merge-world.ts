import fc from 'fast-check';
import { CaseFields } from '../../shared/cases/schema.ts';
import { CHOICE_FIELDS } from '../../shared/duplicates/schema.ts';
import { HouseholdInput } from '../../shared/households/schema.ts';
import { PersonInput } from '../../shared/people/schema.ts';
import { caseStore } from '../cases/repository.ts';
import { householdStore } from '../households/repository.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { personStore } from '../people/service.ts';
import type { TestDatabase } from './database.ts';

const id = () => newId(systemClock);

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

/** Everything that a merge may touch, as it stands. */
export function dump({ read }: TestDatabase): Record<string, unknown[]> {
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
/** Somebody of whom little is known, much of it as of others. */
export const aPersonInput = fc
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
/** What officers do to a record. */
export const edits = fc.array(edit, { maxLength: 4 });
/** What an officer chooses for a merge. */
export const choices = fc
  .dictionary(one(...CHOICE_FIELDS), one('keep' as const, 'other' as const))
  .map((chosen) => ({ ...chosen }));

/** Makes changes, one after the other. */
export function change(test: TestDatabase, personId: string, changes: readonly Edit[]): void {
  for (const apply of changes) {
    test.clock.tick();
    test.write((db) => {
      const { fields } = personStore.get(db, personId);
      personStore.update(db, personId, null, apply(fields));
    });
  }
}

/** Two people, and what is done to them. */
export const world = fc.record({
  keep: aPersonInput,
  other: aPersonInput,
  before: fc.tuple(edits, edits),
  after: edits,
  choices,
  archived: fc.boolean(),
});

/** Two people with a past, a case of both, and a household of one. */
export function build(
  test: TestDatabase,
  start: typeof world extends fc.Arbitrary<infer World> ? World : never,
): { keepId: string; otherId: string } {
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
