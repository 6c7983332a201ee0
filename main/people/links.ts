import { PersonId, PersonInput } from '../../shared/people/schema.ts';
import { recordsNaming, type PersonLinks } from '../records/links.ts';
import { derivePerson } from './derive.ts';

/** People name each other as next of kin. */
export const kinLinks: PersonLinks = {
  kind: 'person',
  naming: (db, personId) => recordsNaming(db, 'person', personId),
  rename: (_db, fields, { from, to }) => {
    const person = PersonInput.parse(fields);
    const kinId = PersonId.parse(to);
    return {
      ...person,
      nextOfKin: person.nextOfKin.map((kin) => (kin.personId === from ? { ...kin, personId: kinId } : kin)),
    };
  },
  // An id that was merged away leads to the kept record wherever it is looked up.
  refresh: () => undefined,
  titleOf: (fields) => derivePerson(PersonInput.parse(fields)).displayName,
};
