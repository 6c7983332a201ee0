import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { BriefingId } from '../../shared/briefings/schema.ts';
import type { DocumentBlock, ReadPlace } from '../../shared/reader/result.ts';
import { api } from '../app/client.ts';
import { Problem } from '../components/Problem.tsx';
import { useRows, WINDOW_ROWS } from '../components/table/use-rows.ts';
import { useText } from '../text/use-text.ts';

const BLOCK_PX = 44;

interface Props {
  briefingId: BriefingId;
  place: ReadPlace;
}

/** The text of a document of any length, scrolled to a place with the passage marked. Only what is in sight is fetched and drawn. */
export function DocumentText({ briefingId, place }: Props): ReactNode {
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const at = place.block ?? 0;
  const [inSight, setInSight] = useState({ first: at, last: at + 20 });
  const rows = useRows<DocumentBlock, { id: BriefingId }>({
    name: 'briefings.blocks',
    load: ({ filter, offset, limit }) => api.briefings.blocks({ id: filter.id, offset, limit }),
    request: { filter: { id: briefingId }, sorting: [] },
    first: Math.floor(inSight.first / WINDOW_ROWS),
    last: Math.floor(inSight.last / WINDOW_ROWS),
    enabled: true,
  });
  const virtualizer = useVirtualizer({
    count: rows.total,
    getScrollElement: () => frame.current,
    estimateSize: () => BLOCK_PX,
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? at;
  const last = items.at(-1)?.index ?? at;
  useEffect(() => setInSight({ first, last }), [first, last]);
  const scroll = useRef(virtualizer.scrollToIndex);
  const isThere = rows.at(at) !== undefined;
  useEffect(() => scroll.current(at, { align: 'center' }), [at, isThere, rows.total]);
  if (rows.error !== null)
    return <Problem error={rows.error} action={{ label: text('common.action.retry'), run: rows.retry }} />;
  return (
    <div
      ref={frame}
      className="document"
      tabIndex={0}
      role="region"
      aria-label={text('briefings.section.source')}
    >
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map((item) => (
          <div
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            className="document-block"
            style={{ transform: `translateY(${String(item.start)}px)` }}
          >
            <Block block={rows.at(item.index)} place={item.index === place.block ? place : null} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** @param place of the passage to mark; `null` in every other block */
function Block({ block, place }: { block: DocumentBlock | undefined; place: ReadPlace | null }): ReactNode {
  if (block === undefined) return ' ';
  return (
    <p
      className="document-text"
      data-kind={block.kind}
      data-current={place !== null || undefined}
      aria-current={place === null ? undefined : 'location'}
      dir="auto"
      style={{
        paddingInlineStart: block.kind === 'list-item' ? `${String(block.level ?? 1)}rem` : undefined,
      }}
    >
      {place === null ? block.text : <Marked text={block.text} from={place.from} to={place.to} />}
    </p>
  );
}

function Marked({
  text,
  from,
  to,
}: {
  text: string;
  from: number | undefined;
  to: number | undefined;
}): ReactNode {
  const isWhole = from === undefined || to === undefined || from >= to;
  if (isWhole) return <mark>{text}</mark>;
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
