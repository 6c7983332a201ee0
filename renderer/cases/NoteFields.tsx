import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Clock } from '../../shared/cases/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { InstantField } from '../components/fields/InstantField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Problem } from '../components/Problem.tsx';
import type { RecordForm } from '../components/use-record-form.ts';
import { ageText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import type { NoteValues } from './note-form.ts';

interface Props {
  form: RecordForm<NoteValues>;
  submit: string;
  /** Clocks that a note may document as done. */
  clocks: readonly Clock[];
  onCancel?: () => void;
  autoFocus?: boolean;
}

/** The form of a note: what happened first, the rest where it is needed. */
export function NoteFields({ form, submit, clocks, onCancel, autoFocus = false }: Props): ReactNode {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { channel, meets } = form.values;
  const showsMore = isOpen || meets !== '' || form.values.result !== '';
  return (
    <form
      ref={form.element}
      className="note-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        form.submit();
      }}
    >
      {form.restoredFrom !== null && (
        <p className="quiet" role="status">
          {text('common.draft.restored', { age: ageText(form.restoredFrom) })}
        </p>
      )}
      <TextField
        {...form.field('text')}
        label={text('cases.note.text')}
        placeholder={text('cases.note.placeholder')}
        autoFocus={autoFocus}
        multiline
      />
      <ChoiceField
        {...form.field('channel')}
        label={text('cases.note.channel')}
        choices={choices.channel(text)}
        onChange={(next) =>
          form.set({ channel: next, direction: next === 'internal' ? 'internal' : 'outgoing' })
        }
      />
      {channel !== 'internal' && (
        <ChoiceField
          {...form.field('direction')}
          label={text('cases.note.direction')}
          choices={choices.direction(text)}
        />
      )}
      {showsMore ? (
        <>
          {channel !== 'internal' && (
            <ChoiceField
              {...form.field('result')}
              label={text('cases.note.result')}
              choices={[{ value: '', label: text('cases.note.noResult') }, ...choices.result(text)]}
            />
          )}
          {(clocks.length > 0 || meets !== '') && (
            <ChoiceField
              {...form.field('meets')}
              label={text('cases.note.meets')}
              choices={[
                { value: '', label: text('cases.note.noClock') },
                ...[...new Set([...clocks, ...(meets === '' ? [] : [meets])])].map((clock) => ({
                  value: clock,
                  label: text(`cases.clock.${clock}`),
                })),
              ]}
            />
          )}
          <InstantField {...form.field('at')} label={text('cases.note.at')} />
        </>
      ) : (
        <Button variant="subtle" size="compact-sm" className="note-more" onClick={() => setOpen(true)}>
          {text('cases.note.more')}
        </Button>
      )}
      {form.problem !== null && <Problem error={form.problem} />}
      <div className="buttons">
        <Button type="submit" variant="default" loading={form.isSaving}>
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => {
              form.discard();
              onCancel();
            }}
          >
            {text('common.action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
