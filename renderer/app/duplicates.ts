import { useCall } from './queries.ts';

/** How many likely duplicates wait for a decision; 0 while it is not known. */
export function useOpenDuplicates(): number {
  return useCall('people', 'duplicates', { state: 'open', limit: 1 }).data?.total ?? 0;
}
