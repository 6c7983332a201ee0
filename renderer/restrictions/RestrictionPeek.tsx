import type { ReactNode } from 'react';
import type { RestrictionSummary } from '../../shared/restrictions/schema.ts';
import { DistrictNames } from '../app/DistrictField.tsx';
import { Badge } from '../components/Badge.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { RestrictionState } from './RestrictionState.tsx';
import { Hours, untilText } from './times.tsx';

/** A restriction beside the list: whether it holds, when, where, and who may move all the same. */
export function RestrictionPeek({ restriction }: { restriction: RestrictionSummary }): ReactNode {
  const text = useText();
  return (
    <>
      <div className="badges">
        <RestrictionState state={restriction.state} />
        {restriction.archivedAt !== null && <Badge>{text('restrictions.archived')}</Badge>}
      </div>
      <Facts>
        <Fact label={text('restrictions.field.kind')}>{text(`restrictions.kind.${restriction.kind}`)}</Fact>
        <Fact label={text('restrictions.field.hours')}>
          <Hours times={restriction} />
        </Fact>
        <Fact label={text('restrictions.field.startsAt')}>
          {restriction.startsAt !== null && instantText(restriction.startsAt)}
        </Fact>
        <Fact label={text('restrictions.field.endsAt')}>{untilText(text, restriction.endsAt)}</Fact>
        <Fact label={text('restrictions.field.place')}>
          {restriction.place !== '' && <bdi>{restriction.place}</bdi>}
        </Fact>
        <Fact label={text('restrictions.field.districtIds')}>
          {restriction.districtIds.length > 0 && <DistrictNames ids={restriction.districtIds} />}
        </Fact>
        <Fact label={text('restrictions.field.exempt')}>
          {restriction.exempt !== '' && <bdi className="pre">{restriction.exempt}</bdi>}
        </Fact>
      </Facts>
      <p className="quiet">
        <Confirmed confirmed={restriction.verified} />
      </p>
    </>
  );
}
