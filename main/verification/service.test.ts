import { describe, expect, it } from 'vitest';
import { OrganisationInput, Service } from '../../shared/contacts/schema.ts';
import { aFacility, anOffice, anOrganisation, aPoint } from '../test/contact.ts';
import { openTestDatabase } from '../test/database.ts';
import {
  createContact,
  createFacility,
  createOrganisation,
  getContact,
  getOrganisation,
  listEndingServices,
  listWhatToVerify,
  updateOrganisation,
} from '../contacts/service.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { listExercises, listTests, openExercise, recordTest } from './service.ts';

const DAY_MS = 86_400_000;
const CALL = { channel: 'phone', exercise: '', note: '' } as const;
const page = { offset: 0, limit: 50 };
const dayAndNight = (value: string) => aPoint(value, { marks: ['day-and-night'] });

describe('a test call', () => {
  it('confirms the number that answered, and with the last of them the entry', () => {
    const { clock, read, write } = openTestDatabase();
    const points = [aPoint('+351 1'), aPoint('+351 2'), aPoint('+351 3', { until: '2020-01-01' })];
    const { id } = write((db) => createContact(db, anOffice({ points })));
    const subject = { kind: 'contact', id } as const;
    const call = (index: number) =>
      write((db) =>
        recordTest(db, { ...CALL, subject, pointId: points[index]?.id ?? '', result: 'answered' }),
      );
    call(0);
    const confirmed = { at: '2026-11-24T08:00:00.000Z', channel: 'phone', by: 'Amina Test' };
    expect(read((db) => getContact(db, id))).toMatchObject({
      points: [{ confirmed }, { confirmed: { at: null } }, {}],
      verified: { at: null },
      verifyDue: true,
    });
    clock.tick();
    call(1);
    expect(read((db) => getContact(db, id))).toMatchObject({ verifyDue: false });
    expect(read((db) => listTests(db, { subject, ...page }))).toMatchObject({
      total: 2,
      rows: [
        { value: '+351 2', title: 'Duty desk', by: 'Amina Test', result: 'answered' },
        { value: '+351 1' },
      ],
    });
  });

  it('turns the number red that failed, until somebody answers it', () => {
    const { clock, read, write } = openTestDatabase();
    const points = [dayAndNight('+351 1'), aPoint('+351 2')];
    const { id } = write((db) => createContact(db, anOffice({ points })));
    const [first] = points;
    const subject = { kind: 'contact', id } as const;
    const call = (result: 'answered' | 'out-of-service', at?: string) =>
      write((db) => recordTest(db, { ...CALL, subject, pointId: first?.id ?? '', result, at }));
    const red = () => read((db) => listWhatToVerify(db, page));
    call('out-of-service');
    expect(red().rows).toMatchObject([
      { value: '+351 1', reason: 'failed', failedAt: '2026-11-24T08:00:00.000Z' },
      { value: '+351 2', reason: 'never' },
    ]);
    clock.tick();
    call('answered');
    expect(red().rows).toMatchObject([{ value: '+351 2' }]);
    // Noted late: what is known is newer.
    call('out-of-service', '2026-11-23T08:00:00.000Z');
    expect(red().rows).toMatchObject([{ value: '+351 2' }]);
  });

  it('of the postal address confirms it alone, and who found nobody there takes that back', () => {
    const { clock, read, write } = openTestDatabase();
    const office = anOffice({ address: 'Rua da Palma 1', points: [aPoint('+351 1')] });
    const { id } = write((db) => createContact(db, office));
    const subject = { kind: 'contact', id } as const;
    const visit = (result: 'answered' | 'no-answer', pointId: string = id) => {
      clock.tick();
      return write((db) => recordTest(db, { ...CALL, channel: 'in-person', subject, pointId, result }));
    };
    const state = () => read((db) => getContact(db, id));
    visit('answered');
    expect(state()).toMatchObject({
      addressConfirmed: { channel: 'in-person', by: 'Amina Test' },
      points: [{ confirmed: { at: null } }],
      verified: { at: null },
    });
    expect(read((db) => listTests(db, { subject, ...page })).rows).toMatchObject([
      { value: 'Rua da Palma 1, Lisboa', result: 'answered' },
    ]);
    visit('answered', office.points[0]?.id);
    expect(state().verifyDue).toBe(false);
    visit('no-answer');
    expect(state().addressConfirmed).toBeNull();
    expect(read((db) => listWhatToVerify(db, page)).rows).toMatchObject([{ pointKind: 'postal' }]);
  });

  it.each(['no-answer', 'wrong-number', 'out-of-service'] as const)('never confirms by %s', (result) => {
    const { read, write } = openTestDatabase();
    const point = dayAndNight('+351 1');
    const { id } = write((db) => createContact(db, anOffice({ points: [point] })));
    const subject = { kind: 'contact', id } as const;
    write((db) => recordTest(db, { ...CALL, subject, pointId: point.id, result, exercise: 'Autumn' }));
    expect(read((db) => getContact(db, id))).toMatchObject({
      points: [{ confirmed: { at: null }, failedAt: '2026-11-24T08:00:00.000Z' }],
      verified: { at: null },
    });
  });

  it('that is yet to come is refused', () => {
    const { write } = openTestDatabase();
    const point = aPoint('+351 1');
    const { id } = write((db) => createContact(db, anOffice({ points: [point] })));
    const subject = { kind: 'contact', id } as const;
    const at = '2026-11-24T08:00:00.001Z';
    expect(() =>
      write((db) => recordTest(db, { ...CALL, subject, pointId: point.id, result: 'answered', at })),
    ).toThrow('invalid-input');
  });

  it('of a number that is not there is refused, and leaves nothing', () => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createFacility(db, aFacility()));
    const subject = { kind: 'facility', id } as const;
    const pointId = newId(systemClock);
    expect(() => write((db) => recordTest(db, { ...CALL, subject, pointId, result: 'answered' }))).toThrow(
      'not-found',
    );
    expect(read((db) => listTests(db, page)).total).toBe(0);
  });
});

describe('the red list', () => {
  it('counts what failed, was never confirmed, is overdue, in that order of haste', () => {
    const { clock, read, write } = openTestDatabase();
    const old = { at: '2026-01-01T00:00:00.000Z', channel: 'email', by: 'Ines' } as const;
    const points = [aPoint('+351 1', { confirmed: old }), dayAndNight('+351 2'), aPoint('+351 3')];
    write((db) => createContact(db, anOffice({ office: 'A', points: [points[0] ?? aPoint('')] })));
    write((db) =>
      createContact(db, anOffice({ office: 'B', functions: ['police'], points: points.slice(1, 2) })),
    );
    const { id } = write((db) => createContact(db, anOffice({ office: 'C', points: points.slice(2) })));
    const pointId = points[2]?.id ?? '';
    write((db) =>
      recordTest(db, { ...CALL, subject: { kind: 'contact', id }, pointId, result: 'no-answer' }),
    );
    const red = read((db) => listWhatToVerify(db, page));
    expect(red.counts).toEqual({ failed: 1, never: 1, overdue: 1 });
    expect(red.rows.map(({ title, reason }) => `${title} ${reason}`)).toEqual([
      'C failed',
      'B never',
      'A overdue',
    ]);
    expect(read((db) => listWhatToVerify(db, { ...page, reason: ['overdue'] }))).toMatchObject({
      total: 1,
      rows: [{ title: 'A', confirmedBy: 'Ines' }],
    });
    expect(read((db) => listWhatToVerify(db, { ...page, function: 'police' })).rows).toMatchObject([
      { title: 'B' },
    ]);
    clock.tick(400 * DAY_MS);
    expect(read((db) => listWhatToVerify(db, page)).total).toBe(3);
  });

  it('names the functions that nobody can be called for with certainty', () => {
    const { clock, read, write } = openTestDatabase();
    const point = dayAndNight('+351 1');
    const { id } = write((db) => createContact(db, anOffice({ functions: ['police'], points: [point] })));
    write((db) => createContact(db, anOffice({ functions: ['health'], points: [aPoint('+351 2')] })));
    const fax = aPoint('+351 3', { marks: ['day-and-night', 'fax'] });
    write((db) => createContact(db, anOffice({ functions: ['airport'], points: [fax] })));
    const stateOf = (name: string) =>
      read((db) => listWhatToVerify(db, page)).functions.find((one) => one.function === name)?.state;
    expect([stateOf('police'), stateOf('health'), stateOf('airport')]).toEqual(['stale', 'gap', 'gap']);
    write((db) =>
      recordTest(db, { ...CALL, subject: { kind: 'contact', id }, pointId: point.id, result: 'answered' }),
    );
    expect(stateOf('police')).toBeUndefined();
    clock.tick(91 * DAY_MS);
    expect(stateOf('police')).toBe('stale');
  });
});

describe('an exercise', () => {
  it('calls through the numbers of its scope, and sums up', () => {
    const { clock, read, write } = openTestDatabase();
    const points = [
      dayAndNight('+351 1'),
      aPoint('+351 2'),
      aPoint('+351 3', { marks: ['day-and-night', 'fax'] }),
    ];
    const { id } = write((db) => createContact(db, anOffice({ points })));
    write((db) => createOrganisation(db, anOrganisation({ points: [dayAndNight('+351 4')] })));
    const open = (all = false) =>
      read((db) => openExercise(db, { name: 'Autumn', scope: { dayAndNight: !all }, ...page }));
    expect(open(true).rows.map(({ value }) => value)).toEqual(['+351 1', '+351 2', '+351 4']);
    expect(open()).toMatchObject({ total: 2, summary: { left: 2, results: { answered: 0 } } });
    const subject = { kind: 'contact', id } as const;
    for (const result of ['no-answer', 'answered'] as const) {
      clock.tick();
      write((db) =>
        recordTest(db, {
          ...CALL,
          subject,
          pointId: points[0]?.id ?? '',
          result,
          exercise: 'Autumn',
          note: 'desk',
        }),
      );
    }
    expect(open()).toMatchObject({
      summary: { left: 1, results: { answered: 1, 'no-answer': 0 } },
      rows: [
        { value: '+351 1', result: 'answered', note: 'desk' },
        { value: '+351 4', result: null },
      ],
    });
    expect(read(listExercises)).toMatchObject([{ name: 'Autumn', calls: 2 }]);
    expect(read((db) => listTests(db, { exercise: 'Autumn', ...page })).total).toBe(2);
    expect(read((db) => listTests(db, { exercise: 'Spring', ...page })).total).toBe(0);
  });
});

describe('contracted services', () => {
  it('are listed before they end', () => {
    const { read, write } = openTestDatabase();
    const service = (validUntil: string | null) => ({
      id: newId(systemClock),
      kind: 'transport' as const,
      description: String(validUntil),
      capacity: 40,
      unit: 'seats',
      price: null,
      priceBasis: '',
      currency: '',
      validUntil,
      phone: '',
      confirmed: { at: null, channel: null, by: '' },
      failedAt: null,
    });
    const services = ['2027-03-01', '2026-12-01', '2026-11-01', null].map(service);
    write((db) => createOrganisation(db, anOrganisation({ name: 'Buses', type: 'vendor', services })));
    const { total, rows } = read((db) => listEndingServices(db, { withinDays: 60, ...page }));
    expect(total).toBe(2);
    expect(rows.map((row) => [row.organisationName, row.service.description, row.hasEnded])).toEqual([
      ['Buses', '2026-11-01', true],
      ['Buses', '2026-12-01', false],
    ]);
  });

  it('have a number of their own, which is tried and confirmed like any other while the service lasts', () => {
    const { clock, read, write } = openTestDatabase();
    const service = (phone: string, validUntil: string | null) =>
      Service.parse({ id: newId(systemClock), kind: 'transport', phone, validUntil });
    const services = [service('+351 1', '2026-11-24'), service('+351 2', '2026-11-23'), service('', null)];
    const [running] = services;
    const vendor = anOrganisation({ name: 'Buses', type: 'vendor', functions: ['health'], services });
    const { id } = write((db) => createOrganisation(db, vendor));
    const red = () => read((db) => listWhatToVerify(db, page));
    expect(red().rows).toMatchObject([{ value: '+351 1', reason: 'never', isDayAndNight: true }]);
    const subject = { kind: 'organisation', id } as const;
    const call = (result: 'answered' | 'no-answer') => {
      clock.tick();
      write((db) => recordTest(db, { ...CALL, subject, pointId: running?.id ?? '', result }));
    };
    call('no-answer');
    expect(red().counts).toEqual({ failed: 1, never: 0, overdue: 0 });
    call('answered');
    expect(red().total).toBe(0);
    // It answers for the buses, not for the function.
    expect(red().functions.find((one) => one.function === 'health')?.state).toBe('gap');
    const known = read((db) => getOrganisation(db, id));
    expect(known).toMatchObject({
      verifyDue: false,
      services: [{ confirmed: { channel: 'phone' } }, {}, {}],
    });
    const fields = OrganisationInput.strip().parse(known);
    const [first, ...others] = fields.services;
    const changed = first === undefined ? [] : [{ ...first, phone: '+351 9' }, ...others];
    write((db) => updateOrganisation(db, id, known.revision, { ...fields, services: changed }));
    expect(red().rows).toMatchObject([{ value: '+351 9', reason: 'never' }]);
  });
});
