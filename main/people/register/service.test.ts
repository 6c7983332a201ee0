import { describe, expect, it } from 'vitest';
import { isAppError } from '../../../shared/kernel/errors.ts';
import { newId, systemClock } from '../../kernel/clock.ts';
import { openTestCore } from '../../test/core.ts';
import { openTestDatabase } from '../../test/database.ts';
import { aPerson } from '../../test/person.ts';
import { PersonFacts } from '../../../shared/people/matching.ts';
import { besideReasonOf, createPerson } from '../service.ts';
import { similarPeople } from '../similar.ts';

const passport = (number: string, issuer: string | null = 'NOR') => [
  { id: newId(systemClock), number, issuer },
];

describe('registering', () => {
  it.each([
    ['the same name and birth date', {}, {}],
    ['the name in another script and the same birth date', { given: 'Пётр', surname: 'Иванов' }, { given: 'Petr', surname: 'Ivanov' }],
    ['the same passport under another name and birth date', { documents: passport('N 123-456') }, { given: 'Aisha', surname: 'Farouk', birthDate: '1999-01-07', documents: passport('n123456', null) }],
  ])('beside somebody with %s is refused until a reason is given, which is kept', async (_, first, second) => {
    const { api } = await openTestCore();
    const { id } = await api.people.create(aPerson(first));
    const person = aPerson(second);
    const refused = await api.people.create(person).catch((error: unknown) => error);
    expect(isAppError(refused, 'people/likely-match') && refused.details.ids).toEqual([id]);
    expect((await api.people.list({})).total).toBe(1);
    const registered = await api.people.create({ ...person, besideReason: 'Her cousin of the same name' });
    const beside = { reason: 'Her cousin of the same name', by: 'Amina Test' };
    expect(await api.people.beside({ id: registered.id })).toMatchObject([{ ...beside, isFirst: false, person: { id } }]);
    expect(await api.people.beside({ id })).toMatchObject([{ ...beside, isFirst: true, person: { id: registered.id } }]);
  }); // prettier-ignore

  it.each([
    ['the same name alone', { birthDate: null }],
    ['the same name and another birth date', { birthDate: '1961-11-20' }],
    ['the same birth date and another name', { given: 'Wei', surname: 'Zhang' }],
    ['a passport of that number from another State', { given: 'Wei', surname: 'Zhang', documents: passport('N123456', 'CHN') }],
  ])('beside somebody with %s asks for nothing', async (_, second) => {
    const { api } = await openTestCore();
    await api.people.create(aPerson({ documents: passport('N123456') }));
    await api.people.create(aPerson(second));
    expect((await api.people.list({})).total).toBe(2);
  }); // prettier-ignore

  it('by an import is not refused', () => {
    const { read, write } = openTestDatabase();
    const [one, other] = [
      write((db) => createPerson(db, aPerson())),
      write((db) => createPerson(db, aPerson())),
    ];
    expect(read((db) => besideReasonOf(db, one.id, other.id))).toBeNull();
  });
});

describe('similar people', () => {
  it('come with what speaks for it, likeliest first, without the person asked about', () => {
    const { read, write } = openTestDatabase();
    const asked = aPerson({ documents: passport('N1234567') });
    const own = write((db) => createPerson(db, asked)).id;
    const same = write((db) => createPerson(db, aPerson({ documents: passport('N1234567') }))).id;
    const likely = write((db) => createPerson(db, aPerson())).id;
    write((db) => createPerson(db, aPerson({ given: 'Wei', surname: 'Zhang' })));
    const found = read((db) => similarPeople(db, asked, { limit: 5, without: own }));
    expect(found.map(({ person, verdict, isLikely }) => [person.id, verdict, isLikely])).toEqual([
      [same, 'same', true],
      [likely, 'likely', true],
    ]);
    expect(found[0]?.evidence.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['same-document', 'same-birth-date']),
    );
  });

  it.each([
    ['a telephone number without its calling code', { contactPoints: [{ value: '912 345 678' }] }],
    ['an address of electronic mail', { contactPoints: [{ value: 'INGRID.solberg@example.org' }] }],
    ['a passport number with a slip', { documents: [{ number: 'N1234576', issuer: 'NOR' as const }] }],
    ['a name that is only begun to be spelled alike', { names: [{ given: 'Ingrit', surname: 'Sohlberg' }] }],
  ])('are found by %s while a form is filled in', (_, facts) => {
    const { read, write } = openTestDatabase();
    const contact = (value: string) => ({ id: newId(systemClock), value });
    const { id } = write((db) =>
      createPerson(
        db,
        aPerson({
          documents: passport('N1234567'),
          contactPoints: [contact('+351 912-345-678'), contact('ingrid.solberg@example.org')],
        }),
      ),
    );
    const found = read((db) => similarPeople(db, PersonFacts.parse(facts), { limit: 5 }));
    expect(found.map(({ person }) => person.id)).toEqual([id]);
  });

  it('are none of an empty form', () => {
    const { read, write } = openTestDatabase();
    write((db) => createPerson(db, aPerson()));
    const empty = PersonFacts.parse({ names: [{ given: '', surname: '' }], documents: [{ number: '' }] });
    expect(read((db) => similarPeople(db, empty, { limit: 5 }))).toEqual([]);
  });
});
