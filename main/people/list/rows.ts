import { z } from 'zod';
import type { PersonSummary } from '../../../shared/people/schema.ts';
import type { ReadableDb } from '../../database/handle.ts';
import { summariesByNumber } from '../repository.ts';

const NumberRow = z.strictObject({ number: z.number() });

/** Lines about people by the numbers of their rows, in that order; one that is gone is left out. */
export function readSummaries(db: ReadableDb, numbers: Uint32Array): PersonSummary[] {
  return numbers.length === 0 ? [] : summariesByNumber(db, [...numbers]);
}

/** Numbers of the rows of people by their ids, in that order; one that is not on record is left out. */
export function numbersOfIds(db: ReadableDb, ids: readonly string[]): number[] {
  return db
    .rows(
      `SELECT number FROM json_each(@ids) AS wanted JOIN person ON person.id = wanted.value
       WHERE hiddenBy IS NULL ORDER BY wanted.key`,
      { ids: JSON.stringify(ids) },
    )
    .map((row) => NumberRow.parse(row).number);
}
