import type { ReactNode } from 'react';
import type { ListName } from '../../shared/duplicates/items.ts';
import type { ChoiceField } from '../../shared/duplicates/schema.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import { dateText } from '../text/dates.ts';
import { valueText, type Titles } from '../text/records.ts';
import { isTextKey, type Text } from '../text/text.ts';

/** The word for a field of a person. */
export function labelOf(text: Text, field: string): string {
  for (const key of [`person.field.${field}`, `people.field.${field}`]) if (isTextKey(key)) return text(key);
  return field;
}

/** A value that a person has once, in words; `null` when it is not known. Zones are named by `zones`. */
export function singleText(
  text: Text,
  field: ChoiceField,
  person: PersonInput,
  zones: Titles,
): string | null {
  switch (field) {
    case 'names': {
      const [first] = person.names;
      return first === undefined ? null : valueText('person', 'names', first, new Map());
    }
    case 'birthDate': {
      const written = person.birthWritten.text;
      const date = person.birthDate === null ? '' : dateText(person.birthDate);
      const both = [date, written === person.birthDate ? '' : written].filter((part) => part !== '');
      return both.length === 0 ? null : both.join(' · ');
    }
    case 'employment': {
      const { employer, occupation, clause } = person.employment;
      const parts = [employer, occupation, clause].filter((part) => part !== '');
      return parts.length === 0 ? null : parts.join(' · ');
    }
    case 'purpose':
      return person.purpose === 'unknown' ? null : text(`person.purpose.${person.purpose}`);
    case 'sex':
      return person.sex === 'unknown' ? null : text(`people.sex.${person.sex}`);
    case 'arrivedOn':
    case 'departsOn':
    case 'departedOn':
    case 'confirmDueOn':
    case 'registeredUntil':
    case 'eraseOn': {
      const day = person[field];
      return day === null ? null : dateText(day);
    }
    case 'standing':
      return text(`people.standing.${person.standing}`);
    case 'birthPlace':
      return person.birthPlace === '' ? null : person.birthPlace;
    case 'zoneId':
      return person.zoneId === null ? null : (zones.get(person.zoneId) ?? text('exchange.elsewhere'));
  }
}

/** An item of a list in words. */
export function itemText(text: Text, list: ListName, item: PersonInput[ListName][number]): ReactNode {
  if (list === 'nextOfKin' && 'relation' in item)
    return [item.name, text(`person.relation.${item.relation}`), item.reach]
      .filter((part) => part !== '')
      .join(' · ');
  if (list === 'needs' && 'consequence' in item)
    return `${text(`person.need.${item.category}`)} · ${item.consequence}`;
  if (list === 'consents' && 'recipient' in item)
    return [
      text(`person.consentPurpose.${item.purpose}`),
      item.recipient,
      text(`person.consentState.${item.state}`),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return valueText('person', list, item, new Map());
}
