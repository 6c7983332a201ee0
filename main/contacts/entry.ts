import type { ContactInput, FacilityInput, OrganisationInput } from '../../shared/contacts/schema.ts';
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

/** Kinds of points that a voice answers. */
const CALLED: readonly Point['kind'][] = ['phone', 'mobile', 'satellite'];

/** Whether a number is called by voice and holds today. */
export function isCalled(point: Point): boolean {
  return CALLED.includes(point.kind) && !point.marks.includes('fax') && point.until === null;
}

/** When the last try failed, where nothing confirmed the point since; `null` when it works as far as known. */
export function failureOf(point: Point): string | null {
  const { failedAt, confirmed } = point;
  return failedAt !== null && failedAt > (confirmed.at ?? '') ? failedAt : null;
}

/** What an entry is called in a list: the name, the office, or who holds it. */
export function titleOf(entry: Entry): string {
  if (entry.kind !== 'contact') return entry.fields.name;
  return entry.fields.office === '' ? entry.fields.holder : entry.fields.office;
}

/** Id of the organisation that an entry belongs to; `null` when it belongs to none. */
export function organisationIdOf(entry: Entry): string | null {
  return entry.kind === 'organisation' ? entry.fields.parentId : entry.fields.organisationId;
}

/** The columns of the list, whatever the kind. */
export function describeEntry(entry: Entry, above: Above | null): Record<string, SqlValue> {
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
    holder: entry.kind === 'contact' ? entry.fields.holder : '',
    phone: numberToCall(fields.points),
    email: fields.points.find((point) => point.kind === 'email' && point.until === null)?.value ?? '',
    place: fields.city === '' ? fields.district : fields.city,
    verifiedAt: fields.verified.at,
    verifiedChannel: fields.verified.channel,
    failedAt: oldestFailure(fields.points),
  };
}

function oldestFailure(points: readonly Point[]): string | null {
  const failures = points.filter((point) => point.until === null).map(failureOf);
  return failures.filter((at) => at !== null).sort()[0] ?? null;
}

/** The number to call first: one answered day and night, else the first that is no fax; what failed comes last. */
function numberToCall(points: readonly Point[]): string {
  const numbers = points.filter(isCalled);
  const working = numbers.filter((point) => failureOf(point) === null);
  const dayAndNight = working.find((point) => point.marks.includes('day-and-night'));
  return (dayAndNight ?? working[0] ?? numbers[0])?.value ?? '';
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
export function searchableFacts(entry: Entry, organisation: string): { field: FactField; text: string }[] {
  const { fields } = entry;
  const facts: { field: FactField; text: string }[] = [
    { field: 'name', text: titleOf(entry) },
    { field: 'organisation', text: organisation },
    ...fields.points.map((point) => ({
      field: point.until === null ? ('point' as const) : ('formerPoint' as const),
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
