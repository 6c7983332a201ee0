import { describe, expect, it } from 'vitest';
import { standingOf } from './rules.ts';

const GOOD = { revokedAt: null, revokedSince: null };
const BAD = { revokedAt: '2026-06-01T00:00:00.000Z' };
const MAY = '2026-05-01T00:00:00.000Z';
const APRIL = '2026-04-01T00:00:00.000Z';

/** One word a key: its name, with ! when it is refused, and since when it is bad. */
function told(keys: Parameters<typeof standingOf>[0]): string[] {
  return standingOf(keys).map(
    ({ sign, isRefused, badSince }) =>
      `${sign}${isRefused ? '!' : ''}${badSince === null ? '' : ` ${badSince.slice(5, 7)}`}`,
  );
}

describe('keys of a partner', () => {
  it('that were rotated in good order stay good', () => {
    const formerKeys = ['1', '2'].map((sign) => ({ sign, ending: 'rotated' as const, ...GOOD }));
    expect(told({ sign: '3', trust: 'confirmed', ...GOOD, formerKeys })).toEqual(['3', '2', '1']);
  });

  it('are refused with those before them when the ones in use are revoked', () => {
    const formerKeys = ['1', '2'].map((sign) => ({ sign, ending: 'rotated' as const, ...GOOD }));
    expect(told({ sign: '3', trust: 'revoked', ...BAD, revokedSince: MAY, formerKeys })).toEqual([
      '3! 05',
      '2! 05',
      '1! 05',
    ]);
  });

  it('are refused with those before them when others took their place, or they were revoked later', () => {
    const formerKeys = [
      { sign: '1', ending: 'rotated' as const, ...GOOD },
      { sign: '2', ending: 'replaced' as const, ...GOOD },
      { sign: '3', ending: 'rotated' as const, ...GOOD },
    ];
    expect(told({ sign: '4', trust: 'seen', ...GOOD, formerKeys })).toEqual(['4', '3', '2!', '1!']);
    const revoked = formerKeys.map((keys) =>
      keys.sign === '2' ? { ...keys, ending: 'revoked' as const, ...BAD, revokedSince: null } : keys,
    );
    expect(told({ sign: '4', trust: 'seen', ...GOOD, formerKeys: revoked })).toEqual([
      '4',
      '3',
      '2! ',
      '1! ',
    ]);
  });

  it('are bad since the earliest day that is told of them or of later ones', () => {
    const formerKeys = [
      { sign: '1', ending: 'revoked' as const, ...BAD, revokedSince: APRIL },
      { sign: '2', ending: 'rotated' as const, ...GOOD },
    ];
    expect(told({ sign: '3', trust: 'revoked', ...BAD, revokedSince: MAY, formerKeys })).toEqual([
      '3! 05',
      '2! 05',
      '1! 04',
    ]);
  });
});
