import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';
import { text } from '../text/text.ts';

/** Contacts for the search field, each with the reason why it matched. */
export async function searchContacts(wanted: string): Promise<Found[]> {
  const found = await api.contacts.search({ text: wanted, limit: 8 });
  return found.map(({ contact, reasons }) => ({
    id: contact.id,
    title: contact.subtitle === '' ? contact.title : `${contact.title} · ${contact.subtitle}`,
    detail: reasons.map((reason) => `${text(`contacts.reason.${reason.field}`)}: ${reason.text}`).join(' · '),
    address: addresses.contact(contact.kind, contact.id),
  }));
}
