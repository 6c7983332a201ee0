import { HouseholdInput } from '../../shared/households/schema.ts';
import { PersonId } from '../../shared/people/schema.ts';
import { recordsNaming, type PersonLinks } from '../records/links.ts';
import { householdIdsOf } from './repository.ts';

/** Households name their members and who answers for them. Nobody is in two: who is in one stays there. */
export const householdLinks: PersonLinks = {
  kind: 'household',
  naming: (db, personId) => recordsNaming(db, 'household', personId),
  rename: (db, fields, { from, to }) => {
    const household = HouseholdInput.parse(fields);
    const isMember = household.members.some((member) => member.personId === to);
    const isElsewhere = !isMember && householdIdsOf(db, [to]).has(to);
    const renamed = (id: PersonId): PersonId => (id === from ? PersonId.parse(to) : id);
    return {
      ...household,
      members: household.members
        .filter((member) => member.personId !== from || !(isMember || isElsewhere))
        .map((member) => {
          const personId = renamed(member.personId);
          const guardianId = member.guardianId === null ? null : renamed(member.guardianId);
          return { ...member, personId, guardianId: guardianId === personId ? null : guardianId };
        }),
    };
  },
  refresh: () => undefined,
  endsWith: (fields) => HouseholdInput.parse(fields).members.length === 0,
  titleOf: (fields) => HouseholdInput.parse(fields).name,
};
