import { HOUSEHOLD_ROLES } from '../../shared/households/schema.ts';
import { ADDRESS_KINDS, SEXES } from '../../shared/people/schema.ts';
import type { Text } from '../text/text.ts';

/** How an officer may reach a household, or hear of a move; an import confirms nothing by hand. */
export const CHANNELS = ['phone', 'in-person', 'email', 'message', 'document', 'partner', 'other'] as const;

/** What can be chosen about a household, in words. */
export const choices = {
  role: (text: Text) => HOUSEHOLD_ROLES.map((value) => ({ value, label: text(`households.role.${value}`) })),
  sex: (text: Text) => SEXES.map((value) => ({ value, label: text(`people.sex.${value}`) })),
  channel: (text: Text) => CHANNELS.map((value) => ({ value, label: text(`contacts.verify.${value}`) })),
  addressKind: (text: Text) =>
    ADDRESS_KINDS.filter((value) => value !== 'position').map((value) => ({
      value,
      label: text(`households.addressKind.${value}`),
    })),
};
