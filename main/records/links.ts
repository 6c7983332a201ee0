import { z } from 'zod';
import type { ReadableDb, WritableDb } from '../database/handle.ts';

/** How records of one kind name people: what a merge goes by, so that nothing leads to a record that is gone. */
export interface PersonLinks {
  /** Kind of the records that name people. */
  kind: string;
  /** Ids of the records that name this person, each once. */
  naming(db: ReadableDb, personId: string): string[];
  /**
   * The fields of such a record with one person in place of another. Where both were named, once is enough; what cannot be said of the
   * second is left out.
   */
  rename(
    db: ReadableDb,
    fields: Readonly<Record<string, unknown>>,
    ids: { from: string; to: string },
  ): Record<string, unknown>;
  /** Brings up to date what is derived from such records for a person, after an id came to lead to another or back. */
  refresh(db: WritableDb, personId: string): void;
  /** Whether a record that names nobody any more goes out of the lists. */
  endsWith?(fields: Readonly<Record<string, unknown>>): boolean;
  /** What the record is called in lists. */
  titleOf(fields: Readonly<Record<string, unknown>>): string;
}

const NamedRow = z.strictObject({ recordId: z.string() });

/** Records of a kind whose lists name a person, as the database keeps them with every write; in order of their ids. */
export function recordsNaming(db: ReadableDb, kind: string, personId: string): string[] {
  return db
    .rows(`SELECT recordId FROM personNamed WHERE personId = @personId AND kind = @kind ORDER BY recordId`, {
      personId,
      kind,
    })
    .map((row) => NamedRow.parse(row).recordId);
}
