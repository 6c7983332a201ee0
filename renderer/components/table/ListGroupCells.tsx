import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import type { ListGroup } from './column.ts';

interface Props {
  group: ListGroup;
  isOpen: boolean;
  title: ReactNode;
}

/** The head of a group: what its rows share, and how many they are. */
export function ListGroupCells({ group, isOpen, title }: Props): ReactNode {
  const text = useText();
  return (
    <span role="gridcell" className="list-cell list-group-title">
      {isOpen ? (
        <IconChevronDown size={16} aria-hidden />
      ) : (
        <IconChevronRight size={16} aria-hidden className="list-group-closed" />
      )}
      <span className="list-group-name">{title}</span>
      <span className="quiet tabular">{text('common.list.count', { count: group.count })}</span>
    </span>
  );
}
