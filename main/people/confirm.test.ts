import { describe, expect, it } from 'vitest';
import { newId, systemClock } from '../kernel/clock.ts';
import { openTestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { confirmFacts, createPerson, getPerson, listPeople, noteFailure } from './service.ts';

const everything = { filter: { archived: false }, sorting: [], offset: 0, limit: 50 };

function open() {
  const database = openTestDatabase();
  const items = { phone: '', mail: '', home: '', need: '', kin: '' };
  for (const name of Object.keys(items) as (keyof typeof items)[]) items[name] = newId(systemClock);
  const { id } = database.write((db) =>
    createPerson(
      db,
      aPerson({
        contactPoints: [
          { id: items.phone, value: '+351 912 345 678' },
          { id: items.mail, kind: 'email', value: 'ingrid@example.org' },
        ],
        addresses: [{ id: items.home, text: 'Rua do Norte 3' }],
        needs: [{ id: items.need, category: 'disability', consequence: 'needs a wheelchair' }],
        nextOfKin: [{ id: items.kin, name: 'Kari Solberg' }],
      }),
    ),
  );
  return { ...database, id, ...items };
}

describe('confirming facts', () => {
  it('notes when, how and by whom on what was asked about, and on nothing else', () => {
    const { read, write, id, phone, home, need, kin } = open();
    const items = [phone, home, need, kin];
    write((db) => confirmFacts(db, id, { revision: 1, items, channel: 'phone' }));
    const person = read((db) => getPerson(db, id));
    const confirmed = { at: '2026-11-24T08:00:00.000Z', channel: 'phone', by: 'Amina Test' };
    expect(person.contactPoints?.map((point) => point.confirmed)).toEqual([
      confirmed,
      { at: null, channel: null, by: '' },
    ]);
    for (const fact of [person.addresses?.[0], person.needs?.[0], person.nextOfKin?.[0]])
      expect(fact?.confirmed).toEqual(confirmed);
    expect(read((db) => listPeople(db, everything)).rows[0]?.lastConfirmedAt).toBe(confirmed.at);
  });

  it('notes an earlier day, and never overwrites what was heard since', () => {
    const { write, id, phone, mail } = open();
    write((db) => confirmFacts(db, id, { revision: 1, items: [phone], channel: 'phone' }));
    const later = write((db) =>
      confirmFacts(db, id, { revision: 2, items: [phone, mail], channel: 'email', on: '2026-11-20' }),
    );
    expect(later.contactPoints?.map((point) => point.confirmed?.at)).toEqual([
      '2026-11-24T08:00:00.000Z',
      '2026-11-20T12:00:00.000Z',
    ]);
  });

  it('sets the day to ask again when one is given', () => {
    const { write, id, phone } = open();
    const ask = { items: [phone], channel: 'phone' as const };
    expect(
      write((db) => confirmFacts(db, id, { ...ask, revision: 1, confirmDueOn: '2027-05-24' })).confirmDueOn,
    ).toBe('2027-05-24');
    expect(write((db) => confirmFacts(db, id, { ...ask, revision: 2 })).confirmDueOn).toBe('2027-05-24');
  });

  it.each([
    ['a fact that the person does not have', { items: [newId(systemClock)] }],
    ['a day to come', { on: '2026-11-25' }],
  ])('refuses %s', (_what, wrong) => {
    const { write, id, phone } = open();
    expect(() =>
      write((db) => confirmFacts(db, id, { revision: 1, items: [phone], channel: 'phone', ...wrong })),
    ).toThrow('invalid-input');
  });

  it('refuses on a record that somebody else changed meanwhile', () => {
    const { write, id, phone } = open();
    write((db) => confirmFacts(db, id, { revision: 1, items: [phone], channel: 'phone' }));
    expect(() =>
      write((db) => confirmFacts(db, id, { revision: 1, items: [phone], channel: 'email' })),
    ).toThrow('records/stale-revision');
  });
});

describe('a try that failed', () => {
  it('makes a way to reach somebody not work until it is confirmed again', () => {
    const { read, write, clock, id, phone } = open();
    const working = () => read((db) => listPeople(db, everything)).rows[0]?.workingContactPoints;
    expect(working()).toBe(2);
    write((db) => noteFailure(db, id, { revision: 1, itemId: phone }));
    expect(working()).toBe(1);
    clock.tick();
    write((db) => confirmFacts(db, id, { revision: 2, items: [phone], channel: 'phone' }));
    expect(working()).toBe(2);
  });

  it('keeps the last failure when an earlier one is entered late', () => {
    const { write, id, phone } = open();
    write((db) => noteFailure(db, id, { revision: 1, itemId: phone }));
    const late = write((db) =>
      noteFailure(db, id, { revision: 2, itemId: phone, at: '2026-11-20T08:00:00.000Z' }),
    );
    expect(late.contactPoints?.[0]?.failedAt).toBe('2026-11-24T08:00:00.000Z');
  });

  it('refuses an address, and a time to come', () => {
    const { write, id, phone, home } = open();
    expect(() => write((db) => noteFailure(db, id, { revision: 1, itemId: home }))).toThrow('invalid-input');
    expect(() =>
      write((db) => noteFailure(db, id, { revision: 1, itemId: phone, at: '2026-11-24T09:00:00.000Z' })),
    ).toThrow('invalid-input');
  });
});
