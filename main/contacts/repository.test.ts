import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ReadableDb } from '../database/handle.ts';
import { openTestDatabase } from '../test/database.ts';
import { listByKeys, listEntries, type ListQuery } from './repository.ts';

const Step = z.object({ detail: z.string() });

/** The plans of every statement that `work` runs. */
function plansOf(db: ReadableDb, work: (db: ReadableDb) => unknown): string[] {
  const plans: string[] = [];
  const explain = (sql: string, parameters: Parameters<ReadableDb['rows']>[1]) => {
    for (const row of db.rows(`EXPLAIN QUERY PLAN ${sql}`, parameters)) plans.push(Step.parse(row).detail);
  };
  work({
    ...db,
    rows: (sql, parameters) => {
      explain(sql, parameters);
      return db.rows(sql, parameters);
    },
    value: (sql, parameters) => {
      explain(sql, parameters);
      return db.value(sql, parameters);
    },
  });
  return plans;
}

const query = (fields: Partial<ListQuery>): ListQuery => ({
  filter: { dueForVerification: false, archived: false },
  sorting: [],
  offset: 0,
  limit: 100,
  dueBefore: '2026-01-01T00:00:00.000Z',
  ...fields,
});

describe('the list of contacts', () => {
  it.each([
    ['as it opens', query({})],
    ['by verification', query({ sorting: [{ field: 'verifiedAt', descending: false }] })],
    ['by last change', query({ sorting: [{ field: 'updatedAt', descending: true }] })],
    [
      'what is due',
      query({
        filter: { dueForVerification: true, archived: false },
        sorting: [{ field: 'verifiedAt', descending: false }],
      }),
    ],
    ['by kind', query({ filter: { kind: ['facility'], dueForVerification: false, archived: false } })],
  ])('reads %s along an index', (_how, asked) => {
    const { read } = openTestDatabase();
    const plans = read((db) => plansOf(db, (watched) => listEntries(watched, asked)));
    expect(plans.filter((plan) => plan.startsWith('SCAN contactEntry'))).toEqual([]);
    expect(plans.some((plan) => plan.includes('USE TEMP B-TREE FOR ORDER BY'))).toBe(false);
  });

  it('recognises along the keys', () => {
    const { read } = openTestDatabase();
    const plans = read((db) => plansOf(db, (watched) => listByKeys(watched, 'contact', ['phone:1'])));
    expect(plans.filter((plan) => /^SCAN contact/.test(plan))).toEqual([]);
  });
});
