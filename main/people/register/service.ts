import type { AnswerOf } from '../../../shared/ipc/call.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import type { peopleCalls } from '../../../shared/people/calls.ts';
import type { PersonInput } from '../../../shared/people/schema.ts';
import type { ReadableDb, WritableDb } from '../../database/handle.ts';
import { besideRows, noteBeside, type BesideRow } from '../beside.ts';
import { createPerson, peopleById } from '../service.ts';
import { similarPeople } from '../similar.ts';

type Answer = AnswerOf<typeof peopleCalls.create>;

/** So many of those whom the new person is likely to be are named and kept. */
const NAMED = 20;

/**
 * Registers a person whom an officer entered: beside somebody who is likely the same, only for a reason, which is kept with the two.
 * Who was entered just before in the same act counts like everybody else.
 * @throws AppError `people/likely-match` with the ids of those people, likeliest first, when no reason is given
 */
export function registerPerson(
  db: WritableDb,
  person: PersonInput,
  besideReason: string,
  options: { id?: string } = {},
): Answer {
  const likely = similarPeople(db, person, { limit: NAMED }).filter((match) => match.isLikely);
  if (likely.length > 0 && besideReason === '')
    throw new AppError('people/likely-match', { ids: likely.map((match) => match.person.id) });
  const registered = createPerson(db, person, options);
  for (const { person: beside } of likely) noteBeside(db, registered.id, beside.id, besideReason);
  return registered;
}

/** Whom a person was registered beside, and who was registered beside them, with the reasons; those gone since are left out. */
export function listBeside(db: ReadableDb, id: string): AnswerOf<typeof peopleCalls.beside> {
  const rows = besideRows(db, id);
  const otherOf = (row: BesideRow): string => (row.personId === id ? row.besideId : row.personId);
  const people = peopleById(db, rows.map(otherOf));
  return rows.flatMap((row) => {
    const person = people.get(otherOf(row));
    if (person === undefined || person.id === id) return [];
    return [{ person, reason: row.reason, at: row.at, by: row.by, isFirst: row.personId !== id }];
  });
}
