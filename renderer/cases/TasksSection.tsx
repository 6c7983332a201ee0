import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { CalendarDate } from '../../shared/kernel/dates.ts';
import { Line } from '../../shared/kernel/text.ts';
import type { CaseId, Task } from '../../shared/cases/schema.ts';
import { api } from '../app/client.ts';
import { Badge } from '../components/Badge.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { QuickForm } from '../components/QuickForm.tsx';
import { Section } from '../components/Section.tsx';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { useRecordForm, type RecordForm } from '../components/use-record-form.ts';
import { dateText, daysUntil } from '../text/dates.ts';
import { dueOnText } from '../text/due.ts';
import { useText } from '../text/use-text.ts';

const Values = z.strictObject({ title: Line, dueOn: CalendarDate.nullable() });
type Values = z.infer<typeof Values>;

interface Props {
  caseId: CaseId;
  tasks: Task[];
  /** No task can be added once the case has ended. */
  isEnded: boolean;
}

/** What is to be done, by when; done tasks are kept out of the way. */
export function TasksSection({ caseId, tasks, isEnded }: Props): ReactNode {
  const text = useText();
  const [showsDone, setShowsDone] = useState(false);
  const open = tasks.filter((task) => task.doneAt === null);
  const done = tasks.filter((task) => task.doneAt !== null);
  return (
    <Section title={text('cases.section.tasks')}>
      {open.length === 0 && done.length === 0 && <p className="quiet">{text('cases.task.none')}</p>}
      <ul className="rows">
        {[...open, ...(showsDone ? done : [])].map((task) => (
          <TaskLine key={`${task.id}-${String(task.revision)}`} task={task} />
        ))}
      </ul>
      {done.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          className="tasks-done"
          onClick={() => setShowsDone(!showsDone)}
        >
          {showsDone ? text('cases.task.hideDone') : text('cases.task.showDone', { count: done.length })}
        </Button>
      )}
      {!isEnded && <NewTask caseId={caseId} />}
    </Section>
  );
}

function TaskLine({ task }: { task: Task }): ReactNode {
  const text = useText();
  const [isEditing, setEditing] = useState(false);
  const isOpen = task.doneAt === null;
  // The mark shows at once; the line is made anew when the task comes back changed.
  const [isChecked, setChecked] = useState(!isOpen);

  const check = (done: boolean) => {
    setChecked(done);
    api.cases
      .completeTask({ id: task.id, revision: task.revision, done })
      .then((changed) =>
        toastUndo(
          text(done ? 'cases.task.doneToast' : 'cases.task.reopenedToast', { title: task.title }),
          () => api.cases.completeTask({ id: task.id, revision: changed.revision, done: !done }),
        ),
      )
      .catch((error: unknown) => {
        setChecked(!done);
        toastProblem(error);
      });
  };
  if (isEditing)
    return (
      <li className="task">
        <EditTask task={task} onDone={() => setEditing(false)} />
      </li>
    );
  return (
    <li className="task" data-done={!isOpen || undefined}>
      <Checkbox
        checked={isChecked}
        aria-label={text('cases.task.check', { title: task.title })}
        onChange={(event) => check(event.currentTarget.checked)}
      />
      <span className="task-title" dir="auto">
        {task.title}
      </span>
      <span className="task-when">
        {task.doneAt === null ? (
          <TaskDue dueOn={task.dueOn} />
        ) : (
          text('cases.task.done', { date: dateText(task.doneAt.slice(0, 10)) })
        )}
        {task.owner !== '' && (
          <span className="quiet">
            {' · '}
            <bdi>{task.owner}</bdi>
          </span>
        )}
      </span>
      {isOpen && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={text('cases.task.change', { title: task.title })}
          onClick={() => setEditing(true)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

function TaskDue({ dueOn }: { dueOn: string | null }): ReactNode {
  const words = dueOnText(dueOn);
  if (dueOn === null) return <span className="quiet">{words}</span>;
  return (
    <time dateTime={dueOn} title={dateText(dueOn)}>
      {daysUntil(dueOn) < 0 ? <Badge tone="danger">{words}</Badge> : words}
    </time>
  );
}

function NewTask({ caseId }: { caseId: CaseId }): ReactNode {
  const text = useText();
  const form: RecordForm<Values> = useRecordForm<Values, Task>({
    schema: Values,
    initial: { title: '', dueOn: null },
    draft: `cases/${caseId}/task`,
    save: (values) => api.cases.addTask({ caseId, ...values }),
    onSaved: () => {
      form.startOver();
      form.element.current?.querySelector('input')?.focus();
    },
  });
  return (
    <QuickForm form={form} submit={text('cases.task.add')}>
      <TaskFields form={form} />
    </QuickForm>
  );
}

function EditTask({ task, onDone }: { task: Task; onDone: () => void }): ReactNode {
  const text = useText();
  const form = useRecordForm<Values, Task>({
    schema: Values,
    initial: { title: task.title, dueOn: task.dueOn },
    draft: `cases/task/${task.id}`,
    revision: task.revision,
    save: (changes, revision) => api.cases.updateTask({ id: task.id, revision, changes }),
    onSaved: onDone,
  });
  return (
    <QuickForm form={form} submit={text('common.action.save')}>
      <TaskFields form={form} autoFocus />
    </QuickForm>
  );
}

function TaskFields({
  form,
  autoFocus = false,
}: {
  form: RecordForm<Values>;
  autoFocus?: boolean;
}): ReactNode {
  const text = useText();
  return (
    <>
      <TextField {...form.field('title')} label={text('cases.task.title')} autoFocus={autoFocus} />
      <DateField {...form.field('dueOn')} label={text('cases.task.dueOn')} />
    </>
  );
}
