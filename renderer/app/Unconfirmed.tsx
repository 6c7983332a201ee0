import { useMemo, type ReactNode } from 'react';
import { Badge } from '../components/Badge.tsx';
import { useText } from '../text/use-text.ts';
import { useCall } from './queries.ts';

/** Ids of the records that only a replaced edition names; empty until it is known. */
export function useUnconfirmed(): ReadonlySet<string> {
  const { data } = useCall('briefings', 'unconfirmed', {});
  return useMemo(() => new Set((data ?? []).map(({ id }) => id)), [data]);
}

/** Says of a record that the newest edition no longer names it; nothing of any other. */
export function Unconfirmed({ id }: { id: string }): ReactNode {
  const text = useText();
  return useUnconfirmed().has(id) ? <Badge tone="verify">{text('briefings.unconfirmedBadge')}</Badge> : null;
}
