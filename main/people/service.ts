import { AppError } from '../../shared/kernel/errors.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { peopleCalls } from '../../shared/people/calls.ts';
import type { PersonInput, PersonSummary } from '../../shared/people/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { foldText, matchExpression, queryWords } from '../kernel/words.ts';
import type { Stored } from '../records/store.ts';
import { metaOf } from '../records/meta.ts';
import { derivePerson } from './derive.ts';
import {
  hasPeople,
  isSortField,
  listExpiring,
  listPeople as listRows,
  listSummaries,
  matchPeople,
  peopleMatching,
  personNames,
  personStore,
} from './repository.ts';
import { reasonsFor } from './search.ts';

type PersonAnswer = AnswerOf<typeof peopleCalls.get>;
type StoredPerson = Stored<typeof PersonInput>;

export { hasPeople, listExpiring, peopleMatching, personNames };

/** Registers a person. */
export function createPerson(db: WritableDb, person: PersonInput): PersonAnswer {
  return answer(personStore.create(db, person));
}

/** Changes a person. @throws AppError `not-found`, `records/stale-revision` */
export function updatePerson(
  db: WritableDb,
  id: string,
  revision: number,
  person: PersonInput,
): PersonAnswer {
  return answer(personStore.update(db, id, revision, person));
}

/** Takes a person out of the lists, or brings one back. @throws AppError `not-found`, `records/stale-revision` */
export function setPersonArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): PersonAnswer {
  return answer(personStore.setArchived(db, id, revision, archived));
}

/** Opens one person, archived or not. @throws AppError `not-found` */
export function getPerson(db: ReadableDb, id: string): PersonAnswer {
  return answer(personStore.get(db, id));
}

/** Lines about these people by id; one that is not on record is missing from the map. */
export function peopleById(db: ReadableDb, ids: readonly string[]): ReadonlyMap<string, PersonSummary> {
  return new Map(listSummaries(db, ids).map((person) => [person.id, person]));
}

/** A window on the list; sort fields that the list does not know are refused. @throws AppError `invalid-input` */
export function listPeople(
  db: ReadableDb,
  query: ParsedInputOf<typeof peopleCalls.list>,
): AnswerOf<typeof peopleCalls.list> {
  const sorting = query.sorting.map((by) => {
    if (!isSortField(by.field))
      throw new AppError('invalid-input', { issues: [{ path: 'sorting', problem: 'unknown-field' }] });
    return { field: by.field, descending: by.descending };
  });
  return listRows(db, { ...query, sorting });
}

/** Matches looked at for one search; more are not ranked, so the answer stays quick. */
const CANDIDATES = 200;

/**
 * Finds people by anything they are known by: names in any script, document and phone numbers in any formatting, birth date,
 * place, note. Every word asked for must begin a word of the person.
 * @returns best first, archived people last, with the facts that matched; empty when nobody does or nothing is asked
 */
export function searchPeople(
  db: ReadableDb,
  text: string,
  limit: number,
): AnswerOf<typeof peopleCalls.search> {
  const match = matchExpression(text);
  if (match === null) return [];
  const asked = queryWords(text).flat();
  return matchPeople(db, match, CANDIDATES)
    .map((found) => ({ ...found, score: scoreOf(found.summary, asked) }))
    .sort(
      (one, other) =>
        other.score - one.score ||
        (foldText(one.summary.displayName) < foldText(other.summary.displayName) ? -1 : 1),
    )
    .slice(0, limit)
    .map((found) => ({ person: found.summary, reasons: reasonsFor(found.person, text) }));
}

function scoreOf(
  summary: { displayName: string; documentNumber: string; archivedAt: string | null },
  asked: readonly string[],
): number {
  const nameWords = foldText(summary.displayName).split(/[^\p{L}\p{N}]+/u);
  const whole = asked.filter((word) => nameWords.includes(word)).length;
  const begun = asked.filter((word) => nameWords.some((name) => name.startsWith(word))).length;
  const number = asked.includes(summary.documentNumber.toLowerCase()) ? 5 : 0;
  return whole * 3 + begun + number - (summary.archivedAt === null ? 0 : 100);
}

function answer(record: StoredPerson): PersonAnswer {
  return { ...record.fields, displayName: derivePerson(record.fields).displayName, ...metaOf(record) };
}
