import type { ReactNode } from 'react';
import type { RecordSource } from '../../shared/briefings/schema.ts';
import { RecordId } from '../../shared/kernel/ids.ts';
import { formatPlace } from '../../shared/records/place.ts';
import { Badge } from '../components/Badge.tsx';
import { Section } from '../components/Section.tsx';
import { dateText } from '../text/dates.ts';
import { partText, valueText } from '../text/parts.ts';
import { placeText } from '../text/places.ts';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { useCall } from './queries.ts';
import { ScreenLink } from './ScreenLink.tsx';

const PASSAGE_CHARS = 400;

/**
 * Where a record comes from: every document that says something of it, the latest first, each with the place in it one click away.
 * Shows nothing for a record that no document names.
 */
export function RecordSources({ id }: { id: string }): ReactNode {
  const text = useText();
  const { data } = useCall('contacts', 'source', { id: RecordId.parse(id) });
  if (data === undefined || data.sources.length === 0) return null;
  // A number that only a replaced edition gives may be dead, though the newer one still names the record.
  const current = new Set(
    data.sources
      .filter(({ replacedBy }) => replacedBy === null)
      .flatMap(({ fields }) => fields.map(({ field }) => field)),
  );
  return (
    <Section title={text('briefings.sources.title')}>
      {data.isUnconfirmed && <p className="note-verify">{text('briefings.sources.unconfirmedText')}</p>}
      <ul className="sources">
        {data.sources.map((source) => (
          <Document key={`${source.briefingId} ${String(source.number)}`} source={source} current={current} />
        ))}
      </ul>
    </Section>
  );
}

interface DocumentProps {
  source: RecordSource;
  /** Fields that an edition in force supports. */
  current: ReadonlySet<string>;
}

function Document({ source, current }: DocumentProps): ReactNode {
  const text = useText();
  const { briefingId, number, title, senderName, documentDate, receivedOn, replacedBy, fields } = source;
  const about = [senderName, dateText(documentDate ?? receivedOn)].filter((part) => part !== '');
  const passage =
    source.passage === '' ? source.raw.filter((cell) => cell !== '').join(' · ') : source.passage;
  return (
    <li className="source">
      <p className="source-head">
        <ScreenLink to={addresses.entryOfBriefing(briefingId, number)}>
          <bdi>{title}</bdi>
          {', '}
          {placeText(formatPlace(source.place))}
        </ScreenLink>
        <span className="quiet">
          <bdi>{about.join(text('common.comma'))}</bdi>
        </span>
        <span className="badges">
          {source.marking !== '' && <Badge>{source.marking}</Badge>}
          {replacedBy !== null &&
            (replacedBy.isNamed ? (
              <Badge>{text('briefings.sources.replaced')}</Badge>
            ) : (
              <Badge tone="verify">{text('briefings.sources.gone', { title: replacedBy.title })}</Badge>
            ))}
        </span>
      </p>
      {fields.length > 0 && (
        <ul className="source-fields">
          {fields.map(({ field, value, isCurrent }) => (
            <li key={field} data-former={!isCurrent || undefined}>
              <span className="quiet">{partText(text, field)}</span> <bdi>{valueText(text, value)}</bdi>
              {isCurrent &&
                replacedBy?.isNamed === true &&
                field.startsWith('points#') &&
                !current.has(field) && (
                  <Badge tone="verify">{text('briefings.sources.gone', { title: replacedBy.title })}</Badge>
                )}
              {!isCurrent && <span className="quiet"> ({text('briefings.sources.former')})</span>}
            </li>
          ))}
        </ul>
      )}
      {passage !== '' && (
        <blockquote className="source-passage" dir="auto">
          {passage.length > PASSAGE_CHARS ? `${passage.slice(0, PASSAGE_CHARS)}…` : passage}
        </blockquote>
      )}
    </li>
  );
}
