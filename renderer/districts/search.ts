import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';

const MOST = 5;

/** Districts for the search field: by name, native name, code, or alias. */
export async function searchDistricts(wanted: string): Promise<Found[]> {
  const found = await api.districts.named({ text: wanted });
  const { rows } = await api.districts.list({ filter: { text: wanted } });
  const ids = new Set(found.map(({ id }) => id));
  return [...found, ...rows.filter(({ id }) => !ids.has(id))]
    .slice(0, MOST)
    .map(({ id, name, code, path }) => ({
      id,
      title: name,
      detail: [...path.slice(0, -1), code].filter((part) => part !== '').join(' › '),
      address: addresses.district(id),
    }));
}
