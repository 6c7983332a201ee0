import { useCall } from '../app/queries.ts';

/** How many contacts are due for verification. */
export function useDueCount(): number {
  const { data } = useCall('contacts', 'list', { filter: { dueForVerification: true }, limit: 1 });
  return data?.total ?? 0;
}
