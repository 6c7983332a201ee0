import type { ReactNode } from 'react';
import type { ComparedEntry } from '../../shared/briefings/schema.ts';
import { formatPlace } from '../../shared/records/place.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { partText, valueText } from '../text/parts.ts';
import { placeText } from '../text/places.ts';
import { useText } from '../text/use-text.ts';
import { RecordLink } from './RecordLink.tsx';

/** One entry of two editions: what it is, where it stands, its record, and what it says differently, old beside new. */
export function ComparedLine({ entry }: { entry: ComparedEntry }): ReactNode {
  const text = useText();
  const { changes, differences, record, name } = entry;
  const shown = changes.length > 0 ? changes : differences;
  return (
    <li className="changes-entry">
      <p className="changes-head">
        <ScreenLink to={addresses.entryOfBriefing(entry.briefingId, entry.number)}>
          <bdi>{name === '' ? text('common.notKnown') : name}</bdi>
        </ScreenLink>
        <span className="quiet">
          {text(`briefings.kindName.${entry.kind}`)} · {placeText(formatPlace(entry.place))}
        </span>
        <span className="badges">
          {entry.state === 'gone' && record !== null ? (
            <Badge tone="verify">{text('briefings.unconfirmedBadge')}</Badge>
          ) : (
            <Badge tone={entry.candidateState === 'pending' ? 'accent' : 'plain'}>
              {text(`briefings.state.${entry.candidateState}`)}
            </Badge>
          )}
        </span>
      </p>
      {record !== null && (
        <p className="quiet">
          {text('briefings.changes.record')} <RecordLink record={record} />
        </p>
      )}
      {shown.length > 0 && (
        <dl className="changes-fields">
          {shown.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{partText(text, field)}</dt>
              <dd>
                <Value value={before} isOld /> <span aria-hidden className="changes-arrow" />
                <Value value={after} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function Value({ value, isOld = false }: { value: unknown; isOld?: boolean }): ReactNode {
  const text = useText();
  const words = valueText(text, value);
  if (words === '') return <span className="quiet">{text('briefings.differs.nothing')}</span>;
  return isOld ? (
    <del>
      <bdi>{words}</bdi>
    </del>
  ) : (
    <ins>
      <bdi>{words}</bdi>
    </ins>
  );
}
