import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OTHERS, SMALLEST_COUNT, headcountOf, type Counted } from './headcount.ts';

const times = (count: number, person: Partial<Counted>): Counted[] =>
  Array.from({ length: count }, () => ({ type: 'evacuation', status: 'open', state: 'SWE', ...person }));

it('tells numbers by type, the largest first', () => {
  const counted = headcountOf([...times(4, {}), ...times(9, { type: 'death' })]);
  expect(counted.total).toBe(13);
  expect(counted.byType).toEqual([
    { key: 'death', people: 9 },
    { key: 'evacuation', people: 4 },
  ]);
});

it('tells nothing of fewer than three', () => {
  expect(headcountOf(times(2, {}))).toEqual({ total: null, byType: [], byStatus: [], byState: [] });
});

it('hides one small number behind the next, so that taking from the total does not find it', () => {
  const counted = headcountOf([
    ...times(9, {}),
    ...times(5, { type: 'death' }),
    ...times(1, { type: 'notarial' }),
  ]);
  expect(counted.byType).toEqual([
    { key: 'evacuation', people: 9 },
    { key: OTHERS, people: 6 },
  ]);
});

it('puts small numbers together where they make three', () => {
  const counted = headcountOf([
    ...times(9, {}),
    ...times(2, { type: 'death' }),
    ...times(1, { type: 'notarial' }),
  ]);
  expect(counted.byType).toEqual([
    { key: 'evacuation', people: 9 },
    { key: OTHERS, people: 3 },
  ]);
});

it('never tells a small number, nor one that is what remains of a total', () => {
  const person = fc.record({
    type: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    status: fc.constantFrom('new', 'open', 'closed'),
    state: fc.constantFrom('SWE', 'NOR', 'DNK', 'FIN', 'ISL', 'EST'),
  });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 40 }), (people) => {
      const { total, ...lists } = headcountOf(people);
      expect(total).toBe(people.length < SMALLEST_COUNT ? null : people.length);
      for (const [name, parts] of Object.entries(lists)) {
        expect(parts.reduce((sum, { people: count }) => sum + count, 0)).toBe(total ?? 0);
        for (const part of parts) expect(part.people, name).toBeGreaterThanOrEqual(SMALLEST_COUNT);
        // What is hidden is at least two groups, so that it is not one of them told by its number.
        const field = name === 'byType' ? 'type' : name === 'byStatus' ? 'status' : 'state';
        const told = new Set(parts.map(({ key }) => key));
        const hidden = new Set(people.map((one) => one[field]).filter((key) => !told.has(key)));
        if (total !== null && hidden.size > 0) expect(hidden.size, name).toBeGreaterThanOrEqual(2);
      }
    }),
    { seed: 300, numRuns: 500 },
  );
});
