import { useEffect, useState } from 'react';

/** Loading under 300 ms shows nothing: true once that time is over. */
export function useLate(afterMs = 300): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return isLate;
}
