import type { RowData } from '@tanstack/react-table';
import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { ListColumns } from './ListColumns.tsx';
import type { ListTableState } from './use-list-table.ts';

interface Props<Row extends RowData, Filter> {
  table: ListTableState<Row, Filter>;
  /** The filters of this list. */
  children: ReactNode;
}

/** Filters, how many rows they leave, what they are grouped by, and the choice of columns. */
export function ListToolbar<Row extends RowData, Filter>({
  table: list,
  children,
}: Props<Row, Filter>): ReactNode {
  const text = useText();
  return (
    <div className="list-toolbar" role="search" aria-label={text('common.list.filters')}>
      <div className="list-filters">
        {children}
        <Button
          variant="subtle"
          className="list-show-all"
          data-idle={!list.isFiltered || undefined}
          onClick={list.resetFilter}
        >
          {text('common.list.showAll')}
        </Button>
      </div>
      <span className="list-count" role="status">
        {list.total === null ? '' : text('common.list.count', { count: list.total })}
      </span>
      {list.grouping !== undefined && (
        <NativeSelect
          aria-label={text('common.list.groupBy')}
          className="list-grouping"
          value={list.groupedBy}
          data={[{ value: '', label: text('common.list.noGroups') }, ...list.grouping.choices]}
          onChange={(event) => list.groupBy(event.currentTarget.value)}
        />
      )}
      <ListColumns table={list} />
    </div>
  );
}
