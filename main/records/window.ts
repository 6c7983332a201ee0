import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb, SqlParameters, SqlValue } from '../database/handle.ts';
import { foldText, queryWords } from '../kernel/words.ts';

/** A window on one table: what is shown, what it is ordered by, and where it stands. */
export interface WindowQuery {
  table: string;
  /** Columns that are read; everything else stays in the database. */
  select: string;
  where: readonly string[];
  parameters: SqlParameters;
  /** Expressions that the list may be ordered by, by field; the first two that `last` names end every order. */
  order: Readonly<Record<string, string>>;
  /** What decides between equals, such as `sortName, id`. */
  last: string;
  sorting: readonly { field: string; descending: boolean }[];
  offset: number;
  limit: number;
}

/**
 * The rows of a window as they stand in the table, and how many there are in all.
 * @throws AppError `invalid-input` for a field that the list is not ordered by
 */
export function windowOn(db: ReadableDb, query: WindowQuery): { total: number; rows: unknown[] } {
  const where = query.where.join(' AND ');
  const sorting = query.sorting.map(({ field, descending }) => {
    const expression = Object.hasOwn(query.order, field) ? query.order[field] : undefined;
    if (expression === undefined)
      throw new AppError('invalid-input', { issues: [{ path: 'sorting', problem: 'unknown-field' }] });
    return `${expression} ${descending ? 'DESC' : 'ASC'}`;
  });
  const total = z
    .number()
    .parse(db.value(`SELECT count(*) FROM ${query.table} WHERE ${where}`, query.parameters));
  const rows = db.rows(
    `SELECT ${query.select} FROM ${query.table} WHERE ${where}
     ORDER BY ${[...sorting, query.last].join(', ')} LIMIT @limit OFFSET @offset`,
    { ...query.parameters, limit: query.limit, offset: query.offset },
  );
  return { total, rows };
}

/** Shown records only, in use or archived. */
export function shownWhere(archived: boolean): string[] {
  return ['hiddenBy IS NULL', archived ? 'archivedAt IS NOT NULL' : 'archivedAt IS NULL'];
}

/** Conditions that every word of a text stands in `searchText`, and their parameters; none for an empty text. */
export function wordsWhere(text: string | undefined): {
  where: string[];
  parameters: Record<string, SqlValue>;
} {
  const where: string[] = [];
  const parameters: Record<string, SqlValue> = {};
  queryWords(text ?? '').forEach((forms, word) => {
    const any = forms.map((form, index) => {
      parameters[`word${String(word)}_${String(index)}`] = foldText(form);
      return `instr(searchText, @word${String(word)}_${String(index)}) > 0`;
    });
    where.push(`(${any.join(' OR ')})`);
  });
  return { where, parameters };
}

/** Texts as `wordsWhere` finds them: folded, and numbers also without what separates them. */
export function searchTextOf(texts: readonly string[]): string {
  const kept = texts.filter((text) => text !== '');
  const numbers = kept
    .filter((text) => /\d{3}/u.test(text))
    .map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''));
  return foldText([...kept, ...numbers].join('\n'));
}

/** A column that holds JSON, read by its schema. */
export function jsonColumn<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}
