import type { z } from 'zod';
import { SearchReason } from '../../shared/people/calls.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import type { WritableDb } from '../database/handle.ts';
import { foldText, nameText } from './derive.ts';

type Field = z.infer<typeof SearchReason>['field'];

/** What a person is found by, as shown: field and text. */
export function searchableFacts(person: PersonInput): { field: Field; text: string }[] {
  return [
    ...person.names.map((name) => ({ field: 'name' as const, text: nameText(name) })),
    ...person.documents.map((document) => ({ field: 'document' as const, text: document.number })),
    ...person.contactPoints.map((point) => ({ field: 'contactPoint' as const, text: point.value })),
    ...(person.birthDate === null ? [] : [{ field: 'birthDate' as const, text: person.birthDate }]),
    ...[person.birthPlace, ...person.addresses.flatMap((address) => [address.place, address.text])]
      .filter((place) => place !== '')
      .map((text) => ({ field: 'place' as const, text })),
    ...(person.note === '' ? [] : [{ field: 'note' as const, text: person.note }]),
  ];
}

/**
 * The words of a text as they are indexed and asked for: the letters as written, and beside them their Latin form, so
 * that "Иван" is found by "ivan" and the other way round; numbers also without their separators.
 */
export function indexWords(text: string): string[] {
  const written = words(text.normalize('NFKC').toLowerCase());
  const latin = words(foldText(text));
  const joined = /^[\p{N}\p{L}+()./\s-]*\p{N}[\p{N}\p{L}+()./\s-]*$/u.test(text)
    ? [text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()]
    : [];
  return [...new Set([...written, ...latin, ...joined])];
}

/** The words asked for; each must begin some indexed word. Digits typed with separators also count as one word. */
export function queryWords(text: string): string[][] {
  const compact = text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  if (/^[+\d\s()./-]{4,}$/u.test(text.trim()) && compact.length >= 4) return [[compact]];
  return words(text.normalize('NFKC').toLowerCase()).map((word) => [
    ...new Set([word, ...words(foldText(word))]),
  ]);
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** The FTS5 expression for a query: every word as a prefix, as written or in Latin letters; `null` when nothing is asked. */
export function matchExpression(text: string): string | null {
  const groups = queryWords(text);
  if (groups.length === 0) return null;
  return groups
    .map((forms) => `(${forms.map((form) => `"${form.replaceAll('"', '')}"*`).join(' OR ')})`)
    .join(' AND ');
}

/** Facts that answer the query, best first: at least one of its words begins a word of the fact. */
export function reasonsFor(person: PersonInput, text: string): z.infer<typeof SearchReason>[] {
  const asked = queryWords(text).flat();
  return searchableFacts(person)
    .filter((fact) => indexWords(fact.text).some((word) => asked.some((form) => word.startsWith(form))))
    .slice(0, 4)
    .map((fact) => ({ field: fact.field, text: fact.text.slice(0, 160) }));
}

const COLUMNS: readonly Field[] = ['name', 'document', 'contactPoint', 'birthDate', 'place', 'note'];

/** Brings the search index up to date with a person; `null` takes the person out. */
export function indexPerson(db: WritableDb, id: string, person: PersonInput | null): void {
  const number = db.value(`SELECT number FROM person WHERE id = @id`, { id });
  if (typeof number !== 'number') return;
  db.run(`DELETE FROM personSearch WHERE rowid = @number`, { number });
  if (person === null) return;
  const facts = searchableFacts(person);
  const columns = COLUMNS.map((column) => [
    column,
    facts
      .filter((fact) => fact.field === column)
      .flatMap((fact) => indexWords(fact.text))
      .join(' '),
  ]);
  db.run(
    `INSERT INTO personSearch (rowid, name, document, contactPoint, birthDate, place, note)
     VALUES (@number, @name, @document, @contactPoint, @birthDate, @place, @note)`,
    { number, ...(Object.fromEntries(columns) as Record<Field, string>) },
  );
}
