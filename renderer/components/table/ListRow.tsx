import { memo, type ReactNode } from 'react';

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
  render: () => ReactNode;
  onSelect: (index: number) => void;
  onOpen: (index: number) => void;
}

/** One line of a list; while scrolling, only lines that come into sight render. */
export const ListRow = memo(Row, isSame);

function Row({ id, index, record, top, isActive, render, onSelect, onOpen }: Props): ReactNode {
  return (
    <div
      id={id}
      role="row"
      data-record={record}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className="list-row"
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onSelect(index)}
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
    before.isActive === after.isActive
  );
}
