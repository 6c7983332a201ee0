import type { ReactNode } from 'react';
import type { Partner } from '../../shared/partners/schema.ts';
import { Country } from '../components/Country.tsx';
import { useText } from '../text/use-text.ts';
import { TrustBadge } from './TrustBadge.tsx';
import type { Leaving } from './use-leaving.ts';

interface Props {
  readers: Leaving['readers'];
  partner: Partner | undefined;
}

/** Who will be able to open the bundle, and since when we know that it is them. */
export function Readers({ readers, partner }: Props): ReactNode {
  const text = useText();
  return (
    <ul className="partners">
      {readers.map((reader) => (
        <li key={reader.missionId} className="partner-line">
          <bdi className="reader-name">{reader.name}</bdi>
          <span className="quiet">
            <Country code={reader.sendingState} />
          </span>
          {reader.own && <span className="quiet">{text('exchange.seal.readerOwn')}</span>}
          {!reader.own && partner !== undefined && <TrustBadge {...partner} />}
        </li>
      ))}
    </ul>
  );
}
