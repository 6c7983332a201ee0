import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';
import { text } from '../text/text.ts';

/** Cases for the search field, each with the reason why it matched. */
export async function searchCases(wanted: string): Promise<Found[]> {
  const found = await api.cases.search({ text: wanted, limit: 6 });
  return found.map(({ case: file, reasons }) => ({
    id: file.id,
    title: `${file.subjectName === '' ? file.caseNumber : file.subjectName} · ${text(`cases.type.${file.type}`)}`,
    detail: reasons.map((reason) => `${text(`cases.found.${reason.field}`)}: ${reason.text}`).join(' · '),
    address: addresses.case(file.id),
  }));
}
