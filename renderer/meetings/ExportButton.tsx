import { Button, Checkbox } from '@mantine/core';
import { IconCalendarShare } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { addDays } from '../../shared/kernel/dates.ts';
import { api } from '../app/client.ts';
import { useTask } from '../app/use-task.ts';
import { Dialog } from '../components/Dialog.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import { Problem } from '../components/Problem.tsx';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

/** Saves meetings as a calendar file; what it holds is said before it leaves. */
export function ExportButton(): ReactNode {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarShare size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {text('meetings.export.action')}
      </Button>
      {isOpen && <ExportDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function ExportDialog({ onClose }: { onClose: () => void }): ReactNode {
  const text = useText();
  const task = useTask();
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [titles, setTitles] = useState(false);
  const save = async () => {
    const target = await window.chancery.pickSave({
      title: text('meetings.export.title'),
      suggestedName: text('meetings.export.fileName'),
      filters: [{ name: text('meetings.export.filter'), extensions: ['ics'] }],
    });
    if (target === null) return;
    const saved = await task.run((options) =>
      api.meetings.export(
        {
          path: target.ref,
          titles,
          ...(from === null ? {} : { from: midnight(from) }),
          ...(until === null ? {} : { until: midnight(addDays(until, 1)) }),
        },
        options,
      ),
    );
    if (saved === null) return;
    toast(
      [
        text('meetings.export.toast', { count: saved.meetings }),
        ...(saved.titlesHeld === 0 ? [] : [text('meetings.export.held', { count: saved.titlesHeld })]),
      ].join(' '),
    );
    onClose();
  };
  const day = (name: string, value: string | null, onChange: (value: string | null) => void) => ({
    name,
    value,
    onChange,
    error: undefined,
    errorAt: () => undefined,
  });
  return (
    <Dialog title={text('meetings.export.title')} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{text('meetings.export.text')}</p>
        {!titles && <p className="quiet">{text('meetings.export.bare')}</p>}
        <DateField {...day('from', from, setFrom)} label={text('meetings.export.from')} />
        <DateField {...day('until', until, setUntil)} label={text('meetings.export.until')} />
        <Checkbox
          label={text('meetings.export.titles')}
          description={text('meetings.export.titlesHint')}
          checked={titles}
          onChange={(event) => setTitles(event.currentTarget.checked)}
        />
        {task.error !== null && <Problem error={task.error} />}
        <div className="buttons">
          <Button type="submit" loading={task.isRunning}>
            {text('meetings.export.run')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The beginning of a day by the clocks here. A text that is no day stays one, and is refused. */
function midnight(day: string): string {
  const at = new Date(`${day}T00:00:00`);
  return Number.isNaN(at.getTime()) ? day : at.toISOString();
}
