import type { ReactNode } from 'react';
import type { ChannelState as State } from '../../shared/channels/schema.ts';
import { Badge, type Tone } from '../components/Badge.tsx';
import { useText } from '../text/use-text.ts';

const TONES: Record<State, Tone> = { tested: 'good', overdue: 'verify', never: 'verify', failed: 'danger' };

/** Whether a channel was tried in time, and worked. */
export function ChannelState({ state }: { state: State }): ReactNode {
  const text = useText();
  return <Badge tone={TONES[state]}>{text(`channels.state.${state}`)}</Badge>;
}
