import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { OutputOf } from '../../shared/ipc/call.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { Partner } from '../../shared/partners/schema.ts';
import { api } from '../app/client.ts';
import { isSomethingChosen, selectionOf, type Chosen } from './seal-values.ts';

export type Leaving = OutputOf<typeof bundlesCalls.preview>;

/** What would leave as chosen, as a query; `null` while nothing or no partner is chosen. */
export function leavingQuery(partner: Partner | undefined, chosen: Chosen) {
  const selection = selectionOf(chosen);
  const isAgreementMissing = selection.legalBasis === 'agreement' && selection.agreement === '';
  const asked = {
    ...selection,
    // Which words an agreement has changes nothing of what leaves: the page does not ask again at each letter.
    agreement: selection.agreement === '' ? '' : 'x',
    clause: '',
    // Said beside its field when the form is sent; what leaves is shown all the same.
    legalBasis: isAgreementMissing && selection.profileId === null ? null : selection.legalBasis,
  };
  return {
    queryKey: ['bundles.preview', partner?.id, asked],
    queryFn: () =>
      partner === undefined || !isSomethingChosen(chosen)
        ? null
        : api.bundles.preview({ partnerId: partner.id, ...asked }),
  };
}

/** What would leave as chosen. Follows the changes of the records. */
export function useLeaving(
  partner: Partner | undefined,
  chosen: Chosen,
): UseQueryResult<Leaving | null, AppError> {
  return useQuery<Leaving | null, AppError>(leavingQuery(partner, chosen));
}
