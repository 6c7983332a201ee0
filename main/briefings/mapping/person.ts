import { COUNTRY_CODES, SPECIAL_NATIONALITY_CODES } from '../../../shared/kernel/countries.ts';
import { CalendarDate } from '../../../shared/kernel/dates.ts';
import { type DOCUMENT_TYPES, type PersonInput } from '../../../shared/people/schema.ts';
import type { FieldsOf, ReadName } from '../../../shared/reader/result.ts';
import { meaningOf, type Facts } from './facts.ts';

const DOCUMENTS: readonly (readonly [(typeof DOCUMENT_TYPES)[number], RegExp])[] = [
  ['passport', /pass/u],
  ['identity-card', /identi|id card|national id|\bcni\b|\bdni\b|cedula/u],
  ['residence-permit', /resid|sejour|permit/u],
  ['emergency-travel-document', /emergency|laissez/u],
  ['birth-certificate', /birth|naissance/u],
];

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Deva', /\p{Script=Devanagari}/u],
];

const NAME_KINDS = { main: 'document', other: 'alias', native: 'native' } as const satisfies Record<
  ReadName['kind'],
  PersonInput['names'][number]['kind']
>;

const nationalities = new Set([...COUNTRY_CODES, ...SPECIAL_NATIONALITY_CODES]);

/** A person as the record keeps it. Only somebody who is said to have our nationality counts as a citizen. */
export function mapPerson(fields: FieldsOf<'person'>, facts: Facts): Record<string, unknown> {
  facts.keep('age', fields.age);
  facts.keep('household', fields.household);
  if (fields.isHouseholdHead === true) facts.keep('householdHead', 'yes');
  facts.keep('organisation', fields.organisation);
  facts.keep('reference', fields.reference);
  for (const website of fields.websites ?? []) facts.keep('website', website);
  const known = (fields.nationalities ?? []).filter((code) => nationalities.has(code));
  for (const code of fields.nationalities ?? [])
    if (!nationalities.has(code)) facts.keep('nationality', code);
  const person = {
    names: fields.names.slice(0, 20).map((name) => mapName(name, facts)),
    birthDate: fields.birthDate ?? null,
    birthPlace: facts.line('birthPlace', fields.birthPlace),
    sex: fields.sex === 'other' ? 'X' : (fields.sex ?? 'unknown'),
    nationalities: [...new Set(known)].slice(0, 10),
    standing: known.includes(facts.context.sendingState) ? 'citizen' : 'other',
    documents: mapDocuments(fields, facts),
    contactPoints: mapPoints(fields, facts),
    addresses: mapAddresses(fields, facts),
    languages: facts.languages(fields.languages),
  };
  return { ...person, note: noteOf(fields, facts) };
}

/** A register of people has no field for the rest of a row: it joins the note, label by label. */
function noteOf(fields: FieldsOf<'person'>, facts: Facts): string {
  const rest = facts.unmapped.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`));
  return [fields.note ?? '', ...rest]
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, 20_000);
}

function mapName(name: ReadName, facts: Facts) {
  const hasParts = name.given !== undefined || name.family !== undefined;
  const given = facts.line('name', hasParts ? name.given : name.full);
  const surname = facts.line('name', hasParts ? name.family : undefined);
  const script = SCRIPTS.find(([, pattern]) => pattern.test(given + surname))?.[0] ?? 'Latn';
  return { id: facts.context.newId(), kind: NAME_KINDS[name.kind], given, surname, script };
}

function mapDocuments(fields: FieldsOf<'person'>, facts: Facts) {
  return (fields.documents ?? []).map((document) => {
    const type = meaningOf(document.type, DOCUMENTS);
    if (type === null) facts.keep('document', document.type);
    const expiresOn = CalendarDate.safeParse(document.expiresOn);
    // A document expires on a day; a month alone is kept, but not as that day.
    if (!expiresOn.success) facts.keep('documentExpiry', document.expiresOn);
    return {
      id: facts.context.newId(),
      type: type ?? 'passport',
      number: facts.line('document', document.number),
      issuer: null,
      issuedOn: null,
      expiresOn: expiresOn.success ? expiresOn.data : null,
    };
  });
}

function mapPoints(fields: FieldsOf<'person'>, facts: Facts) {
  const { confirmed } = facts.context;
  const phones = (fields.phones ?? []).map((phone) => ({
    kind:
      phone.kind === 'mobile' || phone.kind === 'satellite'
        ? phone.kind
        : phone.kind === 'pager'
          ? 'other'
          : 'phone',
    value: facts.line('phone', phone.number),
    note: facts.line(
      'phone',
      [phone.kind === 'fax' ? 'fax' : '', phone.mark ?? ''].filter((part) => part !== '').join(' '),
    ),
  }));
  const emails = (fields.emails ?? []).map((email) => ({
    kind: 'email',
    value: facts.line('email', email),
    note: '',
  }));
  return [...phones, ...emails]
    .filter((point) => point.value !== '')
    .slice(0, 30)
    .map((point) => ({ id: facts.context.newId(), ...point, confirmed }));
}

function mapAddresses(fields: FieldsOf<'person'>, facts: Facts) {
  const place = facts.line('district', fields.districts?.join(', '));
  const text = facts.line('address', fields.address);
  const countryCode =
    fields.countryCode !== undefined && nationalities.has(fields.countryCode) ? fields.countryCode : null;
  if (text === '' && place === '') return [];
  return [
    {
      id: facts.context.newId(),
      text: text === '' ? place : text,
      place,
      countryCode,
      confirmed: facts.context.confirmed,
    },
  ];
}
