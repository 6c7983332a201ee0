import { AppError } from '../../shared/kernel/errors.ts';
import { LIMITS } from './limits.ts';
import type { Warnings } from './sheet.ts';
import { xmlReader } from './xml.ts';

/** Fields of a record by their names in PFIF 1.4, trimmed; one that is empty is left out. */
export type PfifFields = ReadonlyMap<string, string>;

/** A person, with the notes that stand in it. */
export interface PfifPerson {
  /** From 1, in the order of the file. */
  readonly record: number;
  readonly fields: PfifFields;
  readonly notes: PfifNote[];
}

/** A note; `isNested`: it stands in its person and inherits the person's id. */
export interface PfifNote {
  readonly record: number;
  readonly fields: PfifFields;
  readonly isNested: boolean;
}

/** What fields were called before version 1.4. */
const RENAMED: Readonly<Record<string, string>> = {
  home_zip: 'home_postal_code',
  first_name: 'given_name',
  last_name: 'family_name',
  found: 'author_made_contact',
  other: 'description',
};

/** The fields of a person and of a note in the order of the standard. @see http://zesty.ca/pfif/1.4 */
export const PFIF_PERSON_FIELDS = [
  'person_record_id',
  'entry_date',
  'expiry_date',
  'author_name',
  'author_email',
  'author_phone',
  'source_name',
  'source_date',
  'source_url',
  'full_name',
  'given_name',
  'family_name',
  'alternate_names',
  'description',
  'sex',
  'date_of_birth',
  'age',
  'home_street',
  'home_neighborhood',
  'home_city',
  'home_state',
  'home_postal_code',
  'home_country',
  'photo_url',
  'profile_urls',
] as const;
export const PFIF_NOTE_FIELDS = [
  'note_record_id',
  'person_record_id',
  'linked_person_record_id',
  'entry_date',
  'author_name',
  'author_email',
  'author_phone',
  'source_date',
  'author_made_contact',
  'status',
  'email_of_found_person',
  'phone_of_found_person',
  'last_known_location',
  'text',
  'photo_url',
] as const;

/** Fields that may stay of a record whose time is over. */
const PLACEHOLDER = new Set(['person_record_id', 'source_date', 'entry_date', 'expiry_date']);

/**
 * Reads PFIF 1.1 to 1.4: prefixed or not, notes in their person or at top level. Fields have their names of 1.4. Of a record that
 * has expired nothing but its placeholder is read, and none of its notes' fields but their ids.
 * @param nowMs what counts as now, milliseconds since 1970
 * @throws AppError `reader/damaged` · `reader/limit`
 */
export function readPfif(
  bytes: Uint8Array,
  warnings: Warnings,
  nowMs = Date.now(),
): { persons: PfifPerson[]; notes: PfifNote[] } {
  if (bytes.length > LIMITS.pfif.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  const persons: PfifPerson[] = [];
  const notes: PfifNote[] = [];
  let record = 0;
  let person: Map<string, string> | null = null;
  let nested: PfifNote[] = [];
  let note: Map<string, string> | null = null;
  let field: string | null = null;
  let text = '';
  let depth = 0;
  const root = { isPfif: false };

  const count = (): number => {
    if (++record > LIMITS.pfif.records) throw new AppError('reader/limit', { limit: 'rows' });
    return record;
  };

  const reader = xmlReader('pfif', {
    open(name) {
      depth++;
      if (depth === 1) root.isPfif = name === 'pfif';
      else if (name === 'person' && person === null && note === null) {
        person = new Map();
        nested = [];
      } else if (name === 'note' && note === null) note = new Map();
      else {
        field = name;
        text = '';
      }
    },
    close(name) {
      depth--;
      if (name === 'note' && note !== null && field === null) {
        const fields = note;
        note = null;
        if (person === null) notes.push({ record: count(), fields, isNested: false });
        else nested.push({ record: count(), fields, isNested: true });
      } else if (name === 'person' && person !== null && note === null && field === null) {
        persons.push(settle({ record: count(), fields: person, notes: nested }, nowMs));
        person = null;
      } else if (field === name) {
        const into = note ?? person;
        if (into !== null) put(into, name, text);
        field = null;
      }
    },
    text(chunk) {
      if (field !== null) text += chunk;
    },
  });
  for (let at = 0; at < bytes.length; at += 65_536)
    reader.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  if (!root.isPfif) throw new AppError('reader/damaged', { format: 'pfif' });
  const expired = persons.filter((each) => isExpired(each.fields, nowMs)).length;
  if (expired > 0) warnings.add('record-expired', { count: expired });
  return { persons, notes };
}

/** Whether the record's own day to go has come. A record without one does not expire by itself. */
export function isExpired(fields: PfifFields, nowMs: number): boolean {
  const at = Date.parse(fields.get('expiry_date') ?? '');
  return Number.isFinite(at) && at <= nowMs;
}

function settle(person: PfifPerson, nowMs: number): PfifPerson {
  const id = person.fields.get('person_record_id');
  if (isExpired(person.fields, nowMs)) {
    return {
      ...person,
      fields: only(person.fields, PLACEHOLDER),
      notes: person.notes.map((note) => ({
        ...note,
        fields: only(note.fields, new Set(['note_record_id'])),
      })),
    };
  }
  if (id === undefined) return person;
  return {
    ...person,
    notes: person.notes.map((note) =>
      note.fields.has('person_record_id')
        ? note
        : { ...note, fields: new Map([...note.fields, ['person_record_id', id]]) },
    ),
  };
}

function only(fields: PfifFields, names: ReadonlySet<string>): PfifFields {
  return new Map([...fields].filter(([name]) => names.has(name)));
}

function put(fields: Map<string, string>, name: string, text: string): void {
  const value = name === 'other' ? descriptionOf(text) : tidy(text);
  const known = Object.hasOwn(RENAMED, name) ? (RENAMED[name] ?? name) : name;
  if (value !== '' && !fields.has(known)) fields.set(known, value.slice(0, LIMITS.valueChars));
}

/** Blanks around every line go, and the empty lines at both ends. */
function tidy(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** Until version 1.3 the description stood under a heading in a field for whatever else there was. */
function descriptionOf(text: string): string {
  return tidy(text.replace(/^\s*description:[ \t]*(?=\r|\n|$)/i, ''));
}
