import type { MrzReading } from '../../../shared/people/mrz/schema.ts';
import {
  DOCUMENT_TYPES,
  type PersonDocument,
  type PersonInput,
  type PersonName,
} from '../../../shared/people/schema.ts';
import { safeParsePartialDate } from '../../../shared/kernel/dates.ts';
import { documentWith, nameWith } from '../new-items.ts';

type Fields = NonNullable<MrzReading['fields']>;

/** Fields of the form that a machine-readable zone fills. */
export type MrzFilled = Pick<
  PersonInput,
  'names' | 'birthDate' | 'birthWritten' | 'sex' | 'nationalities' | 'documents'
>;

/**
 * What the form holds after a zone was read into it. What an officer typed stays: the zone fills what is empty, adds its name when
 * it is another, and adds its document or completes the one of the same number.
 * @param newId makes ids for what is added
 */
export function applyMrz(person: MrzFilled, reading: MrzReading, newId: () => string): MrzFilled {
  const { fields, lines } = reading;
  if (fields === null) return person;
  const nationality = fields.nationality.countryCode;
  return {
    names: withName(person.names, fields, newId),
    birthDate: person.birthDate ?? fields.birthDate,
    birthWritten: person.birthWritten,
    sex: person.sex === 'unknown' ? fields.sex : person.sex,
    nationalities:
      nationality === null || person.nationalities.includes(nationality)
        ? person.nationalities
        : [...person.nationalities, nationality],
    documents: withDocument(person.documents, documentOf(fields, lines, newId())),
  };
}

/** A single name of the zone has no surname: it stands alone as a given name, as everywhere in the register. */
function partsOf({ names }: Fields): Pick<PersonName, 'given' | 'surname'> {
  return names.isSingle
    ? { given: capitalised(names.surname), surname: '' }
    : { given: capitalised(names.given), surname: capitalised(names.surname) };
}

function withName(names: PersonName[], fields: Fields, newId: () => string): PersonName[] {
  const { given, surname } = partsOf(fields);
  if (given === '' && surname === '') return names;
  const read = nameWith(newId(), { given, surname, kind: 'document' });
  const isEmpty = (name: PersonName) => name.given === '' && name.surname === '';
  const isSame = (name: PersonName) => wordsOf(name) === wordsOf(read);
  if (names.some(isSame)) return names;
  const empty = names.find(isEmpty);
  if (empty === undefined) return [...names, read];
  return names.map((name) => (name === empty ? { ...name, given, surname, kind: 'document' } : name));
}

function wordsOf({ given, surname }: PersonName): string {
  return `${surname} ${given}`
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** `ERIKSSON` as people write it: `Eriksson`. */
function capitalised(text: string): string {
  return text.toLowerCase().replaceAll(/(^|[\s'-])\p{L}/gu, (start) => start.toUpperCase());
}

function documentOf(fields: Fields, lines: readonly string[], id: string): PersonDocument {
  const type = DOCUMENT_TYPES.find((known) => known === fields.documentType) ?? 'other';
  return documentWith(id, {
    type,
    number: fields.number,
    issuer: fields.issuer.countryCode,
    issuedOn: wholeDate(fields.issuedOn),
    expiresOn: wholeDate(fields.expiresOn),
    mrz: lines.join('\n'),
  });
}

function wholeDate(date: string | null): string | null {
  const parts = date === null ? null : safeParsePartialDate(date);
  return parts === null || parts.day === null || parts.approximate ? null : date;
}

function withDocument(documents: PersonDocument[], read: PersonDocument): PersonDocument[] {
  const bare = (number: string) => number.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  const target =
    documents.find((known) => bare(known.number) === bare(read.number)) ??
    documents.find((known) => known.number === '');
  if (target === undefined) return [...documents, read];
  return documents.map((known) =>
    known === target
      ? {
          ...read,
          id: known.id,
          status: known.status,
          issuer: read.issuer ?? known.issuer,
          issuedOn: read.issuedOn ?? known.issuedOn,
          expiresOn: read.expiresOn ?? known.expiresOn,
        }
      : known,
  );
}
