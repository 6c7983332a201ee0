import { describe, expect, it } from 'vitest';
import { ContactInput, OrganisationId } from '../../shared/contacts/schema.ts';
import { anOffice, anOrganisation, aPoint } from '../test/contact.ts';
import { fakeClock, openTestDatabase } from '../test/database.ts';
import {
  createContact,
  createOrganisation,
  getContact,
  getOrganisation,
  listContacts,
  listWhatToVerify,
  searchContacts,
  updateContact,
  updateOrganisation,
  verifyEntry,
} from './service.ts';

const confirmed = { at: '2026-11-20T08:00:00.000Z', channel: 'phone' as const, by: 'Ines' };
const never = { at: null, channel: null, by: '' };
const page = { offset: 0, limit: 50 };
const list = { filter: { dueForVerification: false, archived: false }, sorting: [], ...page };

describe('a number that is written over', () => {
  function change(before: Partial<Parameters<typeof aPoint>[1]>, value: string) {
    const database = openTestDatabase();
    const point = aPoint('+351 217 115 000', before);
    const office = anOffice({ points: [point] });
    const { id } = database.write((db) => createContact(db, office));
    database.write((db) => updateContact(db, id, 1, { ...office, points: [{ ...point, value }] }));
    return { ...database, id, points: database.read((db) => getContact(db, id)).points };
  }

  it('stays as a former one where it was confirmed, and the new one is not', () => {
    const { points, read } = change({ confirmed }, '+351 999 888 777');
    expect(points).toMatchObject([
      { value: '+351 999 888 777', confirmed: never, until: null },
      { value: '+351 217 115 000', confirmed, until: '2026-11-24' },
    ]);
    expect(read((db) => searchContacts(db, '217115000', 5))[0]?.reasons).toMatchObject([
      { field: 'formerPoint' },
    ]);
  });

  it('was only mistyped where nobody ever reached it', () => {
    expect(change({}, '+351 217 115 001').points).toMatchObject([{ value: '+351 217 115 001' }]);
    const { points } = change({ failedAt: '2026-11-20T08:00:00.000Z' }, '+351 217 115 001');
    expect(points).toMatchObject([{ value: '+351 217 115 001', failedAt: null }]);
  });

  it('is the same in another spelling', () => {
    expect(change({ confirmed }, '(+351) 217-115-000').points).toMatchObject([
      { value: '(+351) 217-115-000', confirmed },
    ]);
  });
});

describe('a holder that is written over', () => {
  function change(holder: string, fields: Partial<ContactInput> = {}) {
    const { read, write } = openTestDatabase();
    const office = anOffice({ holderSince: '2024-02-01' });
    const { id } = write((db) => createContact(db, office));
    write((db) => updateContact(db, id, 1, { ...office, holder, ...fields }));
    return read((db) => getContact(db, id));
  }

  it.each(['João Pires', ''])('by %j is a former holder, found as before', (holder) => {
    expect(change(holder)).toMatchObject({
      holder,
      holderSince: null,
      formerHolders: [{ name: 'Teresa Marques', since: '2024-02-01', until: '2026-11-24' }],
    });
  });

  it('ends on the day that is given for the next', () => {
    expect(change('João Pires', { holderSince: '2026-10-01' })).toMatchObject({
      holderSince: '2026-10-01',
      formerHolders: [{ until: '2026-10-01' }],
    });
  });

  it('by a better spelling is the same person', () => {
    expect(change('Teresa Marques Silva')).toMatchObject({ holderSince: '2024-02-01', formerHolders: [] });
  });
});

describe('a postal address', () => {
  const address = 'Rua da Palma 1\n1100 Lisboa';

  it('is verified with its entry, and no longer when it reads otherwise', () => {
    const { read, write } = openTestDatabase();
    const office = anOffice({ address, points: [] });
    const { id } = write((db) => createContact(db, office));
    const state = () => read((db) => getContact(db, id));
    const red = () => read((db) => listWhatToVerify(db, page)).rows;
    expect(state().addressConfirmed).toBeNull();
    expect(red()).toMatchObject([
      { pointId: id, pointKind: 'postal', value: 'Rua da Palma 1, 1100 Lisboa', reason: 'never' },
    ]);
    write((db) => verifyEntry(db, { kind: 'contact', id, revision: 1, channel: 'in-person' }));
    const { verified, addressConfirmed } = state();
    expect(addressConfirmed).toEqual(verified);
    expect(red()).toEqual([]);
    const known = ContactInput.strip().parse(state());
    write((db) => updateContact(db, id, 2, { ...known, address: 'rua da palma 1, 1100 LISBOA' }));
    expect(state().addressConfirmed).toEqual(verified);
    write((db) => updateContact(db, id, 3, { ...known, address: 'Rua do Ouro 2' }));
    expect(state().addressConfirmed).toBeNull();
    write((db) => updateContact(db, id, 4, { ...known, address: '' }));
    expect(red()).toEqual([]);
  });
});

describe('verifying an entry', () => {
  it('leaves a number that failed until it is answered, and one that ended as it was', () => {
    const { read, write } = openTestDatabase();
    const failed = aPoint('+351 1', { failedAt: '2026-11-20T08:00:00.000Z' });
    const ended = aPoint('+351 2', { until: '2026-11-24' });
    const ending = aPoint('+351 3', { until: '2026-11-25' });
    const { id } = write((db) => createContact(db, anOffice({ points: [failed, ended, ending] })));
    write((db) => verifyEntry(db, { kind: 'contact', id, revision: 1, channel: 'document' }));
    expect(read((db) => getContact(db, id)).points?.map((point) => point.confirmed?.channel)).toEqual([
      null,
      null,
      'document',
    ]);
    expect(read((db) => listWhatToVerify(db, page)).counts).toEqual({ failed: 1, never: 0, overdue: 0 });
  });
});

describe('an organisation', () => {
  it('is never part of itself, however far down', () => {
    const { read, write } = openTestDatabase();
    const made = (name: string, parentId: string | null) =>
      write((db) => createOrganisation(db, anOrganisation({ name, parentId: asParent(parentId) }))).id;
    const ministry = made('Ministry', null);
    const agency = made('Agency', ministry);
    const desk = made('Desk', agency);
    const move = (parentId: string) =>
      write((db) =>
        updateOrganisation(
          db,
          ministry,
          1,
          anOrganisation({ name: 'Ministry', parentId: asParent(parentId) }),
        ),
      );
    for (const parent of [ministry, agency, desk]) expect(() => move(parent)).toThrow('contacts/in-itself');
    expect(read((db) => getOrganisation(db, ministry)).parentId).toBeNull();
  });

  it('begins the tree when what it is part of is archived, or is part of it', () => {
    const { read, write, store } = openTestDatabase();
    const made = (name: string, parentId: string | null) =>
      write((db) => createOrganisation(db, anOrganisation({ name, parentId: asParent(parentId) }))).id;
    const top = () =>
      read((db) => listContacts(db, { ...list, filter: { ...list.filter, isTop: true } })).rows.map(
        ({ title }) => title,
      );
    const ministry = made('Ministry', null);
    made('Agency', ministry);
    expect(top()).toEqual(['Ministry']);
    store.connection.exec(`UPDATE contactEntry SET archivedAt = '2026-01-01' WHERE id = '${ministry}'`);
    expect(top()).toEqual(['Agency']);
    const one = made('One', null);
    const other = made('Other', one);
    // As a merge of two devices leaves it, each of which made one of the two moves.
    store.connection.exec(`UPDATE contactEntry SET organisationId = '${other}' WHERE id = '${one}'`);
    expect(top()).toEqual(['Agency', 'One', 'Other']);
  });

  const asParent = (id: string | null) => OrganisationId.nullable().parse(id);
});

describe('a day that turns', () => {
  it('does so by the clocks of the host State, and the list follows', () => {
    // In summer Lisbon is an hour ahead of UTC: a quarter to midnight there, then a quarter past.
    const clock = fakeClock('2026-06-30T22:45:00.000Z');
    const { read, write } = openTestDatabase(clock);
    const points = [aPoint('+351 1', { until: '2026-07-01' }), aPoint('+351 2')];
    const former = { id: points[0]?.id ?? '', name: 'Teresa', since: null, until: '2026-07-01' };
    write((db) =>
      createContact(
        db,
        anOffice({ points, holder: 'João', holderSince: '2026-07-01', formerHolders: [former] }),
      ),
    );
    const row = () => read((db) => listContacts(db, list)).rows[0];
    expect(row()).toMatchObject({ phone: '+351 1', holder: 'Teresa' });
    clock.tick(1_800_000);
    expect(row()).toMatchObject({ phone: '+351 2', holder: 'João' });
    expect(read((db) => searchContacts(db, 'joao', 5))[0]?.contact.phone).toBe('+351 2');
  });
});
