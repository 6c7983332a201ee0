import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holderOn } from '../../shared/contacts/rules.ts';
import type { ContactInput } from '../../shared/contacts/schema.ts';
import { addDays } from '../../shared/kernel/dates.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { anOffice, aPoint } from '../test/contact.ts';
import { withHolder } from './succession.ts';

const TODAY = '2026-11-24';
const at = (today: string) => ({ today, formerId: newId(systemClock) });
const change = (holder: string, since: string | null = null) => ({ holder, since, endedPointIds: [] });

describe('a succession', () => {
  it('on a later day leaves the holder in office until then, and the numbers too', () => {
    const point = aPoint('+351 1');
    const office = anOffice({ points: [point] });
    const next = withHolder(
      office,
      { holder: 'João Pires', since: '2026-12-01', endedPointIds: [point.id] },
      at(TODAY),
    );
    expect(next).toMatchObject({
      holder: 'João Pires',
      holderSince: '2026-12-01',
      formerHolders: [{ name: 'Teresa Marques', until: '2026-12-01' }],
      points: [{ until: '2026-12-01' }],
    });
    expect(holderOn(next, TODAY)).toBe('Teresa Marques');
  });

  it('replaces who was to come and never came, and moves the day of the one before', () => {
    const planned = withHolder(anOffice(), change('João Pires', '2026-12-01'), at(TODAY));
    const other = withHolder(planned, change('Rui Sá', '2026-11-28'), at('2026-11-25'));
    expect(other).toMatchObject({
      holder: 'Rui Sá',
      formerHolders: [{ name: 'Teresa Marques', until: '2026-11-28' }],
    });
    expect(other.formerHolders).toHaveLength(1);
    expect(holderOn(other, '2026-11-27')).toBe('Teresa Marques');
  });

  it('of the same name corrects how it is written and since when, and forgets no date', () => {
    const office = anOffice({ holder: 'Joao Pires', holderSince: '2024-02-01' });
    expect(withHolder(office, change('João Pires'), at(TODAY))).toMatchObject({
      holder: 'João Pires',
      holderSince: '2024-02-01',
      formerHolders: [],
    });
    expect(withHolder(office, change('João Pires', '2024-03-01'), at(TODAY)).holderSince).toBe('2024-03-01');
  });

  it('before the present holder began is refused', () => {
    const office = anOffice({ holderSince: '2024-02-01' });
    expect(() => withHolder(office, change('Rui Sá', '2023-01-01'), at(TODAY))).toThrow('invalid-input');
  });

  it('takes the deputy who becomes holder out of the deputies, on the day', () => {
    const deputies = ['Rui Sá', 'Ana Reis'].map((name) => ({ id: newId(systemClock), name, since: null }));
    const office = anOffice({ deputies });
    const names = ({ deputies: left }: ContactInput) => left.map(({ name }) => name);
    expect(names(withHolder(office, change('rui sa'), at(TODAY)))).toEqual(['Ana Reis']);
    expect(names(withHolder(office, change('Rui Sá', '2026-12-01'), at(TODAY)))).toEqual([
      'Rui Sá',
      'Ana Reis',
    ]);
  });

  it('never loses who held the office, and on every day names whom the last change for that day named', () => {
    const step = fc.record({
      pause: fc.integer({ min: 1, max: 20 }),
      lead: fc.constantFrom(0, 0, 0, 5),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        let office = anOffice({ holder: 'Holder 0', points: [] });
        let today = TODAY;
        const held = new Set(['Holder 0']);
        for (const [index, { pause, lead }] of steps.entries()) {
          // Longer than any lead, so that everybody who is named comes.
          today = addDays(today, pause + 5);
          const name = `Holder ${String(index + 1)}`;
          const before = holderOn(office, today);
          office = withHolder(office, change(name, addDays(today, lead)), at(today));
          held.add(name);
          expect(holderOn(office, today)).toBe(lead === 0 ? name : before);
          expect(holderOn(office, addDays(today, lead))).toBe(name);
        }
        expect(new Set([office.holder, ...office.formerHolders.map(({ name }) => name)])).toEqual(held);
        for (const [index, { since, until }] of office.formerHolders.entries()) {
          expect((since ?? '') < (until ?? '')).toBe(true);
          expect(office.formerHolders[index + 1]?.since ?? office.holderSince).toBe(until);
        }
      }),
    );
  });
});
