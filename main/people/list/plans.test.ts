import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PEOPLE_SORT_FIELDS } from '../../../shared/people/calls.ts';
import { PEOPLE_FACETS } from '../../../shared/people/query.ts';
import type { ReadableDb } from '../../database/handle.ts';
import { openTestDatabase } from '../../test/database.ts';
import { aPerson } from '../../test/person.ts';
import { countWork, listEverybody } from '../repository.ts';
import { createPerson } from '../service.ts';
import { facetsOf, groupsOf, listPeople, rowsOf } from './service.ts';

const Step = z.object({ detail: z.string() });

/** The plans of every statement that `work` runs, on a database with somebody in it. */
function plansOf(work: (db: ReadableDb) => unknown): string[] {
  const { read, write } = openTestDatabase();
  write((db) => createPerson(db, aPerson()));
  const plans: string[] = [];
  read((db) => {
    const note = (sql: string, parameters: Parameters<ReadableDb['rows']>[1]) => {
      const steps = db.rows(`EXPLAIN QUERY PLAN ${sql}`, parameters);
      plans.push(...steps.map((step) => Step.parse(step).detail));
    };
    work({
      ...db,
      row: (sql, parameters) => {
        note(sql, parameters);
        return db.row(sql, parameters);
      },
      rows: (sql, parameters) => {
        note(sql, parameters);
        return db.rows(sql, parameters);
      },
      value: (sql, parameters) => {
        note(sql, parameters);
        return db.value(sql, parameters);
      },
    });
  });
  return plans;
}

const everybody = { filter: { archived: false }, sorting: [], offset: 0, limit: 50 };
/** Fields by which an index gives the whole order. */
const INDEXED = PEOPLE_SORT_FIELDS.filter((field) => field !== 'purpose' && field !== 'sex');

describe('the queries of the list of people', () => {
  it.each([
    ['the list', (db: ReadableDb) => listPeople(db, everybody)],
    [
      'a filtered list',
      (db: ReadableDb) =>
        listPeople(db, { ...everybody, filter: { archived: false, text: 'sol', sex: ['female'] } }),
    ],
    ['facets', (db: ReadableDb) => facetsOf(db, { filter: { archived: false }, facets: [...PEOPLE_FACETS] })],
    [
      'groups',
      (db: ReadableDb) =>
        groupsOf(db, {
          filter: { archived: false },
          by: 'household',
          sorting: 'label',
          offset: 0,
          limit: 500,
        }),
    ],
    [
      'rows',
      (db: ReadableDb) =>
        rowsOf(db, { selection: { ids: [] }, fields: ['displayName'], offset: 0, limit: 500 }),
    ],
    ['the work that waits', (db: ReadableDb) => countWork(db, '2026-11-24')],
  ])('%s reads no whole table without an index', (_name, work) => {
    const plans = plansOf(work);
    expect(plans.length).toBeGreaterThan(0);
    expect(
      plans.filter((plan) =>
        /^SCAN (?!json_each|wanted|personSearch|setting|CONSTANT|\(subquery)(?!.*COVERING INDEX)/.test(plan),
      ),
    ).toEqual([]);
  });

  it.each(INDEXED)('an index gives the whole order by %s', (field) => {
    for (const descending of [false, true])
      expect(
        plansOf((db) =>
          listEverybody(db, { ...everybody, archived: false, sorting: [{ field, descending }] }),
        ).join('\n'),
      ).not.toContain('TEMP B-TREE');
  });

  it('everybody is read into the columns from one index alone', () => {
    const plans = plansOf((db) => {
      facetsOf(db, { filter: { archived: false }, facets: [] });
      listPeople(db, everybody);
    }).join('\n');
    expect(plans).toContain('USING COVERING INDEX personColumns (number>?)');
    expect(plans).toContain('USING COVERING INDEX personByName');
  });
});
