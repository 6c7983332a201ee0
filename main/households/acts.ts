import type { householdsCalls } from '../../shared/households/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { confirmFacts, getPerson, movePerson } from '../people/service.ts';
import { answerHousehold, type HouseholdAnswer } from './answers.ts';
import { householdStore } from './repository.ts';

type Act = AnswerOf<typeof householdsCalls.move>;
type Person = NonNullable<HouseholdAnswer['members'][number]['person']>;

/**
 * Gives members of a household a new address in place of the one of its kind, all in one change set.
 * @throws AppError `not-found`, `records/stale-revision`, `invalid-input` for somebody who is not a member
 */
export function moveHousehold(db: WritableDb, move: ParsedInputOf<typeof householdsCalls.move>): Act {
  const { address, channel, zoneId } = move;
  const confirmed =
    channel === null ? { at: null, channel, by: '' } : { at: nowOf(db.clock), channel, by: db.actor.name };
  return actOn(db, move, (person) => {
    movePerson(db, person.id, { address: { ...address, confirmed }, zoneId });
  });
}

/**
 * Marks contact points and addresses of members as found right: a household is contacted as one.
 * @throws AppError `not-found`, `records/stale-revision`, `invalid-input` for somebody who is not a member, a fact that they have not, or
 *   a day to come
 */
export function confirmHousehold(db: WritableDb, said: ParsedInputOf<typeof householdsCalls.confirm>): Act {
  const { id: _id, revision: _revision, personIds: _personIds, items, ...confirming } = said;
  const left = new Set(items);
  const act = actOn(db, said, (person) => {
    const facts = [...person.contactPoints, ...person.addresses].map(({ id }) => id);
    const chosen = items === undefined ? facts : facts.filter((id) => left.delete(id));
    const isAsked = confirming.confirmDueOn !== undefined && items === undefined;
    if (chosen.length > 0 || isAsked)
      confirmFacts(db, person.id, { ...confirming, revision: null, items: chosen });
  });
  if (left.size > 0)
    throw new AppError('invalid-input', { issues: [{ path: 'items', problem: 'unknown-item' }] });
  return act;
}

/** Does something to each of the members asked about: those named, or everybody in use and still here. */
function actOn(
  db: WritableDb,
  asked: { id: string; revision: number; personIds?: readonly string[] | undefined },
  work: (person: Person) => void,
): Act {
  const stored = householdStore.get(db, asked.id);
  householdStore.assertRevision(stored, asked.revision);
  const people = answerHousehold(db, stored).members.flatMap(({ person }) => person ?? []);
  const { personIds } = asked;
  if (personIds?.some((id) => !people.some((person) => person.id === id)) === true)
    throw new AppError('invalid-input', { issues: [{ path: 'personIds', problem: 'not-a-member' }] });
  let isChanged = false;
  for (const person of people) {
    const isMeant =
      personIds === undefined
        ? person.archivedAt === null && person.departedOn === null
        : personIds.includes(person.id);
    if (!isMeant) continue;
    const before = getPerson(db, person.id).revision;
    work(person);
    isChanged ||= getPerson(db, person.id).revision !== before;
  }
  return {
    household: answerHousehold(db, stored),
    changeSetId: isChanged ? db.changeSet.id : null,
  };
}
