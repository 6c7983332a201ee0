import { failureOf, holderOn, holdsOn, numberToCall, turnsOn } from '../../shared/contacts/rules.ts';
import type { ContactInput, FacilityInput, OrganisationInput } from '../../shared/contacts/schema.ts';
import type { CalendarDate } from '../../shared/kernel/dates.ts';
import type { SqlValue } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';

/** What an officer entered, with its kind. */
export type Entry =
  | { kind: 'organisation'; fields: OrganisationInput }
  | { kind: 'contact'; fields: ContactInput }
  | { kind: 'facility'; fields: FacilityInput };

/** The organisation that an entry belongs to, as far as the list shows it. */
export interface Above {
  name: string;
  type: string;
}

type Point = OrganisationInput['points'][number];

/** What an entry is called in a list: the name, the office, or who holds it. */
export function titleOf(entry: Entry): string {
  if (entry.kind !== 'contact') return entry.fields.name;
  return entry.fields.office === '' ? entry.fields.holder : entry.fields.office;
}

/** Id of the organisation that an entry belongs to; `null` when it belongs to none. */
export function organisationIdOf(entry: Entry): string | null {
  return entry.kind === 'organisation' ? entry.fields.parentId : entry.fields.organisationId;
}

/** The columns of the list, whatever the kind, as they are on a day in the host State. */
export function describeEntry(
  entry: Entry,
  above: Above | null,
  today: CalendarDate,
): Record<string, SqlValue> {
  const { fields } = entry;
  const title = titleOf(entry);
  return {
    kind: entry.kind,
    title,
    sortTitle: foldText(title),
    organisationId: organisationIdOf(entry),
    subtitle: above?.name ?? '',
    type: entry.kind === 'contact' ? (above?.type ?? null) : entry.fields.type,
    state: entry.kind === 'facility' ? entry.fields.state : null,
    holder: entry.kind === 'contact' ? holderOn(entry.fields, today) : '',
    phone: numberToCall(fields.points, today)?.value ?? '',
    email: fields.points.find((point) => point.kind === 'email' && holdsOn(point, today))?.value ?? '',
    place: fields.city === '' ? fields.district : fields.city,
    verifiedAt: fields.verified.at,
    verifiedChannel: fields.verified.channel,
    failedAt: oldestFailure(fields.points, today),
    turnsOn: turnsOn(fields, today),
  };
}

function oldestFailure(points: readonly Point[], today: CalendarDate): string | null {
  const failures = points.filter((point) => holdsOn(point, today)).map(failureOf);
  return failures.filter((at) => at !== null).sort()[0] ?? null;
}

export type FactField =
  | 'name'
  | 'holder'
  | 'formerHolder'
  | 'organisation'
  | 'point'
  | 'formerPoint'
  | 'place'
  | 'competence'
  | 'note';

/** What an entry is found by, as shown: field and text. Former holders, and numbers that ended, stay findable. */
export function searchableFacts(
  entry: Entry,
  organisation: string,
  today: CalendarDate,
): { field: FactField; text: string }[] {
  const { fields } = entry;
  const facts: { field: FactField; text: string }[] = [
    { field: 'name', text: titleOf(entry) },
    { field: 'organisation', text: organisation },
    ...fields.points.map((point) => ({
      field: holdsOn(point, today) ? ('point' as const) : ('formerPoint' as const),
      text: point.value,
    })),
    ...[fields.city, fields.district, fields.address].map((text) => ({ field: 'place' as const, text })),
    ...namesBeside(entry),
    { field: 'note', text: fields.reference },
    { field: 'note', text: fields.note },
    ...fields.unmapped.map((fact) => ({ field: 'note' as const, text: fact.value })),
  ];
  return facts.filter((fact) => fact.text !== '');
}

function namesBeside(entry: Entry): { field: FactField; text: string }[] {
  switch (entry.kind) {
    case 'organisation':
      return [
        { field: 'name', text: entry.fields.shortName },
        { field: 'name', text: entry.fields.nativeName },
        ...entry.fields.services.flatMap((service) => [
          { field: 'competence' as const, text: service.description },
          { field: 'point' as const, text: service.phone },
        ]),
      ];
    case 'facility':
      return [
        { field: 'name', text: entry.fields.nativeName },
        ...entry.fields.services.map((text) => ({ field: 'competence' as const, text })),
      ];
    case 'contact':
      return [
        { field: 'holder', text: entry.fields.holder },
        ...entry.fields.deputies.map((deputy) => ({ field: 'holder' as const, text: deputy.name })),
        ...entry.fields.formerHolders.map((former) => ({
          field: 'formerHolder' as const,
          text: former.name,
        })),
        ...entry.fields.competences.map((text) => ({ field: 'competence' as const, text })),
      ];
  }
}
