import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CaseFields } from '../../shared/cases/schema.ts';
import { LIST_LIMITS } from '../../shared/duplicates/join.ts';
import { PERSON_LISTS, sameItem } from '../../shared/duplicates/items.ts';
import { HouseholdInput } from '../../shared/households/schema.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import { caseStore } from '../cases/repository.ts';
import { householdStore } from '../households/repository.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { personLinks } from '../person-links.ts';
import { personStore } from '../people/service.ts';
import { recordRegistry } from '../record-registry.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { aPersonInput, change, choices, dump, edits } from '../test/merge-world.ts';
import { mergePeople } from './merge.ts';
import { findMerge } from './merges.ts';
import { undoMerge } from './undo-merge.ts';

const domains = { registry: recordRegistry, links: personLinks };
const RUNS = 20;
/** Other work may take most of the processor. */
const LIMIT_MS = 120_000;
const id = () => newId(systemClock);

/** Somebody, and three who are merged into them. */
const several = fc.record({
  people: fc.tuple(aPersonInput, aPersonInput, aPersonInput, aPersonInput),
  choices: fc.tuple(choices, choices, choices),
  between: fc.tuple(edits, edits, edits),
  archived: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
  /** Which of the merges that still stand is taken back next. */
  order: fc.tuple(fc.nat(2), fc.nat(1)),
});
type Several = typeof several extends fc.Arbitrary<infer World> ? World : never;

function populate(test: TestDatabase, start: Several): string[] {
  const ids = test.write((db) => start.people.map((person) => personStore.create(db, person).id));
  test.write((db) => {
    for (const [index, personId] of ids.entries()) {
      if (start.archived[index] === true) personStore.setArchived(db, personId, 1, true);
    }
    const all = ids.map((personId) => ({ id: id(), personId, role: 'subject' }));
    caseStore.create(db, CaseFields.parse({ caseNumber: 'A', people: all.slice(1) }));
    caseStore.create(db, CaseFields.parse({ caseNumber: 'B', people: all }));
    for (const [name, members] of [
      ['S', ids.slice(1, 3)],
      ['T', ids.slice(3)],
    ] as const) {
      const named = members.map((personId) => ({ id: id(), personId, role: 'head' }));
      householdStore.create(db, HouseholdInput.parse({ name, members: named }));
    }
  });
  return ids;
}

function mergeAll(test: TestDatabase, ids: readonly string[], start: Several, isEdited: boolean): string[] {
  const [keepId = '', ...others] = ids;
  return others.map((otherId, index) => {
    test.clock.tick();
    const { mergeId } = test.write((db) =>
      mergePeople(db, domains, { keepId, otherId, choices: start.choices[index] ?? {} }),
    );
    if (isEdited) change(test, keepId, start.between[index] ?? []);
    return mergeId;
  });
}

function inOrder(mergeIds: readonly string[], order: readonly number[]): string[] {
  const left = [...mergeIds];
  const taken = order.flatMap((place) => left.splice(place % Math.max(left.length, 1), 1));
  return [...taken, ...left];
}

/** What records say, without when and by whom it was written. */
function facts(test: TestDatabase): Record<string, unknown> {
  return test.read((db) => ({
    people: db
      .rows(`SELECT * FROM person ORDER BY id`)
      .map((row) => personStore.parse(row))
      .map(({ id: personId, fields, archivedAt }) => ({ personId, fields: unordered(fields), archivedAt })),
    ...Object.fromEntries(
      ['case', 'household'].map((kind) => [
        kind,
        db
          .rows(`SELECT * FROM "${kind}" ORDER BY id`)
          .map((row) => recordRegistry.get(kind)?.parse(row))
          .map((record) => ({ fields: unordered(record?.fields ?? {}), archivedAt: record?.archivedAt })),
      ]),
    ),
    merged: db.rows(`SELECT * FROM mergedInto ORDER BY personId`),
    members: db.rows(`SELECT * FROM householdMember ORDER BY personId`),
  }));
}

/** Lists are compared whatever their order. */
function unordered(fields: object): unknown {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value,
    ]),
  );
}

it(
  'restores the rows byte by byte when several merges are undone, the last first',
  () => {
    const test = openTestDatabase();
    fc.assert(
      fc.property(several, (start) => {
        const ids = populate(test, start);
        const before = dump(test);
        const mergeIds = mergeAll(test, ids, start, false);
        for (const mergeId of [...mergeIds].reverse()) {
          test.clock.tick();
          test.write((db) => undoMerge(db, domains, mergeId));
        }
        expect(dump(test)).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT_MS,
);

it(
  'restores the facts when several merges are undone in any order',
  () => {
    fc.assert(
      fc.property(several, (start) => {
        const test = openTestDatabase();
        const ids = populate(test, start);
        const before = facts(test);
        const mergeIds = mergeAll(test, ids, start, false);
        for (const mergeId of inOrder(mergeIds, start.order)) {
          test.clock.tick();
          expect(test.write((db) => undoMerge(db, domains, mergeId)).conflicts).toEqual([]);
        }
        expect(facts(test)).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT_MS,
);

it(
  'takes no fact of a merge that stands away with an earlier one',
  () => {
    const test = openTestDatabase();
    fc.assert(
      fc.property(several, (start) => {
        const [keepId = '', ...others] = populate(test, start);
        const mergeIds = mergeAll(test, [keepId, ...others], start, false);
        const standing = new Map(mergeIds.map((mergeId, index) => [mergeId, start.people[index + 1]]));
        for (const mergeId of inOrder(mergeIds, start.order)) {
          test.clock.tick();
          test.write((db) => undoMerge(db, domains, mergeId));
          standing.delete(mergeId);
          const { fields: kept } = test.read((db) => personStore.get(db, keepId));
          const shown = test.read((db) =>
            [...standing.keys()].map((stands) => findMerge(db, stands)?.notChosen),
          );
          for (const said of standing.values()) {
            if (said !== undefined) expect(missing(said, kept, JSON.stringify(shown))).toEqual([]);
          }
        }
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT_MS,
);

it(
  'loses no later edit, in whatever order merges are undone',
  () => {
    const test = openTestDatabase();
    fc.assert(
      fc.property(several, (start) => {
        const ids = populate(test, start);
        const [keepId = ''] = ids;
        const mergeIds = mergeAll(test, ids, start, true);
        const last = start.between[2];
        const edited = test.read((db) => personStore.get(db, keepId).fields);
        for (const mergeId of inOrder(mergeIds, start.order)) {
          test.clock.tick();
          test.write((db) => undoMerge(db, domains, mergeId));
        }
        const people = test.read((db) => ids.map((personId) => personStore.get(db, personId).fields));
        for (const list of PERSON_LISTS) {
          const left = new Set(people.flatMap((person) => person[list].map(({ id: itemId }) => itemId)));
          for (const { id: itemId } of edited[list]) expect(left).toContain(itemId);
        }
        if (last.length > 0) {
          for (const field of ['birthDate', 'birthPlace'] as const)
            expect(people.map((person) => person[field])).toContain(edited[field]);
        }
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT_MS,
);

/** What somebody said that neither the kept record nor the merge shows. */
function missing(said: PersonInput, kept: PersonInput, notChosen = ''): string[] {
  const lost: string[] = [];
  for (const list of PERSON_LISTS) {
    if (kept[list].length >= LIST_LIMITS[list]) continue;
    const items: readonly { id: string }[] = kept[list];
    for (const item of said[list]) {
      const isThere = items.some((known) => known.id === item.id || sameItem(list, known, item) !== null);
      if (!isThere) lost.push(`${list} ${JSON.stringify(item)}`);
    }
  }
  for (const set of ['nationalities', 'languages'] as const) {
    const values: readonly string[] = kept[set];
    lost.push(...said[set].filter((value) => !values.includes(value)));
  }
  for (const field of ['birthDate', 'birthPlace', 'sex', 'departsOn'] as const) {
    const value = said[field];
    if (value === null || value === '' || value === 'unknown') continue;
    if (kept[field] !== value && !notChosen.includes(JSON.stringify(value))) lost.push(`${field} ${value}`);
  }
  if (!kept.note.includes(said.note)) lost.push('note');
  return lost;
}
