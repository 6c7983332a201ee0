import type { ReactNode } from 'react';
import type { Opened } from './opened.ts';
import { Country } from '../components/Country.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { Confirmed } from '../components/Confirmed.tsx';
import { TestMenu } from './TestMenu.tsx';

const NEVER = { at: null, channel: null, by: '' };

interface Props {
  opened: Opened;
  /** Facts of one kind alone, such as coordinates. */
  children?: ReactNode;
}

/** Where an entry is, and what it is competent for there. */
export function WhereSection({ opened, children }: Props): ReactNode {
  const text = useText();
  const { kind, entry } = opened;
  return (
    <Section title={text('contacts.section.where')}>
      <Facts>
        <Fact label={text('contacts.field.address')}>
          {entry.address !== '' && (
            <>
              <bdi className="pre">{entry.address}</bdi>
              <span className="quiet">
                {' · '}
                <Confirmed confirmed={entry.addressConfirmed ?? NEVER} />
              </span>{' '}
              <TestMenu
                subject={{ kind, id: entry.id }}
                point={{ id: entry.id, kind: 'postal', value: entry.address }}
              />
            </>
          )}
        </Fact>
        <Fact label={text('contacts.field.city')}>{entry.city !== '' && <bdi>{entry.city}</bdi>}</Fact>
        <Fact label={text('contacts.field.district')}>
          {entry.district !== '' && <bdi>{entry.district}</bdi>}
        </Fact>
        <Fact label={text('contacts.field.countryCode')}>
          {entry.countryCode !== null && <Country code={entry.countryCode} />}
        </Fact>
        {children}
      </Facts>
    </Section>
  );
}
