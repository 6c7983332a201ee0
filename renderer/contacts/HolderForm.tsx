import { Button, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { holdsOn } from '../../shared/contacts/rules.ts';
import type { Contact } from '../../shared/contacts/schema.ts';
import { CalendarDate } from '../../shared/kernel/dates.ts';
import { OptionalLine } from '../../shared/kernel/text.ts';
import { api } from '../app/client.ts';
import { Code } from '../components/Code.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { QuickForm } from '../components/QuickForm.tsx';
import { toastUndo } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import type { Text } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

const HolderChange = z.strictObject({
  holder: OptionalLine,
  since: CalendarDate.nullable(),
  endedPointIds: z.array(z.string()),
});

/** Who holds the office from now on; the one before joins its former holders. */
export function HolderForm({ contact, onClose }: { contact: Contact; onClose: () => void }): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: HolderChange,
    initial: { holder: '', since: null, endedPointIds: [] },
    draft: `contacts/${contact.id}/holder`,
    revision: contact.revision,
    save: (change, revision) => api.contacts.changeHolder({ id: contact.id, revision, ...change }),
    onSaved: (saved) => {
      const { changeSetId } = saved;
      toastUndo(saidOf(text, saved.holder), () => api.records.undo({ changeSetId }));
      onClose();
    },
  });
  const ended = form.field('endedPointIds');
  const held = contact.points.filter((point) => holdsOn(point, contact.today));
  return (
    <>
      <QuickForm form={form} submit={text('contacts.holder.save')}>
        <TextField {...form.field('holder')} label={text('contacts.holder.name')} autoFocus />
        <DateField {...form.field('since')} label={text('contacts.holder.sinceField')} />
        {held.map((point) => (
          <Checkbox
            key={point.id}
            className="check-line"
            label={
              <>
                {text('contacts.holder.ends')}: <Code>{point.value}</Code>
              </>
            }
            checked={ended.value.includes(point.id)}
            onChange={(event) =>
              ended.onChange(
                event.currentTarget.checked
                  ? [...ended.value, point.id]
                  : ended.value.filter((id) => id !== point.id),
              )
            }
          />
        ))}
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

function saidOf(text: Text, holder: string): string {
  return holder === '' ? text('contacts.toast.vacant') : text('contacts.toast.holder', { name: holder });
}
