import type { ReactNode } from 'react';
import type { Partner } from '../../shared/partners/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Country } from '../components/Country.tsx';
import { useText } from '../text/use-text.ts';
import { TrustBadge } from './TrustBadge.tsx';

interface Props {
  partners: readonly Partner[];
  nothing: string;
}

/** Partners with where they work and how far their card is trusted. */
export function PartnerList({ partners, nothing }: Props): ReactNode {
  const text = useText();
  if (partners.length === 0) return <p className="quiet">{nothing}</p>;
  return (
    <ul className="partners">
      {partners.map((partner) => (
        <li key={partner.id} className="partner-line">
          <ScreenLink to={addresses.partner(partner.id)}>
            <bdi>{partner.name}</bdi>
          </ScreenLink>
          <span className="quiet">
            <bdi>{partner.city}</bdi>
            {text('common.comma')}
            <Country code={partner.hostState} />
          </span>
          <TrustBadge {...partner} />
        </li>
      ))}
    </ul>
  );
}
