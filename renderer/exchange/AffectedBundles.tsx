import type { ReactNode } from 'react';
import type { PartnerId } from '../../shared/partners/schema.ts';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Section } from '../components/Section.tsx';
import { dateText } from '../text/dates.ts';
import { kindText } from '../text/records.ts';
import { useText } from '../text/use-text.ts';
import { UndoBundle } from './UndoBundle.tsx';

/** What was taken over after a partner's keys were no good, bundle by bundle. */
export function AffectedBundles({ id }: { id: PartnerId }): ReactNode {
  const text = useText();
  const { data } = useCall('partners', 'affected', { id });
  if (data === undefined) return null;
  return (
    <Section title={text('trust.affected.title')}>
      <p>{text(data.length === 0 ? 'trust.affected.none' : 'trust.affected.lead')}</p>
      <ul className="affected">
        {data.map((bundle) => (
          <li key={bundle.bundleId} className="affected-bundle">
            <div className="affected-head">
              <ScreenLink to={addresses.bundle(bundle.bundleId)}>
                <bdi>{bundle.purpose}</bdi>
              </ScreenLink>
              <span className="quiet">{dateText(bundle.at.slice(0, 10))}</span>
              {!bundle.keysKnown && <span className="quiet">{text('trust.affected.keysUnknown')}</span>}
              {bundle.isUndone && <Badge>{text('trust.affected.undone')}</Badge>}
            </div>
            <ul className="affected-records">
              {bundle.records.map((record) => (
                <li key={record.id}>
                  <span className="quiet">{kindText(record.kind)}</span>{' '}
                  <bdi>{record.title === '' ? text('trust.affected.untitled') : record.title}</bdi>
                </li>
              ))}
            </ul>
            <div className="buttons">
              <UndoBundle bundleId={bundle.bundleId} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
