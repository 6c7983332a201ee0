import { z } from 'zod';
import { PersonFacts } from '../../shared/people/matching.ts';
import type { ReadableDb, SqlParameters } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { phoneKey } from '../matching/numbers.ts';
import { nameKeys } from '../matching/service.ts';

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

/** So many with one birth date, or with one number, are looked at; more have it because nobody knew it. */
const ALIKE = 60;

/**
 * Numbers of the rows of people who may be this one, by indexes alone: the same birth date, a document or contact point in common, a name
 * that sounds the same in the year of birth. Archived ones too; at most a few hundred.
 */
export function findAlike(db: ReadableDb, facts: PersonFacts): number[] {
  const numbers = new Set<number>();
  const add = (sql: string, parameters: SqlParameters): void => {
    for (const row of db.rows(`${sql} LIMIT @limit`, { ...parameters, limit: ALIKE }))
      numbers.add(NumberRow.parse(row).number);
  };
  const { birthDate } = facts;
  if (birthDate !== null)
    add(
      `SELECT number FROM person WHERE archivedAt IS NULL AND hiddenBy IS NULL AND birthDate = @birthDate`,
      { birthDate },
    );
  for (const match of numberMatches(facts))
    add(`SELECT rowid AS number FROM personSearch WHERE personSearch MATCH @match`, { match });
  for (const { given, patronymic, surname } of facts.names) {
    const keys = [given, patronymic, surname].flatMap((part) => nameKeys(part)[0] ?? []);
    if (keys.length === 0) continue;
    const match = keys.map(quoted).join(' AND ');
    if (birthDate === null)
      add(`SELECT rowid AS number FROM personKey WHERE personKey MATCH @match`, { match });
    else
      add(
        `SELECT rowid AS number FROM personKey WHERE personKey MATCH @match
           AND rowid IN (SELECT rowid FROM personSearch WHERE personSearch MATCH @year)`,
        { match, year: `birthDate : ${quoted(birthDate.slice(0, 4))}` },
      );
  }
  return [...numbers];
}

const NumberRow = z.strictObject({ number: z.number() });

function numberMatches({ documents, contactPoints }: PersonFacts): string[] {
  const compact = (text: string): string => foldText(text).replace(/[^a-z0-9]/g, '');
  return [
    ...documents.map(({ number }) => `document : ${quoted(compact(number))}`),
    ...contactPoints.map(({ value }) =>
      value.includes('@')
        ? `contactPoint : ${quoted(value.trim().toLowerCase())}`
        : `contactPoint : ${quoted(phoneKey(value))}`,
    ),
  ].filter((match) => !match.endsWith('""'));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '')}"`;
}
