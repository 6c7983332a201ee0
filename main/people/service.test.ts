import { describe, expect, it } from 'vitest';
import { newId, systemClock } from '../kernel/clock.ts';
import { listHistory } from '../records/history.ts';
import { openTestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import {
  createPerson,
  getPerson,
  listPeople,
  searchPeople,
  setPersonArchived,
  updatePerson,
} from './service.ts';

const everything = { filter: { archived: false }, sorting: [], offset: 0, limit: 50 };

describe('people', () => {
  it('keeps a person as entered', () => {
    const { read, write } = openTestDatabase();
    const person = aPerson({ given: 'محمد', surname: 'الأحمد', note: 'speaks French' });
    const created = write((db) => createPerson(db, person));
    expect(read((db) => getPerson(db, created.id))).toMatchObject({
      ...person,
      revision: 1,
      displayName: 'الأحمد, محمد',
    });
  });

  it('refuses a change of a record that somebody else changed meanwhile', () => {
    const { write } = openTestDatabase();
    const person = aPerson();
    const { id } = write((db) => createPerson(db, person));
    write((db) => updatePerson(db, id, 1, { ...person, note: 'first' }));
    expect(() => write((db) => updatePerson(db, id, 1, { ...person, note: 'second' }))).toThrow(
      'records/stale-revision',
    );
  });

  it('records every changed field with before and after', () => {
    const { read, write } = openTestDatabase();
    const person = aPerson();
    const { id } = write((db) => createPerson(db, person));
    const phone = {
      id: newId(systemClock),
      kind: 'mobile' as const,
      value: '+351 912 345 678',
      note: '',
      confirmed: { at: null, channel: null, by: '' },
      failedAt: null,
    };
    write((db) => updatePerson(db, id, 1, { ...person, birthDate: '1984-05-04', contactPoints: [phone] }));
    const [latest] = read((db) => listHistory(db, id));
    expect(latest?.action).toBe('changed');
    expect(latest?.changes).toEqual([
      { field: 'birthDate', before: '1984-05-03', after: '1984-05-04' },
      { field: `contactPoints#${phone.id}`, before: null, after: phone },
    ]);
  });

  it('takes an archived person out of the list, not out of the search', () => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createPerson(db, aPerson()));
    write((db) => setPersonArchived(db, id, 1, true));
    expect(read((db) => listPeople(db, everything)).total).toBe(0);
    expect(read((db) => searchPeople(db, 'solberg', 10)).map((hit) => hit.person.id)).toEqual([id]);
  });

  it.each([
    ['ivanov', 'Иванов', 'Пётр'],
    ['иван', 'Иванов', 'Пётр'],
    ['petr iva', 'Иванов', 'Пётр'],
    ['muller', 'Müller', 'Jörg'],
    ['MÜLLER', 'Muller', 'Jorg'],
    ['garcia jose', 'García', 'José'],
  ])('finds by %s', (text, surname, given) => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createPerson(db, aPerson({ given, surname })));
    expect(read((db) => searchPeople(db, text, 10)).map((hit) => hit.person.id)).toEqual([id]);
  });

  it('finds a phone number in any formatting and says so', () => {
    const { read, write } = openTestDatabase();
    const value = '+351 912-345.678';
    const confirmed = { at: null, channel: null, by: '' };
    const { id } = write((db) =>
      createPerson(
        db,
        aPerson({ contactPoints: [{ id: newId(systemClock), kind: 'mobile', value, note: '', confirmed }] }),
      ),
    );
    for (const [text, how] of [
      ['351912345678', 'exact'],
      ['+351 912 345 678', 'exact'],
      ['(351) 912', 'begins'],
    ] as const) {
      const [hit] = read((db) => searchPeople(db, text, 10));
      expect(hit?.person.id, text).toBe(id);
      expect(hit?.reasons, text).toEqual([{ field: 'contactPoint', text: value, how }]);
    }
  });

  it('lists a window in order with the total', () => {
    const { read, write } = openTestDatabase();
    for (const surname of ['Öberg', 'Adams', 'zidane', 'Berg'])
      write((db) => createPerson(db, aPerson({ surname })));
    const page = read((db) =>
      listPeople(db, { ...everything, sorting: [{ field: 'displayName', descending: true }], limit: 2 }),
    );
    expect(page.total).toBe(4);
    expect(page.rows.map((row) => row.displayName)).toEqual(['zidane, Ingrid', 'Öberg, Ingrid']);
  });
});
