import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openTestDatabase } from '../test/database.ts';
import type { ReadableDb } from '../database/handle.ts';
import { listCases, listNotes, listTasks, matchCases } from './repository.ts';

const Step = z.object({ detail: z.string() });

/** The plans of every statement that `work` runs. */
function plansOf(work: (db: ReadableDb) => unknown): string[] {
  const { read } = openTestDatabase();
  const plans: string[] = [];
  read((db) => {
    const note = (sql: string, parameters: Parameters<ReadableDb['rows']>[1]) => {
      const steps = db.rows(`EXPLAIN QUERY PLAN ${sql}`, parameters);
      plans.push(...steps.map((step) => Step.parse(step).detail));
    };
    work({
      ...db,
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

const query = { filter: { archived: false, open: true }, sorting: [], offset: 0, limit: 50 };

describe('the queries of the case screens', () => {
  it.each([
    ['the list', (db: ReadableDb) => listCases(db, query)],
    ['the list of everything', (db: ReadableDb) => listCases(db, { ...query, filter: { archived: false } })],
    [
      'the list by what is due',
      (db: ReadableDb) => listCases(db, { ...query, sorting: [{ field: 'nextDueAt', descending: false }] }),
    ],
    ['notes', (db: ReadableDb) => listNotes(db, 'x')],
    ['tasks', (db: ReadableDb) => listTasks(db, 'x')],
  ])('%s reads no whole table', (_name, work) => {
    const plans = plansOf(work);
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.filter((plan) => /^SCAN (?!json_each)/.test(plan))).toEqual([]);
  });

  it('search goes through the word indexes', () => {
    expect(plansOf((db) => matchCases(db, 'anna passport', 10)).join('\n')).toContain('VIRTUAL TABLE INDEX');
  });
});
