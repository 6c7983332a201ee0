import type { ReactNode } from 'react';
import type { ProcedureSummary } from '../../shared/procedures/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { useText } from '../text/use-text.ts';
import { ProcedureState } from './ProcedureState.tsx';
import { Steps } from './Steps.tsx';

/** A procedure beside the list: its trigger and steps, so that nothing has to be opened to follow it. */
export function ProcedurePeek({ card }: { card: ProcedureSummary }): ReactNode {
  const text = useText();
  return (
    <>
      {(card.state !== 'valid' || card.archivedAt !== null) && (
        <div className="badges">
          {card.state !== 'valid' && <ProcedureState state={card.state} />}
          {card.archivedAt !== null && <Badge>{text('procedures.archived')}</Badge>}
        </div>
      )}
      {card.trigger !== '' && <bdi className="pre">{card.trigger}</bdi>}
      <Steps steps={card.steps} />
      <Facts>
        <Fact label={text('procedures.field.organisationId')}>
          {card.organisationName !== '' && <bdi>{card.organisationName}</bdi>}
        </Fact>
        <Fact label={text('procedures.field.source')}>{card.source !== '' && <bdi>{card.source}</bdi>}</Fact>
      </Facts>
      <p className="quiet">
        <Confirmed confirmed={card.verified} />
      </p>
    </>
  );
}
