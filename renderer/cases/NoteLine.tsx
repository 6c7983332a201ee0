import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Clock, Note } from '../../shared/cases/schema.ts';
import { Age } from '../components/Age.tsx';
import { Badge } from '../components/Badge.tsx';
import { ageText, instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { NoteFields } from './NoteFields.tsx';
import { useNoteEdit } from './note-form.ts';

/** A note on the timeline, with who wrote it, how, and what came of it. */
export function NoteLine({ note, clocks }: { note: Note; clocks: readonly Clock[] }): ReactNode {
  const text = useText();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <EditNote note={note} clocks={clocks} onDone={() => setEditing(false)} />;
  return (
    <>
      <div className="note-head">
        <p className="timeline-fields">
          {note.authorName !== '' && <bdi className="note-author">{note.authorName}</bdi>}
          {note.channel !== 'internal' && (
            <>
              {' · '}
              {text(`cases.channel.${note.channel}`)}
              {' · '}
              {text(`cases.direction.${note.direction}`)}
            </>
          )}
          {note.result !== null && (
            <>
              {' · '}
              {text(`cases.result.${note.result}`)}
            </>
          )}
        </p>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={text('cases.note.change', { date: instantText(note.at) })}
          onClick={() => setEditing(true)}
        >
          <IconPencil size={14} aria-hidden />
        </ActionIcon>
      </div>
      <p className="note-text" dir="auto">
        {note.text}
      </p>
      {note.meets !== null && (
        <Badge tone="good">
          {text('cases.note.meetsBadge', { clock: text(`cases.clock.${note.meets}`) })}
        </Badge>
      )}
      {note.provenance.source !== 'officer' && (
        <p className="timeline-fields">{text(`common.source.${note.provenance.source}`)}</p>
      )}
      <p className="timeline-when">
        <Age at={note.at} />
        {note.revision > 1 && <> · {text('cases.note.changed', { age: ageText(note.updatedAt) })}</>}
      </p>
    </>
  );
}

function EditNote({
  note,
  clocks,
  onDone,
}: {
  note: Note;
  clocks: readonly Clock[];
  onDone: () => void;
}): ReactNode {
  const text = useText();
  const form = useNoteEdit(note, onDone);
  return (
    <NoteFields form={form} submit={text('common.action.save')} clocks={clocks} onCancel={onDone} autoFocus />
  );
}
