import type { OfficePoint } from '../../../shared/contacts/schema.ts';
import type { FieldsOf, ReadPhone } from '../../../shared/reader/result.ts';
import type { Facts } from './facts.ts';

type Reach = Pick<
  FieldsOf<'organisation'>,
  | 'phones'
  | 'emails'
  | 'websites'
  | 'address'
  | 'districts'
  | 'countryCode'
  | 'languages'
  | 'note'
  | 'reference'
>;

type Mark = OfficePoint['marks'][number];

const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ['day-and-night', /24|day and night|jour et nuit|h24/u],
  ['emergency', /emergenc|hotline|hot line|helpline|urgence|emergencia|طوار/u],
  ['duty-officer', /duty|permanence|astreinte|guardia/u],
  ['secure', /secure|chiffre|crypt/u],
  ['office-hours', /office hours|heures de bureau/u],
];

const KINDS = {
  voice: 'phone',
  fax: 'phone',
  mobile: 'mobile',
  satellite: 'satellite',
  pager: 'other',
} as const satisfies Record<ReadPhone['kind'], OfficePoint['kind']>;

const POINTS_LIMIT = 40;
const NO_MARKS: readonly Mark[] = [];

/** How to reach an organisation, an office or a place, as the record keeps it. */
export function mapReach(fields: Reach, facts: Facts) {
  return {
    points: mapPoints(fields, facts),
    address: facts.paragraph('address', fields.address),
    city: '',
    district: facts.line('district', fields.districts?.join(', ')),
    countryCode: facts.country(fields.countryCode),
    languages: facts.languages(fields.languages),
    note: facts.paragraph('note', fields.note),
    reference: facts.line('reference', fields.reference),
    verified: facts.context.confirmed,
  };
}

function mapPoints(fields: Reach, facts: Facts) {
  const points = [
    ...(fields.phones ?? []).map((phone) => phonePoint(phone, facts)),
    ...(fields.emails ?? []).map((value) => point('email', value, facts)),
    ...(fields.websites ?? []).map((value) => point('website', value, facts)),
  ].filter((one) => one.value !== '');
  for (const one of points.slice(POINTS_LIMIT)) facts.keep(one.kind, one.value);
  return points.slice(0, POINTS_LIMIT);
}

function phonePoint(phone: ReadPhone, facts: Facts) {
  const mark = phone.mark ?? '';
  const marks = MARKS.filter(([, pattern]) => pattern.test(mark.toLowerCase())).map(([name]) => name);
  const plain = point(KINDS[phone.kind], phone.number, facts);
  const asFax: Mark[] = phone.kind === 'fax' ? ['fax'] : [];
  return {
    ...plain,
    marks: [...asFax, ...marks],
    note: marks.length === 0 ? facts.line('phone', phone.kind === 'pager' ? `pager ${mark}` : mark) : '',
  };
}

function point(kind: OfficePoint['kind'], value: string, facts: Facts) {
  return {
    id: facts.context.newId(),
    kind,
    value: facts.line(kind, value),
    marks: NO_MARKS,
    note: '',
    confirmed: facts.context.confirmed,
    failedAt: null,
    until: null,
  };
}
