import { useState } from 'react';

/** The last value that was known, while the next is on its way: the map does not go blank between two answers. */
export function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
