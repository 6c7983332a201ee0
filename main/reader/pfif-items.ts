import { STATEMENT_STATUS_LIST } from './table-items.ts';
import type { FieldsOf, ReadItem, ReadName } from '../../shared/reader/result.ts';
import { countryCodeOf } from './countries.ts';
import type { PfifFields, PfifNote, PfifPerson } from './pfif.ts';
import { parseBoolean, parseDate, parseSex } from './values.ts';

/** Candidates in PFIF: who is looked for, and what is said about them. */
export function pfifItems({
  persons,
  notes,
}: {
  persons: readonly PfifPerson[];
  notes: readonly PfifNote[];
}): ReadItem[] {
  return [
    ...persons.flatMap((person) => [
      enquiry(person),
      ...person.notes.map((note) => statement(note, person.fields.get('full_name'))),
    ]),
    ...notes.map((note) => statement(note)),
  ];
}

function enquiry({ record, fields }: PfifPerson): ReadItem {
  const rest = new Map(fields);
  const take = (name: string): string | undefined => {
    const value = rest.get(name);
    rest.delete(name);
    return value;
  };
  const line = (name: string): string | undefined => take(name)?.replace(/\s+/g, ' ').slice(0, 4000);
  const recordId = line('person_record_id');
  const names = namesOf(take);
  const birthDate = parseDate(rest.get('date_of_birth') ?? '', 'day-first');
  const sex = parseSex(rest.get('sex') ?? '');
  const country = countryCodeOf(rest.get('home_country') ?? '');
  if (birthDate !== null) take('date_of_birth');
  if (sex !== null) take('sex');
  if (country !== null) take('home_country');
  const address = ['home_street', 'home_neighborhood', 'home_city', 'home_state', 'home_postal_code']
    .map((name) => line(name))
    .filter((part) => part !== undefined)
    .join(', ');
  const value: FieldsOf<'enquiry'> = {
    names: names.length > 0 ? names : [{ full: recordId ?? '', kind: 'main' }],
  };
  put(value, 'recordId', recordId);
  put(value, 'birthDate', birthDate);
  put(value, 'sex', sex);
  put(value, 'countryCode', country);
  put(value, 'address', address);
  put(value, 'description', take('description'));
  put(value, 'age', line('age'));
  put(value, 'authorName', line('author_name'));
  put(value, 'authorEmail', line('author_email'));
  put(value, 'authorPhone', line('author_phone'));
  put(value, 'sourceName', line('source_name'));
  put(value, 'sourceUrl', line('source_url'));
  put(value, 'sourceDate', line('source_date'));
  put(value, 'expiryDate', line('expiry_date'));
  return {
    kind: 'enquiry',
    place: { card: record },
    fields: value,
    unmapped: left(rest),
    raw: rawOf(fields),
  };
}

function namesOf(take: (name: string) => string | undefined): ReadName[] {
  const names: ReadName[] = [];
  const given = take('given_name')?.replace(/\s+/g, ' ');
  const family = take('family_name')?.replace(/\s+/g, ' ');
  const [full, ...more] = linesOf(take('full_name'));
  if (full !== undefined || given !== undefined || family !== undefined) {
    const main: ReadName = { kind: 'main' };
    put(main, 'full', full);
    put(main, 'given', given);
    put(main, 'family', family);
    names.push(main);
  }
  for (const name of [...more, ...linesOf(take('alternate_names'))])
    names.push({ full: name, kind: 'other' });
  return names.slice(0, 50);
}

function statement({ record, fields }: PfifNote, personName?: string): ReadItem {
  const rest = new Map(fields);
  const take = (name: string): string | undefined => {
    const value = rest.get(name)?.slice(0, 4000);
    rest.delete(name);
    return value;
  };
  const status = STATEMENT_STATUS_LIST.find((each) => each === rest.get('status'));
  if (status !== undefined) take('status');
  const madeContact = parseBoolean(rest.get('author_made_contact') ?? '');
  if (madeContact !== null) take('author_made_contact');
  const value: FieldsOf<'statement'> = {};
  put(value, 'status', status);
  put(value, 'authorMadeContact', madeContact);
  put(value, 'recordId', take('note_record_id'));
  put(value, 'personRecordId', take('person_record_id'));
  put(value, 'linkedPersonRecordId', take('linked_person_record_id'));
  put(value, 'personName', linesOf(personName)[0]);
  put(value, 'text', take('text'));
  put(value, 'lastKnownLocation', take('last_known_location'));
  put(value, 'emailOfFoundPerson', take('email_of_found_person'));
  put(value, 'phoneOfFoundPerson', take('phone_of_found_person'));
  put(value, 'authorName', take('author_name'));
  put(value, 'authorEmail', take('author_email'));
  put(value, 'authorPhone', take('author_phone'));
  put(value, 'sourceDate', take('source_date'));
  return {
    kind: 'statement',
    place: { card: record },
    fields: value,
    unmapped: left(rest),
    raw: rawOf(fields),
  };
}

/** Sets a field that has a value. */
function put<Fields extends object, Key extends keyof Fields>(
  fields: Fields,
  key: Key,
  value: NonNullable<Fields[Key]> | null | undefined,
): void {
  if (value !== null && value !== undefined && value !== '') fields[key] = value;
}

function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What no field took; the receiving store sets `entry_date` itself. */
function left(fields: PfifFields): { label: string; value: string }[] {
  return [...fields]
    .filter(([name]) => name !== 'entry_date')
    .map(([label, value]) => ({ label: label.slice(0, 200), value }));
}

function rawOf(fields: PfifFields): string[] {
  return [...fields].map(([name, value]) => `${name}: ${value}`);
}
