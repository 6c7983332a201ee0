import { describe, expect, it } from 'vitest';
import { Consent } from '../people/schema.ts';
import { groundOf, type GroundQuestion } from './basis.ts';

const consent = (fields: Partial<Consent>): Consent =>
  Consent.parse({
    id: '01900000-0000-7000-8000-000000000000',
    purpose: 'share-with-partner',
    recipient: 'Embassy of Sweden',
    ...fields,
  });

const ask = (fields: Partial<GroundQuestion>) =>
  groundOf({
    consents: [],
    eraseOn: null,
    cameFromPartner: false,
    recipientNames: ['Embassy of Sweden', 'Porto', 'SWE', 'Sweden', 'Suède'],
    basis: null,
    today: '2026-03-01',
    ...fields,
  });

describe('the ground on which a person may leave', () => {
  it.each([
    ['nothing said', [], { refusal: 'no-consent' }],
    ['a yes by name', [consent({})], { ground: 'consent' }],
    ['a yes by State, in another writing', [consent({ recipient: ' suede ' })], { ground: 'consent' }],
    ['a yes in a list', [consent({ recipient: 'Norway, Sweden' })], { ground: 'consent' }],
    ['a yes on another ground', [consent({ basis: 'vital-interest' })], { ground: 'vital-interest' }],
    ['a yes to another State', [consent({ recipient: 'Norway' })], { refusal: 'no-consent' }],
    ['a yes that names nobody', [consent({ recipient: '' })], { refusal: 'no-consent' }],
    ['a yes for another purpose', [consent({ purpose: 'share-with-family' })], { refusal: 'no-consent' }],
    ['a no', [consent({ state: 'refused' })], { refusal: 'consent-refused' }],
    [
      'a no to everybody',
      [consent({ state: 'refused', recipient: '' }), consent({})],
      { refusal: 'consent-refused' },
    ],
    ['a withdrawal', [consent({ state: 'withdrawn' })], { refusal: 'consent-withdrawn' }],
    [
      'a no, and later a yes',
      [consent({ state: 'refused', on: '2026-01-01' }), consent({ on: '2026-02-01' })],
      { ground: 'consent' },
    ],
    [
      'a yes, and a no of the same day',
      [consent({ on: '2026-01-01' }), consent({ state: 'refused', on: '2026-01-01' })],
      { refusal: 'consent-refused' },
    ],
  ] as const)('follows %s', (_what, consents, answer) => {
    expect(ask({ consents: [...consents] })).toEqual(answer);
  });

  it('is the basis given for the bundle where nothing was said', () => {
    expect(ask({ basis: 'agreement' })).toEqual({ ground: 'agreement' });
  });

  it('stands against a no only for a life or a law', () => {
    const consents = [consent({ state: 'refused' })];
    expect(ask({ consents, basis: 'agreement' })).toEqual({ refusal: 'consent-refused' });
    expect(ask({ consents, basis: 'public-task' })).toEqual({ refusal: 'consent-refused' });
    expect(ask({ consents, basis: 'legal-duty' })).toEqual({ ground: 'legal-duty' });
    expect(ask({ consents, basis: 'vital-interest' })).toEqual({ ground: 'vital-interest' });
  });

  it('lets a person go back to the partner who sent them, unless they said no', () => {
    expect(ask({ cameFromPartner: true })).toEqual({ ground: 'returned' });
    expect(ask({ cameFromPartner: true, consents: [consent({ state: 'refused' })] })).toEqual({
      refusal: 'consent-refused',
    });
  });

  it('is none once the day to erase the record is over, whatever the basis', () => {
    expect(ask({ eraseOn: '2026-02-28', consents: [consent({})], basis: 'legal-duty' })).toEqual({
      refusal: 'erase-due',
    });
    expect(ask({ eraseOn: '2026-03-01', consents: [consent({})] })).toEqual({ ground: 'consent' });
  });
});
