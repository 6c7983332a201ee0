import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { Profile } from '../../shared/bundles/profiles.ts';
import type { OutputOf } from '../../shared/ipc/call.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { Partner } from '../../shared/partners/schema.ts';
import { api } from '../app/client.ts';

export type Leaving = OutputOf<typeof bundlesCalls.preview>;

/** What would leave with a selection; `null` while no case or partner is chosen. Follows the changes of the records. */
export function useLeaving(
  partner: Partner | undefined,
  selection: { caseIds: string[]; profile: Profile },
): UseQueryResult<Leaving | null, AppError> {
  return useQuery<Leaving | null, AppError>({
    queryKey: ['bundles.preview', partner?.id, selection],
    queryFn: () =>
      partner === undefined || selection.caseIds.length === 0
        ? null
        : api.bundles.preview({ partnerId: partner.id, ...selection }),
  });
}
