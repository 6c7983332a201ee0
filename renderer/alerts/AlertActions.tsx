import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Alert } from '../../shared/alerts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ArchiveButton } from '../app/ArchiveButton.tsx';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { toast, toastProblem } from '../components/toast.tsx';
import type { Text } from '../text/text.ts';
import { useLanguage, useText } from '../text/use-text.ts';

/** What is done with an alert: sent out, and, when it is our own, updated or called off. */
export function AlertActions({ alert, name }: { alert: Alert; name: string }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const { data: us } = useCall('alerts', 'sender', {});
  const { id } = alert;
  const isOurs = us !== undefined && us.sender === alert.sender;
  const save = (format: 'cap' | 'text') => {
    void saveAlert(text, format, (path) => api.alerts.export({ id, path, format, language }));
  };
  return (
    <>
      <ArchiveButton record={alert} name={name} calls={api.alerts} />
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {text('alerts.action.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => save('text')}>{text('alerts.action.saveText')}</Menu.Item>
          <Menu.Item onClick={() => save('cap')}>{text('alerts.action.saveCap')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isOurs && alert.state !== 'notice' && (
        <>
          <Button variant="default" onClick={() => go(addresses.answerAlert(id, 'cancel'))}>
            {text('alerts.action.cancel')}
          </Button>
          <Button variant="default" onClick={() => go(addresses.answerAlert(id, 'update'))}>
            {text('alerts.action.update')}
          </Button>
        </>
      )}
      <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={() => go(addresses.editAlert(id))}>
        {text('common.action.edit')}
      </Button>
    </>
  );
}

type Path = Parameters<typeof api.alerts.export>[0]['path'];

async function saveAlert(
  text: Text,
  format: 'cap' | 'text',
  write: (path: Path) => Promise<unknown>,
): Promise<void> {
  const extension = format === 'cap' ? 'cap' : 'txt';
  const title = text(format === 'cap' ? 'alerts.action.saveCap' : 'alerts.action.saveText');
  try {
    const target = await window.chancery.pickSave({
      title,
      suggestedName: `${text('alerts.action.fileName')}.${extension}`,
      filters: [{ name: title, extensions: [extension] }],
    });
    if (target === null) return;
    await write(target.ref);
    toast(text('alerts.action.saved'));
  } catch (error) {
    toastProblem(error);
  }
}
