import type { ReactNode } from 'react';
import type { ComparedSide, FactSource } from '../../shared/duplicates/calls.ts';
import type { ListName } from '../../shared/duplicates/items.ts';
import type { JoinedItem } from '../../shared/duplicates/join.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { useText } from '../text/use-text.ts';
import { Source } from './Source.tsx';
import { itemText } from './words.tsx';

interface Props {
  list: ListName;
  items: PersonInput[ListName];
  sources: ComparedSide['sources'];
  joined: readonly JoinedItem[];
}

/** What one record lists, each with its source and age; what both list is marked. */
export function ItemsCell({ list, items, sources, joined }: Props): ReactNode {
  const text = useText();
  if (items.length === 0) return <TextCell value={null} source={undefined} />;
  return (
    <td>
      <ul className="compare-items">
        {items.map((item) => (
          <li key={item.id}>
            <bdi>{itemText(text, list, item)}</bdi>{' '}
            {joined.some(({ keep, other }) => keep === item.id || other === item.id) && (
              <Badge>{text('duplicates.compare.inBoth')}</Badge>
            )}
            {'confirmed' in item && (
              <span className="compare-source">
                <Confirmed confirmed={item.confirmed} />
              </span>
            )}
            <Source source={sources[`${list}#${item.id}`]} />
          </li>
        ))}
      </ul>
    </td>
  );
}

/** A value as it stands. */
export function TextCell({
  value,
  source,
}: {
  value: string | null;
  source: FactSource | undefined;
}): ReactNode {
  const text = useText();
  return (
    <td>
      {value === null ? (
        <span className="quiet">{text('duplicates.compare.notKnown')}</span>
      ) : (
        <>
          <bdi>{value}</bdi>
          <Source source={source} />
        </>
      )}
    </td>
  );
}
