import type { OutputOf } from '../../shared/ipc/call.ts';
import type { peopleCalls } from '../../shared/people/calls.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';
import { text } from '../text/text.ts';

type Reason = OutputOf<typeof peopleCalls.search>[number]['reasons'][number];

/** People for the search field, each with the reason why it matched. */
export async function searchPeople(wanted: string): Promise<Found[]> {
  const found = await api.people.search({ text: wanted, limit: 8 });
  return found.map(({ person, reasons }) => ({
    id: person.id,
    title: person.displayName,
    // One reason of a kind is enough: place and address often say the same.
    detail: reasons
      .filter(({ field }, index) => reasons.findIndex((other) => other.field === field) === index)
      .map(reasonText)
      .join(' · '),
    address: addresses.person(person.id),
  }));
}

/** The field, the text in it, and how it matched where that is not plain to see. */
function reasonText({ field, text: found, how }: Reason): string {
  const named = `${text(`people.reason.${field}`)}: ${found}`;
  return how === 'exact' ? named : `${named} (${text(`people.how.${how}`)})`;
}
