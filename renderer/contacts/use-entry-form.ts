import type { z } from 'zod';
import type { EntryKind } from '../../shared/contacts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { goBack, goInstead } from '../app/navigate.ts';
import { toast } from '../components/toast.tsx';
import { useRecordForm, type RecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';

interface Options<Values> {
  kind: EntryKind;
  schema: z.ZodType<Values>;
  initial: Values;
  /** The entry to change; `null` for a new one. */
  opened: { id: string; revision: number; title: string } | null;
  /** The organisation that a new entry is added to, which also names its draft. */
  organisationId: string | null;
  /** What a new entry is asked for, where a gap of the coverage matrix leads to the form: names its draft, and saving leads back. */
  asked?: string;
  save: (values: Values, revision: number) => Promise<{ id: string; title: string }>;
}

/** What a form of an entry needs beside its fields. */
export interface EntryForm<Values> {
  form: RecordForm<Values>;
  title: string;
  submit: string;
  cancel: () => void;
}

/** The form of an entry of any kind: its draft, its words, where it leads. */
export function useEntryForm<Values extends Record<string, unknown>>(
  options: Options<Values>,
): EntryForm<Values> {
  const { kind, opened, organisationId } = options;
  const text = useText();
  const { asked } = options;
  const place =
    asked !== undefined ? `new-for-${asked}` : organisationId === null ? 'new' : `new-in-${organisationId}`;
  const form = useRecordForm({
    schema: options.schema,
    initial: options.initial,
    draft: `contacts/${kind}/${opened?.id ?? place}`,
    revision: opened?.revision ?? 1,
    save: options.save,
    onSaved: (saved) => {
      const name = saved.title;
      toast(text(opened === null ? 'contacts.toast.created' : 'contacts.toast.saved', { name }));
      if (asked !== undefined) goBack(addresses.coverage);
      else if (opened === null) goInstead(addresses.contact(kind, saved.id));
      else goBack(addresses.contact(kind, saved.id));
    },
  });
  return {
    form,
    title: opened === null ? text(`contacts.add.${kind}`) : text('contacts.edit', { name: opened.title }),
    submit: text(opened === null ? 'common.action.add' : 'common.action.save'),
    cancel: () =>
      goBack(
        opened === null
          ? asked === undefined
            ? addresses.contacts
            : addresses.coverage
          : addresses.contact(kind, opened.id),
      ),
  };
}
