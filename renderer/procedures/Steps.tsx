import type { ReactNode } from 'react';
import type { ProcedureStep } from '../../shared/procedures/schema.ts';
import { Code } from '../components/Code.tsx';
import { useText } from '../text/use-text.ts';

/** What to do, in order, by whom, and the number to call: to be read under pressure. */
export function Steps({ steps }: { steps: readonly ProcedureStep[] }): ReactNode {
  const text = useText();
  if (steps.length === 0) return <p className="quiet">{text('procedures.steps.none')}</p>;
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.id}>
          <bdi className="pre">{step.text}</bdi>
          {(step.who !== '' || step.number !== '') && (
            <span className="step-who">
              {step.who !== '' && <bdi>{step.who}</bdi>}
              {step.number !== '' && <Code>{step.number}</Code>}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
