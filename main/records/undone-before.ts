import type { ReadableDb } from '../database/handle.ts';
import { sameValue } from './fields.ts';
import { changesBeforeSet } from './history.ts';

/**
 * To what a field goes back when a set is undone: to what it said before, and past the values of earlier sets that are undone by now,
 * which had to leave the field as long as this set stood. So two sets undone in whatever order leave nothing of either.
 * @returns asked with a field and what it said before the set
 */
export function goingBack(
  db: ReadableDb,
  { recordId, changeSetId }: { recordId: string; changeSetId: string },
): (field: string, before: unknown) => unknown {
  const earlier = changesBeforeSet(db, recordId, changeSetId);
  return (field, before) => {
    let value = before;
    for (const set of earlier) {
      const change = set.changes.find((one) => one.field === field);
      if (change === undefined) continue;
      if (!sameValue(change.after ?? null, value) || !isUndone(db, set.changeSetId, changeSetId))
        return value;
      value = change.before ?? null;
    }
    return value;
  };
}

/** Whether a set is undone; one that is brought back by undoing its undo stands again. @param now the set that is undone at this moment */
function isUndone(db: ReadableDb, changeSetId: string, now: string): boolean {
  const by = db.value(`SELECT undoneBy FROM changeSet WHERE id = @changeSetId`, { changeSetId });
  return typeof by === 'string' && by !== now && !isUndone(db, by, now);
}
