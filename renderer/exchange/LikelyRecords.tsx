import type { ReactNode } from 'react';
import type { IncomingChange } from '../../shared/bundles/calls.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { useText } from '../text/use-text.ts';

/** Records of ours that are likely the same as one that comes in: accepting joins nobody, the pair goes to the queue of duplicates. */
export function LikelyRecords({ likely }: { likely: IncomingChange['likely'] }): ReactNode {
  const text = useText();
  if (likely.length === 0) return null;
  return (
    <p className="note-verify">
      {text('exchange.likely.text', { count: likely.length })}{' '}
      {likely.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && text('common.comma')}
          <ScreenLink to={addresses.person(id)}>
            <bdi>{title}</bdi>
          </ScreenLink>
        </span>
      ))}{' '}
      {text('exchange.likely.next')}
    </p>
  );
}
