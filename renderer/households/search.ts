import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';
import { text } from '../text/text.ts';

/** Households for the search field: by name, or by anything a member is known by. */
export async function searchHouseholds(wanted: string): Promise<Found[]> {
  const { rows } = await api.households.list({ filter: { text: wanted }, limit: 5 });
  return rows.map((household) => ({
    id: household.id,
    title: household.name,
    detail: [text('households.member.count', { count: household.members.length }), household.place]
      .filter((part) => part !== '')
      .join(' · '),
    address: addresses.household(household.id),
  }));
}
