import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';
import { text } from '../text/text.ts';

/** Ways out for the search field: by name, end, or point on the way. */
export async function searchRoutes(wanted: string): Promise<Found[]> {
  const { rows } = await api.routes.list({ filter: { text: wanted }, limit: 5 });
  return rows.map((route) => ({
    id: route.id,
    title: route.name,
    detail: [text(`routes.state.${route.state}`), route.origin, route.destination]
      .filter((part) => part !== '')
      .join(' · '),
    address: addresses.route(route.id),
  }));
}
