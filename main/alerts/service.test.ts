import { describe, expect, it } from 'vitest';
import { AlertId, type AlertInput } from '../../shared/alerts/schema.ts';
import { PersonId } from '../../shared/people/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { createPerson, placedPeople, setPersonArchived } from '../people/service.ts';
import { anAlert } from '../test/alert.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { plansOf } from '../test/plans.ts';
import { currentAlerts as currentRows, listAlerts as listRows } from './repository.ts';
import {
  createAlert,
  currentAlerts,
  findAlert,
  getAlert,
  historyOfAlert,
  issueAlert,
  listAlerts,
  peopleInAlert,
  setAlertArchived,
  updateAlert,
} from './service.ts';

const DAY_MS = 86_400_000;
const all = { filter: { archived: false }, sorting: [], language: 'en', offset: 0, limit: 50 } as const;

/** An hour later, about the first alert. */
const answering = (msgType: 'update' | 'cancel', fields: Partial<AlertInput> = {}): AlertInput =>
  anAlert({
    identifier: `a-${msgType}`,
    sent: '2026-11-24T11:00:00.000Z',
    msgType,
    refersTo: [{ identifier: 'a-1', sender: 'civil@example.org', sent: '2026-11-24T10:00:00.000Z' }],
    ...fields,
  });

function states({ read }: TestDatabase): Record<string, string> {
  const { rows } = read((db) => listAlerts(db, { ...all, sorting: [], filter: { archived: false } }));
  return Object.fromEntries(rows.map((row) => [row.msgType ?? '', row.state]));
}

function enter(database: TestDatabase, alerts: readonly AlertInput[]): AlertId[] {
  return alerts.map((alert) => AlertId.parse(database.write((db) => createAlert(db, alert)).id));
}

describe('how an alert stands', () => {
  const first = anAlert();
  const update = answering('update');
  const cancel = answering('cancel');

  it.each([
    ['in order', [first, update]],
    ['in disorder', [update, first]],
  ])('an update replaces what it refers to, %s', (_order, alerts) => {
    const database = openTestDatabase();
    enter(database, alerts);
    expect(states(database)).toEqual({ alert: 'updated', update: 'current' });
  });

  it.each([
    ['in order', [first, cancel]],
    ['in disorder', [cancel, first]],
  ])('a cancellation ends what it refers to, %s, and is none itself', (_order, alerts) => {
    const database = openTestDatabase();
    enter(database, alerts);
    expect(states(database)).toEqual({ alert: 'cancelled', cancel: 'notice' });
    expect(database.read((db) => currentAlerts(db))).toEqual([]);
  });

  it('an exercise ends nothing that is real', () => {
    const database = openTestDatabase();
    enter(database, [first, answering('cancel', { status: 'exercise' })]);
    expect(states(database)).toEqual({ alert: 'current', cancel: 'exercise' });
  });

  it('an alert of the same name by another sender, or of another time, is another', () => {
    const database = openTestDatabase();
    enter(database, [
      first,
      answering('update', {
        refersTo: [
          { identifier: 'a-1', sender: 'other@example.org', sent: null },
          { identifier: 'a-1', sender: 'civil@example.org', sent: '2026-11-23T10:00:00.000Z' },
        ],
      }),
    ]);
    expect(states(database)).toEqual({ alert: 'current', update: 'current' });
  });

  it('an answer that is taken out of the lists answers no more', () => {
    const database = openTestDatabase();
    const [, id = AlertId.parse('')] = enter(database, [first, cancel]);
    database.write((db) => setAlertArchived(db, id, 1, true));
    expect(states(database)).toEqual({ alert: 'current' });
  });

  it.each(['exercise', 'system', 'test', 'draft', null] as const)('%s is never real', (status) => {
    const database = openTestDatabase();
    enter(database, [anAlert({ status })]);
    expect(states(database)).toEqual({ alert: status ?? 'unknown' });
    expect(database.read((db) => currentAlerts(db))).toEqual([]);
  });

  it('is over at its end, and without one a day after it was sent', () => {
    const database = openTestDatabase();
    enter(database, [
      anAlert({ msgType: 'alert' }, { expires: '2026-11-24T12:00:00.000Z' }),
      answering('update', { refersTo: [] }),
    ]);
    expect(states(database)).toEqual({ alert: 'current', update: 'current' });
    database.clock.tick(DAY_MS / 4);
    expect(states(database)).toEqual({ alert: 'over', update: 'current' });
    database.clock.tick(DAY_MS);
    expect(states(database)).toEqual({ alert: 'over', update: 'over' });
    expect(database.read((db) => currentAlerts(db))).toEqual([]);
  });

  it('says when it is announced for later', () => {
    const database = openTestDatabase();
    enter(database, [
      anAlert({}, { effective: '2026-11-24T20:00:00.000Z', expires: '2026-11-25T20:00:00.000Z' }),
    ]);
    expect(states(database)).toEqual({ alert: 'announced' });
    expect(database.read((db) => currentAlerts(db))).toHaveLength(1);
  });
});

describe('alerts', () => {
  it('names what it refers to and what refers to it', () => {
    const database = openTestDatabase();
    const [earlier, later] = enter(database, [anAlert(), answering('update')]);
    expect(database.read((db) => getAlert(db, earlier ?? '')).later).toMatchObject([{ id: later }]);
    expect(database.read((db) => getAlert(db, later ?? '')).earlier).toMatchObject([
      { id: earlier, identifier: 'a-1', msgType: 'alert' },
    ]);
  });

  it('is found by sender, identifier and time of sending', () => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createAlert(db, anAlert()));
    const identity = { identifier: 'a-1', sender: 'civil@example.org' };
    expect(read((db) => findAlert(db, { ...identity, sent: null }))?.id).toBe(id);
    expect(read((db) => findAlert(db, { ...identity, sent: '2026-11-24T10:00:00.000Z' }))?.id).toBe(id);
    expect(read((db) => findAlert(db, { ...identity, sent: '2026-11-24T10:00:01.000Z' }))).toBeNull();
    expect(read((db) => findAlert(db, { ...identity, sender: '', sent: null }))).toBeNull();
  });

  it('shows the block in the language asked for', () => {
    const { read, write } = openTestDatabase();
    const [english] = anAlert().infos;
    if (english === undefined) throw new Error('no block');
    const french = { ...english, id: newId(systemClock), language: 'fr-CA', headline: 'Inondation' };
    const { id } = write((db) => createAlert(db, anAlert({ infos: [english, french] })));
    expect(read((db) => getAlert(db, id, 'fr')).title).toBe('Inondation');
    expect(read((db) => getAlert(db, id, 'ar')).title).toBe('Flood in the lower town');
    const [row] = read((db) =>
      listAlerts(db, { ...all, language: 'fr', sorting: [], filter: { archived: false } }),
    ).rows;
    expect(row).toMatchObject({ title: 'Inondation', language: 'fr-CA', languages: ['en-GB', 'fr-CA'] });
  });

  it('gives an alert of our own a sender, a name and this second', () => {
    const { read, write, clock } = openTestDatabase();
    clock.tick(1234);
    const alert = write((db) => issueAlert(db, anAlert({ identifier: '', sender: '', sent: null })));
    expect(alert.sender).toMatch(/^[^\s,<&]+$/);
    expect(alert.identifier).toMatch(/^[^\s,<&]+$/);
    expect(alert.sent).toBe('2026-11-24T08:00:01.000Z');
    const changed = write((db) => updateAlert(db, alert.id, alert.revision, anAlert({ note: 'why' })));
    expect(changed.revision).toBe(2);
    expect(read((db) => historyOfAlert(db, alert.id)).map(({ action }) => action)).toEqual([
      'changed',
      'created',
    ]);
  });

  it.each(['flood', 'LOWER', 'a-1', 'civil@'])('is found by %s', (text) => {
    const { read, write } = openTestDatabase();
    write((db) => createAlert(db, anAlert()));
    const found = (filter: { text?: string; states?: ('current' | 'over')[] }) =>
      read((db) => listAlerts(db, { ...all, sorting: [], filter: { archived: false, ...filter } })).total;
    expect(found({ text })).toBe(1);
    expect(found({ text, states: ['over'] })).toBe(0);
    expect(found({ text, states: ['current'] })).toBe(1);
  });

  it('lists by indexes', () => {
    const database = openTestDatabase();
    const plans = database.read((read) =>
      plansOf(read, (db) => {
        listRows(db, { ...all, filter: { archived: false } });
        currentRows(db, 'en');
        placedPeople(db);
      }),
    );
    for (const index of ['alertBySent', 'alertReal', 'personPlaced', 'alertReferenceTo'])
      expect(plans.join('\n')).toContain(index);
  });
});

/** An area of two degrees about a place, over the date line where that is near. */
function square({ longitude, latitude }: { longitude: number; latitude: number }): AlertInput {
  const turn = (x: number) => (x > 180 ? x - 360 : x < -180 ? x + 360 : x);
  const [west, east] = [turn(longitude - 1), turn(longitude + 1)];
  const ring: [number, number][] = [
    [west, latitude - 1],
    [east, latitude - 1],
    [east, latitude + 1],
    [west, latitude + 1],
    [west, latitude - 1],
  ];
  return anAlert({}, { areas: [{ id: newId(systemClock), description: 'Square', polygons: [ring] }] });
}

const circle = (radiusM: number): AlertInput =>
  anAlert(
    {},
    {
      areas: [
        {
          id: newId(systemClock),
          description: 'Circle',
          circles: [{ longitude: -9.14, latitude: 38.71, radiusM }],
        },
      ],
    },
  );

describe('people inside an alert', () => {
  const at = (longitude: number, latitude: number, rest: object = {}) => ({
    addresses: [
      { id: newId(systemClock), kind: 'stay' as const, text: 'Here', longitude, latitude, ...rest },
    ],
  });

  function ask(alert: AlertInput, people: readonly Parameters<typeof aPerson>[0][]) {
    const { read, write } = openTestDatabase();
    for (const person of people) write((db) => createPerson(db, aPerson(person)));
    const id = AlertId.parse(write((db) => createAlert(db, alert)).id);
    return read((db) => peopleInAlert(db, { id, offset: 0, limit: 500 }));
  }

  it.each([
    ['within', 0.9, 0.9, 1],
    ['beside', 1.1, 0, 0],
    ['above', 0, 1.1, 0],
  ])('counts who is %s a polygon', (_where, east, north, inside) => {
    expect(ask(square({ longitude: 10, latitude: 40 }), [at(10 + east, 40 + north)])).toMatchObject({
      inside,
    });
  });

  it('counts on both sides of the date line, and not on the other side of the earth', () => {
    const found = ask(square({ longitude: 180, latitude: -17 }), [
      at(179.5, -17),
      at(-179.5, -17),
      at(0, -17),
      at(178, -17),
    ]);
    expect(found).toMatchObject({ inside: 2, perhaps: 0, placed: 4 });
  });

  it('says perhaps where the position is not known well enough', () => {
    const found = ask(circle(1000), [
      at(-9.14, 38.71, { accuracyM: 100 }),
      at(-9.14, 38.71, { accuracyM: 5000 }),
      at(-9.14, 38.721, { accuracyM: 500 }),
      at(-9.14, 38.721),
      at(-9.14, 38.75, { accuracyM: 500 }),
    ]);
    expect(found).toMatchObject({ inside: 1, perhaps: 2, placed: 5 });
    const edge = ask(square({ longitude: 10, latitude: 40 }), [
      at(11.001, 40, { accuracyM: 200 }),
      at(10.999, 40, { accuracyM: 200 }),
      at(10.99, 40, { accuracyM: 200 }),
      at(11.001, 40),
    ]);
    expect(edge).toMatchObject({ inside: 1, perhaps: 2 });
  });

  it('measures a circle on the sphere: a degree of longitude is short in the north', () => {
    const north = anAlert(
      {},
      {
        areas: [
          {
            id: newId(systemClock),
            description: 'N',
            circles: [{ longitude: 20, latitude: 70, radiusM: 40_000 }],
          },
        ],
      },
    );
    expect(ask(north, [at(21, 70), at(20, 71)])).toMatchObject({ inside: 1 });
  });

  it('asks the living present: not who left, is archived, or lives there at home', () => {
    const database = openTestDatabase();
    const { read, write } = database;
    const place = { longitude: 10, latitude: 40 };
    const person = (rest: object) => write((db) => createPerson(db, aPerson({ ...at(10, 40), ...rest })));
    const archived = person({ given: 'Archived' });
    write((db) => setPersonArchived(db, archived.id, 1, true));
    person({ departedOn: '2026-11-01' });
    person({ addresses: [{ id: newId(systemClock), kind: 'home-country', text: 'x', ...place }] });
    const here = person({ given: 'Here' });
    write((db) => createPerson(db, aPerson({ given: 'Unplaced' })));
    const id = AlertId.parse(write((db) => createAlert(db, square(place))).id);
    expect(read((db) => peopleInAlert(db, { id, offset: 0, limit: 500 }))).toEqual({
      inside: 1,
      perhaps: 0,
      placed: 1,
      unplaced: 2,
      wordsOnly: 0,
      rows: [{ id: PersonId.parse(here.id), name: 'Solberg, Here', place: '', certainty: 'inside' }],
    });
  });

  it('says how many areas have words only', () => {
    const area = { id: newId(systemClock), description: 'The south' };
    expect(ask(anAlert({}, { areas: [area] }), [at(10, 40)])).toMatchObject({ inside: 0, wordsOnly: 1 });
  });
});
