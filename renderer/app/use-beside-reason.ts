import { useMemo, useRef } from 'react';

interface BesideReason {
  give: (reason: string) => void;
  take: () => string;
}

/** Holds the reason for registering somebody beside who is likely the same, for one attempt to save: the next may be about others. */
export function useBesideReason(): BesideReason {
  const held = useRef('');
  return useMemo(
    () => ({
      give: (reason) => {
        held.current = reason;
      },
      take: () => {
        const reason = held.current;
        held.current = '';
        return reason;
      },
    }),
    [],
  );
}
