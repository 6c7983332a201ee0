import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ExerciseScope } from '../../shared/verification/calls.ts';
import { api } from '../app/client.ts';
import { useTask } from '../app/use-task.ts';
import { toast, toastProblem } from '../components/toast.tsx';
import { today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

const FORMATS = ['pdf', 'csv'] as const;

interface Props {
  /** The exercise to print; left out for what must be verified. */
  exercise?: { name: string; scope: ExerciseScope };
}

/** The numbers on paper, to be called through with a pencil, or as a table. */
export function SaveMenu({ exercise }: Props): ReactNode {
  const text = useText();
  const task = useTask();
  const save = async (format: (typeof FORMATS)[number]) => {
    const name = exercise?.name ?? text('verification.title');
    const file = await window.chancery.pickSave({
      title: text(`verification.save.${format}`),
      suggestedName: `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}-${today()}.${format}`,
      filters: [{ name: format.toUpperCase(), extensions: [format] }],
    });
    if (file === null) return;
    const asked = exercise === undefined ? {} : { exercise: exercise.name, scope: exercise.scope };
    const done = await task.run((options) =>
      api.verification.print({ path: file.ref, ...asked }, options).catch((error: unknown) => {
        toastProblem(error);
        return null;
      }),
    );
    if (done !== null) toast(text('verification.save.done', { count: done.rows }));
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
          {text('verification.save.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format, index) => (
          <Menu.Item key={format} data-autofocus={index === 0 || undefined} onClick={() => void save(format)}>
            {text(`verification.save.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
