import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Problem } from './Problem.tsx';
import type { RecordForm } from './use-record-form.ts';

interface Props<Values> {
  form: RecordForm<Values>;
  submit: string;
  children: ReactNode;
}

/** A small form inside a page: one line of fields and its button. */
export function QuickForm<Values>({ form, submit, children }: Props<Values>): ReactNode {
  return (
    <form
      ref={form.element}
      className="quick-form"
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
      <div className="quick-fields">
        {children}
        <Button type="submit" variant="default" loading={form.isSaving}>
          {submit}
        </Button>
      </div>
      {form.problem !== null && <Problem error={form.problem} />}
    </form>
  );
}
