import { Button, Menu } from '@mantine/core';
import { IconBuilding, IconChevronDown, IconHome2, IconId, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ENTRY_KINDS } from '../../shared/contacts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { go } from '../app/navigate.ts';
import { useText } from '../text/use-text.ts';

/** The icon of each kind of entry. */
const ICONS = { organisation: IconBuilding, contact: IconId, facility: IconHome2 };

/** Adds one of the three kinds. */
export function AddMenu(): ReactNode {
  const text = useText();
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {text('contacts.addMenu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ENTRY_KINDS.map((kind, index) => {
          const Icon = ICONS[kind];
          return (
            <Menu.Item
              key={kind}
              data-autofocus={index === 0 || undefined}
              leftSection={<Icon size={16} aria-hidden />}
              onClick={() => go(addresses.newContact(kind))}
            >
              {text(`contacts.add.${kind}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
