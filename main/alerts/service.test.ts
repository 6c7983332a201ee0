import { describe, expect, it } from 'vitest';
import { AlertId, type AlertInput } from '../../shared/alerts/schema.ts';
import { PersonId } from '../../shared/people/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { createPerson, placedPeople, setPersonArchived } from '../people/service.ts';
import { anAlert } from '../test/alert.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { plansOf } from '../test/plans.ts';
import { testTask } from '../test/task.ts';
import { currentAlerts as currentRows, listAlerts as listRows } from './repository.ts';
import {
  alertShapes,
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

  it('that begins later than a day after it was sent is not over before, nor a day after that', () => {
    const database = openTestDatabase();
    const effective = '2026-11-27T06:00:00.000Z';
    const [id] = enter(database, [anAlert({ sent: '2026-11-24T10:00:00.000Z' }, { effective })]);
    const state = () => database.read((db) => (id === undefined ? '' : getAlert(db, id).state));
    database.clock.tick(2 * DAY_MS);
    expect(state()).toBe('announced');
    database.clock.tick(1.5 * DAY_MS);
    expect(state()).toBe('current');
    database.clock.tick(DAY_MS);
    expect(state()).toBe('over');
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
        placedPeople(db, { after: '', limit: 10 });
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
    const database = openTestDatabase();
    for (const person of people) database.write((db) => createPerson(db, aPerson(person)));
    const id = AlertId.parse(database.write((db) => createAlert(db, alert)).id);
    return peopleInAlert(testTask(database), { id, offset: 0, limit: 500 });
  }

  it.each([
    ['within', 0.9, 0.9, 1],
    ['beside', 1.1, 0, 0],
    ['above', 0, 1.1, 0],
  ])('counts who is %s a polygon', async (_where, east, north, inside) => {
    expect(await ask(square({ longitude: 10, latitude: 40 }), [at(10 + east, 40 + north)])).toMatchObject({
      inside,
    });
  });

  it('counts on both sides of the date line, and not on the other side of the earth', async () => {
    const found = await ask(square({ longitude: 180, latitude: -17 }), [
      at(179.5, -17),
      at(-179.5, -17),
      at(0, -17),
      at(178, -17),
    ]);
    expect(found).toMatchObject({ inside: 2, perhaps: 0, placed: 4 });
  });

  it('counts who stands on the edge of a polygon, on whichever side, and closes a ring that is open', async () => {
    const corners: [number, number][] = [
      [10, 40],
      [12.3, 40.1],
      [12.7, 42.9],
      [9.1, 43.3],
    ];
    const alert = anAlert({}, { areas: [{ id: newId(systemClock), description: 'X', polygons: [corners] }] });
    const middles = corners.map(([x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
      return at((x + nextX) / 2, (y + nextY) / 2);
    });
    const found = await ask(alert, [...corners.map(([x, y]) => at(x, y)), ...middles]);
    expect(found).toMatchObject({ inside: 8, perhaps: 0 });
    expect(await ask(alert, [at(9.2, 40.5), at(9.7, 41.8)])).toMatchObject({ inside: 1 });
  });

  it('counts who is about the pole that an area goes round', async () => {
    const ring: [number, number][] = [-170, -80, 10, 100, -170].map((longitude) => [longitude, 66]);
    const arctic = anAlert({}, { areas: [{ id: newId(systemClock), description: 'N', polygons: [ring] }] });
    expect(await ask(arctic, [at(55, 78), at(-175, 67), at(55, 60), at(55, -78)])).toMatchObject({
      inside: 2,
      placed: 4,
    });
  });

  it('counts everybody, and shows a window in order of name', async () => {
    const database = openTestDatabase();
    const place = { longitude: 10, latitude: 40 };
    const letters = 'a b c d e f g h i j k l m n o p q'.split(' ');
    const names = letters.flatMap((one) => letters.map((other) => `${other}${one}`));
    database.write((db) => {
      for (const surname of names)
        createPerson(db, aPerson({ surname, ...at(10, 40, surname < 'b' ? { accuracyM: 900_000 } : {}) }));
    });
    const id = AlertId.parse(database.write((db) => createAlert(db, square(place))).id);
    const found = await peopleInAlert(testTask(database), { id, offset: 265, limit: 20 });
    expect(found).toMatchObject({ inside: 272, perhaps: 17, placed: 289, unplaced: 0 });
    const sorted = [
      ...names.filter((each) => each >= 'b').sort(),
      ...names.filter((each) => each < 'b').sort(),
    ];
    expect(found.rows.map(({ name }) => name.split(',')[0])).toEqual(sorted.slice(265, 285));
  });

  it('says perhaps where the position is not known well enough', async () => {
    const found = await ask(circle(1000), [
      at(-9.14, 38.71, { accuracyM: 100 }),
      at(-9.14, 38.71, { accuracyM: 5000 }),
      at(-9.14, 38.721, { accuracyM: 500 }),
      at(-9.14, 38.721),
      at(-9.14, 38.75, { accuracyM: 500 }),
    ]);
    expect(found).toMatchObject({ inside: 1, perhaps: 2, placed: 5 });
    const edge = await ask(square({ longitude: 10, latitude: 40 }), [
      at(11.001, 40, { accuracyM: 200 }),
      at(10.999, 40, { accuracyM: 200 }),
      at(10.99, 40, { accuracyM: 200 }),
      at(11.001, 40),
    ]);
    expect(edge).toMatchObject({ inside: 1, perhaps: 2 });
  });

  it('measures a circle on the sphere: a degree of longitude is short in the north', async () => {
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
    expect(await ask(north, [at(21, 70), at(20, 71)])).toMatchObject({ inside: 1 });
  });

  it('asks the living present: not who left, is archived, or lives there at home', async () => {
    const database = openTestDatabase();
    const { write } = database;
    const place = { longitude: 10, latitude: 40 };
    const person = (rest: object) => write((db) => createPerson(db, aPerson({ ...at(10, 40), ...rest })));
    const archived = person({ given: 'Archived' });
    write((db) => setPersonArchived(db, archived.id, 1, true));
    person({ departedOn: '2026-11-01' });
    person({ addresses: [{ id: newId(systemClock), kind: 'home-country', text: 'x', ...place }] });
    const here = person({ given: 'Here' });
    write((db) => createPerson(db, aPerson({ given: 'Unplaced' })));
    const id = AlertId.parse(write((db) => createAlert(db, square(place))).id);
    expect(await peopleInAlert(testTask(database), { id, offset: 0, limit: 500 })).toEqual({
      inside: 1,
      perhaps: 0,
      placed: 1,
      unplaced: 2,
      wordsOnly: 0,
      rows: [{ id: PersonId.parse(here.id), name: 'Solberg, Here', place: '', certainty: 'inside' }],
    });
  });

  it('says how many areas have words only', async () => {
    const area = { id: newId(systemClock), description: 'The south' };
    expect(await ask(anAlert({}, { areas: [area] }), [at(10, 40)])).toMatchObject({
      inside: 0,
      wordsOnly: 1,
    });
  });
});

describe('alerts on a map', () => {
  it('give each shape once, the real ones that hold alone', () => {
    const { read, write } = openTestDatabase();
    const alert = square({ longitude: 10, latitude: 40 });
    const both = { ...alert, infos: alert.infos.flatMap((info) => [info, { ...info, language: 'fr' }]) };
    const real = write((db) => createAlert(db, both));
    const round = write((db) => createAlert(db, { ...circle(500), identifier: 'a-2' }));
    write((db) => createAlert(db, { ...both, identifier: 'a-3', status: 'exercise' }));
    const found = read((db) => alertShapes(db, { language: 'en' }));
    expect(found.map(({ id, rings, circles }) => [id, rings.length, circles.length]).sort()).toEqual(
      [
        [real.id, 1, 0],
        [round.id, 0, 1],
      ].sort(),
    );
  });

  it('have no more corners than a map draws', () => {
    const { read, write } = openTestDatabase();
    const corners = Array.from({ length: 9999 }, (_, index): [number, number] => [
      10 + Math.sin((index / 9999) * 2 * Math.PI),
      40 + Math.cos((index / 9999) * 2 * Math.PI),
    ]);
    const area = {
      id: newId(systemClock),
      description: 'X',
      polygons: [[...corners, ...corners.slice(0, 1)]],
    };
    write((db) => createAlert(db, anAlert({}, { areas: [area] })));
    const [ring] = read((db) => alertShapes(db, { language: 'en' }))[0]?.rings ?? [];
    expect(ring?.length).toBeLessThanOrEqual(1001);
    expect(ring?.at(-1)).toEqual(ring?.[0]);
  });
});
