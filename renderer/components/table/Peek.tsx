import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';

interface Props {
  title: ReactNode;
  onOpen: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The panel beside a list: the row under the cursor, without leaving the list. */
export function Peek({ title, onOpen, onClose, children }: Props): ReactNode {
  const text = useText();
  return (
    <aside
      className="peek"
      aria-label={text('common.list.peek')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="peek-head">
        <h2 className="peek-title">{title}</h2>
        <ActionIcon variant="subtle" color="gray" aria-label={text('common.action.close')} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </header>
      <div className="peek-body">{children}</div>
      <footer className="peek-foot">
        <Button fullWidth onClick={onOpen}>
          {text('common.action.open')}
        </Button>
      </footer>
    </aside>
  );
}
