import type { RowData } from '@tanstack/react-table';
import { ActionIcon, Button, Checkbox, Popover, Switch } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconColumns3,
  IconMinus,
  IconPin,
  IconPinnedFilled,
  IconPlus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import type { ListTableState } from './use-list-table.ts';

const WIDTH_STEP = 24;

interface Props<Row extends RowData, Filter> {
  table: ListTableState<Row, Filter>;
}

/** Which columns a list shows, in which order and width: all of it by keyboard. */
export function ListColumns<Row extends RowData, Filter>({ table: list }: Props<Row, Filter>): ReactNode {
  const text = useText();
  const columns = list.table.getAllLeafColumns();
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {text('common.list.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={text('common.list.columns')}>
        <ul className="columns-list">
          {columns.map((column, index) => {
            const title = list.columns.find((candidate) => candidate.id === column.id)?.title ?? '';
            return (
              <li key={column.id} className="columns-item">
                <Checkbox
                  label={title}
                  checked={column.getIsVisible()}
                  disabled={index === 0 && column.getIsVisible()}
                  onChange={() => column.toggleVisibility()}
                />
                <span className="columns-tools">
                  <Tool
                    label={text('common.list.pin', { column: title })}
                    isPressed={list.pinned.includes(column.id)}
                    run={() => list.pinColumn(column.id, !list.pinned.includes(column.id))}
                  >
                    {list.pinned.includes(column.id) ? (
                      <IconPinnedFilled size={16} aria-hidden />
                    ) : (
                      <IconPin size={16} aria-hidden />
                    )}
                  </Tool>
                  <Tool
                    label={text('common.list.moveEarlier', { column: title })}
                    disabled={index === 0}
                    run={() => list.moveColumn(column.id, -1)}
                  >
                    <IconArrowUp size={16} aria-hidden />
                  </Tool>
                  <Tool
                    label={text('common.list.moveLater', { column: title })}
                    disabled={index === columns.length - 1}
                    run={() => list.moveColumn(column.id, 1)}
                  >
                    <IconArrowDown size={16} aria-hidden />
                  </Tool>
                  <Tool
                    label={text('common.list.narrower', { column: title })}
                    run={() => list.resizeColumn(column.id, column.getSize() - WIDTH_STEP)}
                  >
                    <IconMinus size={16} aria-hidden />
                  </Tool>
                  <Tool
                    label={text('common.list.wider', { column: title })}
                    run={() => list.resizeColumn(column.id, column.getSize() + WIDTH_STEP)}
                  >
                    <IconPlus size={16} aria-hidden />
                  </Tool>
                </span>
              </li>
            );
          })}
        </ul>
        <Switch
          label={text('common.list.dense')}
          checked={list.isDense}
          onChange={(event) => list.setDense(event.currentTarget.checked)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function Tool({
  label,
  disabled = false,
  isPressed,
  run,
  children,
}: {
  label: string;
  disabled?: boolean;
  isPressed?: boolean;
  run: () => void;
  children: ReactNode;
}): ReactNode {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={28}
      aria-label={label}
      aria-pressed={isPressed}
      disabled={disabled}
      onClick={run}
    >
      {children}
    </ActionIcon>
  );
}
