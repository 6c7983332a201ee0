import { addDays } from '../../shared/kernel/dates.ts';
import type { PersonFacts } from '../../shared/people/matching.ts';
import type { PersonSummary } from '../../shared/people/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { phoneKey } from '../matching/numbers.ts';
import { comparePreparedPeople, isLikelyMatch, preparePerson, type PeopleMatch } from '../matching/people.ts';
import { namedAlike } from './alike.ts';
import { candidatesOf, candidatesOfBoth, factsOf, type Candidate } from './candidates.ts';
import { nameText } from './derive.ts';
import { askFor, askKeys } from './query.ts';
import { listSummaries } from './repository.ts';
import { endKey } from './typo-keys.ts';

/** Somebody who may be the person asked about. */
export interface SimilarPerson extends PeopleMatch {
  person: PersonSummary;
  /** Registering beside them needs a reason. */
  isLikely: boolean;
}

/** People who come into question by one fact. */
const OF_ONE_FACT = 40;
/** People who come into question by their names alone. */
const OF_NAMES = 25;
const MOST_NAMES = 3;
const MOST_NUMBERS = 5;
const CALLING_CODE = [1, 2, 3];

/**
 * People on record who may be the one described, by document, telephone, e-mail, birth date and names: the same blocks of the index
 * that the search uses, so that the time does not grow with the register.
 * @param without the record of the person asked about, when there is one
 * @returns likeliest first, archived people too, each with the evidence; empty when nobody comes into question
 */
export function similarPeople(
  db: ReadableDb,
  facts: PersonFacts,
  { limit, without }: { limit: number; without?: string | undefined },
): SimilarPerson[] {
  const numbers = new Set([...byFacts(db, facts), ...byNames(db, facts)].map(({ number }) => number));
  const asked = preparePerson(facts);
  const alike = factsOf(db, [...numbers])
    .filter(({ id }) => id !== without)
    .map(({ id, facts: known }) => ({
      id,
      match: comparePreparedPeople(asked, preparePerson(known)),
    }))
    .filter(({ match }) => match.verdict !== 'different')
    .sort((one, other) => other.match.score - one.match.score || (one.id < other.id ? -1 : 1))
    .slice(0, limit);
  const people = new Map<string, PersonSummary>(
    listSummaries(
      db,
      alike.map(({ id }) => id),
    ).map((person) => [person.id, person]),
  );
  return alike.flatMap(({ id, match }) => {
    const person = people.get(id);
    return person === undefined ? [] : [{ person, ...match, isLikely: isLikelyMatch(match) }];
  });
}

/** People who share a number, an address of electronic mail or a whole birth date, also with a slip. */
function byFacts(db: ReadableDb, { documents, contactPoints, birthDate }: PersonFacts): Candidate[] {
  const words = (match: string): Candidate[] => candidatesOf(db, 'personSearch', match, OF_ONE_FACT);
  const found: Candidate[] = [];
  for (const { number } of documents.slice(0, MOST_NUMBERS)) {
    const compact = compacted(number);
    if (compact.length < 4) continue;
    // With one slip either the end is right, or the beginning is.
    const begun = compact.length < 8 ? '' : ` OR document : "${compact.slice(0, -4)}"*`;
    found.push(...words(`document : "${compact}"${begun}`));
    const end = endKey(compact);
    if (end !== null) found.push(...candidatesOf(db, 'personKey', `"${end}"`, OF_ONE_FACT));
  }
  for (const { value } of contactPoints.slice(0, MOST_NUMBERS)) {
    const line = phoneKey(value);
    if (line.length >= 6) {
      const lines = [line, ...CALLING_CODE.map((digits) => line.slice(digits))].filter(
        (rest) => rest.length >= 6,
      );
      found.push(...words(`contactPoint : (${lines.map((rest) => `"${rest}"`).join(' OR ')})`));
    } else if (value.includes('@'))
      found.push(
        ...words(
          `contactPoint : "${value
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()}"`,
        ),
      );
  }
  const days = daysAround(birthDate);
  if (days.length > 0) found.push(...words(`birthDate : (${days.map((day) => `"${day}"`).join(' OR ')})`));
  return found;
}

/** People whose names are alike; where the birth date is whole, first those who have it in common. */
function byNames(db: ReadableDb, { names, birthDate }: PersonFacts): Candidate[] {
  return names.slice(0, MOST_NAMES).flatMap((name) => {
    const asked = askFor(nameText(name));
    const keys = askKeys(asked);
    if (keys === null || asked.text.length < 3) return [];
    const [day] = daysAround(birthDate);
    const both =
      day === undefined || keys.broad === null
        ? []
        : candidatesOfBoth(db, { keys: keys.broad, words: `birthDate : "${day}"` }, OF_ONE_FACT);
    return [...both, ...namedAlike(db, asked, keys).slice(0, OF_NAMES)];
  });
}

/** A whole birth date as it is indexed, then the ones it is mistaken for; empty for a date that is not whole. */
function daysAround(birthDate: string | null): string[] {
  if (birthDate === null || !/^\d{4}-\d{2}-\d{2}$/.test(birthDate)) return [];
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const swapped = Number(day) <= 12 ? [`${year}${day}${month}`] : [];
  const beside = [-1, 1].map((days) => compacted(addDays(birthDate, days)));
  return [...new Set([compacted(birthDate), ...swapped, ...beside])];
}

function compacted(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
