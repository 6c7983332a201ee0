import type { ReactNode } from 'react';
import type { ProcedureState as State } from '../../shared/procedures/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { useText } from '../text/use-text.ts';

/** Whether a procedure holds today. */
export function ProcedureState({ state }: { state: State }): ReactNode {
  const text = useText();
  const words = text(`procedures.state.${state}`);
  return state === 'valid' ? <span>{words}</span> : <Badge tone="verify">{words}</Badge>;
}
