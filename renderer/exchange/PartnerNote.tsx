import type { ReactNode } from 'react';
import { z } from 'zod';
import { Paragraph } from '../../shared/kernel/text.ts';
import type { Partner } from '../../shared/partners/schema.ts';
import { api } from '../app/client.ts';
import { TextField } from '../components/fields/TextField.tsx';
import { QuickForm } from '../components/QuickForm.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';

const Values = z.strictObject({ note: Paragraph });

/** What we want to remember of a partner; it never leaves this office. */
export function PartnerNote({ partner }: { partner: Partner }): ReactNode {
  const text = useText();
  const form = useRecordForm<{ note: string }, Partner>({
    schema: Values,
    initial: { note: partner.note },
    draft: `partners/${partner.id}/note`,
    revision: partner.revision,
    // The note is saved against the partner as it stands: confirming it meanwhile is no conflict.
    save: ({ note }) => api.partners.setNote({ id: partner.id, revision: partner.revision, note }),
    onSaved: () => toast(text('exchange.partner.noteSavedToast')),
  });
  return (
    <Section title={text('exchange.partner.note')}>
      <QuickForm form={form} submit={text('exchange.partner.noteSave')}>
        <TextField {...form.field('note')} label={text('exchange.partner.note')} multiline />
      </QuickForm>
    </Section>
  );
}
