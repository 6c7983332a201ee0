import { z } from 'zod';
import { MovedLink, NotChosen, type Merge } from '../../shared/duplicates/schema.ts';
import { PERSON_LISTS } from '../../shared/duplicates/items.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { WholeRow } from '../records/rows.ts';

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

/** A record that named the one that went: its row before and after. */
export const KeptLink = MovedLink.extend({ before: WholeRow, after: WholeRow });
export type KeptLink = z.infer<typeof KeptLink>;

/** A merge as it is kept: with everything that taking it back needs. */
const MergeRow = z.strictObject({
  id: z.string(),
  keptId: z.string(),
  otherId: z.string(),
  keptName: z.string(),
  otherName: z.string(),
  at: z.string(),
  by: z.string(),
  changeSetId: z.string(),
  notChosen: json(z.array(NotChosen)),
  joined: json(z.array(z.strictObject({ list: z.enum(PERSON_LISTS), keep: z.string(), other: z.string() }))),
  keptBefore: json(WholeRow),
  keptAfter: json(WholeRow),
  otherBefore: json(WholeRow),
  links: json(z.array(KeptLink)),
  pairBefore: json(WholeRow).nullable(),
  undoneAt: z.string().nullable(),
  undoneBy: z.string(),
});
export type MergeRow = z.infer<typeof MergeRow>;

/** The merge of that id; `null` when there is none. */
export function findMerge(db: ReadableDb, id: string): MergeRow | null {
  const row = db.row(`SELECT * FROM personMerge WHERE id = @id`, { id });
  return row === null ? null : MergeRow.parse(row);
}

/** The merge that a change set made; `null` when it made none. */
export function findMergeOfSet(db: ReadableDb, changeSetId: string): MergeRow | null {
  const row = db.row(`SELECT * FROM personMerge WHERE changeSetId = @changeSetId`, { changeSetId });
  return row === null ? null : MergeRow.parse(row);
}

/** Later merges into the record that a merge kept, which stand, in the order in which they were made. */
export function listStandingAfter(db: ReadableDb, merge: MergeRow): MergeRow[] {
  const turn = ({ keptBefore }: MergeRow): number => Number(keptBefore['revision']);
  return db
    .rows(`SELECT * FROM personMerge WHERE keptId = @keptId AND undoneAt IS NULL AND id <> @id`, {
      keptId: merge.keptId,
      id: merge.id,
    })
    .map((row) => MergeRow.parse(row))
    .filter((row) => turn(row) > turn(merge))
    .sort((one, other) => turn(one) - turn(other));
}

/** Whether a change set took a merge back. */
export function wasUndoOfMerge(db: ReadableDb, changeSetId: string): boolean {
  return (
    db.value(
      `SELECT 1 FROM personMerge JOIN changeSet ON changeSet.id = personMerge.changeSetId
       WHERE changeSet.undoneBy = @changeSetId LIMIT 1`,
      { changeSetId },
    ) !== null
  );
}

/** Keeps what a merge was made of and made, after an earlier one was taken from beneath it. */
export function changeMerge(
  db: WritableDb,
  merge: Pick<MergeRow, 'id' | 'keptBefore' | 'keptAfter' | 'joined' | 'notChosen' | 'links'>,
): void {
  db.run(
    `UPDATE personMerge SET keptBefore = @keptBefore, keptAfter = @keptAfter, joined = @joined, notChosen = @notChosen, links = @links
     WHERE id = @id`,
    {
      id: merge.id,
      keptBefore: JSON.stringify(merge.keptBefore),
      keptAfter: JSON.stringify(merge.keptAfter),
      joined: JSON.stringify(merge.joined),
      notChosen: JSON.stringify(merge.notChosen),
      links: JSON.stringify(merge.links),
    },
  );
}

/** Keeps a merge. */
export function insertMerge(db: WritableDb, merge: MergeRow): void {
  db.run(
    `INSERT INTO personMerge (id, keptId, otherId, keptName, otherName, at, by, changeSetId, notChosen, joined, keptBefore, keptAfter,
       otherBefore, links, pairBefore, undoneAt, undoneBy)
     VALUES (@id, @keptId, @otherId, @keptName, @otherName, @at, @by, @changeSetId, @notChosen, @joined, @keptBefore, @keptAfter,
       @otherBefore, @links, @pairBefore, @undoneAt, @undoneBy)`,
    {
      ...merge,
      notChosen: JSON.stringify(merge.notChosen),
      joined: JSON.stringify(merge.joined),
      keptBefore: JSON.stringify(merge.keptBefore),
      keptAfter: JSON.stringify(merge.keptAfter),
      otherBefore: JSON.stringify(merge.otherBefore),
      links: JSON.stringify(merge.links),
      pairBefore: merge.pairBefore === null ? null : JSON.stringify(merge.pairBefore),
    },
  );
}

/** Notes that a merge was taken back. */
export function endMerge(db: WritableDb, id: string): void {
  db.run(`UPDATE personMerge SET undoneAt = @at, undoneBy = @by WHERE id = @id`, {
    id,
    at: nowOf(db.clock),
    by: db.actor.name,
  });
}

const ListedRow = z.strictObject({
  id: z.string(),
  keptId: z.string(),
  otherId: z.string(),
  keptName: z.string(),
  otherName: z.string(),
  at: z.string(),
  by: z.string(),
  notChosen: json(z.array(NotChosen)),
  links: json(z.array(MovedLink)),
  undoneAt: z.string().nullable(),
  undoneBy: z.string(),
});

/** Merges, newest first; of one person, as the kept one or the other, when `personId` is given. */
export function listMerges(
  db: ReadableDb,
  query: { personId: string | null; offset: number; limit: number },
): { total: number; rows: z.input<typeof Merge>[] } {
  const where =
    query.personId === null
      ? `@personId IS NULL`
      : `id IN (SELECT id FROM personMerge WHERE keptId = @personId UNION SELECT id FROM personMerge WHERE otherId = @personId)`;
  const { personId } = query;
  const total = z.number().parse(db.value(`SELECT count(*) FROM personMerge WHERE ${where}`, { personId }));
  const rows = db.rows(
    `SELECT id, keptId, otherId, keptName, otherName, at, by, notChosen,
       (SELECT json_group_array(json_object('kind', value ->> 'kind', 'id', value ->> 'id', 'title', value ->> 'title'))
        FROM json_each(links)) AS links, undoneAt, undoneBy
     FROM personMerge WHERE ${where} ORDER BY at DESC, id DESC LIMIT @limit OFFSET @offset`,
    { ...query },
  );
  return { total, rows: rows.map((row) => ListedRow.parse(row)) };
}
