import { z } from 'zod';
import { OTHERS, HeadcountFields } from '../../shared/bundles/headcount.ts';
import { Confirmation } from '../../shared/people/schema.ts';
import { Deputy, DutyHours, OfficePoint } from '../../shared/contacts/schema.ts';
import { countryName } from './countries.ts';
import { dateText, instantText } from './dates.ts';
import { languageName } from './languages.ts';
import { formatNumber, isTextKey, text, type TextKey } from './text.ts';

/** Labels of kinds that leave beside cases: numbers, and entries of the directory. */
export const LEAVING_LABELS: Readonly<Record<string, Readonly<Record<string, TextKey>>>> = {
  headcount: {
    total: 'leaving.field.total',
    byType: 'leaving.field.byType',
    byStatus: 'leaving.field.byStatus',
    byState: 'leaving.field.byState',
    madeBy: 'leaving.field.madeBy',
    countedAt: 'leaving.field.countedAt',
    bundleId: 'leaving.field.bundleId',
  },
  organisation: directory(['name', 'shortName', 'nativeName', 'type', 'level', 'parentId']),
  contact: directory([
    'office',
    'organisationId',
    'holder',
    'holderSince',
    'deputies',
    'competences',
    'hours',
    'dutyHours',
    'noteVerbale',
    'approach',
  ]),
  facility: directory([
    'name',
    'nativeName',
    'type',
    'organisationId',
    'latitude',
    'longitude',
    'accuracyM',
    'capacity',
    'accessible',
    'acceptsForeigners',
    'services',
    'hours',
  ]),
};

function directory(own: readonly string[]): Record<string, TextKey> {
  const fields = [
    ...own,
    'points',
    'address',
    'city',
    'district',
    'countryCode',
    'functions',
    'languages',
    'verified',
  ];
  const labels: Record<string, TextKey> = { addressConfirmed: 'contacts.field.verified' };
  for (const field of fields) {
    const key = `contacts.field.${field}`;
    if (isTextKey(key)) labels[field] = key;
  }
  return labels;
}

type Writer = (value: unknown, titles: ReadonlyMap<string, string>) => string;

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const parsed =
  <Value>(schema: z.ZodType<Value>, write: (value: Value) => string): Writer =>
  (value) => {
    const known = schema.safeParse(value);
    return known.success ? write(known.data) : plain(value);
  };

const word = (group: string, value: string): string => {
  const key = `${group}.${value}`;
  return isTextKey(key) ? text(key) : value;
};

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
const listed = (parts: readonly string[]) => parts.join(text('common.comma'));

/** The word for what a number of a headcount is of. */
export function headcountKeyText(list: 'byType' | 'byStatus' | 'byState', key: string): string {
  if (key === OTHERS) return text('leaving.headcount.others');
  if (list === 'byState') return countryName(key);
  return word(list === 'byType' ? 'cases.type' : 'cases.status', key);
}

const counts = (list: 'byType' | 'byStatus' | 'byState') =>
  parsed(HeadcountFields.shape[list], (parts) =>
    listed(parts.map(({ key, people }) => `${headcountKeyText(list, key)}: ${formatNumber(people)}`)),
  );

const reference: Writer = (value, titles) =>
  typeof value === 'string' ? (titles.get(value) ?? text('exchange.elsewhere')) : plain(value);

const confirmed = parsed(Confirmation.nullable(), (value) =>
  value?.at == null ? '' : joined([dateText(value.at.slice(0, 10)), value.by]),
);

const entry: Readonly<Record<string, Writer>> = {
  parentId: reference,
  organisationId: reference,
  points: parsed(OfficePoint, (point) =>
    joined([word('common.contactPoint.kinds', point.kind), point.value, point.note]),
  ),
  countryCode: parsed(z.string(), (code) => countryName(code)),
  functions: parsed(z.array(z.string()), (names) =>
    listed(names.map((name) => word('contacts.function', name))),
  ),
  languages: parsed(z.array(z.string()), (tags) => listed(tags.map((tag) => languageName(tag)))),
  competences: parsed(z.array(z.string()), listed),
  verified: confirmed,
  addressConfirmed: confirmed,
};

/** How values of those kinds read. */
export const LEAVING_WRITERS: Readonly<Record<string, Readonly<Record<string, Writer>>>> = {
  headcount: {
    total: parsed(z.number(), (total) => formatNumber(total)),
    byType: counts('byType'),
    byStatus: counts('byStatus'),
    byState: counts('byState'),
    countedAt: parsed(z.string(), (at) => instantText(at)),
  },
  organisation: {
    ...entry,
    type: parsed(z.string(), (type) => word('contacts.type', type)),
    level: parsed(z.string(), (level) => word('contacts.level', level)),
  },
  contact: {
    ...entry,
    holderSince: parsed(z.string(), (on) => dateText(on)),
    deputies: parsed(Deputy, ({ name }) => name),
    dutyHours: parsed(DutyHours, ({ days, from, until }) =>
      joined([listed(days.map((day) => word('contacts.day', day))), `${from}–${until}`]),
    ),
    noteVerbale: parsed(z.string(), (needed) => word('contacts.noteVerbale', needed)),
  },
  facility: {
    ...entry,
    type: parsed(z.string(), (type) => word('contacts.type', type)),
    accessible: parsed(z.string(), (access) => word('contacts.access', access)),
    acceptsForeigners: parsed(z.string(), (access) => word('contacts.access', access)),
    services: parsed(z.array(z.string()), listed),
    latitude: plain,
    longitude: plain,
  },
};
