import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { useLate } from './use-late.ts';

/** The shape of a record page while it is on its way; nothing for the first 300 ms. */
export function RecordSkeleton(): ReactNode {
  const text = useText();
  const isLate = useLate();
  if (!isLate) return null;
  return (
    <div className="record" role="status" aria-label={text('common.loading')}>
      <div className="record-head">
        <div className="skeleton-block" data-size="head" />
      </div>
      <div className="skeleton-block" />
      <div className="skeleton-block" />
    </div>
  );
}
