import { PersonInput } from '../../shared/people/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { getPerson, searchPeople } from '../people/service.ts';

const LOOKED_AT = 10;

/**
 * The person that is meant: the one with the same document number, else the one with the same name who was not born on another
 * day; `null` when nobody is, or several are.
 */
export function recognisePerson(db: ReadableDb, asked: PersonInput): string | null {
  for (const { number } of asked.documents) {
    const [found] = candidates(db, number).filter((person) =>
      person.documents.some((known) => compact(known.number) === compact(number)),
    );
    if (found !== undefined) return found.id;
  }
  const [name] = asked.names;
  if (name === undefined) return null;
  const alike = candidates(db, `${name.surname} ${name.given}`).filter(
    (person) =>
      person.names.some((known) => words(known) === words(name)) &&
      (person.birthDate === null || asked.birthDate === null || person.birthDate === asked.birthDate) &&
      !hasOtherPassport(person, asked),
  );
  const [only, ...others] = alike;
  return only !== undefined && others.length === 0 ? only.id : null;
}

function candidates(db: ReadableDb, text: string): (PersonInput & { id: string })[] {
  return searchPeople(db, text.slice(0, 200), LOOKED_AT).map(({ person: { id } }) => ({
    ...PersonInput.strip().parse(getPerson(db, id)),
    id,
  }));
}

function compact(number: string): string {
  return number.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** The words of a name in order of the alphabet: which of them is the family name differs from list to list. */
function words(name: { given: string; surname: string }): string {
  return foldText(`${name.given} ${name.surname}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** Two people of one name whose documents of one type and State differ are two people. */
function hasOtherPassport(known: Pick<PersonInput, 'documents'>, asked: PersonInput): boolean {
  return asked.documents.some((document) =>
    known.documents.some(
      (old) =>
        old.type === document.type &&
        old.type === 'passport' &&
        compact(old.number) !== compact(document.number),
    ),
  );
}
