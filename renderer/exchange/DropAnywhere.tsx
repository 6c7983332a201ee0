import { useState, type DragEvent, type ReactNode } from 'react';
import type { GrantedFile } from '../../shared/ipc/shell.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  onFile: (file: GrantedFile) => void;
  children: ReactNode;
}

/** Takes a file that is dropped anywhere on the screen; the keyboard has the screen's buttons. */
export function DropAnywhere({ onFile, children }: Props): ReactNode {
  const text = useText();
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void window.chancery.grantDropped([...event.dataTransfer.files]).then(([file]) => {
      if (file !== undefined) onFile(file);
    });
  };
  return (
    <div
      className="drop-anywhere"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false);
      }}
      onDrop={onDrop}
    >
      {children}
      {isOver && (
        <div className="drop-veil" aria-hidden>
          {text('exchange.drop')}
        </div>
      )}
    </div>
  );
}
