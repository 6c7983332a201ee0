import type { ReactNode } from 'react';
import type { RouteState as State } from '../../shared/routes/schema.ts';
import { Age } from '../components/Age.tsx';
import { Badge, type Tone } from '../components/Badge.tsx';
import { useText } from '../text/use-text.ts';

const TONES: Readonly<Record<State, Tone>> = {
  open: 'good',
  difficult: 'verify',
  closed: 'danger',
  unknown: 'plain',
};

/** Whether a route can be travelled, and how old that is. */
export function RouteState({ state, at }: { state: State; at: string | null }): ReactNode {
  const text = useText();
  return (
    <span className="badges">
      <Badge tone={TONES[state]}>{text(`routes.state.${state}`)}</Badge>
      {at !== null && (
        <span className="quiet">
          <Age at={at} />
        </span>
      )}
    </span>
  );
}
