import type { ReactNode } from 'react';
import { z } from 'zod';
import type { CaseFile } from '../../shared/cases/calls.ts';
import { Outcome } from '../../shared/cases/schema.ts';
import { Line } from '../../shared/kernel/text.ts';
import { api } from '../app/client.ts';
import { Dialog } from '../components/Dialog.tsx';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { toastProblem } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { toldWithUndo } from './actions.ts';
import { choices } from './choices.ts';

const Values = z.strictObject({ outcome: Outcome, reason: z.string().trim().max(300) });
const ValuesWithReason = z.strictObject({ outcome: Outcome, reason: Line });

/** Closes a case with its outcome; open tasks need a reason. */
export function CloseDialog({ file, onClose }: { file: CaseFile; onClose: () => void }): ReactNode {
  const text = useText();
  return (
    <Dialog title={text('cases.close.title', { number: file.case.caseNumber })} onClose={onClose}>
      <CloseForm file={file} onClose={onClose} />
    </Dialog>
  );
}

function CloseForm({ file, onClose }: { file: CaseFile; onClose: () => void }): ReactNode {
  const text = useText();
  const { id, revision, caseNumber } = file.case;
  const openTasks = file.tasks.filter((task) => task.doneAt === null).length;
  const form = useRecordForm<z.infer<typeof Values>, unknown>({
    schema: openTasks === 0 ? Values : ValuesWithReason,
    initial: { outcome: 'solved-by-us', reason: '' },
    draft: `cases/${id}/close`,
    revision,
    save: (values, seen) => api.cases.close({ id, revision: seen, ...values }),
    onSaved: () => {
      onClose();
      const status = text('cases.status.closed');
      toldWithUndo(id, text('cases.statusToast', { number: caseNumber, status })).catch(toastProblem);
    },
  });
  return (
    <RecordForm form={form} submit={text('cases.close.action')} onCancel={onClose}>
      {openTasks > 0 && <p className="note-verify">{text('cases.close.openTasks', { count: openTasks })}</p>}
      <ChoiceField
        {...form.field('outcome')}
        label={text('cases.close.outcome')}
        choices={choices.outcome(text)}
        autoFocus
      />
      <TextField
        {...form.field('reason')}
        label={text(openTasks > 0 ? 'cases.close.reasonNeeded' : 'cases.close.reason')}
        description={text('cases.reason.hint')}
        required={openTasks > 0}
      />
    </RecordForm>
  );
}
