import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ReadableDb } from '../database/handle.ts';
import { openTestDatabase } from '../test/database.ts';
import { countCandidates, listCandidates, listChangeSets, listOpenNumbers } from './candidates.ts';
import { listBriefings } from './repository.ts';

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

const everything = { filter: { pendingOnly: false, archived: false }, offset: 0, limit: 100 };

describe('the query plans of briefings', () => {
  it('list briefings by an index, newest first, without sorting them all', () => {
    const { read } = openTestDatabase();
    const sorting = [{ field: 'receivedOn' as const, descending: true }];
    const plans = read((db) => plansOf(db, (watched) => listBriefings(watched, { ...everything, sorting })));
    expect(plans.join('\n')).toContain('briefing USING INDEX briefingByReceipt');
    expect(plans.filter((plan) => plan === 'USE TEMP B-TREE FOR ORDER BY')).toEqual([]);
    expect(plans.filter((plan) => /^SCAN (briefing|candidate)\b/u.test(plan))).toEqual([]);
  });

  it('count and list candidates by the narrow index', () => {
    const { read } = openTestDatabase();
    const plans = read((db) =>
      plansOf(db, (watched) => {
        countCandidates(watched, 'b');
        listOpenNumbers(watched, 'b');
        listChangeSets(watched, 'b');
        listCandidates(watched, { briefingId: 'b', filter: { state: ['pending'] }, offset: 0, limit: 100 });
      }),
    );
    expect(plans.join('\n')).toContain('candidate USING COVERING INDEX candidateStanding (briefingId=?)');
    expect(plans.filter((plan) => /^SCAN candidate\b/u.test(plan))).toEqual([]);
  });
});
