import type { PersonInput } from '../../shared/people/schema.ts';

/** What a row adds to a record, and in what it differs from it. */
export interface Filled {
  /** The record with what was empty filled in; `null` when the row adds nothing. */
  person: PersonInput | null;
  /** Fields in which the row says something else than the record, which stays as it is. */
  different: string[];
}

type Plain = 'birthPlace' | 'sex' | 'purpose' | 'arrivedOn' | 'departsOn' | 'registeredUntil' | 'eraseOn';
const PLAIN: readonly Plain[] = [
  'birthPlace',
  'sex',
  'purpose',
  'arrivedOn',
  'departsOn',
  'registeredUntil',
  'eraseOn',
];

/** Fills in what a record lacks from a row about the same person. Nothing that stands in the record is changed or taken out. */
export function fillEmpty(known: PersonInput, row: PersonInput): Filled {
  const person: PersonInput = { ...known, employment: { ...known.employment } };
  const different: string[] = [];
  let isChanged = false;
  for (const field of PLAIN) {
    if (isEmpty(row[field]) || row[field] === known[field]) continue;
    if (isEmpty(known[field])) {
      Object.assign(person, { [field]: row[field] });
      isChanged = true;
    } else different.push(field);
  }
  if (row.birthDate !== null) {
    if (known.birthDate === null) {
      person.birthDate = row.birthDate;
      person.birthWritten = row.birthWritten;
      isChanged = true;
    } else if (known.birthDate !== row.birthDate) different.push('birthDate');
  }
  for (const field of ['employer', 'occupation', 'contractEndsOn'] as const) {
    const value = row.employment[field];
    if (isEmpty(value) || value === known.employment[field]) continue;
    if (isEmpty(known.employment[field])) {
      Object.assign(person.employment, { [field]: value });
      isChanged = true;
    } else different.push(field);
  }
  for (const field of ['nationalities', 'languages'] as const) {
    if (row[field].length === 0) continue;
    if (known[field].length === 0) {
      person[field] = row[field];
      isChanged = true;
    } else if (row[field].some((value) => !known[field].includes(value))) different.push(field);
  }
  if (person.nationalities !== known.nationalities && known.standing === 'other')
    person.standing = row.standing;
  isChanged = fillLists(person, known, row, different) || isChanged;
  return { person: isChanged ? person : null, different };
}

/** A list takes items of a kind that it has none of: a first e-mail address, a first passport. */
function fillLists(person: PersonInput, known: PersonInput, row: PersonInput, different: string[]): boolean {
  let isChanged = false;
  const scripts = new Set(known.names.map((name) => name.script));
  const names = row.names
    .filter((name) => !scripts.has(name.script))
    .map((name) => ({ ...name, kind: 'native' as const }));
  if (names.length > 0 && known.names.length + names.length <= 20) {
    person.names = [...known.names, ...names];
    isChanged = true;
  }
  const documents = missing(known.documents, row.documents, (item) => item.type);
  if (documents.length > 0 && known.documents.length + documents.length <= 30) {
    person.documents = [...known.documents, ...documents];
    isChanged = true;
  } else if (
    row.documents.some((item) => !known.documents.some((old) => compact(old.number) === compact(item.number)))
  )
    different.push('documents');
  const points = missing(known.contactPoints, row.contactPoints, (item) =>
    item.kind === 'mobile' || item.kind === 'phone' ? 'number' : item.kind,
  );
  if (points.length > 0 && known.contactPoints.length + points.length <= 30) {
    person.contactPoints = [...known.contactPoints, ...points];
    isChanged = true;
  } else if (
    row.contactPoints.some(
      (item) => !known.contactPoints.some((old) => compact(old.value) === compact(item.value)),
    )
  )
    different.push('contactPoints');
  const addresses = missing(known.addresses, row.addresses, (item) => item.kind);
  if (addresses.length > 0 && known.addresses.length + addresses.length <= 20) {
    person.addresses = [...known.addresses, ...addresses];
    isChanged = true;
  } else if (row.addresses.some((item) => !known.addresses.some((old) => old.text === item.text)))
    different.push('addresses');
  if (row.nextOfKin.length > 0 && known.nextOfKin.length === 0) {
    person.nextOfKin = row.nextOfKin;
    isChanged = true;
  }
  if (row.note !== '' && known.note === '') {
    person.note = row.note;
    isChanged = true;
  } else if (row.note !== '' && !known.note.includes(row.note)) different.push('note');
  return isChanged;
}

function missing<Item>(known: readonly Item[], row: readonly Item[], kindOf: (item: Item) => string): Item[] {
  const kinds = new Set(known.map(kindOf));
  return row.filter((item) => !kinds.has(kindOf(item)));
}

function isEmpty(value: string | null): boolean {
  return value === null || value === '' || value === 'unknown';
}

function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
