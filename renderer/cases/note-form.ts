import { z } from 'zod';
import {
  CLOCKS,
  CONTACT_RESULTS,
  NOTE_CHANNELS,
  NOTE_DIRECTIONS,
  type CaseId,
  type Note,
} from '../../shared/cases/schema.ts';
import { Instant } from '../../shared/kernel/dates.ts';
import { api } from '../app/client.ts';
import { useRecordForm, type RecordForm } from '../components/use-record-form.ts';

/** What the form of a note holds; an empty choice is none. */
export const NoteValues = z.strictObject({
  text: z.string().trim().min(1).max(20_000),
  channel: z.enum(NOTE_CHANNELS),
  direction: z.enum(NOTE_DIRECTIONS),
  result: z.enum(['', ...CONTACT_RESULTS]),
  meets: z.enum(['', ...CLOCKS]),
  at: Instant.nullable(),
});
export type NoteValues = z.infer<typeof NoteValues>;

const EMPTY: NoteValues = {
  text: '',
  channel: 'internal',
  direction: 'internal',
  result: '',
  meets: '',
  at: null,
};

/** The form of a new note; it lives with the page, so that a clock can begin its note. */
export function useNoteForm(caseId: CaseId, onSaved: () => void): RecordForm<NoteValues> {
  const form: RecordForm<NoteValues> = useRecordForm<NoteValues, Note>({
    schema: NoteValues,
    initial: EMPTY,
    draft: `cases/${caseId}/note`,
    save: (values) => api.cases.addNote({ caseId, ...factsOf(values) }),
    onSaved: () => {
      form.startOver();
      onSaved();
    },
  });
  return form;
}

/** The form of a note that is there. */
export function useNoteEdit(note: Note, onSaved: () => void): RecordForm<NoteValues> {
  return useRecordForm<NoteValues, Note>({
    schema: NoteValues,
    initial: {
      text: note.text,
      channel: note.channel,
      direction: note.direction,
      result: note.result ?? '',
      meets: note.meets ?? '',
      at: note.at,
    },
    draft: `cases/note/${note.id}`,
    revision: note.revision,
    save: (values, revision) => api.cases.updateNote({ id: note.id, revision, changes: factsOf(values) }),
    onSaved,
  });
}

function factsOf({ result, meets, at, ...facts }: NoteValues) {
  return {
    ...facts,
    result: result === '' ? null : result,
    meets: meets === '' ? null : meets,
    ...(at === null ? {} : { at }),
  };
}
