import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import type { IncomingChange } from '../../shared/bundles/calls.ts';
import { useText } from '../text/use-text.ts';

/** Up to so many stand in the page as they are, where a search of the page finds them. */
const FEW = 60;
const CARD_PX = 220;

interface Props {
  changes: readonly IncomingChange[];
  children: (change: IncomingChange) => ReactNode;
}

/** The records of a bundle, one card below the other; of many only those near the place that is looked at are in the page. */
export function ChangeList({ changes, children }: Props): ReactNode {
  if (changes.length > FEW) return <LongList changes={changes}>{children}</LongList>;
  return changes.map((change) => children(change));
}

function LongList({ changes, children }: Props): ReactNode {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: changes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_PX,
    getItemKey: (index) => changes[index]?.id ?? index,
    overscan: 3,
  });
  return (
    <div
      ref={scroller}
      className="exchange-changes"
      role="region"
      aria-label={text('exchange.review.list', { count: changes.length })}
      tabIndex={0}
    >
      <div role="feed" aria-busy={false} style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map((item) => {
          const change = changes[item.index];
          return (
            change !== undefined && (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                className="exchange-change"
                style={{ transform: `translateY(${String(item.start)}px)` }}
              >
                {children(change)}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
