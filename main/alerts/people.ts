import type { alertsCalls } from '../../shared/alerts/calls.ts';
import { shapeOf, type Inside } from '../../shared/alerts/inside.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { countHere, placedPeople } from '../people/service.ts';
import { alertStore } from './repository.ts';

/** Records read at once. */
const PART = 250;
/** Other calls run after so long: a shape may have any number of corners. */
const SLICE_MS = 10;

type Answer = AnswerOf<typeof alertsCalls.people>;
type Found = Answer['rows'][number] & { sortName: string };

/**
 * Which registered people are inside the areas of an alert, or perhaps are, those inside first, by name. Who has several positions counts
 * by the one that is furthest in.
 * @throws AppError `not-found`, `ipc/cancelled`
 */
export async function peopleInAlert(
  task: TaskContext,
  { id, offset, limit }: ParsedInputOf<typeof alertsCalls.people>,
): Promise<Answer> {
  const shape = shapeOf(task.read((db) => alertStore.get(db, id)).fields);
  const counts = { inside: 0, perhaps: 0, placed: 0 };
  let first: Found[] = [];
  let since = performance.now();
  for (let after: string | null = ''; after !== null;) {
    const from: string = after;
    const part = task.read((db) => placedPeople(db, { after: from, limit: PART }));
    after = part.last;
    counts.placed += part.people.length;
    for (const { positions, ...person } of shape.hasShapes ? part.people : []) {
      const certainty = best(positions.map((position) => shape.of(position)));
      if (certainty !== 'outside') {
        counts[certainty] += 1;
        first.push({ ...person, certainty });
      }
      if (performance.now() - since > SLICE_MS) {
        await task.breathe();
        since = performance.now();
      }
    }
    // What stands behind the window asked for is counted and not kept.
    if (first.length > offset + limit + PART) first = first.sort(inOrder).slice(0, offset + limit);
    await task.breathe();
  }
  return {
    ...counts,
    unplaced: task.read((db) => countHere(db)) - counts.placed,
    wordsOnly: shape.wordsOnly,
    rows: first
      .sort(inOrder)
      .slice(offset, offset + limit)
      .map(({ sortName: _sortName, ...row }) => row),
  };
}

function inOrder(one: Found, other: Found): number {
  if (one.certainty !== other.certainty) return one.certainty === 'inside' ? -1 : 1;
  if (one.sortName !== other.sortName) return one.sortName < other.sortName ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function best(found: readonly Inside[]): Inside {
  if (found.includes('inside')) return 'inside';
  return found.includes('perhaps') ? 'perhaps' : 'outside';
}
