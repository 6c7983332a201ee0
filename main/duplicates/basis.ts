import { createHash } from 'node:crypto';
import type { PersonFacts } from '../../shared/people/matching.ts';

/** What the evidence about one person is drawn from, as a short text that changes when any of it does. */
export function basisOf(person: PersonFacts): string {
  const { names, birthDate, birthPlace, sex, nationalities, documents, contactPoints } = person;
  const drawn = [
    names.map(({ given, patronymic, surname }) => [given, patronymic, surname]),
    birthDate,
    birthPlace,
    sex,
    nationalities,
    documents.map(({ type, number, issuer }) => [type, number, issuer]),
    contactPoints.map(({ value }) => value),
  ];
  return createHash('sha256').update(JSON.stringify(drawn)).digest('base64url').slice(0, 16);
}

/** The same of two people, in the order in which their pair is kept. */
export function pairBasis(one: { id: string; basis: string }, other: { id: string; basis: string }): string {
  return one.id < other.id ? `${one.basis}.${other.basis}` : `${other.basis}.${one.basis}`;
}
