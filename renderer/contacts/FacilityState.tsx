import type { ReactNode } from 'react';
import type { Facility } from '../../shared/contacts/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { ageText, instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  state: Facility['state'];
  /** When it was so; left out where there is no room. */
  at?: string | null;
}

/** The state of a facility, with the age of that news. */
export function FacilityState({ state, at = null }: Props): ReactNode {
  const text = useText();
  return (
    <>
      <Badge tone={state === 'open' ? 'accent' : 'plain'}>{text(`contacts.facilityState.${state}`)}</Badge>
      {at !== null && (
        <span className="quiet" title={instantText(at)}>
          {' '}
          {text('contacts.stateAsOf', { age: ageText(at) })}
        </span>
      )}
    </>
  );
}
