import type { Candidate } from '../../shared/briefings/schema.ts';

/** How a field of a candidate is corrected: as one line, as text, or as a list with one value a line. */
type EditKind = 'line' | 'text' | 'lines' | 'phones' | 'names' | 'steps';

const REACH: readonly (readonly [string, EditKind])[] = [
  ['phones', 'phones'],
  ['emails', 'lines'],
  ['websites', 'lines'],
  ['address', 'text'],
  ['districts', 'lines'],
  ['countryCode', 'line'],
  ['languages', 'lines'],
  ['note', 'text'],
];

const FIELDS: Readonly<Record<string, readonly (readonly [string, EditKind])[]>> = {
  organisation: [
    ['name', 'line'],
    ['shortName', 'line'],
    ['type', 'line'],
    ['level', 'line'],
    ['parent', 'line'],
    ...REACH,
  ],
  contact: [
    ['name', 'line'],
    ['role', 'line'],
    ['office', 'line'],
    ['organisation', 'line'],
    ['sectors', 'lines'],
    ...REACH,
  ],
  facility: [
    ['name', 'line'],
    ['type', 'line'],
    ['status', 'line'],
    ['operator', 'line'],
    ['services', 'lines'],
    ['openingHours', 'line'],
    ...REACH,
  ],
  meeting: [
    ['title', 'line'],
    ['startsAt', 'line'],
    ['endsAt', 'line'],
    ['timeZone', 'line'],
    ['place', 'line'],
    ['organiser', 'line'],
    ['attendees', 'lines'],
    ['note', 'text'],
  ],
  alert: [
    ['title', 'line'],
    ['source', 'line'],
    ['note', 'text'],
  ],
  procedure: [
    ['title', 'line'],
    ['trigger', 'line'],
    ['steps', 'steps'],
    ['organisation', 'line'],
    ['validFrom', 'line'],
    ['validUntil', 'line'],
    ['text', 'text'],
  ],
  route: [
    ['name', 'line'],
    ['status', 'line'],
    ['note', 'text'],
  ],
  restriction: [
    ['title', 'line'],
    ['area', 'line'],
    ['startsAt', 'line'],
    ['endsAt', 'line'],
    ['text', 'text'],
  ],
  person: [
    ['names', 'names'],
    ['birthDate', 'line'],
    ['birthPlace', 'line'],
    ['nationalities', 'lines'],
    ...REACH,
  ],
};

/** One field to correct, as text. */
export interface EditableField {
  field: string;
  kind: EditKind;
  value: string;
}

/** The fields of a candidate that can be corrected by hand; empty for kinds that become records later. Shapes are corrected on the record. */
export function editableFields(candidate: Candidate): EditableField[] {
  const known = FIELDS[candidate.kind] ?? [];
  return known.map(([field, kind]) => ({ field, kind, value: toText(kind, candidate.fields[field]) }));
}

/** All fields of a candidate with the corrections in them; an emptied one is left out. */
export function correctedFields(
  candidate: Candidate,
  corrections: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...candidate.fields };
  for (const { field, kind, value } of editableFields(candidate)) {
    const corrected = corrections[field] ?? value;
    if (corrected === value) continue;
    const next = fromText(kind, corrected, candidate.fields[field]);
    if (next === null) Reflect.deleteProperty(fields, field);
    else fields[field] = next;
    // A name that was corrected as a whole no longer has its old parts.
    if (field === 'name')
      for (const part of ['givenName', 'familyName']) Reflect.deleteProperty(fields, part);
  }
  return fields;
}

function toText(kind: EditKind, value: unknown): string {
  return listOf(value)
    .map((part) => partToText(kind, part))
    .join('\n');
}

/** A list as such; anything else as a list of itself, nothing as an empty one. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function partToText(kind: EditKind, part: unknown): string {
  if (typeof part !== 'object' || part === null) return wordOf(part);
  const values: Readonly<Record<string, unknown>> = { ...part };
  if (kind === 'phones') return wordOf(values['number']);
  if (kind === 'steps') return wordOf(values['text']);
  const whole = wordOf(values['full']);
  return whole === '' ? `${wordOf(values['given'])} ${wordOf(values['family'])}`.trim() : whole;
}

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function fromText(kind: EditKind, text: string, before: unknown): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (kind === 'line' || kind === 'text') return trimmed;
  const old = listOf(before);
  const lines = trimmed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (kind === 'lines') return lines;
  // What was not touched keeps what the source says about it.
  return lines.map((line) => old.find((part) => partToText(kind, part) === line) ?? newPart(kind, line));
}

function newPart(kind: EditKind, line: string): unknown {
  if (kind === 'steps') return { text: line };
  return kind === 'phones' ? { number: line, kind: 'voice' } : { full: line, kind: 'main' };
}
