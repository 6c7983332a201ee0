import type { ExportField } from '../../shared/exports/schema.ts';
import type { Confirmation, PersonInput, PersonName } from '../../shared/people/schema.ts';
import type { ExportedPerson } from './person.ts';
import type { Words } from './words/words.ts';

type Heading = keyof Words['column'];
/** A cell: text, or a number that a spreadsheet may count with; `null` is an empty one. */
export type Cell = string | number | null;

/** One column of a table of people. Values of enums and States stay codes, so that the file reads the same everywhere. */
export interface Column {
  heading: Heading;
  field: ExportField;
  value: (person: ExportedPerson) => Cell;
}

type Fields = PersonInput;

const plain = (heading: Heading & keyof Fields, value: (fields: Fields) => Cell): Column => ({
  heading,
  field: heading,
  value: ({ record }) => value(record.fields),
});
const of = (field: ExportField, heading: Heading, value: (fields: Fields) => Cell): Column => ({
  heading,
  field,
  value: ({ record }) => value(record.fields),
});

const nameLine = (name: PersonName): string =>
  [name.surname, [name.given, name.patronymic].filter((part) => part !== '').join(' ')]
    .filter((part) => part !== '')
    .join(', ');
const isNumber = (kind: string): boolean => kind !== 'email' && kind !== 'messenger' && kind !== 'other';
const confirmedText = ({ at, channel }: Confirmation): string =>
  at === null ? '' : [at.slice(0, 10), channel ?? ''].filter((part) => part !== '').join(' ');
const pointText = ({ confirmed, failedAt }: PersonInput['contactPoints'][number]): string =>
  [confirmedText(confirmed), failedAt === null ? '' : `failed ${failedAt.slice(0, 10)}`]
    .filter((part) => part !== '')
    .join(', ');
/** Parts of one entry, entries one below the other. */
const lines = (entries: readonly (readonly (string | null)[])[]): string =>
  entries.map((parts) => parts.filter((part) => part !== null && part !== '').join(' · ')).join('\n');

/** The contact points that have a column of their own. */
function mainContacts(fields: Fields) {
  const phone = fields.contactPoints.find((point) => isNumber(point.kind));
  const email = fields.contactPoints.find((point) => point.kind === 'email');
  return { phone, email };
}

/** Every column, in the order in which people read a record. */
export const COLUMNS: readonly Column[] = [
  { heading: 'id', field: 'record', value: ({ record }) => record.id },
  of('names', 'surname', ({ names }) => names[0]?.surname ?? ''),
  of('names', 'given', ({ names }) => names[0]?.given ?? ''),
  of('names', 'patronymic', ({ names }) => names[0]?.patronymic ?? ''),
  of('names', 'otherNames', ({ names }) => names.slice(1).map(nameLine).join(' · ')),
  plain('birthDate', (fields) => fields.birthDate),
  plain('birthWritten', ({ birthWritten }) =>
    birthWritten.text === '' ? '' : `${birthWritten.calendar}: ${birthWritten.text}`,
  ),
  plain('birthPlace', (fields) => fields.birthPlace),
  plain('sex', (fields) => fields.sex),
  of('nationalities', 'nationality', (fields) => fields.nationalities.join(', ')),
  plain('standing', (fields) => fields.standing),
  of('documents', 'documentType', ({ documents }) => documents[0]?.type ?? ''),
  of('documents', 'documentNumber', ({ documents }) => documents[0]?.number ?? ''),
  of('documents', 'documentIssuer', ({ documents }) => documents[0]?.issuer ?? ''),
  of('documents', 'documentIssuedOn', ({ documents }) => documents[0]?.issuedOn ?? ''),
  of('documents', 'documentExpiresOn', ({ documents }) => documents[0]?.expiresOn ?? ''),
  of('documents', 'documentStatus', ({ documents }) => documents[0]?.status ?? ''),
  of('documents', 'otherDocuments', ({ documents }) =>
    lines(
      documents
        .slice(1)
        .map(({ type, number, issuer, issuedOn, expiresOn, status }) => [
          type,
          number,
          issuer,
          issuedOn === null && expiresOn === null ? null : `${issuedOn ?? '?'}/${expiresOn ?? '?'}`,
          status,
        ]),
    ),
  ),
  of('contactPoints', 'phone', (fields) => mainContacts(fields).phone?.value ?? ''),
  of('contactPoints', 'email', (fields) => mainContacts(fields).email?.value ?? ''),
  of('contactPoints', 'otherContactPoints', (fields) => {
    const { phone, email } = mainContacts(fields);
    return lines(
      fields.contactPoints
        .filter((point) => point !== phone && point !== email)
        .map((point) => [point.kind, point.value, point.note, pointText(point)]),
    );
  }),
  of('contactPoints', 'contactConfirmed', (fields) => {
    const { phone, email } = mainContacts(fields);
    const main = phone ?? email;
    return main === undefined ? '' : pointText(main);
  }),
  of('addresses', 'address', ({ addresses }) => addresses[0]?.text ?? ''),
  of('addresses', 'place', ({ addresses }) => addresses[0]?.place ?? ''),
  of('addresses', 'country', ({ addresses }) => addresses[0]?.countryCode ?? ''),
  of('addresses', 'latitude', ({ addresses }) => addresses[0]?.latitude ?? null),
  of('addresses', 'longitude', ({ addresses }) => addresses[0]?.longitude ?? null),
  of('addresses', 'accuracyM', ({ addresses }) => addresses[0]?.accuracyM ?? null),
  of('addresses', 'addressConfirmed', ({ addresses }) =>
    addresses[0] === undefined ? '' : confirmedText(addresses[0].confirmed),
  ),
  of('addresses', 'otherAddresses', ({ addresses }) =>
    lines(
      addresses
        .slice(1)
        .map(({ kind, text, place, countryCode, latitude, longitude, confirmed }) => [
          kind,
          text,
          place,
          countryCode,
          latitude === null || longitude === null ? null : `${String(latitude)},${String(longitude)}`,
          confirmedText(confirmed),
        ]),
    ),
  ),
  plain('languages', (fields) => fields.languages.join(', ')),
  of('employment', 'employer', ({ employment }) => employment.employer),
  of('employment', 'occupation', ({ employment }) => employment.occupation),
  of('employment', 'evacuationPaidBy', ({ employment }) => employment.evacuationPaidBy),
  of('employment', 'clause', ({ employment }) => employment.clause),
  of('employment', 'contractEndsOn', ({ employment }) => employment.contractEndsOn),
  plain('nextOfKin', (fields) =>
    lines(
      fields.nextOfKin.map(({ name, relation, reach, languages, mayBeTold, confirmed }) => [
        name,
        relation,
        reach,
        languages.join(', '),
        `told: ${mayBeTold}`,
        confirmedText(confirmed),
      ]),
    ),
  ),
  plain('needs', (fields) =>
    lines(
      fields.needs.map(({ category, consequence, confirmed }) => [
        category,
        consequence,
        confirmedText(confirmed),
      ]),
    ),
  ),
  plain('consents', (fields) =>
    lines(
      fields.consents.map(({ purpose, recipient, basis, state, on, note }) => [
        state,
        purpose,
        recipient,
        basis,
        on,
        note,
      ]),
    ),
  ),
  plain('purpose', (fields) => fields.purpose),
  plain('arrivedOn', (fields) => fields.arrivedOn),
  plain('departsOn', (fields) => fields.departsOn),
  plain('departedOn', (fields) => fields.departedOn),
  plain('confirmDueOn', (fields) => fields.confirmDueOn),
  plain('registeredUntil', (fields) => fields.registeredUntil),
  plain('eraseOn', (fields) => fields.eraseOn),
  { heading: 'zone', field: 'zoneId', value: (person) => person.zone },
  { heading: 'household', field: 'household', value: (person) => person.household },
  plain('note', (fields) => fields.note),
  { heading: 'createdAt', field: 'record', value: ({ record }) => record.createdAt },
  { heading: 'updatedAt', field: 'record', value: ({ record }) => record.updatedAt },
  { heading: 'archivedAt', field: 'record', value: ({ record }) => record.archivedAt },
];

/** The columns of some fields. */
export function columnsOf(fields: readonly ExportField[]): Column[] {
  return COLUMNS.filter((column) => fields.includes(column.field));
}
