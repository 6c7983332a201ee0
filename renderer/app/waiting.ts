import type { HomeArea } from '../../shared/home/calls.ts';
import { useCall } from './queries.ts';

/** How many things must be done today in a part of the product; 0 while it is not known. */
export function useWaiting(area: HomeArea): number {
  return useCall('home', 'today', {}).data?.counts[area] ?? 0;
}
