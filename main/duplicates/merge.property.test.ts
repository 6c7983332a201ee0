import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PERSON_LISTS } from '../../shared/duplicates/items.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import { personLinks } from '../person-links.ts';
import { personStore } from '../people/service.ts';
import { recordRegistry } from '../record-registry.ts';
import { sameValue } from '../records/fields.ts';
import { openTestDatabase } from '../test/database.ts';
import { build, change, dump, world } from '../test/merge-world.ts';
import { mergePeople } from './merge.ts';
import { listMerges } from './merges.ts';
import { undoMerge } from './undo-merge.ts';

const domains = { registry: recordRegistry, links: personLinks };
const RUNS = 30;
/** Other work may take most of the processor. */
const LIMIT_MS = 120_000;

it(
  'undo of a merge restores the rows byte by byte, whatever the two were',
  () => {
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
      { numRuns: RUNS },
    );
  },
  LIMIT_MS,
);

it(
  'no merge loses a value: the kept record has it, or the merge shows it',
  () => {
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
      { numRuns: RUNS },
    );
  },
  LIMIT_MS,
);

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

it(
  'undo after later edits loses none of them, and gives each of the two its own back',
  () => {
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
      { numRuns: RUNS },
    );
  },
  LIMIT_MS,
);
