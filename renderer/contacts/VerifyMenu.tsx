import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconRosetteDiscountCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { api } from '../app/client.ts';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { putBack, titleOf, type Opened } from './opened.ts';

/** How an officer may confirm; an import confirms nothing by hand. */
const CHANNELS = ['phone', 'in-person', 'email', 'message', 'document', 'partner', 'other'] as const;

/** Notes that an entry and all its numbers were found right just now, and how; the toast takes it back. */
export function VerifyMenu({ opened }: { opened: Opened }): ReactNode {
  const text = useText();
  const { kind, entry } = opened;
  const verify = (channel: (typeof CHANNELS)[number]) => {
    api.contacts
      .verify({ kind, id: entry.id, revision: entry.revision, channel })
      .then(({ revision }) => {
        const words = { name: titleOf(opened), channel: text(`common.channel.${channel}`) };
        toastUndo(text('contacts.toast.verified', words), () => putBack(opened, revision));
      })
      .catch(toastProblem);
  };
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant={entry.verifyDue ? 'filled' : 'default'}
          leftSection={<IconRosetteDiscountCheck size={16} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {text('contacts.verify.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text('contacts.verify.how')}</Menu.Label>
        {CHANNELS.map((channel, index) => (
          <Menu.Item key={channel} data-autofocus={index === 0 || undefined} onClick={() => verify(channel)}>
            {text(`contacts.verify.${channel}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
