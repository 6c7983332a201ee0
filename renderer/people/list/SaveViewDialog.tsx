import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { PeopleView } from '../../../shared/people/list-calls.ts';
import type { ListView } from '../../../shared/views/calls.ts';
import { api } from '../../app/client.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { Problem } from '../../components/Problem.tsx';
import { useFields } from '../../components/use-fields.ts';
import { useText } from '../../text/use-text.ts';

const Values = z.strictObject({ name: PeopleView.shape.name });

interface Props {
  view: ListView;
  onSaved: (saved: PeopleView) => void;
  onClose: () => void;
}

/** Gives the list as it is shown now a name. */
export function SaveViewDialog({ view, onSaved, onClose }: Props): ReactNode {
  const text = useText();
  const form = useFields(Values, { name: '' });
  const [error, setError] = useState<unknown>(null);
  return (
    <Dialog title={text('peopleList.view.title')} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.check(({ name }) => {
            api.people.saveView({ name, view }).then(onSaved).catch(setError);
          });
        }}
      >
        <TextField
          {...form.field('name')}
          label={text('peopleList.view.name')}
          description={text('peopleList.view.nameHint')}
          required
          autoFocus
        />
        {error !== null && <Problem error={error} />}
        <div className="buttons">
          <Button type="submit">{text('common.action.save')}</Button>
          <Button variant="default" onClick={onClose}>
            {text('common.action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
