import type { RowData } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Problem } from '../Problem.tsx';
import { useText } from '../../text/use-text.ts';
import { ListHeader } from './ListHeader.tsx';
import { ListCells } from './ListCells.tsx';
import { ListRow } from './ListRow.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import { placeOf, rememberPlace } from './memory.ts';
import { Peek } from './Peek.tsx';
import { DENSE_ROW_HEIGHT, ROW_HEIGHT, type ListTableState } from './use-list-table.ts';
import { useRows, WINDOW_ROWS } from './use-rows.ts';

interface Props<Row extends RowData, Filter> {
  table: ListTableState<Row, Filter>;
  /** What the list holds: "People". */
  label: string;
  /** Shown when there is nothing at all. */
  empty: ReactNode;
  /** What stands beside the list for the row under the cursor. */
  peek?: (row: Row) => ReactNode;
  /** Who or what a row is, for the head of the peek panel. */
  rowTitle: (row: Row) => ReactNode;
}

/** A list as a grid: arrows move, Space peeks, Enter opens, Escape closes the peek. */
export function ListTable<Row extends RowData, Filter>({
  table: list,
  label,
  empty,
  peek,
  rowTitle,
}: Props<Row, Filter>): ReactNode {
  const text = useText();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [place] = useState(() => placeOf(list.list));
  const [active, setActive] = useState<number | null>(place?.active ?? null);
  const [isPeeking, setPeeking] = useState(place?.isPeeking ?? false);
  const [inSight, setInSight] = useState(() => windowsFrom(place?.offset ?? 0));
  const rows = useRows({
    name: list.list,
    load: list.load,
    request: { filter: list.filter, sorting: list.sorting },
    ...inSight,
    enabled: list.isReady,
  });
  const height = list.isDense ? DENSE_ROW_HEIGHT : ROW_HEIGHT;
  const virtualizer = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
    initialOffset: place?.offset ?? 0,
    scrollPaddingStart: 36,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 30;

  useEffect(() => {
    const next = { first: Math.floor(first / WINDOW_ROWS), last: Math.floor(last / WINDOW_ROWS) };
    setInSight((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, [first, last]);
  const { setTotal } = list;
  const total = rows.isFirstLoad ? null : rows.total;
  useEffect(() => setTotal(total), [setTotal, total]);
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  useEffect(() => {
    if (place?.active != null) scroller.current?.focus({ preventScroll: true });
  }, [place]);
  const latest = useRef({ active, isPeeking });
  useEffect(() => {
    latest.current = { active, isPeeking };
  }, [active, isPeeking]);
  // In a layout effect, because later the element has left the page and has forgotten how far it was scrolled.
  useLayoutEffect(() => {
    const element = scroller.current;
    return () => rememberPlace(list.list, { offset: element?.scrollTop ?? 0, ...latest.current });
  }, [list.list, list.isReady]);
  const isReturned = useRef(false);
  useLayoutEffect(() => {
    // Before its rows are there, the list is too short to be scrolled.
    if (isReturned.current || rows.isFirstLoad || scroller.current === null) return;
    isReturned.current = true;
    scroller.current.scrollTop = place?.offset ?? 0;
  }, [place, rows.isFirstLoad]);

  const activeRow = active === null ? undefined : rows.at(active);
  // While scrolling only the virtualizer changes: what hangs on the list itself is kept.
  const { style, layout, columns, header } = useMemo(() => {
    const visible = list.table.getVisibleLeafColumns();
    const shown = visible.flatMap(({ id: wanted }) => list.columns.filter((column) => column.id === wanted));
    return {
      style: columnStyle(visible.map((column) => column.getSize())),
      layout: shown.map((column) => `${column.id} ${column.title}`).join(),
      columns: shown,
      header: <ListHeader table={list} />,
    };
  }, [list]);
  const peekContent = useMemo(
    () =>
      activeRow === undefined || peek === undefined
        ? null
        : { title: rowTitle(activeRow), body: peek(activeRow) },
    [activeRow, peek, rowTitle],
  );

  const move = (to: number) => {
    if (rows.total === 0) return;
    const next = Math.min(rows.total - 1, Math.max(0, to));
    setActive(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const grid = scroller.current;
    if (grid === null || event.target !== grid || event.altKey) return;
    const now = active ?? -1;
    const pageRows = Math.max(1, Math.floor(grid.clientHeight / height) - 2);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: now + 1,
      ArrowUp: Math.max(0, now - 1),
      PageDown: now + pageRows,
      PageUp: now - pageRows,
      Home: 0,
      End: rows.total - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter' && activeRow !== undefined) list.onOpen(activeRow);
    else if (event.key === ' ' && peek !== undefined) setPeeking(!isPeeking);
    else if (event.key === 'Escape' && isPeeking) setPeeking(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (rows.error !== null)
    return <Problem error={rows.error} action={{ label: text('common.action.retry'), run: rows.retry }} />;
  if (list.isReady && !rows.isFirstLoad && rows.total === 0 && !list.isFiltered) return empty;

  return (
    <div className="list">
      <div
        ref={scroller}
        className="list-scroller"
        role="grid"
        aria-label={label}
        aria-rowcount={rows.total + 1}
        aria-colcount={columns.length}
        aria-activedescendant={active === null || activeRow === undefined ? undefined : `${id}-${active}`}
        aria-busy={rows.isFirstLoad || rows.isStale}
        tabIndex={0}
        data-dense={list.isDense || undefined}
        style={style}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const isByKeyboard =
            event.target === event.currentTarget && event.currentTarget.matches(':focus-visible');
          if (isByKeyboard && active === null && rows.total > 0) setActive(0);
        }}
      >
        {header}
        {rows.isFirstLoad ? (
          <ListSkeleton columns={columns.length} />
        ) : (
          <div
            className="list-body"
            role="rowgroup"
            data-stale={rows.isStale || undefined}
            style={{ height: virtualizer.getTotalSize() }}
          >
            {items.map((item) => {
              const row = rows.at(item.index);
              return (
                <ListRow
                  key={item.key}
                  id={`${id}-${item.index}`}
                  index={item.index}
                  top={item.start}
                  record={row === undefined ? undefined : list.rowId(row)}
                  content={row}
                  layout={layout}
                  render={() => <ListCells row={row} columns={columns} />}
                  isActive={item.index === active}
                  onSelect={(index) => {
                    setActive(index);
                    if (peek !== undefined) setPeeking(true);
                  }}
                  onOpen={(index) => {
                    const opened = rows.at(index);
                    if (opened !== undefined) list.onOpen(opened);
                  }}
                />
              );
            })}
          </div>
        )}
        {list.isReady && !rows.isFirstLoad && rows.total === 0 && (
          <div className="list-nothing" role="row">
            <span role="gridcell">{text('common.list.nothing')}</span>
          </div>
        )}
      </div>
      {peekContent !== null && isPeeking && activeRow !== undefined && (
        <Peek
          title={peekContent.title}
          onOpen={() => list.onOpen(activeRow)}
          onClose={() => {
            setPeeking(false);
            scroller.current?.focus();
          }}
        >
          {peekContent.body}
        </Peek>
      )}
    </div>
  );
}

/** The windows that the list begins with: where it was left. */
function windowsFrom(offset: number): { first: number; last: number } {
  const first = Math.floor(offset / ROW_HEIGHT / WINDOW_ROWS);
  return { first, last: first };
}

/** Columns share one grid template, so that a change of width touches one style and no cell. */
function columnStyle(widths: number[]): Record<string, string> {
  return {
    '--columns': `${widths.map((width) => `${String(width)}px`).join(' ')} minmax(0, 1fr)`,
    '--list-width': `${String(widths.reduce((sum, width) => sum + width, 0))}px`,
  };
}
