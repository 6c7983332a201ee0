import type { ReactNode } from 'react';
import type { Partner } from '../../shared/partners/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

type Props = Pick<Partner, 'trust' | 'confirmedAt' | 'confirmedWay'>;

/** How far a partner's card is trusted, in words. */
export function TrustBadge({ trust, confirmedAt, confirmedWay }: Props): ReactNode {
  const text = useText();
  if (trust === 'revoked') return <Badge tone="danger">{text('exchange.trust.revoked')}</Badge>;
  if (trust === 'changed') return <Badge tone="danger">{text('trust.badge.changed')}</Badge>;
  if (trust === 'seen' || confirmedAt === null)
    return <Badge tone="verify">{text('exchange.trust.seen')}</Badge>;
  return (
    <Badge tone="good">
      {text(`exchange.trust.${confirmedWay ?? 'voice'}`, { date: dateText(confirmedAt.slice(0, 10)) })}
    </Badge>
  );
}
