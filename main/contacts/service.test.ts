import { describe, expect, it } from 'vitest';
import { setMissionSettings } from '../mission/service.ts';
import { listHistory } from '../records/history.ts';
import { aFacility, anOffice, anOrganisation, aPoint } from '../test/contact.ts';
import { openTestDatabase } from '../test/database.ts';
import { organisationStore } from './repository.ts';
import {
  changeHolder,
  createContact,
  createFacility,
  createOrganisation,
  getContact,
  getFacility,
  getOrganisation,
  listContacts,
  searchContacts,
  setEntryArchived,
  updateContact,
  updateFacility,
  updateOrganisation,
  verifyEntry,
} from './service.ts';

const everything = {
  filter: { dueForVerification: false, archived: false },
  sorting: [],
  offset: 0,
  limit: 50,
};

const DAY_MS = 86_400_000;

describe('contacts', () => {
  it('ends the numbers that go with a holder, and finds both by what they were', () => {
    const { read, write } = openTestDatabase();
    const desk = aPoint('+351 217 115 000', { marks: ['day-and-night'] });
    const own = aPoint('+351 912 345 678', { kind: 'mobile' });
    const { id } = write((db) => createContact(db, anOffice({ points: [own, desk] })));
    const left = write((db) =>
      changeHolder(db, { id, revision: 1, holder: '', since: '2026-11-20', endedPointIds: [own.id] }),
    );
    expect(left).toMatchObject({
      holder: '',
      holderSince: null,
      formerHolders: [{ name: 'Teresa Marques', until: '2026-11-20' }],
      points: [{ value: own.value, until: '2026-11-20' }, { until: null }],
    });
    const reasons = (text: string) => read((db) => searchContacts(db, text, 5))[0]?.reasons;
    expect(reasons('912345678')).toEqual([{ field: 'formerPoint', text: own.value }]);
    expect(reasons('teresa')).toEqual([{ field: 'formerHolder', text: 'Teresa Marques' }]);
    expect(read((db) => listContacts(db, everything)).rows).toMatchObject([{ phone: desk.value }]);
  });

  it('lists organisations, offices and facilities in one order', () => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createOrganisation(db, anOrganisation({ name: 'Órgão' })));
    write((db) => createContact(db, anOffice({ office: 'Night desk', organisationId: id })));
    write((db) => createFacility(db, aFacility({ name: 'Pavilion' })));
    const { total, rows } = read((db) => listContacts(db, everything));
    expect(total).toBe(3);
    expect(rows.map((row) => [row.kind, row.title, row.subtitle, row.type])).toEqual([
      ['contact', 'Night desk', 'Órgão', 'immigration'],
      ['organisation', 'Órgão', '', 'immigration'],
      ['facility', 'Pavilion', '', 'shelter'],
    ]);
  });

  it('shows the number answered day and night before the first, and no fax', () => {
    const { read, write } = openTestDatabase();
    const points = [
      aPoint('+351 1', { marks: ['fax'] }),
      aPoint('+351 2'),
      aPoint('+351 3', { marks: ['day-and-night'] }),
      aPoint('desk@example.pt'),
    ];
    write((db) => createContact(db, anOffice({ points })));
    write((db) => createContact(db, anOffice({ office: 'Other', points: points.slice(0, 2) })));
    expect(read((db) => listContacts(db, everything)).rows).toMatchObject([
      { phone: '+351 3', email: 'desk@example.pt' },
      { phone: '+351 2', email: '' },
    ]);
  });

  it('names an entry without office after who is known', () => {
    const { write } = openTestDatabase();
    expect(write((db) => createContact(db, anOffice({ office: '' }))).title).toBe('Teresa Marques');
  });

  it('filters by kind, type, organisation and words', () => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createOrganisation(db, anOrganisation()));
    write((db) => createContact(db, anOffice({ organisationId: id })));
    write((db) => createFacility(db, aFacility()));
    const titles = (filter: Partial<typeof everything.filter> & Record<string, unknown>) =>
      read((db) => listContacts(db, { ...everything, filter: { ...everything.filter, ...filter } })).rows.map(
        (row) => row.title,
      );
    expect(titles({ kind: ['facility'] })).toEqual(['Pavilhão Carlos Lopes']);
    expect(titles({ type: ['immigration'] })).toEqual(['Duty desk', 'Serviço de Estrangeiros']);
    expect(titles({ organisationId: id })).toEqual(['Duty desk']);
    expect(titles({ text: 'servico' })).toEqual(['Duty desk', 'Serviço de Estrangeiros']);
    expect(titles({ text: '117 11' })).toEqual([]);
    expect(titles({ text: '351 217' })).toEqual(['Duty desk']);
  });

  it('refuses an order that the list does not know', () => {
    const { read } = openTestDatabase();
    const sorting = [{ field: 'note; DROP TABLE contact', descending: false }];
    expect(() => read((db) => listContacts(db, { ...everything, sorting }))).toThrow('invalid-input');
  });

  it('renames an organisation also where its offices show it', () => {
    const { read, write } = openTestDatabase();
    const organisation = anOrganisation();
    const { id } = write((db) => createOrganisation(db, organisation));
    write((db) => createContact(db, anOffice({ organisationId: id })));
    write((db) => updateOrganisation(db, id, 1, { ...organisation, name: 'AIMA', type: 'police' }));
    const [found] = read((db) => searchContacts(db, 'aima duty', 10));
    expect(found?.contact).toMatchObject({ subtitle: 'AIMA', type: 'police' });
    expect(read((db) => searchContacts(db, 'servico duty', 10))).toEqual([]);
    write((db) => {
      organisationStore.remove(db, id, 'test');
    });
    expect(read((db) => listContacts(db, everything)).rows).toMatchObject([{ subtitle: '', type: null }]);
    expect(read((db) => searchContacts(db, 'aima', 10))).toEqual([]);
  });

  it('learns the name of an organisation that arrives after its office', () => {
    const { read, write } = openTestDatabase();
    const id = '019ab000-0000-7000-8000-000000000001';
    write((db) => createContact(db, anOffice({ organisationId: id })));
    expect(read((db) => listContacts(db, everything)).rows).toMatchObject([{ subtitle: '', type: null }]);
    write((db) => createOrganisation(db, anOrganisation({ name: 'Zoo' }), { id }));
    expect(read((db) => listContacts(db, everything)).rows[0]).toMatchObject({ subtitle: 'Zoo' });
  });

  it('keeps what an import hides out of list and search until it is shown', () => {
    const { read, write } = openTestDatabase();
    write((db) => createOrganisation(db, anOrganisation()), { hiddenBy: 'import-1' });
    expect(read((db) => listContacts(db, everything)).total).toBe(0);
    expect(read((db) => searchContacts(db, 'servico', 10))).toEqual([]);
    write((db) => {
      organisationStore.show(db, 'import-1');
    });
    expect(read((db) => listContacts(db, everything)).total).toBe(1);
    expect(read((db) => searchContacts(db, 'servico', 10))).toHaveLength(1);
  });
});

describe('an office', () => {
  it('stays when its holder leaves, and remembers them', () => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createContact(db, anOffice({ holderSince: '2024-02-01' })));
    write((db) =>
      changeHolder(db, { id, revision: 1, holder: 'João Pires', since: '2026-11-01', endedPointIds: [] }),
    );
    const contact = read((db) => getContact(db, id));
    expect(contact).toMatchObject({ office: 'Duty desk', holder: 'João Pires', holderSince: '2026-11-01' });
    expect(contact.formerHolders).toMatchObject([
      { name: 'Teresa Marques', since: '2024-02-01', until: '2026-11-01' },
    ]);
    const [found] = read((db) => searchContacts(db, 'marques', 10));
    expect(found?.reasons).toEqual([{ field: 'formerHolder', text: 'Teresa Marques' }]);
  });

  it('gets its first holder without a former one', () => {
    const { write } = openTestDatabase();
    const { id } = write((db) => createContact(db, anOffice({ holder: '' })));
    const contact = write((db) =>
      changeHolder(db, { id, revision: 1, holder: 'João Pires', since: null, endedPointIds: [] }),
    );
    expect(contact.formerHolders).toEqual([]);
  });

  it('refuses a change of holder over a change that the officer did not see', () => {
    const { write } = openTestDatabase();
    const { id } = write((db) => createContact(db, anOffice()));
    write((db) => updateContact(db, id, 1, anOffice({ note: 'moved' })));
    expect(() =>
      write((db) => changeHolder(db, { id, revision: 1, holder: 'X', since: null, endedPointIds: [] })),
    ).toThrow('records/stale-revision');
  });
});

describe('verification', () => {
  it('confirms the entry and all its points, by whom and how', () => {
    const { clock, read, write } = openTestDatabase();
    const { id } = write((db) => createContact(db, anOffice()));
    clock.tick(DAY_MS);
    expect(write((db) => verifyEntry(db, { kind: 'contact', id, revision: 1, channel: 'phone' }))).toEqual({
      kind: 'contact',
      id,
      revision: 2,
    });
    const confirmed = { at: '2026-11-25T08:00:00.000Z', channel: 'phone', by: 'Amina Test' };
    const contact = read((db) => getContact(db, id));
    expect(contact).toMatchObject({ verified: confirmed, points: [{ confirmed }], verifyDue: false });
  });

  it('is due when it never was, and again after the days that the mission sets', () => {
    const { clock, read, write } = openTestDatabase();
    const { id } = write((db) => createOrganisation(db, anOrganisation()));
    const due = () =>
      read((db) => listContacts(db, { ...everything, filter: { dueForVerification: true, archived: false } }))
        .total;
    expect(due()).toBe(1);
    expect(read((db) => getOrganisation(db, id)).verifyDue).toBe(true);
    write((db) => verifyEntry(db, { kind: 'organisation', id, revision: 1, channel: 'email' }));
    expect(due()).toBe(0);
    clock.tick(89 * DAY_MS);
    expect(due()).toBe(0);
    clock.tick(2 * DAY_MS);
    expect(due()).toBe(1);
    write((db) => setMissionSettings(db, { verifyDays: 365 }));
    expect(due()).toBe(0);
    write((db) => setMissionSettings(db, { verifyDays: 1 }));
    expect(due()).toBe(1);
    write((db) => setEntryArchived(db, { kind: 'organisation', id, revision: 2 }, true));
    expect(due()).toBe(0);
    expect(read((db) => getOrganisation(db, id)).verifyDue).toBe(false);
  });

  it('leaves a history that says which fact was confirmed', () => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createFacility(db, aFacility()));
    write((db) => verifyEntry(db, { kind: 'facility', id, revision: 1, channel: 'in-person' }));
    const [latest] = read((db) => listHistory(db, id));
    expect(latest?.changes.map((change) => change.field)).toEqual(['verified']);
  });
});

describe('a facility', () => {
  it('dates a state that an officer enters, not one that a briefing brings', () => {
    const { clock, write } = openTestDatabase();
    const entered = write((db) => createFacility(db, aFacility({ state: 'open' })));
    expect(entered.stateAt).toBe('2026-11-24T08:00:00.000Z');
    clock.tick(DAY_MS);
    const changed = write((db) =>
      updateFacility(db, entered.id, 1, aFacility({ state: 'full', stateAt: entered.stateAt ?? null })),
    );
    expect(changed.stateAt).toBe('2026-11-25T08:00:00.000Z');
    const provenance = { source: 'briefing' as const, briefingId: entered.id, place: 'row 3' };
    expect(
      write((db) => createFacility(db, aFacility({ state: 'open' })), { provenance }).stateAt,
    ).toBeNull();
  });

  it('keeps what is not known apart from nothing', () => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) =>
      createFacility(db, aFacility({ capacity: 0, occupancy: null, latitude: null, longitude: null })),
    );
    expect(read((db) => getFacility(db, id))).toMatchObject({ capacity: 0, occupancy: null, latitude: null });
  });
});
