import type { PersonFacts } from '../../shared/people/matching.ts';
import type { ReadableDb } from '../database/handle.ts';
import { comparePreparedPeople, preparePerson } from '../matching/people.ts';
import { findAlike, findMatchRow, peopleById } from '../people/service.ts';
import type { LikelyRecord } from '../records/exchange.ts';

/** So many are shown: who has more has a question for the queue, not for a bundle. */
const SHOWN = 3;

/**
 * People in the lists who are likely somebody who is not on record under that id, the likeliest first; empty when there are none. By the one
 * matcher; nothing is written.
 */
export function likelyPeople(db: ReadableDb, incoming: { id: string; facts: PersonFacts }): LikelyRecord[] {
  const prepared = preparePerson(incoming.facts);
  const found = findAlike(db, incoming.facts).flatMap((number) => {
    const alike = findMatchRow(db, { number });
    if (alike === null || alike.id === incoming.id) return [];
    const { verdict, score } = comparePreparedPeople(prepared, preparePerson(alike.facts));
    return verdict === 'same' || verdict === 'likely' ? [{ id: alike.id, score }] : [];
  });
  const likeliest = found.sort((one, other) => other.score - one.score).slice(0, SHOWN);
  const people = peopleById(
    db,
    likeliest.map(({ id }) => id),
  );
  return likeliest.map(({ id, score }) => ({ id, title: people.get(id)?.displayName ?? '', score }));
}
