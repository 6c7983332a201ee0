import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { api } from '../app/client.ts';
import { useTask } from '../app/use-task.ts';
import { toast, toastProblem } from '../components/toast.tsx';
import { today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

const FORMATS = ['pdf', 'xlsx', 'csv'] as const;

/** The matrix on paper, or as a table. */
export function SaveMenu({ gapsOnly }: { gapsOnly: boolean }): ReactNode {
  const text = useText();
  const task = useTask();
  const save = async (format: (typeof FORMATS)[number]) => {
    const file = await window.chancery.pickSave({
      title: text(`coverage.save.${format}`),
      suggestedName: `${text('coverage.save.name')}-${today()}.${format}`,
      filters: [{ name: format.toUpperCase(), extensions: [format] }],
    });
    if (file === null) return;
    const done = await task.run((options) =>
      api.contacts.exportCoverage({ path: file.ref, gapsOnly }, options).catch((error: unknown) => {
        toastProblem(error);
        return null;
      }),
    );
    if (done !== null) toast(text('coverage.save.done', { count: done.rows }));
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
          {text('coverage.save.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format, index) => (
          <Menu.Item key={format} data-autofocus={index === 0 || undefined} onClick={() => void save(format)}>
            {text(`coverage.save.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
