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
  type MouseEvent,
  type ReactNode,
} from 'react';
import { Problem } from '../Problem.tsx';
import { useText } from '../../text/use-text.ts';
import { ListHeader } from './ListHeader.tsx';
import { ListCells, type PlacedColumn } from './ListCells.tsx';
import { ListGroupCells } from './ListGroupCells.tsx';
import { ListRow } from './ListRow.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import { placeOf, rememberPlace } from './memory.ts';
import { Peek } from './Peek.tsx';
import { DENSE_ROW_HEIGHT, ROW_HEIGHT, type ListTableState } from './use-list-table.ts';
import { isSelected } from './selection.ts';
import { useLines } from './use-lines.ts';
import { useSelecting } from './use-selecting.ts';
import { WINDOW_ROWS } from './use-rows.ts';

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
  /** Ctrl+C: copies what is chosen, or else the row under the cursor. */
  onCopy?: (row: Row | null) => void;
  /** A key of this list alone, on the row under the cursor; answers whether it was one. */
  onRowKey?: (event: KeyboardEvent, row: Row) => boolean;
}

/** Width of the column of marks, where rows can be chosen. */
const MARK_WIDTH = 40;

/**
 * A list as a grid: arrows move, Enter opens, Escape closes the peek. Space peeks; where rows can be chosen it chooses, Shift and the
 * arrows choose a span, Ctrl+A everything, and Alt+Enter peeks. The head of a group opens by Enter and the arrows.
 */
export function ListTable<Row extends RowData, Filter>({
  table: list,
  label,
  empty,
  peek,
  rowTitle,
  onCopy,
  onRowKey,
}: Props<Row, Filter>): ReactNode {
  const text = useText();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [place] = useState(() => placeOf(list.list));
  const [active, setActive] = useState<number | null>(place?.active ?? null);
  const [isPeeking, setPeeking] = useState(place?.isPeeking ?? false);
  const [inSight, setInSight] = useState(() => windowsFrom(place?.offset ?? 0));
  const rows = useLines(list, inSight, place?.open ?? NONE_OPEN);
  const selecting = useSelecting(list, rows.at);
  const { selection } = list;
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
  const total = rows.isFirstLoad ? null : rows.rowTotal;
  useEffect(() => setTotal(total), [setTotal, total]);
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  useEffect(() => {
    if (place?.active != null) scroller.current?.focus({ preventScroll: true });
  }, [place]);
  const { open } = rows;
  const latest = useRef({ active, isPeeking, open });
  useEffect(() => {
    latest.current = { active, isPeeking, open };
  }, [active, isPeeking, open]);
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
    const element = scroller.current;
    const offset = place?.offset ?? 0;
    element.scrollTop = offset;
    // How many rows there are is written above the list now, which may make the list lower, and its end further down.
    requestAnimationFrame(() => {
      if (element.scrollTop < offset) element.scrollTop = offset;
    });
  }, [place, rows.isFirstLoad]);

  const activeLine = active === null ? undefined : rows.at(active);
  const activeRow = activeLine?.kind === 'row' ? activeLine.row : undefined;
  // While scrolling only the virtualizer changes: what hangs on the list itself is kept.
  const { style, layout, columns, header } = useMemo(() => {
    const mark = list.selection === null ? [] : [MARK_WIDTH];
    const visible = list.table.getVisibleLeafColumns();
    const shown: PlacedColumn<Row>[] = [];
    let pinnedAt = mark[0] ?? 0;
    for (const { id: wanted, getSize } of visible.map((column) => ({
      id: column.id,
      getSize: () => column.getSize(),
    }))) {
      const column = list.columns.find((candidate) => candidate.id === wanted);
      if (column === undefined) continue;
      const isPinned = list.pinned.includes(column.id);
      shown.push({ column, pinnedAt: isPinned ? pinnedAt : null });
      if (isPinned) pinnedAt += getSize();
    }
    return {
      style: columnStyle([...mark, ...visible.map((column) => column.getSize())]),
      layout: shown.map(({ column, pinnedAt: at }) => `${column.id} ${column.title} ${at ?? ''}`).join(),
      columns: shown,
      header: <ListHeader table={list} columns={shown} />,
    };
  }, [list]);
  const peekContent = useMemo(
    () =>
      activeRow === undefined || peek === undefined
        ? null
        : { title: rowTitle(activeRow), body: peek(activeRow) },
    [activeRow, peek, rowTitle],
  );

  const move = (to: number, isSpan: boolean) => {
    if (rows.total === 0) return;
    const next = Math.min(rows.total - 1, Math.max(0, to));
    setActive(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    if (selection === null) return;
    if (isSpan) selecting.extend(active ?? next, next);
    else selecting.begin(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const grid = scroller.current;
    if (grid === null || event.target !== grid) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (takes(event, isCommand)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  /** Does what a key stands for; answers whether it stands for something. */
  const takes = (event: KeyboardEvent, isCommand: boolean): boolean => {
    const grid = scroller.current;
    if (grid === null) return false;
    if (event.altKey) {
      if (event.key !== 'Enter' || peek === undefined) return false;
      setPeeking(!isPeeking);
      return true;
    }
    if (isCommand && event.code === 'KeyA' && selection !== null) {
      selecting.everything();
      return true;
    }
    if (isCommand && event.code === 'KeyC' && onCopy !== undefined) {
      // Words marked with the mouse are copied as they are.
      if (getSelection()?.isCollapsed === false) return false;
      onCopy(activeRow ?? null);
      return true;
    }
    if (activeLine?.kind === 'group' && active !== null) {
      const wanted = groupKey(event.key, grid);
      if (wanted !== null) {
        if (wanted === 'toggle' || (wanted === 'open') !== activeLine.isOpen) rows.toggle(active);
        return true;
      }
    }
    if (activeRow !== undefined && !isCommand && onRowKey?.(event, activeRow) === true) return true;
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
    if (to !== undefined) move(to, event.shiftKey);
    else if (event.key === 'Enter' && activeRow !== undefined) list.onOpen(activeRow);
    else if (event.key === ' ' && selection !== null) {
      if (active !== null) selecting.toggle(active);
    } else if (event.key === ' ' && peek !== undefined) setPeeking(!isPeeking);
    else if (event.key === 'Escape' && isPeeking) setPeeking(false);
    else if (event.key === 'Escape' && selection !== null && (selection.all || selection.ids.size > 0))
      selecting.nothing();
    else return false;
    return true;
  };
  const onClick = (index: number, event: MouseEvent) => {
    setActive(index);
    const line = rows.at(index);
    if (line?.kind === 'group') {
      rows.toggle(index);
      return;
    }
    const isOnMark = event.target instanceof Element && event.target.closest('.list-mark') !== null;
    if (selection !== null && event.shiftKey) selecting.extend(active ?? index, index);
    else if (selection !== null && (isOnMark || event.ctrlKey || event.metaKey)) selecting.toggle(index);
    else {
      selecting.begin(index);
      if (peek !== undefined) setPeeking(true);
    }
  };

  if (rows.error !== null)
    return <Problem error={rows.error} action={{ label: text('common.action.retry'), run: rows.retry }} />;
  if (list.isReady && !rows.isFirstLoad && rows.total === 0 && !list.isFiltered) return empty;

  return (
    <div className="list">
      <div
        ref={scroller}
        className="list-scroller"
        role={list.groupedBy === '' ? 'grid' : 'treegrid'}
        aria-label={label}
        aria-rowcount={rows.total + 1}
        aria-colcount={columns.length + (selection === null ? 0 : 1)}
        aria-multiselectable={selection !== null || undefined}
        aria-activedescendant={active === null || activeLine === undefined ? undefined : `${id}-${active}`}
        aria-busy={rows.isFirstLoad || rows.isStale}
        tabIndex={0}
        data-dense={list.isDense || undefined}
        style={style}
        onScroll={(event) => holdPinned(event.currentTarget)}
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
              const line = rows.at(item.index);
              const group = line?.kind === 'group' ? line.group : undefined;
              const row = line?.kind === 'row' ? line.row : undefined;
              const record = row === undefined ? undefined : list.rowId(row);
              const isChosen =
                selection === null || group !== undefined
                  ? undefined
                  : record !== undefined && isSelected(selection, record);
              return (
                <ListRow
                  key={item.key}
                  id={`${id}-${item.index}`}
                  index={item.index}
                  top={item.start}
                  record={record}
                  content={group ?? row}
                  layout={layout}
                  render={() =>
                    group === undefined ? (
                      <ListCells row={row} columns={columns} isSelected={isChosen} />
                    ) : (
                      <ListGroupCells
                        group={group}
                        isOpen={open.has(group.value)}
                        title={list.grouping?.title(list.groupedBy, group)}
                      />
                    )
                  }
                  isActive={item.index === active}
                  isSelected={isChosen}
                  isOpen={line?.kind === 'group' ? line.isOpen : undefined}
                  level={list.groupedBy === '' ? undefined : group === undefined ? 2 : 1}
                  onSelect={onClick}
                  onOpen={(index) => {
                    const opened = rows.at(index);
                    if (opened?.kind === 'row') list.onOpen(opened.row);
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

const NONE_OPEN = new Map<string, never>();

/** What a key does to the head of a group. Rows lie under it, so the arrow that points into the text opens it. */
function groupKey(key: string, grid: HTMLElement): 'open' | 'close' | 'toggle' | null {
  if (key === 'Enter') return 'toggle';
  const isMirrored = getComputedStyle(grid).direction === 'rtl';
  if (key === 'ArrowRight') return isMirrored ? 'close' : 'open';
  if (key === 'ArrowLeft') return isMirrored ? 'open' : 'close';
  return null;
}

/**
 * Keeps pinned cells in sight while the list scrolls sideways. They are moved only then: as sticky ones, all of them were placed anew
 * at every frame of scrolling down.
 */
function holdPinned(scroller: HTMLElement): void {
  const scrolled = scroller.scrollLeft;
  if (scrolled === Number(scroller.dataset['scrolled'] ?? 0)) return;
  scroller.style.setProperty('--scrolled', `${String(scrolled)}px`);
  if (scrolled === 0) delete scroller.dataset['scrolled'];
  else scroller.dataset['scrolled'] = String(scrolled);
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
