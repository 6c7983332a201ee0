import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { TEST_RESULTS, type VerifiedPoint } from '../../shared/verification/schema.ts';
import { useCall } from '../app/queries.ts';
import { Replaced } from '../app/Replaced.tsx';
import { Unconfirmed } from '../app/Unconfirmed.tsx';
import { noteTest } from '../app/test-calls.ts';
import { Badge } from '../components/Badge.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { confirmedText, instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { RESULT_TONES } from './columns.tsx';
import { PointValue } from './PointValue.tsx';

interface Props {
  point: VerifiedPoint;
  /** The exercise that a try is part of; left out for none. */
  exercise?: string;
}

/** A number beside the list: whose it is, how sure it is, what came of earlier tries, and what came of this one. */
export function PointPeek({ point, exercise = '' }: Props): ReactNode {
  const text = useText();
  const { data } = useCall('verification', 'list', { pointId: point.pointId, limit: 5 });
  return (
    <>
      <div className="badges">
        {point.isDayAndNight && <Badge tone="accent">{text('contacts.mark.day-and-night')}</Badge>}
        {point.pointKind === 'postal' && <Badge>{text('contacts.point.postal')}</Badge>}
        <Unconfirmed id={point.id} />
        {point.failedAt !== null && <Badge tone="danger">{text('verification.reason.failed')}</Badge>}
      </div>
      <p className="peek-number">
        <PointValue point={point} /> <Replaced id={point.id} value={point.value} />
      </p>
      <div className="buttons">
        {TEST_RESULTS.map((result) => (
          <Button
            key={result}
            size="compact-sm"
            variant={result === 'answered' ? 'filled' : 'default'}
            onClick={() => noteTest(point, result, exercise)}
          >
            {text(`verification.result.${result}`)}
          </Button>
        ))}
      </div>
      <Facts>
        <Fact label={text('contacts.field.holder')}>{point.holder !== '' && <bdi>{point.holder}</bdi>}</Fact>
        <Fact label={text('contacts.field.subtitle')}>
          {point.subtitle !== '' && <bdi>{point.subtitle}</bdi>}
        </Fact>
        <Fact label={text('verification.field.confirmedAt')}>
          {confirmedText({ at: point.confirmedAt, channel: point.confirmedChannel })}
          {point.confirmedBy !== '' && (
            <span className="quiet">
              {' · '}
              <bdi>{point.confirmedBy}</bdi>
            </span>
          )}
        </Fact>
      </Facts>
      <Section title={text('verification.tests')}>
        <Items nothing={text('verification.noTests')}>
          {(data?.rows ?? []).map((call) => (
            <Item key={call.id} kind={<bdi>{call.by}</bdi>} detail={instantText(call.at)}>
              <Badge tone={RESULT_TONES[call.result]}>{text(`verification.result.${call.result}`)}</Badge>
              {call.exercise !== '' && <bdi className="quiet"> · {call.exercise}</bdi>}
            </Item>
          ))}
        </Items>
      </Section>
    </>
  );
}
