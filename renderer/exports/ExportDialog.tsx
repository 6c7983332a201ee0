import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import {
  EXPORT_FIELDS,
  EXPORT_FORMATS,
  ExportField,
  ExportFormat,
  ExportPurpose,
  PFIF_FIELDS,
  SENSITIVE_EXPORT_FIELDS,
} from '../../shared/exports/schema.ts';
import type { PeopleQuery } from '../../shared/people/query.ts';
import { api } from '../app/client.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { toast } from '../components/toast.tsx';
import { useFields } from '../components/use-fields.ts';
import { today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { FieldChoice } from './FieldChoice.tsx';
import { LeavingForm } from './LeavingForm.tsx';
import { useLeaving } from './use-leaving.ts';

interface Props {
  query: z.input<typeof PeopleQuery>;
  total: number | null;
  onClose: () => void;
}

const Values = z.strictObject({
  format: ExportFormat,
  fields: z.array(ExportField).min(1),
  purpose: ExportPurpose.min(1),
});
type Values = z.infer<typeof Values>;

/** On the screen nothing that weighs most leaves by itself. */
const LIGHT: readonly ExportField[] = EXPORT_FIELDS.filter(
  (field) => !SENSITIVE_EXPORT_FIELDS.includes(field),
);

/** Everybody in the list as a file: in which form, with which fields, what for. */
export function ExportDialog({ query, total, onClose }: Props): ReactNode {
  const text = useText();
  const leaving = useLeaving();
  const form = useFields<Values>(Values, { format: 'xlsx', fields: [...LIGHT], purpose: '' });
  const [leftOut, setLeftOut] = useState(0);
  const { format, fields } = form.values;
  const isPfif = format === 'pfif';
  const sensitive = isPfif ? [] : fields.filter((field) => SENSITIVE_EXPORT_FIELDS.includes(field));

  const submit = async ({ purpose, ...chosen }: Values): Promise<void> => {
    const written = await leaving.run(
      {
        title: text('exports.dialog.saveTitle'),
        suggestedName: `people-${today()}.${isPfif ? 'xml' : format}`,
        filters: [{ name: text(`exports.format.${format}`), extensions: [isPfif ? 'xml' : format] }],
      },
      (path, options) =>
        api.people.export(
          {
            path,
            format,
            query,
            purpose,
            ...(isPfif ? {} : { fields: EXPORT_FIELDS.filter((field) => chosen.fields.includes(field)) }),
          },
          options,
        ),
    );
    if (written === null) return;
    toast(text('exports.dialog.done', { count: written.rows }));
    if (written.leftOut === 0) onClose();
    else setLeftOut(written.leftOut);
  };

  return (
    <LeavingForm
      words="dialog"
      total={total}
      leaving={leaving}
      onSubmit={() => form.check((values) => void submit(values))}
      onClose={onClose}
    >
      <ChoiceField
        {...form.field('format')}
        label={text('exports.dialog.format')}
        description={text(`exports.formatHint.${format}`)}
        choices={EXPORT_FORMATS.map((value) => ({ value, label: text(`exports.format.${value}`) }))}
        autoFocus
      />
      <TextField
        {...form.field('purpose')}
        label={text('exports.dialog.purpose')}
        description={text('exports.dialog.purposeHint')}
        required
      />
      <FieldChoice
        value={isPfif ? PFIF_FIELDS : fields}
        isFixed={isPfif}
        lighter={LIGHT}
        onChange={(chosen) => form.set({ fields: chosen })}
      />
      {sensitive.length > 0 && (
        <p className="note-verify" role="status">
          {text('exports.dialog.sensitive', {
            fields: sensitive.map((field) => text(`exports.field.${field}`)).join(text('common.comma')),
          })}
        </p>
      )}
      {leftOut > 0 && (
        <p className="note-verify" role="status">
          {text('exports.dialog.leftOut', { count: leftOut })}
        </p>
      )}
    </LeavingForm>
  );
}
