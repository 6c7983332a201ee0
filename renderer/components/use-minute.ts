import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The time now, in milliseconds since 1970; renders again every minute, for words such as "20 minutes left". */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
