import { describe, expect, it } from 'vitest';
import { PersonId } from '../../shared/people/schema.ts';
import { ZoneId } from '../../shared/zones/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { createPerson, getPerson } from '../people/service.ts';
import { undoChangeSet } from '../records/undo.ts';
import { recordRegistry } from '../record-registry.ts';
import { openTestDatabase } from '../test/database.ts';
import { aHousehold, aMember } from '../test/household.ts';
import { aPerson } from '../test/person.ts';
import { confirmHousehold, moveHousehold } from './acts.ts';
import { createHousehold, getHousehold } from './service.ts';

const address = {
  kind: 'residence' as const,
  text: 'Rua Nova 5',
  place: 'Porto',
  countryCode: 'PRT',
  latitude: null,
  longitude: null,
  accuracyM: null,
};

/** Two who live together, each with a number and an old address, and one who left the country. */
function open() {
  const database = openTestDatabase();
  const register = (given: string, rest: Parameters<typeof aPerson>[0] = {}) =>
    PersonId.parse(
      database.write((db) =>
        createPerson(
          db,
          aPerson({
            given,
            contactPoints: [{ id: newId(systemClock), value: '1' }],
            addresses: [
              { id: newId(systemClock), text: 'Rua Velha 3', place: 'Lisbon' },
              { id: newId(systemClock), kind: 'work', text: 'Harbour' },
            ],
            ...rest,
          }),
        ),
      ).id,
    );
  const [one, other] = [register('Ingrid'), register('Nils')];
  const gone = register('Per', { departedOn: '2026-10-01' });
  const { id } = database.write((db) =>
    createHousehold(db, aHousehold([aMember(one, 'head'), aMember(other, 'spouse'), aMember(gone, 'other')])),
  );
  const personOf = (person: string) => database.read((db) => getPerson(db, person));
  return { ...database, id, one, other, gone, personOf };
}

describe('moving a household', () => {
  it('gives everybody who is still here the new address in place of the one of its kind', () => {
    const { write, id, one, other, gone, personOf } = open();
    write((db) => moveHousehold(db, { id, revision: 1, address, channel: 'phone' }));
    for (const person of [one, other]) {
      expect(personOf(person).addresses).toMatchObject([
        { ...address, confirmed: { at: '2026-11-24T08:00:00.000Z', channel: 'phone', by: 'Amina Test' } },
        { kind: 'work' },
      ]);
    }
    expect(personOf(one).addresses?.[0]?.id).not.toBe(personOf(other).addresses?.[0]?.id);
    expect(personOf(gone).addresses?.[0]?.text).toBe('Rua Velha 3');
  });

  it('is one change set, which undo takes back as a whole', () => {
    const { write, id, one, other, personOf } = open();
    const before = [one, other].map((person) => personOf(person).addresses);
    const { changeSetId } = write((db) => moveHousehold(db, { id, revision: 1, address, channel: null }));
    expect(personOf(one).addresses?.[0]?.confirmed?.at).toBeNull();
    write((db) => undoChangeSet(db, recordRegistry, changeSetId ?? ''));
    const kinds = (addresses: (typeof before)[number]) => addresses?.map(({ text }) => text).sort();
    expect([one, other].map((person) => kinds(personOf(person).addresses))).toEqual(before.map(kinds));
  });

  it('moves those named alone, and takes them into a zone when told so', () => {
    const { write, id, one, other, personOf } = open();
    const zoneId = ZoneId.parse(newId(systemClock));
    write((db) =>
      moveHousehold(db, {
        id,
        revision: 1,
        address,
        channel: null,
        personIds: [one],
        zoneId,
      }),
    );
    expect(personOf(one)).toMatchObject({ zoneId, addresses: [{ place: 'Porto' }, {}] });
    expect(personOf(other)).toMatchObject({ zoneId: null, addresses: [{ place: 'Lisbon' }, {}] });
  });

  it('refuses somebody who is not a member, and a household that was changed since', () => {
    const { write, id } = open();
    const stranger = PersonId.parse(write((db) => createPerson(db, aPerson())).id);
    const move = { id, revision: 1, address, channel: null };
    expect(() => write((db) => moveHousehold(db, { ...move, personIds: [stranger] }))).toThrow(
      'invalid-input',
    );
    expect(() => write((db) => moveHousehold(db, { ...move, revision: 2 }))).toThrow(
      'records/stale-revision',
    );
  });
});

describe('contacting a household as one', () => {
  it('confirms contact points and addresses of everybody who is still here', () => {
    const { read, write, id, gone } = open();
    write((db) => confirmHousehold(db, { id, revision: 1, channel: 'phone', confirmDueOn: '2027-05-24' }));
    const household = read((db) => getHousehold(db, id));
    for (const { personId, person } of household.members) {
      const at = personId === gone ? null : '2026-11-24T08:00:00.000Z';
      expect(person?.contactPoints.map(({ confirmed }) => confirmed?.at)).toEqual([at]);
      expect(person?.addresses.map(({ confirmed }) => confirmed?.at)).toEqual([at, at]);
      expect(person?.confirmDueOn).toBe(personId === gone ? null : '2027-05-24');
    }
  });

  it('confirms only the facts named', () => {
    const { write, id, one, personOf } = open();
    const phone = personOf(one).contactPoints?.[0]?.id ?? '';
    const { household } = write((db) =>
      confirmHousehold(db, { id, revision: 1, channel: 'phone', items: [phone] }),
    );
    const confirmed = household.members.flatMap(({ person }) =>
      [...(person?.contactPoints ?? []), ...(person?.addresses ?? [])].filter(
        (fact) => fact.confirmed?.at !== null,
      ),
    );
    expect(confirmed.map((fact) => fact.id)).toEqual([phone]);
  });

  it('refuses a fact of somebody else', () => {
    const { write, id } = open();
    expect(() =>
      write((db) => confirmHousehold(db, { id, revision: 1, channel: 'phone', items: [newId(systemClock)] })),
    ).toThrow('invalid-input');
  });

  it('changes nothing, and says so, where everything was confirmed later', () => {
    const { write, id } = open();
    write((db) => confirmHousehold(db, { id, revision: 1, channel: 'phone' }));
    const again = write((db) =>
      confirmHousehold(db, { id, revision: 1, channel: 'email', on: '2026-11-20' }),
    );
    expect(again.changeSetId).toBeNull();
  });
});
