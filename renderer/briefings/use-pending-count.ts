import { useCall } from '../app/queries.ts';

/** How many briefings hold entries that wait for review. */
export function usePendingCount(): number {
  return useCall('briefings', 'list', { filter: { pendingOnly: true }, limit: 1 }).data?.total ?? 0;
}
