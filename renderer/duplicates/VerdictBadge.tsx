import type { ReactNode } from 'react';
import type { Verdict } from '../../shared/people/matching.ts';
import { Badge } from '../components/Badge.tsx';
import { useText } from '../text/use-text.ts';

/** How likely two records are one person, in a word. */
export function VerdictBadge({ verdict }: { verdict: Verdict }): ReactNode {
  const text = useText();
  const tone = verdict === 'same' ? 'accent' : verdict === 'likely' ? 'verify' : 'plain';
  return <Badge tone={tone}>{text(`duplicates.verdict.${verdict}`)}</Badge>;
}
