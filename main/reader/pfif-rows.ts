import { PFIF_NOTE_FIELDS, PFIF_PERSON_FIELDS, type PfifNote, type PfifPerson } from './pfif.ts';
import type { RowBook } from './row-book.ts';

const COLUMNS = [...PFIF_PERSON_FIELDS, 'note_record_id', 'notes'] as const;
const OF_A_NOTE: ReadonlySet<string> = new Set(['note_record_id', 'person_record_id']);

/** A row for each person, with what the notes in it say; and one for each note that stands by itself. */
export function pfifRows(
  { persons, notes }: { persons: readonly PfifPerson[]; notes: readonly PfifNote[] },
  book: RowBook,
): void {
  const known = new Map(persons.map((person) => [person.fields.get('person_record_id') ?? '', person]));
  const loose: PfifNote[] = [];
  for (const note of notes) {
    const person = known.get(note.fields.get('person_record_id') ?? '');
    if (person === undefined) loose.push(note);
    else person.notes.push(note);
  }
  const sink = book.begin({ isHidden: false, labels: COLUMNS });
  for (const person of persons) {
    const cells = COLUMNS.map((name) => {
      if (name === 'note_record_id') return ids(person.notes);
      return name === 'notes' ? person.notes.map(noteText).join('\n') : (person.fields.get(name) ?? '');
    });
    sink.take({ row: person.record, cells });
  }
  for (const note of loose) {
    const cells = COLUMNS.map((name) => {
      if (name === 'notes') return noteText(note);
      return OF_A_NOTE.has(name) ? (note.fields.get(name) ?? '') : '';
    });
    sink.take({ row: note.record, cells });
  }
  book.end();
}

function ids(notes: readonly PfifNote[]): string {
  return notes
    .map((note) => note.fields.get('note_record_id') ?? '')
    .join('\n')
    .trim();
}

/** A note as one line: field by field, in the words of the source, so that nobody takes it for a finding of ours. */
function noteText(note: PfifNote): string {
  return PFIF_NOTE_FIELDS.filter((name) => !OF_A_NOTE.has(name) && name !== 'entry_date')
    .flatMap((name) => {
      const value = note.fields.get(name);
      return value === undefined ? [] : [`${name}: ${value.replaceAll('\n', ' / ')}`];
    })
    .join(' · ');
}
