import type { ReactNode } from 'react';
import { errorText } from '../text/problems.ts';

/** What went wrong at the gate, in two sentences. */
export function GateProblem({ error }: { error: unknown }): ReactNode {
  const { what, next } = errorText(error);
  return (
    <div className="gate-problem">
      <strong>{what}</strong> {next}
    </div>
  );
}
