import type { ReactNode } from 'react';
import type { RestrictionState as State } from '../../shared/restrictions/schema.ts';
import { Badge, type Tone } from '../components/Badge.tsx';
import { useText } from '../text/use-text.ts';

const TONES: Readonly<Record<State, Tone>> = {
  now: 'danger',
  paused: 'verify',
  'to-come': 'verify',
  over: 'plain',
};

/** Whether a restriction holds now. */
export function RestrictionState({ state }: { state: State }): ReactNode {
  const text = useText();
  return <Badge tone={TONES[state]}>{text(`restrictions.state.${state}`)}</Badge>;
}
