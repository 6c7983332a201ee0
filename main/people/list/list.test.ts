import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGE_BANDS,
  NONE,
  PEOPLE_FACETS,
  PEOPLE_GROUPINGS,
  PeopleFilter,
  WORKLISTS,
  type PeopleFacet,
} from '../../../shared/people/query.ts';
import { PEOPLE_SORT_FIELDS } from '../../../shared/people/calls.ts';
import {
  NEED_CATEGORIES,
  PURPOSES,
  SEXES,
  STANDINGS,
  type PersonInput,
} from '../../../shared/people/schema.ts';
import type { ReadableDb } from '../../database/handle.ts';
import { newId, systemClock } from '../../kernel/clock.ts';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { aPerson } from '../../test/person.ts';
import { derivePerson } from '../derive.ts';
import { listEverybody } from '../repository.ts';
import { createPerson, setPersonArchived, updatePerson } from '../service.ts';
import { facetsOf, groupsOf, listPeople, rowsOf, selectedNumbers } from './service.ts';

const TODAY = '2026-11-24';
const ZONES = ['019ab1b2-0000-7000-8000-00000000000a', '019ab1b2-0000-7000-8000-00000000000b'];
const NATIONALITIES = ['NOR', 'PRT', 'UKR', 'XXA'];
const LANGUAGES = ['en', 'no', 'pt'];
const DAYS = ['2020-01-01', '2026-11-23', TODAY, '2026-11-25', '2027-01-01', '2030-06-30'];

const item = (): string => newId(systemClock);
const some = <Value>(values: readonly Value[], least = 0) => fc.subarray([...values], { minLength: least });
const maybeDay = fc.option(fc.constantFrom(...DAYS), { freq: 2 });

const anybody = fc
  .record({
    given: fc.constantFrom('Ingrid', 'Åse', 'Олена', 'Zoë', 'ingrid'),
    surname: fc.constantFrom('Solberg', 'Berg', 'Шевченко', 'Øye'),
    birthDate: fc.option(
      fc.constantFrom(
        '1984',
        '1984~',
        '1984-05',
        '1984-05-03',
        '1984-05-03~',
        '2019-11-24',
        '2019-11-25',
        '1950',
      ),
    ),
    sex: fc.constantFrom(...SEXES),
    standing: fc.constantFrom(...STANDINGS),
    purpose: fc.constantFrom(...PURPOSES),
    nationalities: some(NATIONALITIES),
    languages: some(LANGUAGES),
    zoneId: fc.option(fc.constantFrom(...ZONES)),
    needs: some(NEED_CATEGORIES.slice(0, 4)),
    expiresOn: maybeDay,
    departsOn: maybeDay,
    departedOn: fc.option(fc.constantFrom(...DAYS), { freq: 1 }),
    confirmDueOn: maybeDay,
    confirmedOn: maybeDay,
    failed: fc.boolean(),
    place: fc.constantFrom('', 'Porto', 'Évora', 'Faro'),
    archived: fc.boolean(),
  })
  .map(({ needs, expiresOn, confirmedOn, failed, place, archived, ...fields }) => ({
    archived,
    person: aPerson({
      ...fields,
      needs: needs.map((category) => ({ id: item(), category, consequence: 'an escort' })),
      documents: expiresOn === null ? [] : [{ id: item(), number: 'A1', expiresOn }],
      contactPoints: [
        {
          id: item(),
          kind: 'mobile',
          value: '+351 912 345 678',
          confirmed: {
            at: confirmedOn === null ? null : `${confirmedOn}T10:00:00.000Z`,
            channel: 'phone',
            by: 'Amina',
          },
          failedAt: failed ? '2026-11-23T12:00:00.000Z' : null,
        },
      ],
      addresses: place === '' ? [] : [{ id: item(), text: place, place }],
    }),
  }));
type Somebody = { id: string; archived: boolean; person: PersonInput };

const anyFilter = fc
  .record(
    {
      text: fc.constantFrom('solberg', 'berg', 'porto', 'ol'),
      standing: some(STANDINGS),
      nationality: some([...NATIONALITIES, NONE]),
      purpose: some(PURPOSES),
      zone: some([...ZONES, NONE]),
      needs: some(NEED_CATEGORIES.slice(0, 4)),
      hasNeed: fc.boolean(),
      sex: some(SEXES),
      age: some(AGE_BANDS),
      ageFrom: fc.integer({ min: 0, max: 60 }),
      languages: some(LANGUAGES),
      documentExpiresBefore: fc.constantFrom(...DAYS),
      departsBefore: fc.constantFrom(...DAYS),
      confirmedBefore: fc.constantFrom(...DAYS),
      worklist: fc.constantFrom(...WORKLISTS),
      archived: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  // Several filters at once find nobody among few people.
  .chain((all) =>
    fc
      .subarray(Object.entries(all), { maxLength: Math.min(3, Object.keys(all).length) })
      .map((some) => Object.fromEntries(some)),
  )
  .map((filter) => PeopleFilter.parse(filter));

const anySorting = fc.uniqueArray(
  fc.record({ field: fc.constantFrom(...PEOPLE_SORT_FIELDS), descending: fc.boolean() }),
  { maxLength: 3, selector: (by) => by.field },
);

/** What somebody counts under, worked out from the record itself. */
function valuesOf(person: PersonInput, facet: PeopleFacet): string[] {
  switch (facet) {
    case 'standing':
    case 'purpose':
    case 'sex':
      return [person[facet]];
    case 'nationality':
      return person.nationalities;
    case 'languages':
      return person.languages;
    case 'zone':
      return [person.zoneId ?? NONE];
    case 'household':
      return [NONE];
    case 'needs':
      return [...new Set(person.needs.map((need) => need.category))];
    case 'age': {
      const age = ageOf(person);
      if (age === null) return ['unknown'];
      const tops = [4, 11, 17, 29, 44, 59, 74];
      return [AGE_BANDS[tops.filter((top) => age > top).length] ?? ''];
    }
    case 'worklist':
      return WORKLISTS.filter((list) => isOn(person, list));
  }
}

function ageOf({ birthDate }: PersonInput): number | null {
  if (birthDate === null) return null;
  const [year = '', month = '12', day = '31'] = birthDate.replace('~', '').split('-');
  const passed = `${month}-${day}` <= TODAY.slice(5);
  return Number(TODAY.slice(0, 4)) - Number(year) - (passed ? 0 : 1);
}

function isOn(person: PersonInput, list: (typeof WORKLISTS)[number]): boolean {
  const { documentExpiresOn, lastConfirmedAt, workingContactPoints } = derivePerson(person);
  if (person.departedOn !== null) return false;
  switch (list) {
    case 'due':
      return person.confirmDueOn !== null && person.confirmDueOn <= TODAY;
    case 'expiring':
      return typeof documentExpiresOn === 'string' && documentExpiresOn < '2027-05-23';
    case 'unreachable':
      return workingContactPoints === 0;
    case 'leaving':
      return person.departsOn !== null && person.departsOn < '2026-12-24';
    case 'stale':
      return lastConfirmedAt === null || String(lastConfirmedAt) < '2025-11-24';
  }
}

function passes({ archived, person }: Somebody, filter: PeopleFilter, without?: PeopleFacet): boolean {
  if (archived !== filter.archived) return false;
  for (const facet of PEOPLE_FACETS) {
    const wanted = [filter[facet] ?? []].flat();
    if (facet === without || wanted.length === 0) continue;
    const values = valuesOf(person, facet);
    if (!(values.length === 0 ? [NONE] : values).some((value) => wanted.some((one) => one === value)))
      return false;
  }
  const { documentExpiresOn, lastConfirmedAt } = derivePerson(person);
  const isBefore = (date: unknown, limit: string | undefined): boolean =>
    limit === undefined || (typeof date === 'string' && date < limit);
  if (filter.hasNeed !== undefined && person.needs.length > 0 !== filter.hasNeed) return false;
  if (filter.ageFrom !== undefined && (ageOf(person) ?? -1) < filter.ageFrom) return false;
  if (!isBefore(documentExpiresOn, filter.documentExpiresBefore)) return false;
  if (!isBefore(person.departsOn, filter.departsBefore)) return false;
  return filter.confirmedBefore === undefined || isBefore(lastConfirmedAt ?? '', filter.confirmedBefore);
}

function register({ write }: TestDatabase, people: { archived: boolean; person: PersonInput }[]): Somebody[] {
  return people.map(({ archived, person }) => {
    const { id } = write((db) => createPerson(db, person));
    if (archived) write((db) => setPersonArchived(db, id, 1, true));
    return { id, archived, person };
  });
}

/** Ids of everybody that a filter finds, in slices. */
function everyId(
  db: ReadableDb,
  filter: PeopleFilter,
  sorting: Parameters<typeof listPeople>[1]['sorting'] = [],
) {
  const ids: string[] = [];
  for (let total = 1; ids.length < total;) {
    const page = listPeople(db, { filter, sorting, offset: ids.length, limit: 7 });
    ids.push(...page.rows.map((row) => row.id));
    ({ total } = page);
    if (page.rows.length === 0) break;
  }
  return ids;
}

describe('the list of people', () => {
  it(
    'counts every facet as a walk over all records would, without its own filter',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(fc.array(anybody, { maxLength: 12 }), anyFilter, (people, withText) => {
          const database = openTestDatabase();
          const registered = register(database, people);
          const { text: _text, ...filter } = withText;
          const answer = database.read((db) => facetsOf(db, { filter, facets: [...PEOPLE_FACETS] }));
          expect(answer.total).toBe(registered.filter((one) => passes(one, filter)).length);
          for (const facet of PEOPLE_FACETS) {
            const counts: Record<string, number> = {};
            for (const one of registered.filter((somebody) => passes(somebody, filter, facet)))
              for (const value of valuesOf(one.person, facet)) counts[value] = (counts[value] ?? 0) + 1;
            const counted = (answer.facets[facet] ?? []).filter(({ count }) => count > 0);
            expect(Object.fromEntries(counted.map(({ value, count }) => [value, count]))).toEqual(counts);
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  it('selects by a query exactly the rows that it lists, in the same order', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), anyFilter, anySorting, (people, filter, sorting) => {
        const database = openTestDatabase();
        register(database, people);
        database.read((db) => {
          const ids = everyId(db, filter, sorting);
          const except = ids.slice(1, 3);
          const selection = { query: { filter, sorting }, except };
          const page = rowsOf(db, { selection, fields: ['displayName'], offset: 0, limit: 500 });
          expect(page.rows.map((row) => row.id)).toEqual(ids.filter((id) => !except.includes(id)));
          expect(page.total).toBe(selectedNumbers(db, selection).length);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('sorts as the database sorts', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(anybody, { maxLength: 14 }),
        anySorting,
        fc.boolean(),
        (people, sorting, archived) => {
          const database = openTestDatabase();
          register(database, people);
          database.read((db) => {
            // Two filters that leave out nobody: one is answered from the indexes, the other from the columns.
            const filter = { archived };
            const fromIndexes = listEverybody(db, { archived, sorting, offset: 0, limit: 100 });
            facetsOf(db, { filter, facets: ['sex'] });
            expect(everyId(db, filter, sorting)).toEqual(fromIndexes.rows.map((row) => row.id));
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('follows every change, also one that is rolled back', () => {
    const { read, write } = openTestDatabase();
    const total = (): number => read((db) => facetsOf(db, { filter: { archived: false }, facets: [] }).total);
    expect(total()).toBe(0);
    const { id } = write((db) => createPerson(db, aPerson({ surname: 'Zander' })));
    expect(total()).toBe(1);
    expect(() =>
      write((db) => {
        createPerson(db, aPerson());
        expect(facetsOf(db, { filter: { archived: false }, facets: [] }).total).toBe(2);
        throw new RangeError('no');
      }),
    ).toThrow('no');
    expect(total()).toBe(1);
    write((db) => createPerson(db, aPerson({ surname: 'Moen' })));
    const names = (): string[] =>
      read((db) =>
        listPeople(db, { filter: { archived: false }, sorting: [], offset: 0, limit: 10 }),
      ).rows.map((row) => row.displayName);
    expect(names()).toEqual(['Moen, Ingrid', 'Zander, Ingrid']);
    write((db) => updatePerson(db, id, 1, aPerson({ surname: 'Abel' })));
    expect(names()).toEqual(['Abel, Ingrid', 'Moen, Ingrid']);
    write((db) => setPersonArchived(db, id, 2, true));
    expect(names()).toEqual(['Moen, Ingrid']);
    write((db) => createPerson(db, aPerson({ surname: 'Hidden' })), { hiddenBy: 'an import' });
    expect(names()).toEqual(['Moen, Ingrid']);
  });

  it('groups everybody, and lists each group by its value', () => {
    const { read, write } = openTestDatabase();
    for (const nationalities of [['NOR'], ['NOR', 'PRT'], []])
      write((db) =>
        createPerson(db, aPerson({ nationalities, zoneId: nationalities.length === 1 ? ZONES[0] : null })),
      );
    read((db) => {
      for (const by of PEOPLE_GROUPINGS) {
        const { rows } = groupsOf(db, {
          filter: { archived: false },
          by,
          sorting: 'label',
          offset: 0,
          limit: 500,
        });
        for (const { value, count } of rows)
          expect(everyId(db, PeopleFilter.parse({ [by]: [value] })).length, `${by} ${value}`).toBe(count);
      }
      expect(
        groupsOf(db, {
          filter: { archived: false },
          by: 'nationality',
          sorting: 'count',
          offset: 0,
          limit: 500,
        }),
      ).toEqual({
        total: 3,
        people: 3,
        rows: [
          { value: 'NOR', label: '', count: 2 },
          { value: 'PRT', label: '', count: 1 },
          { value: NONE, label: '', count: 1 },
        ],
      });
    });
  });
});
