import { Switch } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { CaseFile } from '../../shared/cases/calls.ts';
import { CaseStatus, type Clock } from '../../shared/cases/schema.ts';
import type { HistoryEntry } from '../../shared/records/schema.ts';
import { Age } from '../components/Age.tsx';
import { Section } from '../components/Section.tsx';
import type { RecordForm } from '../components/use-record-form.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { NoteFields } from './NoteFields.tsx';
import { NoteLine } from './NoteLine.tsx';
import type { NoteValues } from './note-form.ts';

interface Entry {
  key: string;
  at: string;
  isNote: boolean;
  body: ReactNode;
}

interface Props {
  file: CaseFile;
  history: HistoryEntry[];
  form: RecordForm<NoteValues>;
}

/** What happened in a case, newest first: notes, tasks, changes; a new note is written on top. */
export function CaseLog({ file, history, form }: Props): ReactNode {
  const text = useText();
  const [onlyNotes, setOnlyNotes] = useState(false);
  const clocks = file.clocks
    .filter((clock) => clock.state === 'running' || clock.state === 'overdue')
    .map((clock) => clock.clock);
  const entries = entriesOf(file, history, clocks).filter((entry) => entry.isNote || !onlyNotes);
  return (
    <Section
      title={text('cases.section.log')}
      action={
        <Switch
          size="xs"
          label={text('cases.log.notes')}
          checked={onlyNotes}
          onChange={(event) => setOnlyNotes(event.currentTarget.checked)}
        />
      }
    >
      <NoteFields form={form} submit={text('cases.note.add')} clocks={clocks} />
      {entries.length === 0 && <p className="quiet">{text('cases.log.nothing')}</p>}
      <ol className="timeline">
        {entries.map((entry) => (
          <li key={entry.key} className="timeline-item" data-note={entry.isNote || undefined}>
            {entry.body}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function entriesOf(file: CaseFile, history: HistoryEntry[], clocks: readonly Clock[]): Entry[] {
  const notes = file.notes.map((note): Entry => ({
    key: note.id,
    at: note.at,
    isNote: true,
    body: <NoteLine note={note} clocks={clocks} />,
  }));
  const tasks = file.tasks.flatMap((task): Entry[] => [
    {
      key: `${task.id}-added`,
      at: task.createdAt,
      isNote: false,
      body: <TaskLine kind="taskAdded" by={task.createdBy} title={task.title} at={task.createdAt} />,
    },
    ...(task.doneAt === null
      ? []
      : [
          {
            key: `${task.id}-done`,
            at: task.doneAt,
            isNote: false,
            body: <TaskLine kind="taskDone" by={task.updatedBy} title={task.title} at={task.doneAt} />,
          },
        ]),
  ]);
  const changes = history.map((entry): Entry => ({
    key: `${entry.changeSetId}-${String(entry.revision)}`,
    at: entry.at,
    isNote: false,
    body: <ChangeLine entry={entry} />,
  }));
  return [...notes, ...tasks, ...changes].sort((one, other) => (one.at < other.at ? 1 : -1));
}

interface TaskLineProps {
  kind: 'taskAdded' | 'taskDone';
  by: string;
  title: string;
  at: string;
}

function TaskLine({ kind, by, title, at }: TaskLineProps): ReactNode {
  const text = useText();
  return (
    <>
      <p className="timeline-what">{text(`cases.log.${kind}`, { by, title })}</p>
      <p className="timeline-when">
        <Age at={at} />
      </p>
    </>
  );
}

function ChangeLine({ entry }: { entry: HistoryEntry }): ReactNode {
  const text = useText();
  const status = entry.changes.find((change) => change.field === 'status');
  const before = CaseStatus.safeParse(status?.before);
  const after = CaseStatus.safeParse(status?.after);
  const fieldName = (field: string) => {
    const key = `cases.field.${field.split('#')[0] ?? field}`;
    return isTextKey(key) ? text(key) : field;
  };
  const isStep = entry.action === 'changed' && before.success && after.success;
  const others = [
    ...new Set(
      entry.changes
        .filter((change) => !isStep || !['status', 'closedAt', 'waitingOn', 'outcome'].includes(change.field))
        .map((change) => fieldName(change.field)),
    ),
  ];
  return (
    <>
      <p className="timeline-what">
        {isStep
          ? text('cases.log.statusChanged', {
              by: entry.by,
              before: text(`cases.status.${before.data}`),
              after: text(`cases.status.${after.data}`),
            })
          : text(`common.timeline.${entry.action}`, { by: entry.by })}
      </p>
      {entry.action !== 'created' && others.length > 0 && (
        <p className="timeline-fields">{others.join(text('common.comma'))}</p>
      )}
      {entry.provenance.source !== 'officer' && (
        <p className="timeline-fields">{text(`common.source.${entry.provenance.source}`)}</p>
      )}
      <p className="timeline-when">
        <Age at={entry.at} />
      </p>
    </>
  );
}
