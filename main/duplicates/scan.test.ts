import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { safeParsePartialDate } from '../../shared/kernel/dates.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { personStore } from '../people/service.ts';
import { openTestCore } from '../test/core.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { countWaiting, listPairs } from './repository.ts';
import { scanDuplicates } from './scan.ts';

const id = () => newId(systemClock);

/** Scans as a task does, and notes how long it kept the core from other calls. */
async function scan(test: TestDatabase, only: 'all' | 'waiting' = 'all') {
  let longest = 0;
  let start = performance.now();
  const result = await scanDuplicates(
    {
      read: test.read,
      write: (work) => ({ value: test.write(work), changeSet: null }),
      progress: () => undefined,
      breathe: async () => {
        longest = Math.max(longest, performance.now() - start);
        await new Promise((resolve) => setImmediate(resolve));
        start = performance.now();
      },
    },
    { only },
  );
  return { ...result, longest };
}

function fill(test: TestDatabase, people: readonly PersonInput[]): string[] {
  return test.write((db) => people.map((person) => personStore.create(db, person).id));
}

const openPairs = (test: TestDatabase) =>
  test.read((db) => listPairs(db, { state: 'open', offset: 0, limit: 10_000 }));

describe('people.scanDuplicates', () => {
  it('finds a document, a number, a birth date in common, in any script, and says so in words', async () => {
    const test = await openTestCore();
    const document = (number: string) => ({ documents: [{ id: id(), number, issuer: 'NOR' }] });
    for (const person of [
      aPerson({ given: 'Ingrid', surname: 'Solberg', ...document('N123456') }),
      aPerson({ given: 'I.', surname: 'Sølberg', birthDate: null, ...document('N 123456') }),
      aPerson({ given: 'Дмитро', surname: 'Шевченко', birthDate: '1971-02-03' }),
      aPerson({ given: 'Dmytro', surname: 'Shevchenko', birthDate: '1971-02-03' }),
      aPerson({ given: 'Per', surname: 'Hansen', birthDate: '1990-07-07' }),
      aPerson({ given: 'Olav', surname: 'Lund', birthDate: '1990-07-07' }),
    ])
      await test.api.people.create({ ...person, besideReason: 'Asked for by the test.' });
    expect(await test.api.people.scanDuplicates({})).toMatchObject({ people: 6, open: 2 });
    const { rows, waiting, counts } = await test.api.people.duplicates({});
    expect(waiting).toBe(0);
    expect(counts.open).toBe(2);
    const found = rows.map((pair) => pair.evidence.map(({ kind, how }) => [kind, ...how].join(' ')));
    expect(found.flat()).toEqual(expect.arrayContaining(['same-document', 'same-birth-date']));
    expect(found.flat().some((line) => /^names-alike.*transliteration/.test(line))).toBe(true);
  });

  it('remembers what was decided until one of the two changes in what the evidence is drawn from', async () => {
    const test = await openTestCore();
    const twin = (given: string) => aPerson({ given, surname: 'Solberg' });
    const a = await test.api.people.create(twin('Ingrid'));
    const b = await test.api.people.create({ ...twin('Ingrid'), besideReason: 'Her cousin.' });
    await test.api.people.scanDuplicates({});
    const [pair] = (await test.api.people.duplicates({})).rows;
    await test.api.people.decideDuplicate({
      pairId: pair?.id ?? '',
      decision: 'different',
      note: 'Cousins; both came to the office.',
    });
    const states = async () => {
      await test.api.people.scanDuplicates({});
      return (await test.api.people.duplicates({})).counts;
    };
    expect(await states()).toMatchObject({ open: 0, different: 1 });
    const noted = await test.api.people.update({
      id: a.id,
      revision: 1,
      person: { ...twin('Ingrid'), names: a.names, note: 'Met today.' },
    });
    expect(await states()).toMatchObject({ open: 0, different: 1 });
    await test.api.people.update({
      id: a.id,
      revision: noted.revision,
      person: {
        ...twin('Ingrid'),
        names: a.names,
        documents: [{ id: id(), type: 'passport', number: 'N1234567', issuer: null }],
      },
    });
    expect(await states()).toMatchObject({ open: 1, different: 0 });
    expect(b.id).not.toBe(a.id);
  });

  it('leaves out who is archived, and has them back when they are', async () => {
    const test = openTestDatabase();
    const [, b = ''] = fill(test, [aPerson(), aPerson()]);
    await scan(test);
    expect(openPairs(test).total).toBe(1);
    test.write((db) => personStore.setArchived(db, b, 1, true));
    expect(openPairs(test).total).toBe(0);
    test.write((db) => personStore.setArchived(db, b, 2, false));
    expect(openPairs(test).total).toBe(1);
  });

  it('compares those who changed, and takes a pair away that is none any more', async () => {
    const test = openTestDatabase();
    const [a = '', b = ''] = fill(test, [aPerson(), aPerson()]);
    expect(test.read(countWaiting)).toBe(2);
    expect(await scan(test, 'waiting')).toMatchObject({ found: 1, open: 1 });
    expect(test.read(countWaiting)).toBe(0);
    test.write((db) => personStore.update(db, a, null, aPerson({ given: 'Olav', surname: 'Lund' })));
    fill(test, [aPerson({ given: 'Ingrid', surname: 'Solberg' })]);
    expect(test.read(countWaiting)).toBe(2);
    await scan(test, 'waiting');
    const { rows } = openPairs(test);
    expect(rows).toHaveLength(1);
    expect([rows[0]?.a, rows[0]?.b]).toContain(b);
  });

  it('keeps blocks small: a thousand people of one name and one birth date are compared with a few each', async () => {
    const test = openTestDatabase();
    fill(
      test,
      Array.from({ length: 1000 }, () => aPerson({ birthDate: '1990-01-01' })),
    );
    const { compared, people } = await scan(test);
    expect(people).toBe(1000);
    expect(compared).toBeLessThan(1000 * 30);
  });
});

describe('the queue', () => {
  it('is current without a scan: after registering, changing, merging, undoing', async () => {
    const test = await openTestCore();
    const open = async () =>
      (await test.api.people.duplicates({})).rows.map(({ a, b }) => [a.id, b.id].sort());
    const a = await test.api.people.create(aPerson({ given: 'Ingrid', surname: 'Solberg' }));
    const b = await test.api.people.create(
      aPerson({
        given: 'إنغريد',
        surname: 'سولبرغ',
        birthDate: '1960-01-01',
        documents: [{ id: id(), number: 'N 1234567', issuer: 'NOR' }],
      }),
    );
    await expect.poll(async () => (await test.api.people.duplicates({})).waiting).toBe(0);
    expect(await open()).toEqual([]);
    await test.api.people.update({
      id: a.id,
      revision: 1,
      person: aPerson({ documents: [{ id: id(), number: 'N1234567' }], birthDate: null }),
    });
    await expect.poll(open).toEqual([[a.id, b.id].sort()]);
    const c = await test.api.people.create({
      ...aPerson({ given: 'Kari', surname: 'Lund', documents: [{ id: id(), number: 'N1234567' }] }),
      besideReason: 'The passport was stolen.',
    });
    await expect.poll(async () => (await open()).length).toBe(3);
    expect(
      (await test.api.people.duplicates({})).rows.map(({ besideReason }) => besideReason).sort(),
    ).toEqual(['', 'The passport was stolen.', 'The passport was stolen.']);
    const { mergeId } = await test.api.people.merge({ keepId: a.id, otherId: b.id });
    expect(await open()).toEqual([[a.id, c.id].sort()]);
    expect((await test.api.people.duplicates({ state: 'merged' })).rows).toMatchObject([
      { a: { id: a.id }, b: { id: a.id } },
    ]);
    await test.api.people.undo({ mergeId });
    await expect.poll(async () => (await open()).length).toBe(3);
  });

  it('compares everybody with few, by plans that use indexes', () => {
    const test = openTestDatabase();
    const plan = (sql: string) =>
      test.read((db) =>
        db
          .rows(`EXPLAIN QUERY PLAN ${sql}`)
          .map((row) => JSON.stringify(row))
          .join('\n'),
      );
    expect(
      plan(
        `SELECT * FROM duplicatePair WHERE state = 'open' AND absent = 0 ORDER BY score DESC, id LIMIT 10`,
      ),
    ).not.toMatch(/SCAN/);
    expect(
      plan(
        `SELECT number FROM person WHERE archivedAt IS NULL AND hiddenBy IS NULL AND (sortName, number) > ('a', 1)
         ORDER BY sortName, number LIMIT 10`,
      ),
    ).not.toMatch(/TEMP B-TREE|SCAN/);
  });
});

describe('on 500 people who are on record twice (febrl)', () => {
  const rows = readFileSync(
    join(import.meta.dirname, '..', 'reader', 'fixtures', 'csv', 'febrl_dataset1.csv'),
    'utf8',
  )
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.trim()));

  const people = (withNumber: boolean) =>
    rows.map(([, given = '', surname = '', , street = '', , suburb = '', , , birth = '', number = '']) => {
      const date = birth.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
      return aPerson({
        given: given === '' && surname === '' ? '?' : given,
        surname,
        nationalities: [],
        birthDate: safeParsePartialDate(date) === null ? null : date,
        addresses: street === '' ? [] : [{ id: id(), text: street, place: suburb }],
        documents: withNumber ? [{ id: id(), type: 'identity-card', number }] : [],
      });
    });

  async function measure(withNumber: boolean) {
    const test = openTestDatabase();
    const ids = fill(test, people(withNumber));
    const owner = new Map(ids.map((personId, index) => [personId, rows[index]?.[0]?.split('-')[1]]));
    await scan(test);
    const pairs = openPairs(test).rows;
    const right = pairs.filter(({ a, b }) => owner.get(a) === owner.get(b)).length;
    return { recall: right / 500, precision: right / pairs.length };
  }

  it('finds nearly all of them, and hardly any who are not, by names, birth dates and a number', async () => {
    const { recall, precision } = await measure(true);
    expect(recall).toBeGreaterThan(0.96);
    expect(precision).toBeGreaterThan(0.97);
  });

  it('finds most by names and birth dates alone', async () => {
    const { recall, precision } = await measure(false);
    expect(recall).toBeGreaterThan(0.68);
    expect(precision).toBeGreaterThan(0.95);
  });
});
