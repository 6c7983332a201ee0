import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';
import { countryName, fold } from '../text/countries.ts';

const MOST = 6;

/** Partners for the search field, by name, State, or city. */
export async function searchPartners(wanted: string): Promise<Found[]> {
  const needle = fold(wanted);
  const partners = await api.partners.list({});
  return partners
    .map((partner) => ({
      partner,
      detail: [partner.shortName, countryName(partner.sendingState), partner.city].join(' · '),
    }))
    .filter(({ partner, detail }) => fold(`${partner.name} ${detail}`).includes(needle))
    .slice(0, MOST)
    .map(({ partner, detail }) => ({
      id: partner.id,
      title: partner.name,
      detail,
      address: addresses.partner(partner.id),
    }));
}
