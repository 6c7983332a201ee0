import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';
import { text } from '../text/text.ts';

/** Warden zones for the search field: by name, code, place, or warden. */
export async function searchZones(wanted: string): Promise<Found[]> {
  const { rows } = await api.zones.list({ filter: { text: wanted }, limit: 5 });
  return rows.map((zone) => ({
    id: zone.id,
    title: zone.name,
    detail: [zone.wardens[0]?.name ?? '', text('zones.people.count', { count: zone.people })]
      .filter((part) => part !== '')
      .join(' · '),
    address: addresses.zone(zone.id),
  }));
}
