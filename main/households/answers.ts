import type { householdsCalls } from '../../shared/households/calls.ts';
import { lacksGuardian } from '../../shared/households/rules.ts';
import type { HouseholdMember } from '../../shared/households/schema.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import type { PersonSummary } from '../../shared/people/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { getPerson, peopleById } from '../people/service.ts';
import { metaOf } from '../records/meta.ts';
import { householdIdsOf, type StoredHousehold } from './repository.ts';

export type HouseholdAnswer = AnswerOf<typeof householdsCalls.get>;
type Summary = AnswerOf<typeof householdsCalls.list>['rows'][number];

/**
 * Who is in a household, its head first. One who joined another since is not, even if undoing an older act wrote them back; an
 * archived household shows who was in it.
 */
export function membersOf(
  household: StoredHousehold,
  householdIds: ReadonlyMap<string, string>,
): HouseholdMember[] {
  return household.fields.members
    .filter(({ personId }) => household.archivedAt !== null || householdIds.get(personId) === household.id)
    .sort((one, other) => Number(other.role === 'head') - Number(one.role === 'head'));
}

/** Ids of everybody whom a household names, guardians from outside too. */
function namedIn(members: readonly HouseholdMember[]): string[] {
  return members.flatMap(({ personId, guardianId }) =>
    guardianId === null ? [personId] : [personId, guardianId],
  );
}

/** A household with what is asked about its members. */
export function answerHousehold(db: ReadableDb, household: StoredHousehold): HouseholdAnswer {
  const all = household.fields.members;
  const members = membersOf(
    household,
    householdIdsOf(
      db,
      all.map(({ personId }) => personId),
    ),
  );
  const people = peopleById(db, namedIn(members));
  return {
    ...household.fields,
    ...metaOf(household),
    members: members.map((member) => {
      const summary = people.get(member.personId);
      return {
        ...member,
        person: summary === undefined ? null : memberPerson(db, summary),
        guardianName: nameIn(people, member.guardianId),
      };
    }),
  };
}

function memberPerson(db: ReadableDb, summary: PersonSummary): HouseholdAnswer['members'][number]['person'] {
  const { departedOn, contactPoints, addresses, needs } = getPerson(db, summary.id);
  return {
    ...summary,
    departedOn: departedOn ?? null,
    contactPoints: contactPoints ?? [],
    addresses: addresses ?? [],
    specificNeeds: needs ?? [],
  };
}

function nameIn(people: ReadonlyMap<string, PersonSummary>, id: string | null): string {
  return id === null ? '' : (people.get(id)?.displayName ?? '');
}

/** Lines of the list. */
export function summariesOf(db: ReadableDb, households: readonly StoredHousehold[]): Summary[] {
  const everybody = households.flatMap(({ fields }) => fields.members);
  const householdIds = householdIdsOf(
    db,
    everybody.map(({ personId }) => personId),
  );
  const people = peopleById(db, namedIn(everybody));
  const today = dateOf(nowOf(db.clock));
  return households.map((household) => {
    const members = membersOf(household, householdIds).flatMap((member) => {
      const person = people.get(member.personId);
      return person === undefined ? [] : [{ ...member, person }];
    });
    const confirmations = members.flatMap(({ person }) => person.lastConfirmedAt ?? []);
    return {
      id: household.id,
      name: household.fields.name,
      members: members.map(({ personId, role, person }) => ({
        personId,
        role,
        displayName: person.displayName,
      })),
      place: members.find(({ person }) => person.place !== '')?.person.place ?? '',
      phone: members.find(({ person }) => person.phone !== '')?.person.phone ?? '',
      withoutGuardian: members.filter(({ guardianId, person }) =>
        lacksGuardian({ guardianId, birthDate: person.birthDate }, today),
      ).length,
      workingContactPoints: members.reduce((sum, { person }) => sum + person.workingContactPoints, 0),
      lastConfirmedAt: confirmations.sort().at(-1) ?? null,
      updatedAt: household.updatedAt,
      archivedAt: household.archivedAt,
    };
  });
}

/** The household of a person as their page shows it. */
export function answerOfPerson(
  db: ReadableDb,
  household: StoredHousehold,
  personId: string,
): AnswerOf<typeof householdsCalls.ofPerson> {
  const all = household.fields.members;
  const members = membersOf(
    household,
    householdIdsOf(
      db,
      all.map((member) => member.personId),
    ),
  );
  const own = members.find((member) => member.personId === personId);
  if (own === undefined) return null;
  const people = peopleById(db, namedIn(members));
  return {
    id: household.id,
    name: household.fields.name,
    role: own.role,
    guardianId: own.guardianId,
    guardianName: nameIn(people, own.guardianId),
    others: members.flatMap((member) => {
      const person = people.get(member.personId);
      if (person === undefined || member.personId === personId) return [];
      return [
        {
          personId: member.personId,
          displayName: person.displayName,
          role: member.role,
          birthDate: person.birthDate,
          isWard: member.guardianId === personId,
        },
      ];
    }),
  };
}
