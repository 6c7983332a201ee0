import type { ReactNode } from 'react';
import { z } from 'zod';
import { ExportPurpose, PRINTS, PrintKind } from '../../shared/exports/schema.ts';
import type { PeopleQuery } from '../../shared/people/query.ts';
import { api } from '../app/client.ts';
import { useCall } from '../app/queries.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { NumberField } from '../components/fields/NumberField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { toast } from '../components/toast.tsx';
import { useFields } from '../components/use-fields.ts';
import { today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { LeavingForm } from './LeavingForm.tsx';
import { useLeaving } from './use-leaving.ts';

interface Props {
  query: z.input<typeof PeopleQuery>;
  total: number | null;
  onClose: () => void;
}

const Values = z.strictObject({
  what: PrintKind,
  groupBy: z.enum(['none', 'zone']),
  paper: z.enum(['A4', 'Letter']),
  purpose: ExportPurpose.min(1),
  owner: z.string().trim().max(200),
  copies: z.number().int().min(1).max(50).nullable(),
});
type Values = z.infer<typeof Values>;

/** Everybody in the list on paper, as a PDF that any printer takes. */
export function PrintDialog({ query, total, onClose }: Props): ReactNode {
  const text = useText();
  const leaving = useLeaving();
  const officer = useCall('mission', 'get', {}).data?.officer.name ?? '';
  const form = useFields<Values>(Values, {
    what: query.filter?.worklist === undefined ? 'register' : 'worklist',
    groupBy: 'none',
    paper: 'A4',
    purpose: '',
    owner: '',
    copies: 1,
  });

  const submit = async ({ copies, ...values }: Values): Promise<void> => {
    const written = await leaving.run(
      {
        title: text('exports.print.saveTitle'),
        suggestedName: `${values.what}-${today()}.pdf`,
        filters: [{ name: text('exports.format.pdf'), extensions: ['pdf'] }],
      },
      (path, options) => api.people.print({ ...values, path, query, copies: copies ?? 1 }, options),
    );
    if (written === null) return;
    toast(text('exports.print.done', { count: written.rows, copy: written.copy }));
    onClose();
  };

  return (
    <LeavingForm
      words="print"
      total={total}
      leaving={leaving}
      onSubmit={() => form.check((values) => void submit(values))}
      onClose={onClose}
    >
      <div className="fields">
        <ChoiceField
          {...form.field('what')}
          label={text('exports.print.what')}
          choices={PRINTS.map((value) => ({ value, label: text(`exports.print.kind.${value}`) }))}
          autoFocus
        />
        <ChoiceField
          {...form.field('groupBy')}
          label={text('exports.print.groupBy')}
          choices={(['none', 'zone'] as const).map((value) => ({
            value,
            label: text(`exports.print.group.${value}`),
          }))}
        />
        <TextField
          {...form.field('purpose')}
          label={text('exports.dialog.purpose')}
          description={text('exports.dialog.purposeHint')}
          required
        />
        <TextField
          {...form.field('owner')}
          label={text('exports.print.owner')}
          description={text('exports.print.ownerHint')}
          placeholder={officer}
        />
        <NumberField
          {...form.field('copies')}
          label={text('exports.print.copies')}
          description={text('exports.print.copiesHint')}
          whole
        />
        <ChoiceField
          {...form.field('paper')}
          label={text('exports.print.paper')}
          choices={(['A4', 'Letter'] as const).map((value) => ({ value, label: value }))}
        />
      </div>
    </LeavingForm>
  );
}
