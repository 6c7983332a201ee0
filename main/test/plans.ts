import { z } from 'zod';
import type { ReadableDb } from '../database/handle.ts';

const Step = z.object({ detail: z.string() });

/** The plans of every statement that `work` runs. */
export function plansOf(db: ReadableDb, work: (db: ReadableDb) => unknown): string[] {
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
