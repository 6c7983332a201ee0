import { z } from 'zod';
import { CasePerson } from '../../shared/cases/schema.ts';
import {
  Consent,
  ContactPoint,
  Employment,
  NextOfKin,
  PersonAddress,
  PersonDocument,
  PersonName,
  SpecificNeed,
  WrittenDate,
} from '../../shared/people/schema.ts';
import { countryName } from './countries.ts';
import { dateText, instantText } from './dates.ts';
import { languageName } from './languages.ts';
import { LEAVING_LABELS, LEAVING_WRITERS } from './leaving-records.ts';
import { formatNumber, isTextKey, text, type TextKey } from './text.ts';

/** How the records that a value refers to are called, by id. */
export type Titles = ReadonlyMap<string, string>;

/** The word for a kind of record that travels in bundles. */
export function kindText(kind: string): string {
  return keyed(`exchange.kind.${kind}`) ?? text('exchange.kind.unknown');
}

/** The word for a field (`name` or `name#itemId`) of a record; one that only a newer version knows is named as it is. */
export function fieldText(kind: string, field: string): string {
  const name = nameOf(field);
  return keyed(LABELS[kind]?.[name] ?? '') ?? text('exchange.field.unknown', { name });
}

/** Fields in the order in which people read a record; those of a newer version last. */
export function inOrder<Field extends { field: string }>(kind: string, fields: readonly Field[]): Field[] {
  const order = Object.keys(LABELS[kind] ?? {});
  const placeOf = ({ field }: Field) => {
    const place = order.indexOf(nameOf(field));
    return place < 0 ? order.length : place;
  };
  return [...fields].sort((one, other) => placeOf(one) - placeOf(other));
}

/** A value of a field in words; `null` when there is none. */
export function valueText(kind: string, field: string, value: unknown, titles: Titles): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  const write = WRITERS[kind]?.[nameOf(field)] ?? plain;
  return write(value, titles);
}

/** `documents#<id>` is an item of the list `documents`. */
export function isItem(field: string): boolean {
  return field.includes('#');
}

type Writer = (value: unknown, titles: Titles) => string;

const LABELS: Readonly<Record<string, Readonly<Record<string, TextKey>>>> = {
  ...LEAVING_LABELS,
  person: {
    names: 'people.field.name',
    birthDate: 'people.field.birthDate',
    birthWritten: 'person.field.birthWritten',
    birthPlace: 'people.field.birthPlace',
    sex: 'people.field.sex',
    nationalities: 'people.field.nationalities',
    standing: 'people.field.standing',
    documents: 'people.field.documentType',
    contactPoints: 'people.field.contactPoints',
    addresses: 'people.field.address',
    languages: 'people.field.languages',
    employment: 'person.field.employment',
    nextOfKin: 'person.field.nextOfKin',
    needs: 'person.field.needs',
    consents: 'person.field.consents',
    purpose: 'person.field.purpose',
    arrivedOn: 'person.field.arrivedOn',
    departsOn: 'person.field.departsOn',
    departedOn: 'person.field.departedOn',
    confirmDueOn: 'person.field.confirmDueOn',
    registeredUntil: 'person.field.registeredUntil',
    eraseOn: 'person.field.eraseOn',
    zoneId: 'person.field.zoneId',
    note: 'people.field.note',
  },
  case: {
    caseNumber: 'cases.field.caseNumber',
    type: 'cases.field.type',
    severity: 'cases.field.severity',
    status: 'cases.field.status',
    waitingOn: 'cases.field.waitingOn',
    representedState: 'cases.field.representedState',
    basis: 'cases.field.basis',
    people: 'cases.field.people',
    request: 'cases.field.request',
    urgency: 'cases.field.urgency',
    openedOn: 'cases.field.openedOn',
    receivedAt: 'cases.field.receivedAt',
    place: 'cases.field.place',
    responsibleOfficer: 'cases.field.responsibleOfficer',
    sensitivity: 'cases.field.sensitivity',
    noContactWithSendingState: 'cases.field.noContactWithSendingState',
    outcome: 'cases.field.outcome',
    closedAt: 'cases.field.closedAt',
  },
  note: {
    caseId: 'exchange.field.case',
    at: 'exchange.field.at',
    channel: 'cases.note.channel',
    direction: 'cases.note.direction',
    result: 'exchange.field.result',
    meets: 'cases.note.meets',
    text: 'cases.note.text',
    authorName: 'exchange.field.author',
  },
  task: {
    caseId: 'exchange.field.case',
    title: 'cases.task.title',
    dueOn: 'cases.task.dueOn',
    owner: 'exchange.field.owner',
    doneAt: 'exchange.field.doneAt',
  },
};

const WRITERS: Readonly<Record<string, Readonly<Record<string, Writer>>>> = {
  ...LEAVING_WRITERS,
  person: {
    names: parsed(PersonName, (name) =>
      joined([
        [name.given, name.patronymic, name.surname].filter((part) => part !== '').join(' '),
        word('people.nameKind', name.kind),
        name.source,
      ]),
    ),
    birthDate: date,
    birthWritten: parsed(WrittenDate, (written) =>
      joined([written.text, word('person.calendar', written.calendar)]),
    ),
    sex: choice('people.sex'),
    nationalities: parsed(z.array(z.string()), (codes) => codes.map(state).join(text('common.comma'))),
    standing: choice('people.standing'),
    documents: parsed(PersonDocument, (document) =>
      joined([
        word('people.documentType', document.type),
        document.number,
        document.issuer === null ? '' : state(document.issuer),
        document.issuedOn === null ? '' : text('people.issued', { date: dateText(document.issuedOn) }),
        document.expiresOn === null ? '' : `${text('people.expires')} ${dateText(document.expiresOn)}`,
        document.status === 'unknown' ? '' : word('person.documentStatus', document.status),
        document.mrz,
      ]),
    ),
    contactPoints: parsed(ContactPoint, (point) =>
      joined([word('common.contactPoint.kinds', point.kind), point.value, point.note]),
    ),
    addresses: parsed(PersonAddress, (address) =>
      joined([
        word('person.addressKind', address.kind),
        address.text,
        address.place,
        address.countryCode === null ? '' : state(address.countryCode),
        address.latitude === null || address.longitude === null
          ? ''
          : `${String(address.latitude)}, ${String(address.longitude)}`,
        address.accuracyM === null
          ? ''
          : text('person.accuracy', { metres: formatNumber(address.accuracyM) }),
      ]),
    ),
    employment: parsed(Employment, (work) =>
      joined([
        work.employer,
        work.occupation,
        work.evacuationPaidBy === 'unknown'
          ? ''
          : `${text('person.field.evacuationPaidBy')}: ${word('person.whoPays', work.evacuationPaidBy)}`,
        work.clause,
        work.contractEndsOn === null
          ? ''
          : `${text('person.field.contractEndsOn')} ${dateText(work.contractEndsOn)}`,
      ]),
    ),
    nextOfKin: parsed(NextOfKin, (kin) =>
      joined([
        kin.name,
        word('person.relation', kin.relation),
        kin.reach,
        kin.languages.map((tag) => languageName(tag)).join(text('common.comma')),
        word('person.mayBeTold', kin.mayBeTold),
      ]),
    ),
    needs: parsed(SpecificNeed, (need) => joined([word('person.need', need.category), need.consequence])),
    consents: parsed(Consent, (consent) =>
      joined([
        word('person.consentPurpose', consent.purpose),
        consent.recipient,
        word('person.consentState', consent.state),
        word('person.basis', consent.basis),
        consent.on === null ? '' : dateText(consent.on),
        consent.note,
      ]),
    ),
    purpose: choice('person.purpose'),
    arrivedOn: date,
    departsOn: date,
    departedOn: date,
    confirmDueOn: date,
    registeredUntil: date,
    eraseOn: date,
    zoneId: reference,
    languages: parsed(z.array(z.string()), (tags) =>
      tags.map((tag) => languageName(tag)).join(text('common.comma')),
    ),
  },
  case: {
    type: choice('cases.type'),
    severity: choice('cases.severity'),
    status: choice('cases.status'),
    waitingOn: choice('cases.waiting'),
    representedState: parsed(z.string(), state),
    people: (value, titles) => {
      const member = CasePerson.safeParse(value);
      if (!member.success) return plain(value);
      const name = titles.get(member.data.personId) ?? text('exchange.elsewhere');
      return joined([name, word('cases.role', member.data.role)]);
    },
    urgency: choice('cases.urgency'),
    openedOn: date,
    receivedAt: instant,
    sensitivity: choice('cases.sensitivity'),
    noContactWithSendingState: (value) => text(value === true ? 'exchange.yes' : 'exchange.no'),
    outcome: choice('cases.outcome'),
    closedAt: instant,
  },
  note: {
    caseId: reference,
    at: instant,
    channel: choice('cases.channel'),
    direction: choice('cases.direction'),
    result: choice('cases.result'),
    meets: choice('cases.clock'),
  },
  task: { caseId: reference, dueOn: date, doneAt: instant },
};

function nameOf(field: string): string {
  return field.split('#')[0] ?? field;
}

function keyed(key: string): string | null {
  return isTextKey(key) ? text(key) : null;
}

/** The word for one of a fixed set; one that this version does not know stands as it came. */
function word(group: string, value: string): string {
  return keyed(`${group}.${value}`) ?? value;
}

function choice(group: string): Writer {
  return (value) => (typeof value === 'string' ? word(group, value) : plain(value));
}

/** A value that fits its schema in words; any other as it came, since nothing that travels may be hidden. */
function parsed<Value>(schema: z.ZodType<Value>, write: (value: Value) => string): Writer {
  return (value) => {
    const known = schema.safeParse(value);
    return known.success ? write(known.data) : plain(value);
  };
}

function date(value: unknown): string {
  return typeof value === 'string' ? dateText(value) : plain(value);
}

function instant(value: unknown): string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? instantText(value) : plain(value);
}

function reference(value: unknown, titles: Titles): string {
  return typeof value === 'string' ? (titles.get(value) ?? text('exchange.elsewhere')) : plain(value);
}

function state(code: string): string {
  return countryName(code);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
