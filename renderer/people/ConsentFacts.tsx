import type { ReactNode } from 'react';
import type { Consent, Person } from '../../shared/people/schema.ts';
import { Badge, type Tone } from '../components/Badge.tsx';
import { Items, Item } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

const TONES: Readonly<Record<Consent['state'], Tone>> = {
  given: 'good',
  refused: 'danger',
  withdrawn: 'danger',
};

/** What somebody allowed, to whom, and on which legal basis; withdrawn ones stay. */
export function ConsentFacts({ person }: { person: Person }): ReactNode {
  const text = useText();
  if (person.consents.length === 0) return null;
  return (
    <Section title={text('person.section.consents')}>
      <Items nothing={text('person.none.consents')}>
        {person.consents.map((consent) => (
          <Item
            key={consent.id}
            kind={<Badge tone={TONES[consent.state]}>{text(`person.consentState.${consent.state}`)}</Badge>}
            detail={[
              consent.on === null ? '' : dateText(consent.on),
              consent.how === null ? '' : text(`common.channel.${consent.how}`),
            ]
              .filter((part) => part !== '')
              .join(' ')}
          >
            {text(`person.consentPurpose.${consent.purpose}`)}
            {consent.recipient !== '' && (
              <span>
                {' '}
                · <bdi>{consent.recipient}</bdi>
              </span>
            )}
            <span className="quiet">
              {' · '}
              {text(`person.basis.${consent.basis}`)}
            </span>
            {consent.note !== '' && (
              <span className="quiet">
                {' '}
                · <bdi>{consent.note}</bdi>
              </span>
            )}
          </Item>
        ))}
      </Items>
    </Section>
  );
}
