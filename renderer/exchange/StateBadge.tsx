import type { ReactNode } from 'react';
import type { BundleSummary } from '../../shared/bundles/calls.ts';
import { Badge, type Tone } from '../components/Badge.tsx';
import { useText } from '../text/use-text.ts';

const TONES: Readonly<Record<BundleSummary['state'], Tone>> = {
  exported: 'plain',
  overdue: 'verify',
  accepted: 'good',
  partly: 'verify',
  refused: 'danger',
  received: 'plain',
  waiting: 'verify',
};

/** Where a bundle stands, in words. */
export function StateBadge({ state }: Pick<BundleSummary, 'state'>): ReactNode {
  const text = useText();
  return <Badge tone={TONES[state]}>{text(`exchange.state.${state}`)}</Badge>;
}
