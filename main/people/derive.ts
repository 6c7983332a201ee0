import type { PersonInput, PersonName } from '../../shared/people/schema.ts';
import type { SqlValue } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';

/** How a name is shown: surname first, as registers do; a single name stands alone. */
export function nameText(name: Pick<PersonName, 'given' | 'surname'>): string {
  if (name.surname === '') return name.given;
  return name.given === '' ? name.surname : `${name.surname}, ${name.given}`;
}

/** Columns of the list, computed from what the officer entered. */
export function derivePerson(person: PersonInput): Record<string, SqlValue> & { displayName: string } {
  const [first, ...others] = person.names;
  const displayName = first === undefined ? '' : nameText(first);
  const reachable =
    person.contactPoints.find((point) => point.kind !== 'email' && point.kind !== 'other') ??
    person.contactPoints[0];
  const confirmations = [...person.contactPoints, ...person.addresses]
    .map((fact) => fact.confirmed.at)
    .filter((at) => at !== null);
  const expiries = person.documents.map((document) => document.expiresOn).filter((on) => on !== null);
  return {
    displayName,
    otherNames: others.map(nameText).join(' · '),
    sortName: foldText(displayName),
    documentNumber: person.documents[0]?.number ?? '',
    documentExpiresOn: expiries.sort()[0] ?? null,
    phone: reachable?.value ?? '',
    place: person.addresses[0]?.place ?? '',
    lastConfirmedAt: confirmations.sort().at(-1) ?? null,
  };
}
