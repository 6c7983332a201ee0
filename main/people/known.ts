import { z } from 'zod';
import { PersonFacts } from '../../shared/people/matching.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { documentKey, isSameDocument } from '../matching/numbers.ts';
import type { Stored } from '../records/store.ts';
import { nameText } from './derive.ts';
import { indexedWords, insertIndexed, type IndexedWords } from './index-person.ts';
import { keptIdOf } from './redirects.ts';
import { personStore } from './repository.ts';

/** Somebody on record, by what tells whether it is who is meant. */
export interface KnownPerson {
  id: string;
  names: PersonFacts['names'];
  birthDate: string | null;
  documents: { type: string; number: string; issuer: string | null }[];
}

const COLUMNS = 'person.id, person.names, person.birthDate, person.documents';
const Row = z.strictObject({
  id: z.string(),
  names: z.string(),
  birthDate: z.string().nullable(),
  documents: z.string(),
});
const Names = PersonFacts.shape.names;
const Documents = z.array(
  z.object({ type: z.string(), number: z.string(), issuer: z.string().nullable().default(null) }),
);

function known(row: unknown): KnownPerson {
  const { id, names, birthDate, documents } = Row.parse(row);
  return {
    id,
    names: Names.parse(JSON.parse(names)),
    birthDate,
    documents: Documents.parse(JSON.parse(documents)),
  };
}

/** A number names a document only together with who issued it; one of whom that is not known may be that of any. */
export function isSameIssuer(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** People on record with this document; empty when nobody has it. */
export function peopleWithDocument(
  db: ReadableDb,
  { number, issuer }: { number: string; issuer: string | null },
): KnownPerson[] {
  const compact = number
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  if (compact === '') return [];
  const key = documentKey(number);
  return db
    .rows(
      `SELECT ${COLUMNS} FROM personSearch
       JOIN person ON person.number = personSearch.rowid
       WHERE personSearch MATCH @match AND person.hiddenBy IS NULL LIMIT 20`,
      { match: `document : "${compact}"` },
    )
    .map(known)
    .filter(({ documents }) =>
      documents.some(
        (each) => isSameIssuer(each.issuer, issuer) && isSameDocument(documentKey(each.number), key),
      ),
    );
}

/**
 * Who these ids mean now: themselves, or the person that their record was merged into. One that is on record no more is missing.
 */
export function knownPeople(db: ReadableDb, ids: readonly string[]): ReadonlyMap<string, KnownPerson> {
  const people = new Map<string, KnownPerson>();
  for (const person of byIds(db, ids)) people.set(person.id, person);
  for (const id of ids) {
    if (people.has(id)) continue;
    const keptId = keptIdOf(db, id);
    const [kept] = keptId === id ? [] : byIds(db, [keptId]);
    if (kept !== undefined) people.set(id, kept);
  }
  return people;
}

function byIds(db: ReadableDb, ids: readonly string[]): KnownPerson[] {
  return db
    .rows(
      `SELECT ${COLUMNS} FROM person WHERE hiddenBy IS NULL AND id IN (SELECT value FROM json_each(@ids))`,
      { ids: JSON.stringify(ids) },
    )
    .map(known);
}

/** A person's record as stored. @throws AppError `not-found` */
export function storedPerson(db: ReadableDb, id: string): Stored<typeof PersonInput> {
  return personStore.get(db, id);
}

/** Registers somebody from a file, hidden while its import is under way and indexed before it ends. @returns the id */
export function registerFromFile(db: WritableDb, person: PersonInput): string {
  return personStore.create(db, person, { isIndexedLater: true }).id;
}

/** Somebody from a file who waits to be indexed. */
export interface ToIndex {
  id: string;
  words: IndexedWords;
}

/** What is indexed of somebody from a file, worked out outside the transaction that writes it. */
export function toIndex(id: string, person: PersonInput): ToIndex {
  return { id, words: indexedWords(person) };
}

/** Indexes many from a file at once: in many small transactions the index would be rewritten again and again. */
export function indexFromFile(
  db: Pick<WritableDb, 'run' | keyof ReadableDb>,
  people: readonly ToIndex[],
): void {
  for (const { id, words } of people) {
    const number = db.value(`SELECT number FROM person WHERE id = @id`, { id });
    if (typeof number === 'number') insertIndexed(db, number, words);
  }
}

/** Fills in what a file says about somebody on record. */
export function fillFromFile(db: WritableDb, id: string, person: PersonInput): void {
  personStore.update(db, id, null, person);
}

/** How somebody from a file will be called in lists. */
export function derivePersonName(person: PersonInput): string {
  const [first] = person.names;
  return first === undefined ? '' : nameText(first);
}
