import { ActionIcon, Menu } from '@mantine/core';
import { IconPhoneCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntryKind } from '../../shared/contacts/schema.ts';
import { TEST_RESULTS, type VerifiedPoint } from '../../shared/verification/schema.ts';
import { noteTest } from '../app/test-calls.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  subject: { kind: EntryKind; id: string };
  /** A number or address; the postal address has the id of the entry. */
  point: { id: string; kind: VerifiedPoint['pointKind']; value: string };
}

/** Notes what came of a try to reach somebody by one number or address. */
export function TestMenu({ subject, point }: Props): ReactNode {
  const text = useText();
  const tried = { ...subject, pointId: point.id, pointKind: point.kind, value: point.value };
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size={28}
          aria-label={text('contacts.test', { value: point.value })}
          title={text('verification.test')}
        >
          <IconPhoneCheck size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text('verification.test')}</Menu.Label>
        {TEST_RESULTS.map((result, index) => (
          <Menu.Item
            key={result}
            data-autofocus={index === 0 || undefined}
            onClick={() => noteTest(tried, result)}
          >
            {text(`verification.result.${result}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
