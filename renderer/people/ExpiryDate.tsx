import type { ReactNode } from 'react';
import { Badge } from '../components/Badge.tsx';
import { dateText, daysUntil, shortDateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** So many days before a document expires it is marked: embassies abroad ask for six months. */
const NOTICE_DAYS = 180;

/** When a document expires; marked when it has, or soon will. */
export function ExpiryDate({ date }: { date: string }): ReactNode {
  const text = useText();
  const days = daysUntil(date);
  const written = <span title={dateText(date)}>{shortDateText(date)}</span>;
  if (days < 0) return <Badge tone="verify">{text('people.expired', { date: shortDateText(date) })}</Badge>;
  if (days > NOTICE_DAYS) return written;
  return <Badge tone="verify">{shortDateText(date)}</Badge>;
}
