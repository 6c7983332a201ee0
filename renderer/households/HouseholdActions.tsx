import { Button } from '@mantine/core';
import { IconArchive, IconPencil, IconPhoneCheck, IconRestore, IconTruck } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Household } from '../../shared/households/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { ContactDialog } from './ContactDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';

/** What can be done with a household; most of it with all of its members at once. */
export function HouseholdActions({ household }: { household: Household }): ReactNode {
  const text = useText();
  const [open, setOpen] = useState<'move' | 'contact' | null>(null);
  const { id, revision, name } = household;
  const close = () => setOpen(null);

  const archive = () => {
    api.households
      .archive({ id, revision })
      .then((archived) => {
        toastUndo(text('households.archivedToast', { name }), () =>
          api.households.restore({ id, revision: archived.revision }),
        );
      })
      .catch(toastProblem);
  };
  const restore = () => {
    api.households
      .restore({ id, revision })
      .then((restored) => {
        toastUndo(text('households.restoredToast', { name }), () =>
          api.households.archive({ id, revision: restored.revision }),
        );
      })
      .catch(toastProblem);
  };
  if (household.archivedAt !== null)
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
        onClick={() => go(addresses.editHousehold(id))}
      >
        {text('common.action.edit')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTruck size={16} aria-hidden />}
        onClick={() => setOpen('move')}
      >
        {text('households.move.button')}
      </Button>
      <Button leftSection={<IconPhoneCheck size={16} aria-hidden />} onClick={() => setOpen('contact')}>
        {text('households.contact.button')}
      </Button>
      {open === 'move' && <MoveDialog household={household} onClose={close} />}
      {open === 'contact' && <ContactDialog household={household} onClose={close} />}
    </>
  );
}
