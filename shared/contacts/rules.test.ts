import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/dates.ts';
import { failureOf, holderOn, holdsOn, numberToCall, turnsOn } from './rules.ts';
import { OfficePoint } from './schema.ts';

const TODAY = '2026-11-24';

function point(fields: Partial<typeof OfficePoint._zod.input>): OfficePoint {
  return OfficePoint.parse({ id: '0198c000-0000-7000-8000-000000000001', value: '1', ...fields });
}

describe('a number', () => {
  it.each([
    [null, true],
    ['2026-11-23', false],
    ['2026-11-24', false],
    ['2026-11-25', true],
  ])('that ends on %s holds today: %s', (until, holds) => {
    expect(holdsOn({ until }, TODAY)).toBe(holds);
  });

  it('has failed only while nobody confirmed it since', () => {
    const failedAt = '2026-11-20T08:00:00.000Z';
    const confirmed = (at: string) => ({ at, channel: 'phone' as const, by: '' });
    expect(failureOf(point({ failedAt }))).toBe(failedAt);
    expect(failureOf(point({ failedAt, confirmed: confirmed('2026-11-19T08:00:00.000Z') }))).toBe(failedAt);
    expect(failureOf(point({ failedAt, confirmed: confirmed(failedAt) }))).toBeNull();
  });

  it('to call first is one that works, day and night before others, and never a fax or one that ended', () => {
    const value = (points: OfficePoint[]) => numberToCall(points, TODAY)?.value ?? '';
    const fax = point({ value: 'fax', marks: ['fax', 'day-and-night'] });
    const old = point({ value: 'old', marks: ['day-and-night'], until: TODAY });
    const failed = point({ value: 'failed', marks: ['day-and-night'], failedAt: '2026-11-20T08:00:00.000Z' });
    const office = point({ value: 'office' });
    const night = point({ value: 'night', marks: ['day-and-night'], until: addDays(TODAY, 1) });
    expect(value([fax, old, failed, office, night])).toBe('night');
    expect(value([fax, old, failed, office])).toBe('office');
    expect(value([fax, old, failed])).toBe('failed');
    expect(value([fax, old, point({ kind: 'email', value: 'a@b.example' })])).toBe('');
  });
});

describe('an office', () => {
  const former = (name: string, since: string | null, until: string | null) => ({
    id: '0198c000-0000-7000-8000-000000000001',
    name,
    since,
    until,
  });

  it('is held by the one before until the day on which the next begins', () => {
    const office = {
      holder: 'João',
      holderSince: '2026-12-01',
      formerHolders: [former('Rui', null, '2020-01-01'), former('Teresa', '2020-01-01', '2026-12-01')],
    };
    expect(holderOn(office, '2026-11-30')).toBe('Teresa');
    expect(holderOn(office, '2026-12-01')).toBe('João');
  });

  it('is vacant until the day on which its first holder begins', () => {
    expect(holderOn({ holder: 'João', holderSince: '2026-12-01', formerHolders: [] }, TODAY)).toBe('');
  });

  it('stays held until the day from which it is vacant', () => {
    const formerHolders = [former('Teresa', null, '2026-12-01')];
    const office = { holder: '', holderSince: '2026-12-01', formerHolders };
    expect(holderOn(office, TODAY)).toBe('Teresa');
    expect(holderOn(office, '2026-12-01')).toBe('');
  });

  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(TODAY, days - 30));

  it('says the same on every day up to the next on which it turns', () => {
    fc.assert(
      fc.property(
        fc.option(day, { nil: null }),
        fc.array(fc.tuple(fc.option(day, { nil: null }), fc.option(day, { nil: null })), { maxLength: 4 }),
        fc.array(fc.option(day, { nil: null }), { maxLength: 4 }),
        day,
        (holderSince, terms, ends, today) => {
          const formerHolders = terms.map(([since, until], index) => former(String(index), since, until));
          const points = ends.map((until, index) =>
            point({ value: String(index), until, marks: index % 2 === 0 ? ['day-and-night'] : [] }),
          );
          const office = { holder: 'now', holderSince, formerHolders };
          const said = (on: string) => [holderOn(office, on), numberToCall(points, on)?.value];
          const turn = turnsOn({ ...office, points }, today) ?? addDays(today, 90);
          expect(turn > today).toBe(true);
          for (let on = today; on < turn; on = addDays(on, 1)) expect(said(on)).toEqual(said(today));
        },
      ),
    );
  });
});
