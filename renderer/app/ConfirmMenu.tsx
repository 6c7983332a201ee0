import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconRosetteDiscountCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { toast, toastProblem, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

/** How an officer may confirm; an import confirms nothing by hand. */
const CHANNELS = ['phone', 'in-person', 'email', 'message', 'document', 'partner', 'other'] as const;
type Channel = (typeof CHANNELS)[number];

interface Props<Verified> {
  name: string;
  /** It was never confirmed, or too long ago. */
  isDue: boolean;
  verify: (channel: Channel) => Promise<Verified>;
  /** Takes it back; left out where that is not offered. */
  undo?: (verified: Verified) => Promise<unknown>;
}

/** Notes that what stands here was found right just now, and how. */
export function ConfirmMenu<Verified>({ name, isDue, verify, undo }: Props<Verified>): ReactNode {
  const text = useText();
  const confirm = (channel: Channel) => {
    verify(channel)
      .then((verified) => {
        const said = text('contacts.toast.verified', { name, channel: text(`common.channel.${channel}`) });
        if (undo === undefined) toast(said);
        else toastUndo(said, () => undo(verified));
      })
      .catch(toastProblem);
  };
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant={isDue ? 'filled' : 'default'}
          leftSection={<IconRosetteDiscountCheck size={16} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {text('contacts.verify.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text('contacts.verify.how')}</Menu.Label>
        {CHANNELS.map((channel, index) => (
          <Menu.Item key={channel} data-autofocus={index === 0 || undefined} onClick={() => confirm(channel)}>
            {text(`contacts.verify.${channel}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
