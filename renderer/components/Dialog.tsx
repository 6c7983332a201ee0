import { CloseButton, Modal } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

interface Props {
  title: string;
  onClose: () => void;
  /** `small` for a question, `large` for a sheet of work. */
  size?: 'small' | 'large';
  children: ReactNode;
}

/** Something that is asked or shown before the page goes on; Escape closes it. Rendered only while it is open. */
export function Dialog({ title, onClose, size = 'small', children }: Props): ReactNode {
  const text = useText();
  useFocusBack();
  // Mantine's own head is a second banner on the page, and its close button has no name.
  return (
    <Modal.Root opened onClose={onClose} size={size === 'small' ? 'md' : 'xl'} yOffset="8vh">
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body>
          <div className="dialog-head">
            <h2 className="dialog-title">{title}</h2>
            <CloseButton aria-label={text('common.action.close')} onClick={onClose} />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Puts the keyboard back where it was: Mantine does so only for a dialog that stays rendered. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}
