import { useMemo, type ReactNode } from 'react';
import { Badge } from '../components/Badge.tsx';
import { useText } from '../text/use-text.ts';
import { useCall } from './queries.ts';

interface Props {
  /** The entry. */
  id: string;
  /** The number or address as it stands. */
  value: string;
}

/** Tells of a number whether the newer edition of the briefing it came from no longer gives it; of none until it is known. */
export function useReplaced(): (point: Props) => boolean {
  const { data } = useCall('contacts', 'replacedPoints', {});
  return useMemo(() => {
    const known = new Set((data ?? []).map(({ id, value }) => `${id} ${value}`));
    return ({ id, value }) => known.has(`${id} ${value}`);
  }, [data]);
}

/** Says so of such a number; nothing of any other. */
export function Replaced(point: Props): ReactNode {
  const text = useText();
  return useReplaced()(point) ? <Badge tone="verify">{text('contacts.point.replaced')}</Badge> : null;
}
