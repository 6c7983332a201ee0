import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { CalendarDate } from '../../../shared/kernel/dates.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { Problem } from '../../components/Problem.tsx';
import { useFields } from '../../components/use-fields.ts';
import { useText } from '../../text/use-text.ts';

const Values = z.strictObject({ day: CalendarDate.nullable() });

interface Props {
  title: string;
  action: string;
  day: string;
  /** Rejected, the dialog stays and says why. */
  save: (day: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for one day. */
export function DayDialog({ title, action, day, save, onClose }: Props): ReactNode {
  const text = useText();
  const form = useFields<z.infer<typeof Values>>(Values, { day });
  const [error, setError] = useState<unknown>(null);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.check((values) => {
            if (values.day !== null) save(values.day).then(onClose).catch(setError);
          });
        }}
      >
        <DateField {...form.field('day')} label={text('peopleList.bulk.date')} required autoFocus />
        {error !== null && <Problem error={error} />}
        <div className="buttons">
          <Button type="submit" disabled={form.values.day === null}>
            {action}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text('common.action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
