import { useEffect, useState } from 'react';
import { useMinute } from '../components/use-minute.ts';

/** Asks again when a minute has passed: an alert ends and a curfew begins without a change of any record. */
export function useEachMinute(refetch: () => unknown): void {
  const now = useMinute();
  const [first] = useState(now);
  useEffect(() => {
    if (now !== first) refetch();
  }, [now, first, refetch]);
}
