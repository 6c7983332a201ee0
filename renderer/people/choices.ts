import {
  ADDRESS_KINDS,
  CONFIRMATION_CHANNELS,
  CONSENT_PURPOSES,
  CONTACT_POINT_KINDS,
  DOCUMENT_STATUSES,
  DOCUMENT_TYPES,
  LEGAL_BASES,
  NAME_KINDS,
  NAME_ORDERS,
  NEED_CATEGORIES,
  PURPOSES,
  RELATIONS,
  SEXES,
  STANDINGS,
  WHO_PAYS,
} from '../../shared/people/schema.ts';
import type { Text } from '../text/text.ts';

/** Scripts that travel documents and people here use, ISO 15924. */
export const SCRIPTS = [
  'Latn',
  'Arab',
  'Cyrl',
  'Grek',
  'Hebr',
  'Ethi',
  'Deva',
  'Beng',
  'Hans',
  'Hant',
  'Jpan',
  'Kore',
  'Thai',
  'Geor',
  'Armn',
] as const;

/** What can be chosen in the fields of a person, in words. */
export const choices = {
  standing: (text: Text) => STANDINGS.map((value) => ({ value, label: text(`people.standing.${value}`) })),
  sex: (text: Text) => SEXES.map((value) => ({ value, label: text(`people.sex.${value}`) })),
  nameKind: (text: Text) => NAME_KINDS.map((value) => ({ value, label: text(`people.nameKind.${value}`) })),
  documentType: (text: Text) =>
    DOCUMENT_TYPES.map((value) => ({ value, label: text(`people.documentType.${value}`) })),
  nameOrder: (text: Text) =>
    NAME_ORDERS.map((value) => ({ value, label: text(`person.nameOrder.${value}`) })),
  documentStatus: (text: Text) =>
    DOCUMENT_STATUSES.map((value) => ({ value, label: text(`person.documentStatus.${value}`) })),
  addressKind: (text: Text) =>
    ADDRESS_KINDS.map((value) => ({ value, label: text(`person.addressKind.${value}`) })),
  whoPays: (text: Text) => WHO_PAYS.map((value) => ({ value, label: text(`person.whoPays.${value}`) })),
  relation: (text: Text) => RELATIONS.map((value) => ({ value, label: text(`person.relation.${value}`) })),
  mayBeTold: (text: Text) =>
    (['unknown', 'yes', 'no', 'only-alive'] as const).map((value) => ({
      value,
      label: text(`person.mayBeTold.${value}`),
    })),
  need: (text: Text) => NEED_CATEGORIES.map((value) => ({ value, label: text(`person.need.${value}`) })),
  consentPurpose: (text: Text) =>
    CONSENT_PURPOSES.map((value) => ({ value, label: text(`person.consentPurpose.${value}`) })),
  basis: (text: Text) => LEGAL_BASES.map((value) => ({ value, label: text(`person.basis.${value}`) })),
  consentState: (text: Text) =>
    (['given', 'refused', 'withdrawn'] as const).map((value) => ({
      value,
      label: text(`person.consentState.${value}`),
    })),
  channel: (text: Text) =>
    CONFIRMATION_CHANNELS.map((value) => ({ value, label: text(`person.channel.${value}`) })),
  purpose: (text: Text) => PURPOSES.map((value) => ({ value, label: text(`person.purpose.${value}`) })),
  contactPointKind: (text: Text) =>
    CONTACT_POINT_KINDS.map((value) => ({ value, label: text(`common.contactPoint.kinds.${value}`) })),
};

/** The name of a script in the interface language; one not in our list by its code. */
export function scriptName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'script' }).of(code) ?? code;
}
