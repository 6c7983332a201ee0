import type { PartnerInput } from './schema.ts';

type Keys = Pick<PartnerInput, 'sign' | 'trust' | 'revokedAt' | 'revokedSince'> & {
  formerKeys: readonly Pick<
    PartnerInput['formerKeys'][number],
    'sign' | 'ending' | 'revokedAt' | 'revokedSince'
  >[];
};

/** How a signing key of a partner stands. */
export interface KeyStanding {
  sign: string;
  /** Nothing that it signs is taken over any more. */
  isRefused: boolean;
  /** From when what it signed is to be looked at again: an instant, empty when not known; `null` while nobody revoked it. */
  badSince: string | null;
}

/**
 * How a partner's signing keys stand, those in use first, then from the newest to the oldest. A mission keeps its keys of before beside those in
 * use, so whoever got hold of keys got hold of the older ones too: what ends keys in disorder ends all before them.
 */
export function standingOf({ sign, trust, revokedAt, revokedSince, formerKeys }: Keys): KeyStanding[] {
  const standings: KeyStanding[] = [];
  let isRefused = false;
  let badSince: string | null = null;
  const add = (key: {
    sign: string;
    isEnded: boolean;
    revokedAt: string | null;
    revokedSince: string | null;
  }) => {
    isRefused ||= key.isEnded;
    if (key.revokedAt !== null) badSince = earlier(badSince, key.revokedSince ?? '');
    standings.push({ sign: key.sign, isRefused, badSince });
  };
  add({ sign, isEnded: trust === 'revoked', revokedAt, revokedSince });
  for (const former of [...formerKeys].reverse()) add({ ...former, isEnded: former.ending !== 'rotated' });
  return standings;
}

function earlier(known: string | null, other: string): string {
  return known === null || other < known ? other : known;
}
