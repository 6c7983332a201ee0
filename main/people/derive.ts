import type { PersonInput, PersonName } from '../../shared/people/schema.ts';
import type { SqlValue } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';

/** How a name is shown: surname first, as registers do; a single name stands alone. */
export function nameText(
  name: Pick<PersonName, 'given' | 'surname'> & Partial<Pick<PersonName, 'patronymic'>>,
): string {
  const given = [name.given, name.patronymic ?? ''].filter((part) => part !== '').join(' ');
  if (name.surname === '') return given;
  return given === '' ? name.surname : `${name.surname}, ${given}`;
}

/** Whether the last that was heard of a way to reach somebody is that it did not work. */
export function isWorking(point: PersonInput['contactPoints'][number]): boolean {
  return point.failedAt === null || (point.confirmed.at !== null && point.confirmed.at > point.failedAt);
}

/** Columns of the list, computed from what the officer entered. */
export function derivePerson(person: PersonInput): Record<string, SqlValue> & { displayName: string } {
  const [first, ...others] = person.names;
  const displayName = first === undefined ? '' : nameText(first);
  const reachable =
    person.contactPoints.find((point) => point.kind !== 'email' && point.kind !== 'other') ??
    person.contactPoints[0];
  const confirmations = [...person.contactPoints, ...person.addresses, ...person.needs]
    .map((fact) => fact.confirmed.at)
    .filter((at) => at !== null);
  return {
    displayName,
    otherNames: others.map(nameText).join(' · '),
    sortName: foldText(displayName),
    documentNumber: person.documents[0]?.number ?? '',
    documentExpiresOn: firstExpiry(person.documents),
    phone: reachable?.value ?? '',
    place: person.addresses[0]?.place ?? '',
    workingContactPoints: person.contactPoints.filter(isWorking).length,
    needCount: person.needs.length,
    lastConfirmedAt: confirmations.sort().at(-1) ?? null,
  };
}

/** The first day on which somebody is without a kind of document: a renewed one counts, the one it replaced does not. */
function firstExpiry(documents: PersonInput['documents']): string | null {
  const lasting = new Map<string, string>();
  for (const { type, expiresOn } of documents) {
    if (expiresOn !== null && expiresOn > (lasting.get(type) ?? '')) lasting.set(type, expiresOn);
  }
  return [...lasting.values()].sort()[0] ?? null;
}
