import {
  CONTACT_POINT_KINDS,
  DOCUMENT_TYPES,
  NAME_KINDS,
  SEXES,
  STANDINGS,
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
  contactPointKind: (text: Text) =>
    CONTACT_POINT_KINDS.map((value) => ({ value, label: text(`common.contactPoint.kinds.${value}`) })),
};

/** The name of a script in the interface language; one not in our list by its code. */
export function scriptName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'script' }).of(code) ?? code;
}
