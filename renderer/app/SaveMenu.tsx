import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FileRef } from '../../shared/kernel/files.ts';
import { toast, toastProblem } from '../components/toast.tsx';
import { today } from '../text/dates.ts';
import type { CallOptions } from './client.ts';
import { useTask } from './use-task.ts';

interface Props<Format extends string> {
  label: string;
  formats: readonly { format: Format; title: string }[];
  /** What the file is called, before the day. */
  name: string;
  save: (path: FileRef, options: CallOptions) => Promise<{ rows: number }>;
  /** What is said when it is done. */
  saved: (rows: number) => string;
}

/** What is on the screen, on paper or as a table: the format, the file, and what became of it. */
export function SaveMenu<Format extends string>({
  label,
  formats,
  name,
  save,
  saved,
}: Props<Format>): ReactNode {
  const task = useTask();
  const run = async ({ format, title }: (typeof formats)[number]) => {
    const file = await window.chancery.pickSave({
      title,
      suggestedName: `${name}-${today()}.${format}`,
      filters: [{ name: format.toUpperCase(), extensions: [format] }],
    });
    if (file === null) return;
    const done = await task.run((options) =>
      save(file.ref, options).catch((error: unknown) => {
        toastProblem(error);
        return null;
      }),
    );
    if (done !== null) toast(saved(done.rows));
  };
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          loading={task.isRunning}
          leftSection={<IconPrinter size={16} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((choice, index) => (
          <Menu.Item
            key={choice.format}
            data-autofocus={index === 0 || undefined}
            onClick={() => void run(choice)}
          >
            {choice.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
