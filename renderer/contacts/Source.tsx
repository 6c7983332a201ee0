import type { ReactNode } from 'react';
import type { Provenance } from '../../shared/records/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { placeText } from '../text/places.ts';
import { useText } from '../text/use-text.ts';

/** Where an entry came from; a briefing is a link to it. */
export function Source({ provenance, by }: { provenance: Provenance; by: string }): ReactNode {
  const text = useText();
  switch (provenance.source) {
    case 'officer':
      return text('contacts.provenance.officer', { name: by });
    case 'briefing':
      return (
        <ScreenLink to={addresses.briefing(provenance.briefingId)}>
          {text('contacts.provenance.briefing', { place: placeText(provenance.place) })}
        </ScreenLink>
      );
    case 'register':
    case 'bundle':
    case 'demonstration':
      return text(`contacts.provenance.${provenance.source}`);
  }
}
