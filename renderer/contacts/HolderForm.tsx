import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { Contact } from '../../shared/contacts/schema.ts';
import { CalendarDate } from '../../shared/kernel/dates.ts';
import { Line } from '../../shared/kernel/text.ts';
import { api } from '../app/client.ts';
import { DateField } from '../components/fields/DateField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { QuickForm } from '../components/QuickForm.tsx';
import { toastUndo } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { putBack } from './opened.ts';

const HolderChange = z.strictObject({ holder: Line, since: CalendarDate.nullable() });

/** Who holds the office from now on; the one before joins its former holders. */
export function HolderForm({ contact, onClose }: { contact: Contact; onClose: () => void }): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: HolderChange,
    initial: { holder: '', since: null },
    draft: `contacts/${contact.id}/holder`,
    revision: contact.revision,
    save: ({ holder, since }, revision) =>
      api.contacts.changeHolder({ id: contact.id, revision, holder, since }),
    onSaved: (saved) => {
      toastUndo(text('contacts.toast.holder', { name: saved.holder }), () =>
        putBack({ kind: 'contact', entry: contact }, saved.revision),
      );
      onClose();
    },
  });
  return (
    <>
      <QuickForm form={form} submit={text('contacts.holder.save')}>
        <TextField {...form.field('holder')} label={text('contacts.holder.name')} autoFocus />
        <DateField {...form.field('since')} label={text('contacts.holder.sinceField')} />
      </QuickForm>
      <div className="buttons">
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            form.discard();
            onClose();
          }}
        >
          {text('contacts.holder.cancel')}
        </Button>
      </div>
    </>
  );
}
