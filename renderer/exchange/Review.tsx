import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { IncomingChange } from '../../shared/bundles/calls.ts';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { ChangeCard } from './ChangeCard.tsx';
import type { ExplainSource } from './ChangeExplained.tsx';
import { ChangeList } from './ChangeList.tsx';
import { decisionOf, isDecidable, sumOf } from './decisions.ts';
import type { DecisionsState } from './use-decisions.ts';

interface Props {
  title: string;
  changes: readonly IncomingChange[];
  state: DecisionsState;
  /** What an explanation is read from. */
  source: ExplainSource;
  isBusy: boolean;
  onApply: () => void;
  /** Progress, or what went wrong. */
  children: ReactNode;
}

/** Every record of a bundle with what would change, a decision for each, and the one button that writes. */
export function Review({ title, changes, state, source, isBusy, onApply, children }: Props): ReactNode {
  const text = useText();
  const titles = useMemo(() => new Map(changes.map((change) => [change.id, change.title])), [changes]);
  const shown = useMemo(() => changes.filter((change) => change.outcome !== 'unchanged'), [changes]);
  const unchanged = changes.length - shown.length;
  const sum = sumOf(changes, state.decisions);
  const decidable = shown.filter(isDecidable);
  return (
    <Section
      title={title}
      action={
        decidable.length > 1 && (
          <span className="buttons">
            <Button size="xs" variant="subtle" onClick={() => state.decideAll(decidable, 'accept')}>
              {text('exchange.review.acceptAll')}
            </Button>
            <Button size="xs" variant="subtle" onClick={() => state.decideAll(decidable, 'later')}>
              {text('exchange.review.laterAll')}
            </Button>
          </span>
        )
      }
    >
      {shown.length === 0 && <p>{text('exchange.review.nothing')}</p>}
      <ChangeList changes={shown}>
        {(change) => (
          <ChangeCard
            key={change.id}
            change={change}
            decision={decisionOf(state.decisions, change)}
            titles={titles}
            source={source}
            onDecide={(part) => state.decide(change, part)}
          />
        )}
      </ChangeList>
      {unchanged > 0 && <p className="quiet">{text('exchange.review.unchanged', { count: unchanged })}</p>}
      <footer className="form-foot">
        {children}
        <div className="form-buttons">
          <Button loading={isBusy} onClick={onApply}>
            {text('exchange.review.apply')}
          </Button>
          <span className="quiet" role="status">
            {text('exchange.review.sum', {
              accept: text('exchange.review.sumAccept', { count: sum.accept }),
              refuse: text('exchange.review.sumRefuse', { count: sum.refuse }),
              later: text('exchange.review.sumLater', { count: sum.later }),
            })}
          </span>
        </div>
      </footer>
    </Section>
  );
}
