import type { PersonName } from '../../shared/people/schema.ts';

/** A name in the order of its document; given names first where the order is not known. */
export function nameInOrder(name: Pick<PersonName, 'given' | 'patronymic' | 'surname' | 'order'>): string {
  const { given, patronymic, surname, order } = name;
  const parts = order === 'surname-first' ? [surname, given, patronymic] : [given, patronymic, surname];
  return parts.filter((part) => part !== '').join(' ');
}
