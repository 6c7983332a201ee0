import { describe, expect, it } from 'vitest';
import type { CandidateOutline } from './candidates.ts';
import { pairEditions } from './pair.ts';

let counter = 0;
const entry = (fields: Partial<CandidateOutline> = {}): CandidateOutline => ({
  number: ++counter,
  kind: 'contact',
  hash: `hash ${String(counter)}`,
  name: `Name ${String(counter)}`,
  proposal: 'create',
  state: 'pending',
  recordId: null,
  reference: null,
  office: null,
  organisation: null,
  ...fields,
});

const states = (earlier: CandidateOutline[], later: CandidateOutline[]) =>
  pairEditions(earlier, later).map(({ state, earlier: partner }) => [state, partner?.number ?? null]);

describe('pairing two editions', () => {
  it('confirms the very same entry, wherever it stands', () => {
    const [one, other] = [entry({ hash: 'same' }), entry({ hash: 'same' })];
    expect(states([one], [other])).toEqual([['confirmed', one.number]]);
  });

  it.each([
    ['the record', { recordId: 'r' }],
    ['the reference of the sender', { reference: 'FP-12' }],
    ['organisation, office and name', { organisation: 'Police', office: 'Desk', name: 'Ana' }],
    ['organisation and office, when the holder changed', { organisation: 'Police', office: 'Desk' }],
    ['organisation and name, when the office changed', { organisation: 'Police', name: 'Ana' }],
  ])('knows a changed entry by %s', (_by, shared) => {
    const [one, other] = [entry(shared), entry(shared)];
    expect(states([one], [other])).toEqual([['changed', one.number]]);
  });

  it('does not take a common name alone in different organisations for the same', () => {
    const one = entry({ name: 'Ana Costa', organisation: 'Police' });
    const other = entry({ name: 'Ana Costa', organisation: 'Health' });
    expect(states([one], [other])).toEqual([
      ['new', null],
      ['gone', one.number],
    ]);
  });

  it('never pairs entries of different kinds', () => {
    const one = entry({ name: 'Central', kind: 'facility' });
    const other = entry({ name: 'Central', kind: 'organisation' });
    expect(states([one], [other]).map(([state]) => state)).toEqual(['new', 'gone']);
  });

  it('gives each entry one partner at most', () => {
    const one = entry({ hash: 'same' });
    const [first, second] = [entry({ hash: 'same' }), entry({ hash: 'same' })];
    expect(states([one], [first, second])).toEqual([
      ['confirmed', one.number],
      ['new', null],
    ]);
  });

  it('asks the directory where there is no earlier edition', () => {
    const later = [entry({ proposal: 'same' }), entry({ proposal: 'update' }), entry()];
    expect(states([], later).map(([state]) => state)).toEqual(['confirmed', 'changed', 'new']);
  });
});
