import type { FieldsOf, ReadItem, ReadPhone } from '../../../shared/reader/result.ts';
import { findDates, findTimes } from './dates.ts';
import { lineAt, masked, trimmed, type Found } from './marks.ts';
import type { FoundPhone } from './long-numbers.ts';
import { isIntroduced } from './introduced.ts';
import { findPhones } from './phones.ts';
import { findAddresses, findEmails, findPositions, findWebsites, type FoundPosition } from './reach.ts';
import { openersOf } from './openers.ts';
import {
  facilityWord,
  findSubjects,
  hasOrganisationWord,
  hasReachLabel,
  labelText,
  nameInRow,
  type Subject,
} from './subjects.ts';
import type { Unit } from './units.ts';

type Mention =
  | (Subject & { readonly is: 'subject' })
  | (FoundPhone & { readonly is: 'phone' })
  | (FoundPosition & { readonly is: 'position' })
  | (Found & { readonly is: 'email' | 'website' | 'address' });

/** What stands together about one office or place. */
interface Group {
  mentions: Mention[];
  subjects: Partial<Record<Subject['kind'], string>>;
}

const GENERIC_HEADING =
  /^(?:\d+(?:\.\d+)*\.?\s*)?(?:contacts?|contact (?:list|details|information|persons?|us)|useful (?:numbers|contacts)|emergency (?:numbers|contacts|telephone numbers)|numéros (?:utiles|d['’]urgence)|coordonnées|contacts? utiles?|contactos?(?: de emergencia)?|teléfonos de emergencia|números (?:útiles|de emergencia|úteis|de emergência)|contatos|جهات الاتصال|أرقام الطوارئ|أرقام مهمة|контакты|телефоны|экстренные телефоны)\s*:?$/iu;

/** Contacts and facilities that a unit names; a candidate gathers what stands together. */
export function contactsOf(unit: Unit, region: string | null): ReadItem[] {
  const emails = findEmails(unit.plain);
  const websites = findWebsites(unit.plain);
  const positions = findPositions(unit.plain);
  const addresses = findAddresses(unit.plain).filter((one) => !overlaps(one, positions));
  const dates = [...findDates(unit.plain), ...findTimes(unit.plain)];
  const phones: FoundPhone[] = [];
  for (const phone of findPhones(
    masked(unit.plain, [...emails, ...websites, ...positions, ...dates]),
    region,
    unit,
  ))
    if (phone.isSure || isIntroduced(unit, phone, phones.at(-1))) phones.push(phone);
  const reach = [...emails, ...websites, ...positions, ...phones];
  if (reach.length === 0 && addresses.length === 0 && !unit.isListed) return [];
  const free = addresses.filter((one) => !overlaps(one, phones));
  const text = masked(unit.plain, [...reach, ...free]);
  const subjects = findSubjects(text, unit.isListed);
  if (unit.isRow && phones.length > 0) subjects.push(...nameInRow(text, subjects));
  const mentions: Mention[] = [
    ...subjects.map((one): Mention => ({ ...one, is: 'subject' })),
    ...openersOf(unit, subjects, [...reach, ...free]).map((one): Mention => ({ ...one, is: 'subject' })),
    ...phones.map((one): Mention => ({ ...one, is: 'phone' })),
    ...emails.map((one): Mention => ({ ...one, is: 'email' })),
    ...websites.map((one): Mention => ({ ...one, is: 'website' })),
    ...positions.map((one): Mention => ({ ...one, is: 'position' })),
    ...free.map((one): Mention => ({ ...one, is: 'address' })),
  ].sort((one, other) => one.from - other.from);
  const items: ReadItem[] = [];
  let organisation: string | null = null;
  for (const group of groupsOf(unit, mentions)) {
    const item = facilityOf(unit, group) ?? contactOf(unit, group, organisation);
    organisation = group.subjects.organisation ?? group.subjects.office ?? organisation;
    if (item !== null) items.push(item);
  }
  return items;
}

const overlaps = (one: Found, others: readonly Found[]): boolean =>
  others.some((other) => other.from < one.to && one.from < other.to);

function groupsOf(unit: Unit, mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  let group: Group = { mentions: [], subjects: {} };
  const hasReach = () => group.mentions.some(({ is }) => is !== 'subject');
  const start = () => {
    if (group.mentions.length > 0) groups.push(group);
    group = { mentions: [], subjects: {} };
  };
  for (const mention of mentions) {
    const last = group.mentions.at(-1);
    if (mention.is === 'subject') {
      const isTold = group.subjects[mention.kind] !== undefined;
      const isAnother =
        hasReach() && (Object.keys(group.subjects).length > 0 || isOtherLine(unit, last, mention));
      const isPlace =
        mention.kind === 'facility' &&
        Object.keys(group.subjects).length > 0 &&
        isOtherLine(unit, last, mention);
      // What a short number is called may stand behind it.
      const isItsLabel = last?.is === 'phone' && last.label !== undefined && overlaps(last.label, [mention]);
      // Or before it, and then it is of the next one.
      const isNextLabel = mentions.some(
        (one) =>
          one.is === 'phone' &&
          one.from > mention.to &&
          one.label !== undefined &&
          overlaps(one.label, [mention]),
      );
      if (
        !isItsLabel &&
        ((isTold && mention.kind !== 'organisation') ||
          (isAnother && !isAside(unit, last, mention)) ||
          isPlace ||
          ((mention.kind === 'office' || isNextLabel) && hasReach()))
      )
        start();
      if (mention.kind === 'organisation' && group.subjects.organisation !== undefined && !hasReach())
        group.subjects.office ??= mention.text;
      else group.subjects[mention.kind] ??= mention.text;
    } else if (last !== undefined && hasReach()) {
      const label = mention.is === 'phone' ? mention.label : undefined;
      const isOther =
        label === undefined
          ? isOtherLine(unit, last, mention) && isLabelled(unit, last, mention)
          : label.from >= last.to && !(last.is === 'phone' && last.label?.from === label.from);
      if (isOther) start();
    }
    group.mentions.push(mention);
  }
  start();
  return groups;
}

function isOtherLine(unit: Unit, one: Found | undefined, other: Found): boolean {
  return one !== undefined && unit.plain.slice(one.to, other.from).includes('\n');
}

// "Tel. +1 22 33 (Duty Officer)": what a bracket adds belongs to the number before it, when nobody was named for it.
function isAside(unit: Unit, last: Found | undefined, mention: Found): boolean {
  if (last === undefined) return false;
  return /^[ \t]*\([ \t]*$/.test(unit.plain.slice(last.to, mention.from));
}

// A line of its own with a label of its own is about another office.
function isLabelled(unit: Unit, last: Found, mention: Found): boolean {
  return prefixOf(unit, mention, last) !== '';
}

function prefixOf(unit: Unit, mention: Found, last?: Found): string {
  const line = lineAt(unit.plain, mention.from);
  const from = Math.max(line.from, last?.to ?? 0);
  const before = unit.text.slice(from, mention.from);
  if (
    before.length > 90 ||
    (!unit.isRow &&
      !/[:–—(|]\s*$|-\s+$|\s-\s*$/u.test(before) &&
      labelText(withoutAside(before)) === withoutAside(before).trim())
  )
    return '';
  const said = labelText(withoutAside(before).replace(/^\s*(?:\d{1,2}[.)]|[a-z][.)]|[•·*–—-])\s+/iu, ''));
  return said.split(/\s+/).length <= 9 ? said : '';
}

// An organisation in a line of its own may have offices in the lines below.
function isOfficeOf(unit: Unit, group: Group): boolean {
  const { organisation, name, role, facility } = group.subjects;
  const named = group.mentions.find((one) => one.is === 'subject');
  const reach = group.mentions.find((one) => one.is === 'phone' || one.is === 'email');
  return (
    organisation !== undefined &&
    name === undefined &&
    role === undefined &&
    facility === undefined &&
    named !== undefined &&
    reach !== undefined &&
    isOtherLine(unit, named, reach)
  );
}

// "(after office hours only)" names nobody.
const withoutAside = (text: string): string =>
  text.replace(/\([^()\p{Lu}]{0,60}\)/gu, (aside) => ' '.repeat(aside.length));

function contactOf(unit: Unit, group: Group, inherited: string | null): ReadItem | null {
  const reach = group.mentions.filter(({ is }) => is === 'phone' || is === 'email');
  const { name, role, organisation, facility, office: opener } = group.subjects;
  const first = group.mentions[0];
  if (first === undefined) return null;
  if (reach.length === 0) {
    // Named without a number: only where name and post stand side by side in a list or a signature.
    const isPair = name !== undefined && role !== undefined && unit.isListed && group.mentions.length <= 4;
    if (!isPair || /[.!?]$/.test(unit.plain.trim())) return null;
  }
  const firstReach = reach[0];
  const shortLabel = firstReach?.is === 'phone' ? firstReach.label : undefined;
  const isUnnamed =
    name === undefined && role === undefined && organisation === undefined && facility === undefined;
  const label =
    shortLabel !== undefined && name === undefined && role === undefined
      ? unit.text.slice(shortLabel.from, shortLabel.to)
      : (isUnnamed || isOfficeOf(unit, group)) && firstReach !== undefined
        ? prefixOf(unit, firstReach)
        : '';
  const heading =
    [...unit.headings].reverse().find((one) => !GENERIC_HEADING.test(one) && one.length <= 120) ?? '';
  const organisationHeading = organisationAbove(unit.headings);
  const rowLabel =
    label === '' && unit.isRow && isUnnamed && opener === undefined ? firstCellOf(unit, firstReach) : '';
  const lineLabel = label === '' && rowLabel === '' ? openingLine(unit, group) : '';
  const ownOffice = facility ?? firstOf(label, rowLabel, lineLabel);
  // What opens the lines is the office, or the organisation of a post or of another office in it.
  const isWithin = name !== undefined || role !== undefined || ownOffice !== undefined;
  const office = ownOffice ?? (organisation !== undefined || !isWithin ? opener : undefined);
  const isNamed =
    name !== undefined || role !== undefined || organisation !== undefined || office !== undefined;
  const isAnnounced = reach.some((one) =>
    one.is === 'phone' ? one.isSure : hasReachLabel(lineAt(unit.plain, one.from).text.slice(0, one.from)),
  );
  if (!isNamed && (heading === '' || !isAnnounced)) return null;
  // A line about a post goes on about the organisation before it; one with a label of its own does not.
  const within =
    organisation ??
    (isWithin ? opener : undefined) ??
    (name !== undefined || role !== undefined || (label !== '' && isUnnamed && shortLabel === undefined)
      ? inherited
      : null) ??
    organisationHeading;
  const fields: FieldsOf<'contact'> = {
    ...(name === undefined ? {} : { name: line(name) }),
    ...(role === undefined ? {} : { role: line(role) }),
    ...(office === undefined
      ? isNamed || heading === '' || heading === within
        ? {}
        : { office: line(heading) }
      : { office: line(office) }),
    ...(within === undefined ? {} : { organisation: line(within) }),
    ...reachOf(unit, group),
  };
  return itemOf(unit, group, 'contact', fields);
}

// "Border Police" as it stands; of a sentence that leads into a list, the organisation alone.
function organisationAbove(headings: readonly string[]): string | undefined {
  const heading = [...headings].reverse().find((one) => hasOrganisationWord(one) && one.length <= 160);
  if (heading === undefined || heading.split(' ').length <= 4) return heading;
  const named = findSubjects(heading, false).filter(({ kind }) => kind === 'organisation');
  return named.length === 1 && /^\p{Lu}?\p{Ll}/u.test(heading) ? named[0]?.text : heading;
}

const firstOf = (...texts: readonly string[]): string | undefined => texts.find((text) => text !== '');
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 300);

// The first cell of a row names it when nothing else does.
function firstCellOf(unit: Unit, reach: Found | undefined): string {
  const cell = unit.text.split('\n')[0] ?? '';
  if (reach === undefined || reach.from < cell.length) return '';
  const said = labelText(cell);
  return said.length <= 120 ? said : '';
}

// "Operations room" alone in the line above the numbers.
function openingLine(unit: Unit, group: Group): string {
  const first = group.mentions[0];
  if (first === undefined || Object.keys(group.subjects).length > 0) return '';
  const current = lineAt(unit.plain, first.from);
  if (current.from === 0) return '';
  const before = lineAt(unit.plain, current.from - 1);
  if (before.text.length > 60 || /[.!?]$/.test(before.text.trim()) || /\d{5}|@/.test(before.text)) return '';
  return labelText(unit.text.slice(before.from, before.to));
}

function reachOf(unit: Unit, group: Group) {
  const phones: ReadPhone[] = [];
  const emails: string[] = [];
  const websites: string[] = [];
  let address: string | undefined;
  for (const mention of group.mentions) {
    if (mention.is === 'phone') {
      const number = mention.number ?? unit.text.slice(mention.from, mention.to).trim();
      if (phones.some((phone) => phone.number === number)) continue;
      phones.push({ number, kind: mention.kind, ...(mention.isAlways ? { mark: '24/7' } : {}) });
    } else if (mention.is === 'email') emails.push(mention.text);
    else if (mention.is === 'website') websites.push(mention.text);
    else if (mention.is === 'address') address ??= mention.text;
  }
  return {
    ...(phones.length === 0 ? {} : { phones: phones.slice(0, 50) }),
    ...(emails.length === 0 ? {} : { emails: [...new Set(emails)].slice(0, 50) }),
    ...(websites.length === 0 ? {} : { websites: [...new Set(websites)].slice(0, 50) }),
    ...(address === undefined ? {} : { address }),
  };
}

const CAPACITY =
  /(?:capacity|capacité|capacidad|capacidade|سعة|السعة|вместимость)[ ]?(?:of|de|:|для|–|-)?[ ]*(\d[\d ,.]{0,7}\d|\d)|(\d[\d ,.]{0,7}\d|\d)[ ]*(?:beds|places|persons|people|lits|personnes|camas|plazas|personas|lugares|pessoas|سرير|شخص|мест|коек|человек)(?![\p{L}])/iu;

function facilityOf(unit: Unit, group: Group): ReadItem | null {
  const { facility, name, role } = group.subjects;
  if (facility === undefined || name !== undefined || role !== undefined) return null;
  const position = group.mentions.find((one) => one.is === 'position');
  const address = group.mentions.find((one) => one.is === 'address');
  const isReached = group.mentions.some(({ is }) => is === 'phone' || is === 'email');
  if (position === undefined && address === undefined && !isReached) return null;
  const word = facilityWord(facility);
  const subject = group.mentions.find((one) => one.is === 'subject' && one.kind === 'facility');
  if (word === null || subject === undefined) return null;
  const name_ = placeName(unit, group, subject, word.text);
  if (name_ === '') return null;
  const whole = lineAt(unit.plain, subject.from).text;
  const capacity = CAPACITY.exec(whole);
  const count = Number((capacity?.[1] ?? capacity?.[2] ?? '').replace(/\D/g, ''));
  return itemOf(unit, group, 'facility', {
    name: line(name_),
    type: word.text,
    ...(position === undefined ? {} : { latitude: position.latitude, longitude: position.longitude }),
    ...(count > 0 ? { capacity: count } : {}),
    ...reachOf(unit, group),
  });
}

// "Assembly point: Independence Square, 12 Main Street" is named by what follows; "Mulago Hospital" by itself.
function placeName(unit: Unit, group: Group, subject: Found, word: string): string {
  // "Assembly point no. 2: …", "Temporary shelter: …" are types as well.
  const start = subject.from + Math.max(0, subject.text.toLowerCase().indexOf(word.toLowerCase()));
  const rest =
    /^(?:[ \t]+\p{Ll}+){0,2}[ \t]*(?:n[°ºo][.]?|№|#|no[.])?[ \t]*(?:[A-Z]|\d{1,2})?[ \t]*[:–—-][ \t]+/u.exec(
      unit.plain.slice(start + word.length),
    );
  const isType = !/\p{Lu}/u.test(subject.text.slice(0, start - subject.from).slice(1));
  if (rest !== null && isType) {
    const from = start + word.length + rest[0].length;
    const next = group.mentions.find((one) => one.from >= from && one.is !== 'subject');
    const end = Math.min(next?.from ?? unit.plain.length, lineAt(unit.plain, from).to);
    const said = trimmed(unit.text.slice(from, end).split(/[,;(،]|[ ][–—-][ ]/u)[0] ?? '');
    if (/\p{L}{2}/u.test(said) && said.length <= 100 && !hasReachLabel(said)) return said;
    if (next?.is === 'address') return next.text;
  }
  // A common word alone is no name; with a place beside it, it is.
  return subject.text.length > word.length
    ? subject.text
    : group.mentions.some((one) => one.is === 'position' || one.is === 'address') &&
        /^\p{Lu}/u.test(subject.text)
      ? subject.text
      : '';
}

function itemOf<Kind extends 'contact' | 'facility'>(
  unit: Unit,
  group: Group,
  kind: Kind,
  fields: FieldsOf<Kind>,
) {
  const place = unit.placeOf(spanOf(group));
  return { kind, place, fields, unmapped: [], raw: [unit.text.slice(0, 2000)] };
}

// The whole passage, as far as it stands in the block where it begins.
function spanOf(group: Group): Pick<Found, 'from' | 'to'> {
  return {
    from: Math.min(...group.mentions.map((one) => one.from)),
    to: Math.max(...group.mentions.map((one) => one.to)),
  };
}
