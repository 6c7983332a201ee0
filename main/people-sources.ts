import { peopleOfCaseNumber } from './cases/service.ts';
import type { PeopleSource } from './people/search.ts';

/** A case number has digits, and is longer than what is typed on the way to a name. */
const SHORTEST_CASE_NUMBER = 4;

/** Who stands in the case of that number. */
const casesOfPeople: PeopleSource = {
  find: (db, text, limit) =>
    db.actor.rights.has('cases.read') && /\d/.test(text) && text.trim().length >= SHORTEST_CASE_NUMBER
      ? peopleOfCaseNumber(db, text, limit)
      : [],
};

/** What other domains know of people, for the search over people. Part of the composition. */
export const peopleSources: readonly PeopleSource[] = [casesOfPeople];
