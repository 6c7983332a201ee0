import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';

/** Procedures for the search field: by title, trigger, step, or number. */
export async function searchProcedures(wanted: string): Promise<Found[]> {
  const { rows } = await api.procedures.list({ filter: { text: wanted }, limit: 5 });
  return rows.map((card) => ({
    id: card.id,
    title: card.title,
    detail: card.organisationName === '' ? card.trigger.slice(0, 80) : card.organisationName,
    address: addresses.procedure(card.id),
  }));
}
