import type { ReactNode } from 'react';
import type { AlertId } from '../../shared/alerts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';

const MOST_SHOWN = 200;

/** Which registered people are inside the areas, or perhaps are, and of how many nobody can say. */
export function AlertPeople({ id, isReal }: { id: AlertId; isReal: boolean }): ReactNode {
  const text = useText();
  const { data, error } = useCall('alerts', 'people', { id, limit: MOST_SHOWN }, { stops: true });
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return null;
  const found = data.inside + data.perhaps;
  const unknown = [
    ...(data.perhaps > 0 ? [text('alerts.people.perhaps', { count: data.perhaps })] : []),
    ...(data.unplaced > 0 ? [text('alerts.people.unplaced', { count: data.unplaced })] : []),
    ...(data.wordsOnly > 0 ? [text('alerts.people.wordsOnly', { count: data.wordsOnly })] : []),
  ];
  return (
    <Section title={text('alerts.section.people')}>
      {data.inside > 0 && (
        <p>
          <Badge tone={isReal ? 'danger' : 'plain'}>
            {text('alerts.people.inside', { count: data.inside })}
          </Badge>
        </p>
      )}
      {unknown.map((line) => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
      <Items nothing={text('alerts.people.none')}>
        {data.rows.map((person) => (
          <Item
            key={person.id}
            kind={
              <ScreenLink to={addresses.person(person.id)}>
                <bdi>{person.name}</bdi>
              </ScreenLink>
            }
            detail={text(
              person.certainty === 'inside' ? 'alerts.people.isInside' : 'alerts.people.isPerhaps',
            )}
          >
            <bdi className="quiet">{person.place}</bdi>
          </Item>
        ))}
      </Items>
      {found > data.rows.length && (
        <p className="quiet">{text('alerts.people.more', { count: found - data.rows.length })}</p>
      )}
      {found > 0 && <p className="quiet">{text('alerts.people.byPosition')}</p>}
    </Section>
  );
}
