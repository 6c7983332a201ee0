import type { SearchField } from '../../shared/people/search.ts';
import { z } from 'zod';
import { nameText } from './derive.ts';

/** Something a person is known by, as shown. */
export interface Fact {
  field: SearchField;
  text: string;
}

const text = z.string().default('');
/** The part of a record that a person is found by; parsed in a fraction of the time that the whole takes. */
export const KnownBy = z.object({
  names: z.array(z.object({ given: text, patronymic: text, surname: text, source: text })),
  documents: z.array(z.object({ number: text })),
  contactPoints: z.array(z.object({ value: text, note: text })),
  birthDate: z.string().nullable(),
  birthWritten: z.object({ text }),
  birthPlace: z.string(),
  addresses: z.array(z.object({ place: text, text })),
  employment: z.object({ employer: text, occupation: text }),
  nextOfKin: z.array(z.object({ name: text, reach: text })),
  note: z.string(),
});
export type KnownBy = z.infer<typeof KnownBy>;

/** What a person is found by: field and text, those that say most about them first. */
export function searchableFacts(person: KnownBy): Fact[] {
  const { birthWritten, employment } = person;
  const facts: Fact[] = [
    ...person.names.map((name) => ({ field: 'name' as const, text: nameText(name) })),
    ...person.documents.map((document) => ({ field: 'document' as const, text: document.number })),
    ...person.contactPoints.map((point) => ({ field: 'contactPoint' as const, text: point.value })),
    { field: 'birthDate', text: person.birthDate ?? '' },
    { field: 'birthDate', text: birthWritten.text === person.birthDate ? '' : birthWritten.text },
    ...[person.birthPlace, ...person.addresses.flatMap((address) => [address.place, address.text])].map(
      (text) => ({ field: 'place' as const, text }),
    ),
    { field: 'employer', text: employment.employer },
    { field: 'employer', text: employment.occupation },
    ...person.nextOfKin.flatMap((kin) => [
      { field: 'nextOfKin' as const, text: kin.name },
      { field: 'nextOfKin' as const, text: kin.reach },
    ]),
    ...person.names.map((name) => ({ field: 'note' as const, text: name.source })),
    ...person.contactPoints.map((point) => ({ field: 'note' as const, text: point.note })),
    { field: 'note', text: person.note },
  ];
  return facts.filter((fact) => fact.text !== '');
}
