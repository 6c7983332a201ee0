import {
  ACCESS,
  CONTACT_MARKS,
  DUTY_DAYS,
  ENTRY_KINDS,
  ENTRY_TYPES,
  EVACUATION_CLAUSES,
  EVACUATION_PAYERS,
  FACILITY_STATES,
  FACILITY_TYPES,
  FUNCTIONS,
  LEVELS,
  NOTE_VERBALE,
  ORGANISATION_TYPES,
  OfficePoint,
  SERVICE_KINDS,
} from '../../shared/contacts/schema.ts';
import type { Text } from '../text/text.ts';

type PointKind = OfficePoint['kind'] | 'postal';
const POINT_KINDS = OfficePoint.shape.kind.unwrap().options;

/** What a way to reach somebody is called. */
export function pointKindName(text: Text, kind: PointKind): string {
  if (kind === 'postal') return text('contacts.point.postal');
  return kind === 'website' ? text('contacts.point.website') : text(`common.contactPoint.kinds.${kind}`);
}

/** Functions in words; empty for none. */
export function functionNames(text: Text, functions: readonly (typeof FUNCTIONS)[number][]): string {
  return functions.map((name) => text(`contacts.function.${name}`)).join(text('common.comma'));
}

/** What can be chosen in the fields of a contact, in words. */
export const choices = {
  kind: (text: Text) => [
    { value: '', label: text('contacts.kinds.all') },
    ...ENTRY_KINDS.map((value) => ({ value, label: text(`contacts.kinds.${value}`) })),
  ],
  anyType: (text: Text) => [
    { value: '', label: text('contacts.filter.anyType') },
    ...ENTRY_TYPES.map((value) => ({ value, label: text(`contacts.type.${value}`) })),
  ],
  organisationType: (text: Text) =>
    ORGANISATION_TYPES.map((value) => ({ value, label: text(`contacts.type.${value}`) })),
  facilityType: (text: Text) =>
    FACILITY_TYPES.map((value) => ({ value, label: text(`contacts.type.${value}`) })),
  level: (text: Text) => LEVELS.map((value) => ({ value, label: text(`contacts.level.${value}`) })),
  state: (text: Text) =>
    FACILITY_STATES.map((value) => ({ value, label: text(`contacts.facilityState.${value}`) })),
  access: (text: Text) => ACCESS.map((value) => ({ value, label: text(`contacts.access.${value}`) })),
  dutyDay: (text: Text) => DUTY_DAYS.map((value) => ({ value, label: text(`contacts.day.${value}`) })),
  evacuationClause: (text: Text) =>
    EVACUATION_CLAUSES.map((value) => ({ value, label: text(`contacts.evacuation.clauses.${value}`) })),
  evacuationPayer: (text: Text) =>
    EVACUATION_PAYERS.map((value) => ({ value, label: text(`contacts.evacuation.payers.${value}`) })),
  function: (text: Text) => FUNCTIONS.map((value) => ({ value, label: text(`contacts.function.${value}`) })),
  noteVerbale: (text: Text) =>
    NOTE_VERBALE.map((value) => ({ value, label: text(`contacts.noteVerbale.${value}`) })),
  serviceKind: (text: Text) =>
    SERVICE_KINDS.map((value) => ({ value, label: text(`contacts.serviceKind.${value}`) })),
  pointKind: (text: Text) => POINT_KINDS.map((value) => ({ value, label: pointKindName(text, value) })),
  mark: (text: Text) => CONTACT_MARKS.map((value) => ({ value, label: text(`contacts.mark.${value}`) })),
};
