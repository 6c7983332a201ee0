import { expect, it } from 'vitest';
import type { ReadableDb } from '../database/handle.ts';
import { openTestDatabase } from '../test/database.ts';
import { plansOf } from '../test/plans.ts';
import { listNumbers, listRedPoints, uncertainFunctions } from './red-list.ts';

const page = { offset: 0, limit: 50, dueBefore: '2026-01-01T00:00:00.000Z' };

it.each<[string, (db: ReadableDb) => unknown]>([
  ['the red list', (db) => listRedPoints(db, page)],
  ['the red list of a function', (db) => listRedPoints(db, { ...page, function: 'police' })],
  ['the numbers of an exercise', (db) => listNumbers(db, { dayAndNight: true })],
  ['the functions', (db) => uncertainFunctions(db, page.dueBefore)],
])('finds the points of %s by entry or index, never by reading all of both', (_what, ask) => {
  const { read } = openTestDatabase();
  const plans = read((db) => plansOf(db, ask));
  const scans = plans.filter((plan) => /^SCAN contact(Point|Entry)/.test(plan) && !plan.includes('INDEX'));
  expect(scans.length).toBeLessThan(2);
});
