import { z } from 'zod';
import type { Connection } from './connection.ts';

const Row = z.strictObject({ sql: z.string() });

/** The whole schema as SQL text, in the order in which it was made; what the search index keeps for itself is left out. */
export function schemaText(connection: Connection): string {
  const rows = connection
    .prepare(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB '*Search_*' AND name NOT GLOB 'sqlite_*' ORDER BY rowid`,
    )
    .all();
  return `${rows.map((row) => `${dedent(Row.parse(row).sql)};`).join('\n\n')}\n`;
}

/** Takes away the indentation that the text had in its migration. */
function dedent(sql: string): string {
  const lines = sql.split('\n');
  const depth = Math.min(
    ...lines
      .slice(1)
      .filter((line) => line.trim() !== '')
      .map((line) => line.length - line.trimStart().length),
  );
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(Number.isFinite(depth) ? depth : 0).trimEnd()))
    .join('\n');
}
