import type { ReactNode } from 'react';
import type { ZoneSummary } from '../../shared/zones/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { useText } from '../text/use-text.ts';
import { testedText } from './tested.ts';

/** A warden zone beside the list: whom to call. Shows what the list already holds, so it opens nothing. */
export function ZonePeek({ zone }: { zone: ZoneSummary }): ReactNode {
  const text = useText();
  return (
    <>
      {zone.archivedAt !== null && (
        <div className="badges">
          <Badge>{text('zones.archived')}</Badge>
        </div>
      )}
      <p>
        {[
          text('zones.people.count', { count: zone.people }),
          text('zones.households.count', { count: zone.households }),
        ].join(' · ')}
      </p>
      <Facts>
        {zone.wardens.map((warden) => (
          <Fact key={warden.id} label={text(warden.deputy ? 'zones.wardens.deputy' : 'zones.wardens.warden')}>
            <bdi>{warden.name}</bdi>
            {warden.phone !== '' && (
              <>
                {' · '}
                <Code>{warden.phone}</Code>
              </>
            )}
            <span className="quiet"> · {testedText(warden.lastTestOn)}</span>
          </Fact>
        ))}
        {zone.wardens.length === 0 && <Fact label={text('zones.field.warden')} />}
        <Fact label={text('zones.field.places')}>
          {zone.places.length > 0 && <bdi>{zone.places.join(text('common.comma'))}</bdi>}
        </Fact>
      </Facts>
    </>
  );
}
