import type { ReactNode } from 'react';
import type { ZoneId } from '../../shared/zones/schema.ts';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Code } from '../components/Code.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { Section } from '../components/Section.tsx';
import { confirmedText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

const MOST_SHOWN = 200;

/** Who is in the zone now, by name: what a warden counts heads by. */
export function ZonePeople({ id }: { id: ZoneId }): ReactNode {
  const text = useText();
  const { data, error } = useCall('zones', 'people', { id, limit: MOST_SHOWN });
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return null;
  return (
    <Section title={text('zones.section.people')}>
      <Items nothing={text('zones.people.none')}>
        {data.rows.map((person) => (
          <Item
            key={person.id}
            kind={
              <ScreenLink to={addresses.person(person.id)}>
                <bdi>{person.displayName}</bdi>
              </ScreenLink>
            }
            detail={confirmedText({ at: person.lastConfirmedAt, channel: null })}
          >
            {person.phone !== '' && <Code>{person.phone}</Code>}
            {person.phone !== '' && person.place !== '' && ' · '}
            {person.place !== '' && <bdi className="quiet">{person.place}</bdi>}
          </Item>
        ))}
      </Items>
      {data.total > data.rows.length && (
        <p className="quiet">{text('zones.people.more', { count: data.total - data.rows.length })}</p>
      )}
    </Section>
  );
}
