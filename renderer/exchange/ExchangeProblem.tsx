import type { ReactNode } from 'react';
import { AppError } from '../../shared/kernel/errors.ts';
import { Problem } from '../components/Problem.tsx';
import { useText } from '../text/use-text.ts';
import { faultKey } from './faults.ts';

interface Props {
  error: unknown;
  action?: { label: string; run: () => void };
}

/** A failure of a bundle or card, with the check that refused it in words. */
export function ExchangeProblem({ error, action }: Props): ReactNode {
  const text = useText();
  const details: object = isKnown(error) ? error.details : {};
  const fault = 'fault' in details ? faultKey(details.fault) : null;
  return (
    <div className="stack">
      <Problem error={error} {...(action === undefined ? {} : { action })} />
      {fault !== null && (
        <p className="quiet">{text('exchange.fault.label', { fault: text(`exchange.fault.${fault}`) })}</p>
      )}
    </div>
  );
}

function isKnown(error: unknown): error is AppError {
  return error instanceof AppError;
}
