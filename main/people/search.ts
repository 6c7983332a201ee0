import type { z } from 'zod';
import type { SearchReason } from '../../shared/people/calls.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import type { WritableDb } from '../database/handle.ts';
import { indexWords, queryWords } from '../kernel/words.ts';
import { nameText } from './derive.ts';

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

/** Facts that answer the query, best first: at least one of its words begins a word of the fact. */
export function reasonsFor(person: PersonInput, text: string): z.infer<typeof SearchReason>[] {
  const asked = queryWords(text).flat();
  return searchableFacts(person)
    .filter((fact) => indexWords(fact.text).some((word) => asked.some((form) => word.startsWith(form))))
    .slice(0, 4)
    .map((fact) => ({ field: fact.field, text: fact.text.slice(0, 160) }));
}

/** Brings the search index up to date with a person; `null` takes the person out. */
export function indexPerson(db: WritableDb, id: string, person: PersonInput | null): void {
  const number = db.value(`SELECT number FROM person WHERE id = @id`, { id });
  if (typeof number !== 'number') return;
  db.run(`DELETE FROM personSearch WHERE rowid = @number`, { number });
  if (person === null) return;
  const facts = searchableFacts(person);
  const words = (field: Field): string =>
    facts
      .filter((fact) => fact.field === field)
      .flatMap((fact) => indexWords(fact.text))
      .join(' ');
  db.run(
    `INSERT INTO personSearch (rowid, name, document, contactPoint, birthDate, place, note)
     VALUES (@number, @name, @document, @contactPoint, @birthDate, @place, @note)`,
    {
      number,
      name: words('name'),
      document: words('document'),
      contactPoint: words('contactPoint'),
      birthDate: words('birthDate'),
      place: words('place'),
      note: words('note'),
    },
  );
}
