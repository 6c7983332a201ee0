import type { ReactNode } from 'react';
import { ageText, instantText } from '../text/dates.ts';
import { useLanguage } from '../text/use-text.ts';

/** How long ago something was, with the exact time on hover: "12 days ago". */
export function Age({ at }: { at: string }): ReactNode {
  useLanguage();
  return (
    <time dateTime={at} title={instantText(at)}>
      {ageText(at)}
    </time>
  );
}
