import type { ReactNode } from 'react';
import type { AlertSummary } from '../../shared/alerts/schema.ts';
import { Badge, type Tone } from '../components/Badge.tsx';
import { useText } from '../text/use-text.ts';

/** How an alert stands. Only one in force is loud; what is none in earnest says so and stays quiet. */
export function StateBadge({
  alert,
}: {
  alert: Pick<AlertSummary, 'state'> & { isSevere: boolean };
}): ReactNode {
  const text = useText();
  return <Badge tone={toneOf(alert.state, alert.isSevere)}>{text(`alerts.state.${alert.state}`)}</Badge>;
}

function toneOf(state: AlertSummary['state'], isSevere: boolean): Tone {
  if (state === 'current') return isSevere ? 'danger' : 'verify';
  return state === 'announced' ? 'accent' : 'plain';
}
