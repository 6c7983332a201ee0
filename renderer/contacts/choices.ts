import {
  CONTACT_MARKS,
  ENTRY_KINDS,
  ENTRY_TYPES,
  FACILITY_STATES,
  FACILITY_TYPES,
  LEVELS,
  ORGANISATION_TYPES,
  OfficePoint,
} from '../../shared/contacts/schema.ts';
import type { Text } from '../text/text.ts';

type PointKind = OfficePoint['kind'];
const POINT_KINDS = OfficePoint.shape.kind.unwrap().options;

/** What a way to reach somebody is called. */
export function pointKindName(text: Text, kind: PointKind): string {
  return kind === 'website' ? text('contacts.point.website') : text(`common.contactPoint.kinds.${kind}`);
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
  pointKind: (text: Text) => POINT_KINDS.map((value) => ({ value, label: pointKindName(text, value) })),
  mark: (text: Text) => CONTACT_MARKS.map((value) => ({ value, label: text(`contacts.mark.${value}`) })),
};
