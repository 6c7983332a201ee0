import { z } from 'zod';
import { PersonFacts } from '../../shared/people/matching.ts';
import type { ReadableDb } from '../database/handle.ts';
import { KnownBy } from './facts.ts';

const CandidateRow = z.strictObject({
  number: z.number(),
  sortName: z.string(),
  documentNumber: z.string(),
  archivedAt: z.string().nullable(),
});
/** What ranking needs of somebody who was found. */
export type Candidate = z.infer<typeof CandidateRow>;

/** The best first, archived people last. */
export function inOrder(ranked: readonly { candidate: Candidate; score: number }[]): Candidate[] {
  return [...ranked]
    .sort(
      (one, other) =>
        Number(one.candidate.archivedAt !== null) - Number(other.candidate.archivedAt !== null) ||
        other.score - one.score ||
        (one.candidate.sortName < other.candidate.sortName ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}

const FROM_HITS = {
  personSearch: hits('personSearch'),
  personKey: hits('personKey'),
};

function hits(index: string): string {
  return `SELECT person.number, sortName, documentNumber, archivedAt
    FROM (SELECT rowid AS number FROM ${index} WHERE ${index} MATCH @match LIMIT @limit) AS hit
    JOIN person INDEXED BY personCandidate ON person.number = hit.number WHERE hiddenBy IS NULL`;
}

/**
 * People whose index answers the expression, at most `limit`, in no order that matters; archived ones too.
 * @param index of words as written and romanised, or of keys that survive slips
 */
export function candidatesOf(
  db: ReadableDb,
  index: keyof typeof FROM_HITS,
  match: string,
  limit: number,
): Candidate[] {
  return db.rows(FROM_HITS[index], { match, limit }).map((row) => CandidateRow.parse(row));
}

/** People by their ids; one that is not on record is left out. */
export function candidatesById(db: ReadableDb, ids: readonly string[]): Candidate[] {
  return db
    .rows(
      `SELECT number, sortName, documentNumber, archivedAt FROM person
       WHERE hiddenBy IS NULL AND id IN (SELECT value FROM json_each(@ids))`,
      { ids: JSON.stringify(ids) },
    )
    .map((row) => CandidateRow.parse(row));
}

const NamesRow = z.strictObject({ number: z.number(), displayName: z.string(), otherNames: z.string() });

/** The names of candidates as shown, by the number of the row. */
export function namesOf(db: ReadableDb, numbers: readonly number[]): ReadonlyMap<number, string[]> {
  const rows = db.rows(
    `SELECT number, displayName, otherNames FROM person INDEXED BY personKnownAs
     WHERE number IN (SELECT value FROM json_each(@numbers))`,
    { numbers: JSON.stringify(numbers) },
  );
  return new Map(
    rows
      .map((row) => NamesRow.parse(row))
      .map(({ number, displayName, otherNames }) => [
        number,
        [displayName, ...otherNames.split(' · ')].filter((name) => name !== ''),
      ]),
  );
}

const NumbersRow = z.strictObject({ number: z.number(), numbers: z.string() });

/** Document numbers and ways to reach candidates, as written, by the number of the row. */
export function numbersOf(db: ReadableDb, numbers: readonly number[]): ReadonlyMap<number, string[]> {
  const rows = db.rows(
    `SELECT number, (SELECT json_group_array(text) FROM (
        SELECT value ->> '$.number' AS text FROM json_each(documents)
        UNION ALL SELECT value ->> '$.value' FROM json_each(contactPoints))) AS numbers
     FROM person WHERE number IN (SELECT value FROM json_each(@numbers))`,
    { numbers: JSON.stringify(numbers) },
  );
  return new Map(
    rows
      .map((row) => NumbersRow.parse(row))
      .map(({ number, numbers: known }) => [number, z.array(z.string()).parse(JSON.parse(known))]),
  );
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

const FactsRow = z.strictObject({
  number: z.number(),
  id: z.string(),
  names: z.string(),
  birthDate: z.string().nullable(),
  birthPlace: z.string(),
  sex: z.string(),
  nationalities: z.string(),
  documents: z.string(),
  contactPoints: z.string(),
});

/** What people are compared by, with their numbers and ids; one that is not on record is left out. */
export function factsOf(
  db: ReadableDb,
  numbers: readonly number[],
): { number: number; id: string; facts: PersonFacts }[] {
  return db
    .rows(
      `SELECT number, id, names, birthDate, birthPlace, sex, nationalities, documents, contactPoints FROM person
       WHERE hiddenBy IS NULL AND number IN (SELECT value FROM json_each(@numbers))`,
      { numbers: JSON.stringify(numbers) },
    )
    .map((row) => {
      const { number, id, ...columns } = FactsRow.parse(row);
      const facts = PersonFacts.parse({
        ...columns,
        names: parsed(columns.names),
        nationalities: parsed(columns.nationalities),
        documents: parsed(columns.documents),
        contactPoints: parsed(columns.contactPoints),
      });
      return { number, id, facts };
    });
}

/** People whose keys answer one expression and whose words answer another, at most `limit`. */
export function candidatesOfBoth(
  db: ReadableDb,
  match: { keys: string; words: string },
  limit: number,
): Candidate[] {
  return db
    .rows(
      `SELECT person.number, sortName, documentNumber, archivedAt
       FROM (SELECT rowid AS number FROM personSearch WHERE personSearch MATCH @words
         INTERSECT SELECT rowid FROM personKey WHERE personKey MATCH @keys LIMIT @limit) AS hit
       JOIN person INDEXED BY personCandidate ON person.number = hit.number WHERE hiddenBy IS NULL`,
      { ...match, limit },
    )
    .map((row) => CandidateRow.parse(row));
}

const KnownRow = z.strictObject({ id: z.string(), known: z.string() });

/** What people are found by, by their ids. */
export function knownOf(db: ReadableDb, numbers: readonly number[]): ReadonlyMap<string, KnownBy> {
  const rows = db.rows(
    `SELECT id, json_object('names', json(names), 'documents', json(documents), 'contactPoints', json(contactPoints),
        'birthDate', birthDate, 'birthWritten', json(birthWritten), 'birthPlace', birthPlace, 'addresses', json(addresses),
        'employment', json(employment), 'nextOfKin', json(nextOfKin), 'note', note) AS known
     FROM person WHERE number IN (SELECT value FROM json_each(@numbers))`,
    { numbers: JSON.stringify(numbers) },
  );
  return new Map(
    rows.map((row) => KnownRow.parse(row)).map(({ id, known }) => [id, KnownBy.parse(JSON.parse(known))]),
  );
}
