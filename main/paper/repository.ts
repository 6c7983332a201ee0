import { z } from 'zod';
import { Instant } from '../../shared/kernel/dates.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { jsonColumn } from '../records/window.ts';

/** A page as it was printed: `hash` is of what stands on it, without version and date. */
const PrintedPage = z.strictObject({ key: z.string(), title: z.string(), hash: z.string() });
export type PrintedPage = z.infer<typeof PrintedPage>;

const Edition = z.strictObject({ version: z.number(), at: Instant, pages: jsonColumn(z.array(PrintedPage)) });
export type Edition = z.infer<typeof Edition>;

/** The edition of a series that was printed last; `null` when none was. */
export function lastEdition(db: ReadableDb, series: string): Edition | null {
  const row = db.row(
    `SELECT version, at, pages FROM paperEdition WHERE series = @series ORDER BY version DESC LIMIT 1`,
    { series },
  );
  return row === null ? null : Edition.parse(row);
}

/** Enters an edition; the same version again takes the newer day. */
export function keepEdition(
  db: WritableDb,
  edition: { series: string; version: number; pages: readonly PrintedPage[] },
): void {
  const { series, version, pages } = edition;
  db.run(
    `INSERT INTO paperEdition (series, version, at, officer, pages) VALUES (@series, @version, @at, @officer, @pages)
     ON CONFLICT (series, version) DO UPDATE SET at = excluded.at, officer = excluded.officer`,
    { series, version, at: nowOf(db.clock), officer: db.actor.name, pages: JSON.stringify(pages) },
  );
  db.changeSet.kinds.add('paper');
}
