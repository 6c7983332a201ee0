import {
  addDays,
  dateOf,
  safeParsePartialDate,
  type CalendarDate,
  type Instant,
} from '../../../shared/kernel/dates.ts';
import type { Consent, PersonInput } from '../../../shared/people/schema.ts';
import { alpha2 } from '../states.ts';
import type { ExportedPerson } from '../person.ts';
import type { ExportAbout, TextWriter } from '../writer.ts';

/** Days after which a copy elsewhere must hide the record, unless the registration ends before. @see domain reference 8.1 */
const EXPIRY_DAYS = 40;
/** Purposes of a consent under which a person may be looked for by others. */
const SHARING: readonly Consent['purpose'][] = ['share-with-family', 'share-with-organisation'];

/**
 * Whether somebody may stand in a file that anybody may pass on, and with how much: `names` says nothing but names, which the search for a
 * missing person needs; `more` adds what a consent or another legal basis on record allows; `null` keeps the person out: refused, withdrawn, due
 * to be erased, or in fear of their State without having allowed it.
 */
export function pfifShare(fields: PersonInput, today: CalendarDate): 'names' | 'more' | null {
  if (fields.eraseOn !== null && fields.eraseOn <= today) return null;
  const said = fields.consents.filter((consent) => SHARING.includes(consent.purpose));
  if (said.some((consent) => consent.state !== 'given')) return null;
  if (said.length > 0) return 'more';
  const isProtected =
    fields.standing === 'stateless-or-refugee' ||
    fields.nationalities.some((code) => code === 'XXA' || code === 'XXB' || code === 'XXC');
  return isProtected ? null : 'names';
}

/** Domain of our record ids: tied to the mission, and never a name on the network. @see RFC 2606 */
export function pfifDomain(missionId: string): string {
  return `${missionId}.chancery.invalid`;
}

/**
 * People as PFIF 1.4 with the day on which every copy expires. Elements stand in the order of the specification.
 * @see domain reference 8.1
 */
export function pfifWriter(about: ExportAbout): TextWriter {
  const domain = pfifDomain(about.mission.id);
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>\n<pfif:pfif xmlns:pfif="http://zesty.ca/pfif/1.4">\n`,
    person: (person) => {
      const elements = elementsOf(person, about, domain)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `    <pfif:${name}>${escapeXml(value)}</pfif:${name}>\n`);
      return `  <pfif:person>\n${elements.join('')}  </pfif:person>\n`;
    },
    tail: () => '</pfif:pfif>\n',
  };
}

function elementsOf(
  { record }: ExportedPerson,
  { mission, at, fields }: ExportAbout,
  domain: string,
): [string, string][] {
  const { id, fields: person, updatedAt } = record;
  const has = (field: ExportAbout['fields'][number]): boolean => fields.includes(field);
  const isMore = pfifShare(person, dateOf(at)) === 'more';
  const [first, ...others] = person.names;
  const home = isMore && has('addresses') ? homeOf(person) : undefined;
  return [
    ['person_record_id', `${domain}/${id}`],
    ['entry_date', seconds(at)],
    ['expiry_date', `${expiryDay(person, at)}T00:00:00Z`],
    ['author_name', mission.name],
    ['author_email', mission.email],
    ['author_phone', mission.phone],
    ['source_name', mission.name],
    ['source_date', seconds(updatedAt)],
    ['full_name', first === undefined ? '' : fullName(first)],
    ['given_name', first?.given ?? ''],
    ['family_name', first?.surname ?? ''],
    ['alternate_names', isMore ? others.map(fullName).join('\n') : ''],
    ['sex', isMore && has('sex') ? (SEX[person.sex] ?? '') : ''],
    ...(isMore && has('birthDate') ? birth(person.birthDate, at) : []),
    ['home_city', home?.place ?? ''],
    ['home_country', home?.countryCode == null ? '' : (alpha2(home.countryCode) ?? '')],
  ];
}

const SEX: Readonly<Record<string, string>> = { female: 'female', male: 'male', X: 'other' };

/** As it is read aloud: given names first, unless the document has them last. */
function fullName(name: PersonInput['names'][number]): string {
  if (name.order === 'surname-first')
    return [name.surname, name.given].filter((part) => part !== '').join(' ');
  const parts = [name.given, name.patronymic, name.surname].filter((part) => part !== '');
  return parts.join(' ');
}

/** A date that is only about right goes out as a range of ages. */
function birth(birthDate: string | null, at: Instant): [string, string][] {
  const parts = birthDate === null ? null : safeParsePartialDate(birthDate);
  if (birthDate === null || parts === null) return [];
  if (!parts.approximate) return [['date_of_birth', birthDate]];
  const age = Number(at.slice(0, 4)) - parts.year;
  return [['age', `${String(Math.max(0, age - 3))}-${String(age + 3)}`]];
}

/** Where somebody lives, never where they shelter now. */
function homeOf({ addresses }: PersonInput): PersonInput['addresses'][number] | undefined {
  return addresses.find((address) => address.kind === 'home-country' || address.kind === 'residence');
}

function expiryDay(person: PersonInput, at: Instant): string {
  const today = dateOf(at);
  const ends = [person.registeredUntil, person.eraseOn].filter((day) => day !== null && day > today);
  return [addDays(today, EXPIRY_DAYS), ...ends.filter((day) => day !== null)].sort()[0] ?? today;
}

function seconds(at: Instant): string {
  return `${at.slice(0, 19)}Z`;
}

/** Text for an element; what XML has no place for becomes the replacement character. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/gu, '\uFFFD')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\uFFFD')
    .replace(/[&<>"\r]/g, (char) => ENTITIES[char] ?? char);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
