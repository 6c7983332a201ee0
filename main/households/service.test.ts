import { describe, expect, it } from 'vitest';
import { NewHousehold } from '../../shared/households/calls.ts';
import { PersonId, type PersonInput } from '../../shared/people/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { createPerson, getPerson, listPeople, setPersonArchived } from '../people/service.ts';
import { undoChangeSet } from '../records/undo.ts';
import { recordRegistry } from '../record-registry.ts';
import { openTestCore } from '../test/core.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { aHousehold, aMember } from '../test/household.ts';
import { aPerson } from '../test/person.ts';
import { plansOf } from '../test/plans.ts';
import { householdStore, listRows } from './repository.ts';
import {
  createHousehold,
  getHousehold,
  historyOfHousehold,
  householdOfPerson,
  listHouseholds,
  setHouseholdArchived,
  updateHousehold,
} from './service.ts';

const everything = { filter: { archived: false }, sorting: [], offset: 0, limit: 50 };

function register(database: TestDatabase, fields: Parameters<typeof aPerson>[0] = {}): string {
  return database.write((db) => createPerson(db, aPerson(fields))).id;
}

/** Mother, father, and a child of eleven. */
function aFamily(database: TestDatabase) {
  const mother = register(database, { given: 'Ingrid' });
  const father = register(database, { given: 'Nils' });
  const child = register(database, { given: 'Liv', birthDate: '2015-02' });
  const members = [aMember(child, 'child', mother), aMember(mother, 'head'), aMember(father, 'spouse')];
  const household = database.write((db) => createHousehold(db, aHousehold(members)));
  return { mother, father, child, household };
}

const namesIn = (household: { members: { person: { displayName: string } | null }[] }) =>
  household.members.map(({ person }) => person?.displayName);

describe('households', () => {
  it('is called after its head, who stands first', () => {
    const database = openTestDatabase();
    const { household, mother } = aFamily(database);
    expect(household.name).toBe('Solberg');
    expect(namesIn(household)).toEqual(['Solberg, Ingrid', 'Solberg, Liv', 'Solberg, Nils']);
    expect(household.members[1]).toMatchObject({ guardianId: mother, guardianName: 'Solberg, Ingrid' });
  });

  it('is called by the only name that its head has', () => {
    const database = openTestDatabase();
    const head = register(database, { given: 'Suharto', surname: '' });
    expect(database.write((db) => createHousehold(db, aHousehold([aMember(head)]))).name).toBe('Suharto');
  });

  it('registers who is new together with it', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const father = register(database, { given: 'Nils' });
    const child = PersonId.parse(newId(systemClock));
    const household = write((db) =>
      createHousehold(db, aHousehold([aMember(father, 'head'), aMember(child, 'child', father)]), [
        { id: child, person: aPerson({ given: 'Liv', birthDate: '2015' }), besideReason: '' },
      ]),
    );
    expect(namesIn(household)).toEqual(['Solberg, Nils', 'Solberg, Liv']);
    expect(read((db) => getPerson(db, child)).displayName).toBe('Solberg, Liv');
  });

  it('registers nobody when the household is refused', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const child = PersonId.parse(newId(systemClock));
    const person: PersonInput = aPerson({ given: 'Liv', birthDate: '2015' });
    const household = aHousehold([aMember(child, 'child', newId(systemClock))]);
    expect(() =>
      write((db) => createHousehold(db, household, [{ id: child, person, besideReason: '' }])),
    ).toThrow('not-found');
    expect(read((db) => listPeople(db, everything)).total).toBe(0);
    write((db) => createPerson(db, person, { id: child }));
    expect(() =>
      write((db) =>
        createHousehold(db, aHousehold([aMember(child)]), [{ id: child, person, besideReason: '' }]),
      ),
    ).toThrow('invalid-input');
  });

  it('registers nobody beside who is likely the same without a reason, but twins at once', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    register(database, { given: 'Liv', birthDate: '2015-02-03' });
    const twins = ['Liv', 'Livia'].map((given) => ({
      id: PersonId.parse(newId(systemClock)),
      person: aPerson({ given, birthDate: '2015-02-03' }),
    }));
    const household = aHousehold(twins.map(({ id }) => aMember(id)));
    const reasoned = (besideReason: string) => twins.map((twin) => ({ ...twin, besideReason }));
    expect(() => write((db) => createHousehold(db, household, reasoned('')))).toThrow('people/likely-match');
    expect(read((db) => listHouseholds(db, everything)).total).toBe(0);
    write((db) => createHousehold(db, household, reasoned('Another Liv, seen together')));
    expect(read((db) => listHouseholds(db, everything)).rows[0]?.members).toHaveLength(2);
  });

  it('registers no two newcomers who are likely one person without a reason, but twins', () => {
    const { read, write } = openTestDatabase();
    const passport = () => [{ id: newId(systemClock), number: 'N1234567', issuer: 'NOR' as const }];
    const pair = (one: PersonInput, other: PersonInput, besideReason = '') => {
      const people = [one, other].map((person, index) => ({
        id: PersonId.parse(newId(systemClock)),
        person,
        besideReason: index === 0 ? '' : besideReason,
      }));
      const household = aHousehold(people.map(({ id }) => aMember(id)));
      return write((db) => createHousehold(db, household, people));
    };
    const liv = () => aPerson({ given: 'Liv', documents: passport() });
    const wei = () => aPerson({ given: 'Wei', surname: 'Zhang', birthDate: null, documents: passport() });
    expect(() => pair(liv(), wei())).toThrow('people/likely-match');
    expect(() => pair(aPerson(), aPerson())).toThrow('people/likely-match');
    expect(read((db) => listPeople(db, everything)).total).toBe(0);
    expect(pair(liv(), wei(), 'The number was copied by mistake').members).toHaveLength(2);
    const [ada, nils] = ['Ada', 'Nils'].map((given) => aPerson({ given, birthDate: '2015-02-03' }));
    if (ada !== undefined && nils !== undefined) expect(pair(ada, nils).members).toHaveLength(2);
  });

  it('takes no newcomer twice', async () => {
    const { api } = await openTestCore();
    const id = PersonId.parse(newId(systemClock));
    const people = ['Ada', 'Nils'].map((given) => ({ id, person: aPerson({ given }), besideReason: '' }));
    await expect(
      api.households.register({ household: aHousehold([aMember(id)]), people }),
    ).rejects.toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ path: 'people', problem: 'newcomer-twice' }] },
    });
  });

  it('lets who joins another leave the first, in the same act', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const { household, father } = aFamily(database);
    const other = write((db) => createHousehold(db, aHousehold([aMember(father, 'head')], { name: 'Flat' })));
    expect(namesIn(read((db) => getHousehold(db, household.id)))).toEqual([
      'Solberg, Ingrid',
      'Solberg, Liv',
    ]);
    expect(read((db) => householdOfPerson(db, father))?.id).toBe(other.id);
    const [latest, last] = [other.id, household.id].map((id) => read((db) => historyOfHousehold(db, id))[0]);
    expect(latest?.changeSetId).toBe(last?.changeSetId);
  });

  it('archives a household that everybody left', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const alone = register(database);
    const first = write((db) => createHousehold(db, aHousehold([aMember(alone)])));
    write((db) => createHousehold(db, aHousehold([aMember(alone)])));
    expect(read((db) => getHousehold(db, first.id)).archivedAt).not.toBeNull();
    expect(read((db) => listHouseholds(db, everything)).total).toBe(1);
  });

  it('refuses a child as guardian, not one whose age is open', () => {
    const database = openTestDatabase();
    const { write } = database;
    const [child, brother] = [
      register(database, { birthDate: '2015' }),
      register(database, { birthDate: '2012-05-03' }),
    ];
    const open = register(database, { birthDate: '2008' });
    const guardedBy = (id: string) => aHousehold([aMember(child, 'child', id)]);
    expect(() => write((db) => createHousehold(db, guardedBy(brother)))).toThrow('households/guardian-child');
    expect(write((db) => createHousehold(db, guardedBy(open))).members[0]?.guardianId).toBe(open);
  });

  it('counts children for whom nobody answers', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const { household, child } = aFamily(database);
    const count = () => read((db) => listHouseholds(db, everything)).rows[0]?.withoutGuardian;
    expect(count()).toBe(0);
    const members = household.members.map(({ id, personId, role }) => ({ id, personId, role }));
    write((db) =>
      updateHousehold(db, { id: household.id, revision: 1, household: aHousehold(members), people: [] }),
    );
    expect(count()).toBe(1);
    expect(read((db) => householdOfPerson(db, child))).toMatchObject({ role: 'child', guardianId: null });
  });

  it('tells a person who else is there, and whom they answer for', () => {
    const database = openTestDatabase();
    const { mother, child } = aFamily(database);
    expect(database.read((db) => householdOfPerson(db, mother))).toMatchObject({
      name: 'Solberg',
      role: 'head',
      others: [
        { displayName: 'Solberg, Liv', birthDate: '2015-02', isWard: true },
        { displayName: 'Solberg, Nils', isWard: false },
      ],
    });
    expect(database.read((db) => householdOfPerson(db, child))).toMatchObject({
      guardianId: mother,
      guardianName: 'Solberg, Ingrid',
    });
    expect(database.read((db) => householdOfPerson(db, newId(systemClock)))).toBeNull();
  });

  it('holds nobody while it is archived, and takes back who joined no other', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const { household, mother, father } = aFamily(database);
    write((db) => setHouseholdArchived(db, household.id, 1, true));
    expect(read((db) => householdOfPerson(db, mother))).toBeNull();
    expect(read((db) => getHousehold(db, household.id)).members).toHaveLength(3);
    write((db) => createHousehold(db, aHousehold([aMember(father)], { name: 'Flat' })));
    const back = write((db) => setHouseholdArchived(db, household.id, 2, false));
    expect(namesIn(back)).toEqual(['Solberg, Ingrid', 'Solberg, Liv']);
  });

  it('undoes joining another as a whole', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const { household, father } = aFamily(database);
    const other = write((db) => createHousehold(db, aHousehold([aMember(father)], { name: 'Flat' })));
    const set = read((db) => historyOfHousehold(db, other.id))[0]?.changeSetId ?? '';
    write((db) => undoChangeSet(db, recordRegistry, set));
    expect(read((db) => householdOfPerson(db, father))?.id).toBe(household.id);
    expect(read((db) => householdStore.find(db, other.id))).toBeNull();
  });

  it('lets nobody be in two when an older act is undone', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const { household, father } = aFamily(database);
    const second = write((db) => createHousehold(db, aHousehold([aMember(father)], { name: 'Flat' })));
    const third = write((db) => createHousehold(db, aHousehold([aMember(father)], { name: 'Hotel' })));
    const set = read((db) => historyOfHousehold(db, second.id)).at(-1)?.changeSetId ?? '';
    write((db) => undoChangeSet(db, recordRegistry, set));
    expect(read((db) => householdOfPerson(db, father))?.id).toBe(third.id);
    expect(namesIn(read((db) => getHousehold(db, household.id)))).toEqual([
      'Solberg, Ingrid',
      'Solberg, Liv',
    ]);
  });

  it('keeps archived people, and shows that somebody is no longer on record', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const { household, father } = aFamily(database);
    write((db) => setPersonArchived(db, father, 1, true));
    const [, , member] = read((db) => getHousehold(db, household.id)).members;
    expect(member?.person?.archivedAt).not.toBeNull();
    write((db) => recordRegistry.get('person')?.remove(db, father, 'test'));
    expect(read((db) => getHousehold(db, household.id)).members[2]?.person).toBeNull();
    expect(read((db) => listHouseholds(db, everything)).rows[0]?.members).toHaveLength(2);
  });

  it.each(['solb', 'nils', 'SOLBERG liv', 'Familie', '912 345'])('finds by %s', (text) => {
    const database = openTestDatabase();
    const { read, write } = database;
    const { household, mother } = aFamily(database);
    const aunt = register(database, {
      given: 'Kari',
      contactPoints: [{ id: newId(systemClock), value: '+351 912 345 678' }],
    });
    const stranger = register(database, { surname: 'Berg', given: 'Ada' });
    const members = [
      ...household.members.map(({ id, personId, role }) => ({ id, personId, role })),
      aMember(aunt),
    ];
    write((db) =>
      updateHousehold(db, {
        id: household.id,
        revision: 1,
        household: aHousehold(members, { name: 'Familie S.' }),
        people: [],
      }),
    );
    write((db) => createHousehold(db, aHousehold([aMember(stranger)])));
    const found = read((db) => listHouseholds(db, { ...everything, filter: { archived: false, text } }));
    expect(found.rows.map(({ id }) => id)).toEqual([household.id]);
    expect(found.rows[0]?.members[0]?.personId).toBe(mother);
  });

  it.each(['name', 'members', 'updatedAt'] as const)('lists by %s along an index', (field) => {
    const { read } = openTestDatabase();
    for (const descending of [false, true]) {
      const query = { ...everything, sorting: [{ field, descending }] };
      const plans = read((db) => plansOf(db, (watched) => listRows(watched, query)));
      expect(plans.filter((plan) => plan.startsWith('SCAN household'))).toEqual([]);
      expect(plans.some((plan) => plan.includes('USE TEMP B-TREE'))).toBe(false);
    }
  });

  it('refuses to sort by what it does not know', () => {
    const { read } = openTestDatabase();
    const query = { ...everything, sorting: [{ field: 'colour', descending: false }] };
    expect(() => read((db) => listHouseholds(db, query))).toThrow('invalid-input');
  });
});

describe('a household as it is entered', () => {
  const [one, other] = [newId(systemClock), newId(systemClock)];
  it.each([
    ['household-empty', aHousehold([])],
    ['member-twice', aHousehold([aMember(one), aMember(one)])],
    ['two-heads', aHousehold([aMember(one, 'head'), aMember(other, 'head')])],
    ['own-guardian', aHousehold([aMember(one, 'child', one)])],
  ])('is refused as %s', (fault, household) => {
    expect(NewHousehold.safeParse(household).error?.issues).toMatchObject([
      { message: fault, path: ['members'] },
    ]);
  });
});
