import { Button } from '@mantine/core';
import { IconArchive, IconPencil, IconRestore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { titleOf, type Opened } from './opened.ts';
import { VerifyMenu } from './VerifyMenu.tsx';

/** What can be done with an entry of any kind. */
export function EntryActions({ opened }: { opened: Opened }): ReactNode {
  const text = useText();
  const { kind, entry } = opened;
  const { id, revision } = entry;
  const name = titleOf(opened);

  const archive = () => {
    api.contacts
      .archive({ kind, id, revision })
      .then((archived) =>
        toastUndo(text('contacts.toast.archived', { name }), () => api.contacts.restore(archived)),
      )
      .catch(toastProblem);
  };
  const restore = () => {
    api.contacts
      .restore({ kind, id, revision })
      .then((restored) =>
        toastUndo(text('contacts.toast.restored', { name }), () => api.contacts.archive(restored)),
      )
      .catch(toastProblem);
  };
  if (entry.archivedAt !== null)
    return (
      <Button leftSection={<IconRestore size={16} aria-hidden />} onClick={restore}>
        {text('common.action.restore')}
      </Button>
    );
  return (
    <>
      <Button variant="default" leftSection={<IconArchive size={16} aria-hidden />} onClick={archive}>
        {text('common.action.archive')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => go(addresses.editContact(kind, id))}
      >
        {text('common.action.edit')}
      </Button>
      <VerifyMenu opened={opened} />
    </>
  );
}
