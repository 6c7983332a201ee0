import { z } from 'zod';
import { PersonFacts } from '../../shared/people/matching.ts';
import type { ReadableDb } from '../database/handle.ts';

/** A person as comparing needs them: not the whole record, which takes five times as long to read. */
export interface MatchRow {
  number: number;
  id: string;
  sortName: string;
  facts: PersonFacts;
}

const FACTS = `number, id, sortName, names, birthDate, birthPlace, sex, nationalities, documents, contactPoints`;

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

const Row = z.object({
  number: z.number(),
  id: z.string(),
  sortName: z.string(),
  names: json(PersonFacts.shape.names),
  birthDate: z.string().nullable(),
  birthPlace: z.string(),
  sex: PersonFacts.shape.sex,
  nationalities: json(PersonFacts.shape.nationalities),
  documents: json(PersonFacts.shape.documents),
  contactPoints: json(PersonFacts.shape.contactPoints),
});

function parse(row: unknown): MatchRow {
  const { number, id, sortName, ...facts } = Row.parse(row);
  return { number, id, sortName, facts };
}

/** People in the lists in the order of their names, at most `limit` after one of them; from the beginning when that is `null`. */
export function listMatchRows(
  db: ReadableDb,
  after: Pick<MatchRow, 'number' | 'sortName'> | null,
  limit: number,
): MatchRow[] {
  const { number, sortName } = after ?? { number: -1, sortName: '' };
  return db
    .rows(
      `SELECT ${FACTS} FROM person WHERE archivedAt IS NULL AND hiddenBy IS NULL AND (sortName, number) > (@sortName, @number)
       ORDER BY sortName, number LIMIT @limit`,
      { sortName, number, limit },
    )
    .map(parse);
}

/** One person as comparing needs them, by the number of the row or the id; `null` when nobody in the lists has it. */
export function findMatchRow(db: ReadableDb, by: { number: number } | { id: string }): MatchRow | null {
  const row =
    'id' in by
      ? db.row(`SELECT ${FACTS} FROM person WHERE id = @id AND archivedAt IS NULL AND hiddenBy IS NULL`, by)
      : db.row(
          `SELECT ${FACTS} FROM person WHERE number = @number AND archivedAt IS NULL AND hiddenBy IS NULL`,
          by,
        );
  return row === null ? null : parse(row);
}

/** How many people are in the lists. */
export function countMatchRows(db: ReadableDb): number {
  return z
    .number()
    .parse(db.value(`SELECT count(*) FROM person WHERE archivedAt IS NULL AND hiddenBy IS NULL`));
}
