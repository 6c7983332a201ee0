import type { ReactNode } from 'react';
import { confirmedText, instantText, type ConfirmationChannel } from '../text/dates.ts';
import { useLanguage } from '../text/use-text.ts';

/** How old a fact is: "confirmed 12 days ago by phone"; one never confirmed says so. */
export function Confirmed({
  confirmed,
}: {
  confirmed: { at: string | null; channel: ConfirmationChannel | null };
}): ReactNode {
  useLanguage();
  return (
    <span title={confirmed.at === null ? undefined : instantText(confirmed.at)}>
      {confirmedText(confirmed)}
    </span>
  );
}
