import { expect, it } from 'vitest';
import { childhood, lacksGuardian } from './rules.ts';

const TODAY = '2026-11-24';

it.each([
  [null, 'unknown'],
  ['2026-11-24', 'child'],
  ['2008-11-25', 'child'],
  ['2008-11-24', 'adult'],
  ['2008-11', 'unknown'],
  ['2008-12', 'child'],
  ['2008-10', 'adult'],
  ['2008', 'unknown'],
  ['2009', 'child'],
  ['2007', 'adult'],
  ['2008-02-29', 'adult'],
  ['2009~', 'unknown'],
  ['2010~', 'child'],
  ['2007~', 'unknown'],
  ['2006~', 'adult'],
] as const)('born %s: %s', (birthDate, expected) => {
  expect(childhood(birthDate, TODAY)).toBe(expected);
});

it('misses the guardian of a child alone', () => {
  expect(lacksGuardian({ guardianId: null, birthDate: '2015' }, TODAY)).toBe(true);
  expect(lacksGuardian({ guardianId: 'somebody', birthDate: '2015' }, TODAY)).toBe(false);
  expect(lacksGuardian({ guardianId: null, birthDate: '1984' }, TODAY)).toBe(false);
  expect(lacksGuardian({ guardianId: null, birthDate: null }, TODAY)).toBe(false);
});
