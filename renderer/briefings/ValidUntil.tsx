import type { ReactNode } from 'react';
import { Badge } from '../components/Badge.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** The last day a briefing holds, and whether it is over. */
export function ValidUntil({ on }: { on: string }): ReactNode {
  const text = useText();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <span className="badges">
      {dateText(on)}
      {on < today && <Badge tone="verify">{text('briefings.expired')}</Badge>}
    </span>
  );
}
