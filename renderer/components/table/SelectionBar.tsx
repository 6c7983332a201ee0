import type { RowData } from '@tanstack/react-table';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { EVERYTHING, NOTHING, selectedCount } from './selection.ts';
import type { ListTableState } from './use-list-table.ts';

interface Props<Row extends RowData, Filter> {
  table: ListTableState<Row, Filter>;
  label: string;
  /** What can be done to the rows chosen. */
  children: ReactNode;
}

/** How many rows are chosen and what can be done to them; nothing while none is. */
export function SelectionBar<Row extends RowData, Filter>({
  table: list,
  label,
  children,
}: Props<Row, Filter>): ReactNode {
  const text = useText();
  const { selection, total } = list;
  const count = selection === null ? 0 : selectedCount(selection, total ?? 0);
  if (selection === null || count === 0) return null;
  return (
    <div className="selection-bar" role="region" aria-label={label}>
      <span className="selection-count" role="status">
        {text('common.list.selected', { count })}
      </span>
      {total !== null && count < total && (
        <Button variant="subtle" size="xs" onClick={() => list.select(EVERYTHING)}>
          {text('common.list.selectEverything', { total })}
        </Button>
      )}
      <Button variant="subtle" size="xs" onClick={() => list.select(NOTHING)}>
        {text('common.list.clear')}
      </Button>
      <span className="selection-actions">{children}</span>
    </div>
  );
}
