import type { PersonInput } from '../people/schema.ts';
import { sameItem, type ListName } from './items.ts';
import { CHOICE_FIELDS, type ChoiceField, type MergeChoices, NotChosen } from './schema.ts';

/** The most that a list of a person holds. */
export const LIST_LIMITS: Readonly<Record<ListName | 'nationalities' | 'languages', number>> = {
  names: 20,
  documents: 30,
  contactPoints: 30,
  addresses: 20,
  nextOfKin: 20,
  needs: 20,
  consents: 50,
  nationalities: 10,
  languages: 20,
};

/** The most that a note holds, in characters. */
const NOTE_LIMIT = 20_000;

/** One item that both records had. */
export interface JoinedItem {
  list: ListName;
  /** Its id in the kept record, and still. */
  keep: string;
  /** Its id in the other. */
  other: string;
}

/** Two people made one. */
export interface JoinedPerson {
  person: PersonInput;
  /** Values that it does not show. */
  notChosen: NotChosen[];
  joined: JoinedItem[];
}

/** One of two people to be joined. */
export interface JoinSide {
  id: string;
  fields: PersonInput;
}

/**
 * Makes one person of two, and loses nothing: items of lists stand side by side, those that say the same are joined to the one confirmed
 * last; of fields with one value the chosen one stands, or the one that is filled. Pure, so that the page shows what the core will do.
 */
export function joinPeople(keep: JoinSide, other: JoinSide, choices: MergeChoices): JoinedPerson {
  const joined: JoinedItem[] = [];
  const notChosen: NotChosen[] = [];
  const [one, two] = [keep.fields, other.fields];
  const list = <Name extends ListName>(name: Name): PersonInput[Name] =>
    joinList(name, one[name], two[name], { joined, notChosen });
  const self = new Set([keep.id, other.id]);
  const names = list('names');
  const person: PersonInput = {
    ...chosen(one, two, choices, notChosen),
    names: choices.names === 'other' ? leading(names, two.names, joined) : names,
    documents: list('documents'),
    contactPoints: list('contactPoints'),
    addresses: list('addresses'),
    nextOfKin: list('nextOfKin').map((kin) =>
      kin.personId !== null && self.has(kin.personId) ? { ...kin, personId: null } : kin,
    ),
    needs: list('needs'),
    consents: list('consents'),
    nationalities: union('nationalities', one.nationalities, two.nationalities, notChosen),
    languages: union('languages', one.languages, two.languages, notChosen),
    note: joinNotes(one.note, two.note, notChosen),
  };
  return { person, notChosen, joined };
}

/** Fields with one value that both have filled, each otherwise: where somebody has to choose. */
export function differingFields(one: PersonInput, other: PersonInput): ChoiceField[] {
  return CHOICE_FIELDS.filter(
    (field) =>
      !isBlank(field, one) &&
      !isBlank(field, other) &&
      JSON.stringify(valueOf(field, one)) !== JSON.stringify(valueOf(field, other)),
  );
}

/** Whose value stands when nobody chose. */
export function defaultChoice(field: ChoiceField, keep: PersonInput, other: PersonInput): 'keep' | 'other' {
  return isBlank(field, keep) && !isBlank(field, other) ? 'other' : 'keep';
}

function chosen(
  keep: PersonInput,
  other: PersonInput,
  choices: MergeChoices,
  notChosen: NotChosen[],
): PersonInput {
  const differing = new Set(differingFields(keep, other));
  let person = keep;
  for (const field of CHOICE_FIELDS) {
    if (field === 'names') continue;
    const from = isBlank(field, other) ? 'keep' : isBlank(field, keep) ? 'other' : (choices[field] ?? 'keep');
    if (from === 'other') person = withField(person, field, other);
    if (!differing.has(field)) continue;
    const left = from === 'other' ? keep : other;
    notChosen.push({
      field,
      value: toJson(field === 'birthDate' ? dateAsWritten(left) : left[field]),
      from: from === 'other' ? 'keep' : 'other',
    });
  }
  return person;
}

function withField(
  person: PersonInput,
  field: Exclude<ChoiceField, 'names'>,
  from: PersonInput,
): PersonInput {
  return field === 'birthDate'
    ? { ...person, birthDate: from.birthDate, birthWritten: from.birthWritten }
    : { ...person, [field]: from[field] };
}

function dateAsWritten(person: PersonInput): string {
  return person.birthWritten.text === '' ? (person.birthDate ?? '') : person.birthWritten.text;
}

function valueOf(field: ChoiceField, person: PersonInput): unknown {
  if (field === 'names') {
    const { id: _id, ...name } = person.names[0] ?? { id: '' };
    return name;
  }
  return field === 'birthDate' ? [person.birthDate, person.birthWritten] : person[field];
}

/** Whether a field says nothing. */
export function isBlank(field: ChoiceField, person: PersonInput): boolean {
  switch (field) {
    case 'names':
      return person.names.length === 0;
    case 'employment': {
      const { employer, organisationId, occupation, evacuationPaidBy, clause, contractEndsOn } =
        person.employment;
      return (
        employer === '' &&
        organisationId === null &&
        occupation === '' &&
        evacuationPaidBy === 'unknown' &&
        clause === '' &&
        contractEndsOn === null
      );
    }
    case 'birthDate':
      return person.birthDate === null && person.birthWritten.text === '';
    default: {
      const value = person[field];
      return value === null || value === '' || value === 'unknown';
    }
  }
}

interface Notes {
  joined: JoinedItem[];
  notChosen: NotChosen[];
}

function joinList<Name extends ListName>(
  list: Name,
  keep: PersonInput[Name],
  other: PersonInput[Name],
  notes: Notes,
): PersonInput[Name];
function joinList(
  list: ListName,
  keep: readonly { id: string }[],
  other: readonly { id: string }[],
  notes: Notes,
): { id: string }[] {
  const items = [...keep];
  const free = new Set(keep.map((item) => item.id));
  for (const item of other) {
    const place = items.findIndex((mine) => free.has(mine.id) && sameItem(list, mine, item) !== null);
    const mine = items[place];
    const both = mine === undefined ? null : sameItem(list, mine, item);
    if (mine !== undefined && both !== null) {
      items[place] = both;
      free.delete(mine.id);
      notes.joined.push({ list, keep: mine.id, other: item.id });
    } else if (items.length >= LIST_LIMITS[list] || items.some((known) => known.id === item.id)) {
      notes.notChosen.push({ field: list, value: toJson(item), from: 'other' });
    } else {
      items.push(item);
    }
  }
  return items;
}

/** The other's names first. */
function leading(
  names: PersonInput['names'],
  others: PersonInput['names'],
  joined: readonly JoinedItem[],
): PersonInput['names'] {
  const first = new Set([
    ...others.map((name) => name.id),
    ...joined.filter((item) => item.list === 'names').map((item) => item.keep),
  ]);
  return [...names.filter((name) => first.has(name.id)), ...names.filter((name) => !first.has(name.id))];
}

function union<Field extends 'nationalities' | 'languages'>(
  field: Field,
  keep: readonly PersonInput[Field][number][],
  other: readonly PersonInput[Field][number][],
  notChosen: NotChosen[],
): PersonInput[Field][number][] {
  const all = [...new Set([...keep, ...other])];
  const left = all.slice(LIST_LIMITS[field]);
  if (left.length > 0) notChosen.push({ field, value: toJson(left), from: 'other' });
  return all.slice(0, LIST_LIMITS[field]);
}

function joinNotes(keep: string, other: string, notChosen: NotChosen[]): string {
  if (other === '' || keep.includes(other)) return keep;
  if (keep === '' || other.includes(keep)) return other;
  const both = `${keep}\n\n${other}`;
  if (both.length <= NOTE_LIMIT) return both;
  notChosen.push({ field: 'note', value: other, from: 'other' });
  return keep;
}

function toJson(value: unknown): NotChosen['value'] {
  const parsed: unknown = JSON.parse(JSON.stringify(value));
  return NotChosen.shape.value.parse(parsed);
}
