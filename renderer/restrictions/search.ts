import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';
import { text } from '../text/text.ts';

/** Restrictions for the search field: by title or place; those that are over are left to the list. */
export async function searchRestrictions(wanted: string): Promise<Found[]> {
  const { rows } = await api.restrictions.list({ filter: { text: wanted, state: 'not-over' }, limit: 5 });
  return rows.map((restriction) => ({
    id: restriction.id,
    title: restriction.title,
    detail: [
      text(`restrictions.kind.${restriction.kind}`),
      text(`restrictions.state.${restriction.state}`),
      restriction.place,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    address: addresses.restriction(restriction.id),
  }));
}
