import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { REFUSAL_REASONS, type IncomingChange, type RecordDecision } from '../../shared/bundles/calls.ts';
import { Badge, type Tone } from '../components/Badge.tsx';
import { kindText, type Titles } from '../text/records.ts';
import { useText } from '../text/use-text.ts';
import { ChangeExplained, type ExplainSource } from './ChangeExplained.tsx';
import { ChangedFields } from './ChangedFields.tsx';
import { isComingBack, isDecidable, isRemovalInConflict } from './decisions.ts';
import { LikelyRecords } from './LikelyRecords.tsx';
import { ReaddingChoice } from './ReaddingChoice.tsx';
import { RemovalChoice } from './RemovalChoice.tsx';

const TONES: Readonly<Record<IncomingChange['outcome'], Tone>> = {
  new: 'accent',
  changed: 'accent',
  conflict: 'verify',
  unchanged: 'plain',
  removed: 'danger',
  invalid: 'danger',
  'unknown-kind': 'danger',
};
const DECISIONS = ['accept', 'refuse', 'later'] as const;

interface Props {
  change: IncomingChange;
  decision: RecordDecision;
  titles: Titles;
  source: ExplainSource;
  onDecide: (part: Partial<RecordDecision>) => void;
}

/** One record of a bundle: what would change, and what is decided about it. */
export function ChangeCard({ change, decision, titles, source, onDecide }: Props): ReactNode {
  const text = useText();
  const title = change.title === '' ? text('exchange.review.untitled') : change.title;
  const name = `${kindText(change.kind)} ${title}`;
  return (
    <article className="exchange-record" aria-label={name}>
      <header className="exchange-record-head">
        <span className="exchange-record-what">
          <span className="quiet">{kindText(change.kind)}</span> <bdi>{title}</bdi>{' '}
          <Badge tone={TONES[change.outcome]}>{text(`exchange.outcome.${change.outcome}`)}</Badge>{' '}
          {change.outcome !== 'new' && change.fields.length > 0 && (
            <ChangeExplained change={change} source={source} titles={titles} />
          )}
        </span>
        {isDecidable(change) && (
          <span className="exchange-decision">
            <SegmentedControl
              size="xs"
              aria-label={text('exchange.review.decision', { name })}
              value={decision.decision}
              data={DECISIONS.map((value) => ({ value, label: text(`exchange.review.${value}`) }))}
              onChange={(chosen) => onDecide({ decision: chosen })}
            />
            {decision.decision === 'refuse' && (
              <NativeSelect
                size="xs"
                aria-label={text('exchange.review.reason')}
                value={decision.reason}
                data={REFUSAL_REASONS.map((value) => ({ value, label: text(`exchange.refusal.${value}`) }))}
                onChange={(event) => {
                  const reason = REFUSAL_REASONS.find((known) => known === event.currentTarget.value);
                  if (reason !== undefined) onDecide({ reason });
                }}
              />
            )}
          </span>
        )}
      </header>
      <Explanation change={change} />
      <LikelyRecords likely={change.likely} />
      {isComingBack(change) && decision.decision === 'accept' && (
        <ReaddingChoice decision={decision} onDecide={onDecide} />
      )}
      {isRemovalInConflict(change) && decision.decision === 'accept' && (
        <RemovalChoice name={name} decision={decision} onDecide={onDecide} />
      )}
      {change.fields.length > 0 && (
        <ChangedFields change={change} decision={decision} titles={titles} onDecide={onDecide} />
      )}
    </article>
  );
}

function Explanation({ change }: { change: IncomingChange }): ReactNode {
  const text = useText();
  const { outcome } = change;
  if (outcome === 'new' || outcome === 'changed' || outcome === 'unchanged') return null;
  const key = isComingBack(change) ? 'back' : isRemovalInConflict(change) ? 'removedConflict' : outcome;
  return <p className="exchange-why">{text(`exchange.outcomeText.${key}`)}</p>;
}
