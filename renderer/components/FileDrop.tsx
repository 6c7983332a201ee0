import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState, type DragEvent, type ReactNode } from 'react';
import type { FileFilter, GrantedFile } from '../../shared/ipc/shell.ts';

/** The shell's two ways to give files to the page. */
export interface FileSource {
  pickFiles: (options: { title: string; filters: FileFilter[]; multiple: boolean }) => Promise<GrantedFile[]>;
  grantDropped: (files: readonly unknown[]) => Promise<GrantedFile[]>;
}

interface Props {
  /** `window.chancery` has both. */
  source: FileSource;
  title: string;
  /** What may be dropped here. */
  hint: string;
  button: string;
  filters: FileFilter[];
  multiple?: boolean;
  onFiles: (files: GrantedFile[]) => void;
}

/** Drop files, or choose them in the system's dialog: the same by mouse and by keyboard. */
export function FileDrop({
  source,
  title,
  hint,
  button,
  filters,
  multiple = false,
  onFiles,
}: Props): ReactNode {
  const [isOver, setOver] = useState(false);
  const take = (files: GrantedFile[]) => {
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void source.grantDropped([...event.dataTransfer.files]).then(take);
  };
  return (
    <div
      className="file-drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <IconFileUpload size={32} stroke={1.5} aria-hidden />
      <p className="file-drop-title">{title}</p>
      <p className="file-drop-hint">{hint}</p>
      <Button
        variant="default"
        onClick={() => void source.pickFiles({ title, filters, multiple }).then(take)}
      >
        {button}
      </Button>
    </div>
  );
}
