import { memo, type MouseEvent, type ReactNode } from 'react';

interface Props {
  id: string;
  index: number;
  /** Id of the record in the row. */
  record: string | undefined;
  top: number;
  /** What the row shows; the row renders again when it is another object. */
  content: unknown;
  /** Changes when columns are shown, hidden, or moved. */
  layout: string;
  isActive: boolean;
  /** Whether the row is chosen; left out where rows are not. */
  isSelected?: boolean | undefined;
  /** Whether the group is open, where the line is the head of one. */
  isOpen?: boolean | undefined;
  /** Heads of groups are 1, the rows under them 2; left out where there are no groups. */
  level?: number | undefined;
  render: () => ReactNode;
  onSelect: (index: number, event: MouseEvent) => void;
  onOpen: (index: number) => void;
}

/** One line of a list; while scrolling, only lines that come into sight render. */
export const ListRow = memo(Row, isSame);

function Row(props: Props): ReactNode {
  const { id, index, record, top, isActive, isSelected, isOpen, level, render, onSelect, onOpen } = props;
  return (
    <div
      id={id}
      role="row"
      data-record={record}
      aria-rowindex={index + 2}
      aria-selected={isOpen === undefined ? (isSelected ?? isActive) : undefined}
      aria-expanded={isOpen}
      aria-level={level}
      data-active={isActive || undefined}
      data-selected={isSelected || undefined}
      className={isOpen === undefined ? 'list-row' : 'list-row list-group'}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onSelect(index, event)}
      onDoubleClick={() => onOpen(index)}
    >
      {render()}
    </div>
  );
}

function isSame(before: Props, after: Props): boolean {
  return (
    before.index === after.index &&
    before.top === after.top &&
    before.content === after.content &&
    before.layout === after.layout &&
    before.isActive === after.isActive &&
    before.isSelected === after.isSelected &&
    before.isOpen === after.isOpen &&
    before.level === after.level
  );
}
