import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { EntryFunction } from '../../shared/contacts/schema.ts';
import type { CoverageCell, CoverageRow } from '../../shared/coverage/calls.ts';
import { useText } from '../text/use-text.ts';
import { TEST_KEYS } from '../app/test-calls.ts';
import { open, tryCell } from './acts.ts';
import { SIGN } from './state.ts';

interface At {
  row: number;
  column: number;
}

interface Props {
  functions: readonly EntryFunction[];
  rows: readonly CoverageRow[];
  at: At;
  onMove: (at: At) => void;
}

const INDENT_REM = 1;

/** The matrix. Arrows move from cell to cell, Enter does what the cell needs, a key for each result notes a try of its number. */
export function CoverageGrid({ functions, rows, at, onMove }: Props): ReactNode {
  const text = useText();
  const grid = useRef<HTMLTableElement>(null);
  const isMoved = useRef(true);
  useEffect(() => {
    // The keyboard goes with the cursor, and stands on it when the screen is shown.
    if (!isMoved.current) return;
    isMoved.current = false;
    grid.current?.querySelector<HTMLElement>('[data-at]')?.focus();
  }, [at.row, at.column, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at.row];
    const cell = row?.cells[at.column];
    if (row === undefined || cell === undefined || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'Home' && event.key !== 'End') return;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(row, cell);
      return;
    }
    const result = TEST_KEYS[event.code];
    if (result !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      tryCell(cell, result);
      return;
    }
    const next = moved(event, at, { rows: rows.length, columns: functions.length });
    if (next === null) return;
    event.preventDefault();
    isMoved.current = true;
    onMove(next);
  };

  return (
    <div className="coverage-scroll">
      <table
        ref={grid}
        role="grid"
        className="coverage-grid"
        aria-label={text('coverage.title')}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{text('coverage.district')}</th>
            {functions.map((asked) => (
              <th key={asked} scope="col">
                {text(`contacts.function.${asked}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.district?.id ?? ''} data-whole={row.district === null || undefined}>
              <th
                scope="row"
                style={{ paddingInlineStart: `calc(var(--space-1) + ${String(row.depth * INDENT_REM)}rem)` }}
              >
                {row.district === null ? text('coverage.country') : <bdi>{row.district.name}</bdi>}
              </th>
              {row.cells.map((cell, column) => (
                <Cell
                  key={cell.function}
                  cell={cell}
                  isAt={index === at.row && column === at.column}
                  onChoose={() => {
                    isMoved.current = true;
                    onMove({ row: index, column });
                  }}
                  onOpen={() => open(row, cell)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="coverage-keys quiet">{text('coverage.keys')}</p>
    </div>
  );
}

function Cell({
  cell,
  isAt,
  onChoose,
  onOpen,
}: {
  cell: CoverageCell;
  isAt: boolean;
  onChoose: () => void;
  onOpen: () => void;
}): ReactNode {
  const text = useText();
  return (
    <td
      className="coverage-cell"
      tabIndex={isAt ? 0 : -1}
      data-at={isAt || undefined}
      data-state={cell.state}
      aria-selected={isAt}
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      <span className="coverage-sign" aria-hidden>
        {SIGN[cell.state]}
      </span>
      <span>{text(`coverage.state.${cell.state}`)}</span>
    </td>
  );
}

function moved(
  event: KeyboardEvent,
  { row, column }: At,
  size: { rows: number; columns: number },
): At | null {
  const isRightToLeft = document.documentElement.dir === 'rtl';
  const clamp = (next: At): At => ({
    row: Math.min(size.rows - 1, Math.max(0, next.row)),
    column: Math.min(size.columns - 1, Math.max(0, next.column)),
  });
  switch (event.key) {
    case 'ArrowDown':
      return clamp({ row: row + 1, column });
    case 'ArrowUp':
      return clamp({ row: row - 1, column });
    case 'ArrowRight':
      return clamp({ row, column: column + (isRightToLeft ? -1 : 1) });
    case 'ArrowLeft':
      return clamp({ row, column: column + (isRightToLeft ? 1 : -1) });
    case 'PageDown':
      return clamp({ row: row + 10, column });
    case 'PageUp':
      return clamp({ row: row - 10, column });
    case 'Home':
      return clamp({ row: event.ctrlKey || event.metaKey ? 0 : row, column: 0 });
    case 'End':
      return clamp({ row: event.ctrlKey || event.metaKey ? size.rows - 1 : row, column: size.columns - 1 });
    default:
      return null;
  }
}
