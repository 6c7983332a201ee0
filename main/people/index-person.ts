import type { PersonInput } from '../../shared/people/schema.ts';
import type { SearchField } from '../../shared/people/search.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { foldText, indexWords } from '../kernel/words.ts';
import { latinForms } from '../matching/service.ts';
import { dateWords } from './date-words.ts';
import { nameText } from './derive.ts';
import { searchableFacts } from './facts.ts';
import { keysOfName } from './name-keys.ts';
import { endKey } from './typo-keys.ts';

/** The columns of the index that hold the words of a field. */
const COLUMNS = {
  name: ['name'],
  document: ['document'],
  contactPoint: ['contactPoint'],
  birthDate: ['birthDate'],
  place: ['place'],
  note: ['note', 'employer', 'nextOfKin'],
} as const satisfies Record<string, readonly SearchField[]>;

/** Rises whenever something else is indexed than before: everybody is indexed again at the next unlocking. */
export const INDEX_VERSION = 1;

/** What the index is written with. */
export type IndexDb = Pick<WritableDb, 'run'> & ReadableDb;

/** Brings the search index up to date with a person; `null` takes the person out. */
export function indexPerson(db: IndexDb, id: string, person: PersonInput | null): void {
  const number = db.value(`SELECT number FROM person WHERE id = @id`, { id });
  if (typeof number === 'number') indexNumber(db, number, person);
}

/** `indexPerson` by the number of the row. */
export function indexNumber(db: IndexDb, number: number, person: PersonInput | null): void {
  db.run(`DELETE FROM personSearch WHERE rowid = @number`, { number });
  db.run(`DELETE FROM personKey WHERE rowid = @number`, { number });
  if (person !== null) insertIndexed(db, number, indexedWords(person));
}

/** What the index holds of a person. */
export interface IndexedWords {
  words: Record<keyof typeof COLUMNS, string>;
  keys: string;
}

/** What the index holds of a person, worked out before the transaction that writes it. */
export function indexedWords(person: PersonInput): IndexedWords {
  const facts = searchableFacts(person);
  const words = (column: keyof typeof COLUMNS): string =>
    facts
      .filter((fact) => COLUMNS[column].some((field) => field === fact.field))
      .flatMap((fact) => wordsOfFact(fact))
      .join(' ');
  return {
    words: {
      name: words('name'),
      document: words('document'),
      contactPoint: words('contactPoint'),
      birthDate: words('birthDate'),
      place: words('place'),
      note: words('note'),
    },
    keys: keysOfPerson(person).join(' '),
  };
}

/** Indexes somebody who is not indexed yet. */
export function insertIndexed(db: IndexDb, number: number, { words, keys }: IndexedWords): void {
  db.run(
    `INSERT INTO personSearch (rowid, name, document, contactPoint, birthDate, place, note)
     VALUES (@number, @name, @document, @contactPoint, @birthDate, @place, @note)`,
    { number, ...words },
  );
  db.run(`INSERT INTO personKey (rowid, keys) VALUES (@number, @keys)`, { number, keys });
}

/** The words that a fact is found by: names and places also in the romanisations in use, dates in their usual orders. */
export function wordsOfFact({ field, text }: { field: SearchField; text: string }): string[] {
  const words = indexWords(text);
  if (field === 'birthDate') return [...words, ...dateWords(text)];
  if (field !== 'name' && field !== 'nextOfKin' && field !== 'place') return words;
  const latin = isLatin(text) ? [] : latinForms(text).flatMap((form) => form.split(' '));
  // Written without a blank, as their own speakers do.
  const joined = /[\p{sc=Han}\p{sc=Hangul}]/u.test(text) ? [text.replace(/[^\p{L}\p{M}]/gu, '')] : [];
  return [...new Set([...words, ...latin, ...joined, ...joined.map(foldText)])];
}

function isLatin(text: string): boolean {
  return /^[\u0000-\u024f\u1e00-\u1eff]*$/u.test(text);
}

/** What makes a name found in spite of another spelling or script, and a number in spite of a slip. */
function keysOfPerson(person: PersonInput): string[] {
  const names = person.names.map(nameText);
  const numbers = [
    ...person.documents.map(({ number }) => number),
    ...person.contactPoints.map(({ value }) => value),
  ];
  const keys = [
    ...names.flatMap(keysOfName),
    ...numbers.map((number) => endKey(foldText(number))).filter((key) => key !== null),
  ];
  return [...new Set(keys)];
}
