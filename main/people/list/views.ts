import type { AnswerOf, ParsedInputOf } from '../../../shared/ipc/call.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import { PeopleView, type listCalls } from '../../../shared/people/list-calls.ts';
import type { ReadableDb, WritableDb } from '../../database/handle.ts';
import { newId, nowOf } from '../../kernel/clock.ts';
import { z } from 'zod';

const ViewRow = z.looseObject({ view: z.string() });
const COLUMNS = 'id, name, view, savedAt, savedBy';

/** Views that were given a name, by name. */
export function listViews(db: ReadableDb): PeopleView[] {
  return db.rows(`SELECT ${COLUMNS} FROM peopleView ORDER BY lower(name), id`).map(parseView);
}

/** Keeps a view under a name; the id of one that is there changes it, and brings one back that was removed. */
export function saveView(
  db: WritableDb,
  { id = newId(db.clock), name, view }: ParsedInputOf<typeof listCalls.saveView>,
): AnswerOf<typeof listCalls.saveView> {
  db.run(`INSERT OR REPLACE INTO peopleView (${COLUMNS}) VALUES (@id, @name, @view, @savedAt, @savedBy)`, {
    id,
    name,
    view: JSON.stringify(view),
    savedAt: nowOf(db.clock),
    savedBy: db.actor.name,
  });
  db.changeSet.kinds.add('view');
  return parseView(db.row(`SELECT ${COLUMNS} FROM peopleView WHERE id = @id`, { id }));
}

/** Removes a view. @throws AppError `not-found` */
export function removeView(db: WritableDb, id: string): AnswerOf<typeof listCalls.removeView> {
  if (db.run(`DELETE FROM peopleView WHERE id = @id`, { id }) === 0)
    throw new AppError('not-found', { kind: 'view', id });
  db.changeSet.kinds.add('view');
  return { done: true };
}

function parseView(row: unknown): PeopleView {
  const known = ViewRow.parse(row);
  const view: unknown = JSON.parse(known.view);
  return PeopleView.parse({ ...known, view });
}
