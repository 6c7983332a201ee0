import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ageText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Problem } from './Problem.tsx';
import type { RecordForm as Form } from './use-record-form.ts';

interface Props<Values> {
  form: Form<Values>;
  /** The word on the main button: "Register", "Save". */
  submit: string;
  onCancel: () => void;
  children: ReactNode;
}

/** A form with its draft note, its problem, and its buttons; Ctrl/Cmd+Enter saves from anywhere in it. */
export function RecordForm<Values>({ form, submit, onCancel, children }: Props<Values>): ReactNode {
  const text = useText();
  return (
    <form
      ref={form.element}
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        const saves = event.ctrlKey || event.metaKey;
        // Enter alone, in a field of a long form, is more often a slip than the wish to save.
        if (saves || event.target instanceof HTMLInputElement) event.preventDefault();
        if (saves) form.submit();
      }}
    >
      {form.restoredFrom !== null && (
        <div className="note" role="status">
          <span>{text('common.draft.restored', { age: ageText(form.restoredFrom) })}</span>
          <Button variant="default" size="xs" onClick={form.startOver}>
            {text('common.draft.startOver')}
          </Button>
        </div>
      )}
      {children}
      <footer className="form-foot">
        {form.problem !== null && <Problem error={form.problem} />}
        <div className="form-buttons">
          <Button type="submit" loading={form.isSaving}>
            {submit}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              form.discard();
              onCancel();
            }}
          >
            {text('common.action.cancel')}
          </Button>
          <span className="form-hint" dir="ltr">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </span>
        </div>
      </footer>
    </form>
  );
}
