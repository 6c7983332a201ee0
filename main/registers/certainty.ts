import type { PersonInput } from '../../shared/people/schema.ts';
import { compareBirthDates, prepareBirthDate } from '../matching/birth-dates.ts';
import { documentKey, isSameDocument } from '../matching/numbers.ts';
import { comparePrepared, prepareName } from '../matching/service.ts';
import { isSameIssuer, type KnownPerson } from '../people/service.ts';

/** A name on one line, as names are compared. */
export function nameOf(name: KnownPerson['names'][number] | undefined): string {
  if (name === undefined) return '';
  return [name.surname, [name.given, name.patronymic].filter((part) => part !== '').join(' ')]
    .filter((part) => part !== '')
    .join(', ');
}

/** Whether two people have a name in common, by the one threshold of the product. */
export function hasSameName(person: PersonInput, known: KnownPerson): boolean {
  const ours = known.names.map((name) => prepareName(nameOf(name)));
  return person.names.some((name) => {
    const theirs = prepareName(nameOf(name));
    return ours.some((each) => comparePrepared(theirs, each).same);
  });
}

/** Whether their birth dates, as far as both are known, are not one: also a slip is for somebody to look at. */
export function isOtherBirthDate(person: PersonInput, known: KnownPerson): boolean {
  const finding = birthDates(person, known);
  return finding === 'different' || finding === 'close';
}

/** Whether a birth date or a document says that two people of one name are not one. */
export function isContradicted(person: PersonInput, known: KnownPerson): boolean {
  // Passports are renewed: with a whole birth date in common another number says nothing.
  return (
    isOtherBirthDate(person, known) ||
    (birthDates(person, known) !== 'same' && hasOtherDocument(person, known))
  );
}

function birthDates(person: PersonInput, known: KnownPerson): ReturnType<typeof compareBirthDates> {
  return compareBirthDates(prepareBirthDate(person.birthDate), prepareBirthDate(known.birthDate));
}

function hasOtherDocument(person: PersonInput, known: KnownPerson): boolean {
  return person.documents.some((document) => {
    const ofKind = known.documents.filter(
      ({ type, issuer }) => type === document.type && isSameIssuer(issuer, document.issuer),
    );
    const key = documentKey(document.number);
    return ofKind.length > 0 && !ofKind.some(({ number }) => isSameDocument(documentKey(number), key));
  });
}
