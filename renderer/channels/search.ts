import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';

/** Channels for the search field: by name, whom they reach, or who helps. */
export async function searchChannels(wanted: string): Promise<Found[]> {
  const { rows } = await api.channels.list({ filter: { text: wanted }, limit: 5 });
  return rows.map((channel) => ({
    id: channel.id,
    title: channel.name,
    detail: channel.organisationName,
    address: addresses.channel(channel.id),
  }));
}
