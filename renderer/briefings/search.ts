import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';

/** Finds briefings by title, sender, file name. */
export async function searchBriefings(text: string): Promise<Found[]> {
  const { rows } = await api.briefings.list({ filter: { text }, limit: 8 });
  return rows.map((briefing) => ({
    id: briefing.id,
    title: briefing.title,
    detail: briefing.senderName === '' ? briefing.fileName : briefing.senderName,
    address: addresses.briefing(briefing.id),
  }));
}
