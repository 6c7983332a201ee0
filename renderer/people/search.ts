import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';
import { text } from '../text/text.ts';

/** People for the search field, each with the reason why it matched. */
export async function searchPeople(wanted: string): Promise<Found[]> {
  const found = await api.people.search({ text: wanted, limit: 8 });
  return found.map(({ person, reasons }) => ({
    id: person.id,
    title: person.displayName,
    // One reason of a kind is enough: place and address often say the same.
    detail: reasons
      .filter(({ field }, index) => reasons.findIndex((other) => other.field === field) === index)
      .map((reason) => `${text(`people.reason.${reason.field}`)}: ${reason.text}`)
      .join(' · '),
    address: addresses.person(person.id),
  }));
}
