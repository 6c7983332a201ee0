import type { ReactNode } from 'react';
import { z } from 'zod';
import { Line } from '../../shared/kernel/text.ts';
import { Dialog } from '../components/Dialog.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';

const Values = z.strictObject({ reason: Line });

interface Props {
  title: string;
  /** The word on the button. */
  action: string;
  /** Names the dialog for its draft. */
  draft: string;
  save: (reason: string) => Promise<unknown>;
  onDone: () => void;
  onCancel: () => void;
}

/** Asks why, where a step needs a reason that stays on record. */
export function ReasonDialog({ title, action, draft, save, onDone, onCancel }: Props): ReactNode {
  return (
    <Dialog title={title} onClose={onCancel}>
      <ReasonForm action={action} draft={draft} save={save} onDone={onDone} onCancel={onCancel} />
    </Dialog>
  );
}

function ReasonForm({ action, draft, save, onDone, onCancel }: Omit<Props, 'title'>): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: Values,
    initial: { reason: '' },
    draft,
    save: ({ reason }) => save(reason),
    onSaved: onDone,
  });
  return (
    <RecordForm form={form} submit={action} onCancel={onCancel}>
      <TextField
        {...form.field('reason')}
        label={text('cases.reason.label')}
        description={text('cases.reason.hint')}
        required
        autoFocus
      />
    </RecordForm>
  );
}
