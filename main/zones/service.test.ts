import { describe, expect, it } from 'vitest';
import { PersonId } from '../../shared/people/schema.ts';
import { WardenZoneInput } from '../../shared/zones/schema.ts';
import { createHousehold } from '../households/service.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { createPerson } from '../people/service.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { plansOf } from '../test/plans.ts';
import { aPerson } from '../test/person.ts';
import { listZones as listRows } from './repository.ts';
import {
  createZone,
  getZone,
  historyOfZone,
  listZonePeople,
  listZones,
  setZoneArchived,
  updateZone,
} from './service.ts';

const everything = { filter: { archived: false }, sorting: [], offset: 0, limit: 50 };

function aZone(fields: Partial<typeof WardenZoneInput._zod.input> = {}): WardenZoneInput {
  return WardenZoneInput.parse({ name: 'Alfama', ...fields });
}

function register(
  database: TestDatabase,
  zoneId: string,
  rest: Parameters<typeof aPerson>[0] = {},
): PersonId {
  return PersonId.parse(database.write((db) => createPerson(db, aPerson({ zoneId, ...rest }))).id);
}

describe('warden zones', () => {
  it('counts who is there now: nobody archived, nobody departed', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const zone = write((db) => createZone(db, aZone()));
    const [one, other] = [register(database, zone.id), register(database, zone.id, { given: 'Nils' })];
    register(database, zone.id, { departedOn: '2026-11-01' });
    const member = (personId: PersonId) => ({
      id: newId(systemClock),
      personId,
      role: 'other' as const,
      guardianId: null,
    });
    write((db) => createHousehold(db, { name: '', members: [member(one), member(other)], note: '' }));
    expect(read((db) => getZone(db, zone.id))).toMatchObject({ people: 2, households: 1 });
    expect(read((db) => listZones(db, everything)).rows).toMatchObject([
      { name: 'Alfama', people: 2, households: 1 },
    ]);
    const people = read((db) => listZonePeople(db, { id: zone.id, offset: 0, limit: 1 }));
    expect(people).toMatchObject({ total: 2, rows: [{ displayName: 'Solberg, Ingrid' }] });
  });

  it('names wardens before deputies, and says when one was last tried', () => {
    const { read, write } = openTestDatabase();
    const warden = (name: string, rest: object) => ({ id: newId(systemClock), name, ...rest });
    const wardens = [
      warden('Deputy', { deputy: true, lastTestOn: '2026-11-02' }),
      warden('Warden', { phone: '+351 21 000 000', languages: ['no', 'pt'], lastTestOn: '2026-10-01' }),
    ];
    write((db) => createZone(db, aZone({ wardens })));
    const [row] = read((db) => listZones(db, everything)).rows;
    expect(row?.wardens.map(({ name }) => name)).toEqual(['Warden', 'Deputy']);
    expect(row?.lastTestOn).toBe('2026-11-02');
  });

  it.each(['alf', 'ÁLFAMA', 'lx-1', 'graca', '000'])('finds by %s', (text) => {
    const { read, write } = openTestDatabase();
    const wardens = [{ id: newId(systemClock), name: 'Kari', phone: '+351 21 000 000' }];
    write((db) => createZone(db, aZone({ code: 'LX-1', places: ['Graça'], wardens })));
    write((db) => createZone(db, aZone({ name: 'Porto' })));
    const found = read((db) => listZones(db, { ...everything, filter: { archived: false, text } }));
    expect(found).toMatchObject({ total: 1, rows: [{ name: 'Alfama' }] });
  });

  it('sorts by what it counts', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const few = write((db) => createZone(db, aZone({ name: 'Few' })));
    const many = write((db) => createZone(db, aZone({ name: 'Many' })));
    register(database, many.id);
    const by = (descending: boolean) =>
      read((db) => listZones(db, { ...everything, sorting: [{ field: 'people', descending }] })).rows.map(
        ({ id }) => id,
      );
    expect(by(true)).toEqual([many.id, few.id]);
    expect(by(false)).toEqual([few.id, many.id]);
    expect(() =>
      read((db) => listZones(db, { ...everything, sorting: [{ field: 'x', descending: true }] })),
    ).toThrow('invalid-input');
  });

  it('keeps its people when it is archived, and comes back', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const { id } = write((db) => createZone(db, aZone()));
    register(database, id);
    write((db) => setZoneArchived(db, id, 1, true));
    expect(read((db) => listZones(db, everything)).total).toBe(0);
    expect(read((db) => listZones(db, { ...everything, filter: { archived: true } })).rows).toMatchObject([
      { people: 1 },
    ]);
    write((db) => setZoneArchived(db, id, 2, false));
    expect(read((db) => listZones(db, everything)).total).toBe(1);
  });

  it('refuses a change of what somebody else changed meanwhile, and keeps the history', () => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createZone(db, aZone()));
    write((db) => updateZone(db, id, 1, aZone({ note: 'one' })));
    expect(() => write((db) => updateZone(db, id, 1, aZone({ note: 'other' })))).toThrow(
      'records/stale-revision',
    );
    expect(read((db) => historyOfZone(db, id)).map(({ action }) => action)).toEqual(['changed', 'created']);
  });

  it('counts along indexes', () => {
    const { read } = openTestDatabase();
    const query = { filter: { archived: false }, sorting: [], offset: 0, limit: 100 };
    const plans = read((db) => plansOf(db, (watched) => listRows(watched, query)));
    expect(
      plans.filter((plan) => /^SCAN (person|inZone|household|wardenZone)\b(?!.*USING)/.test(plan)),
    ).toEqual([]);
  });
});
