import type { PersonInput } from '../shared/people/schema.ts';
import { generatePeople, repeatable } from './people.ts';

/**
 * What an officer types to find somebody among the generated people: whole and begun names in every script, Latin letters for
 * names written otherwise, both names, document numbers, telephone numbers, birth dates, places; every eleventh finds nobody.
 */
export function searches(count: number, people: number): string[] {
  const random = repeatable(20_261_124);
  const known = [...generatePeople(2_000)];
  const latin = ['ivan', 'shevchenko', 'oksana', 'muhmd', 'zynb', 'wang', 'li', 'zhang', 'kovalenko', 'bnly'];
  return Array.from({ length: count }, (_, index) => {
    if (index % 11 === 10) return `zz${String(Math.floor(random() * people))}`;
    const person = known[Math.floor(random() * known.length)];
    const name = person?.names[0];
    if (person === undefined || name === undefined) throw new RangeError('nobody to look for');
    const kinds: ((found: PersonInput) => string)[] = [
      () => name.surname,
      () => name.surname.slice(0, 1 + Math.floor(random() * 3)),
      () => name.given.slice(0, 3),
      () => `${name.surname} ${name.given}`,
      () => `${name.given.slice(0, 2)} ${name.surname.slice(0, 2)}`,
      (found) => found.documents[0]?.number ?? '',
      (found) => (found.documents[0]?.number ?? '').slice(0, 4),
      (found) => found.contactPoints[0]?.value ?? '',
      (found) => found.birthDate ?? '',
      (found) => found.addresses[0]?.place ?? '',
      () => latin[Math.floor(random() * latin.length)] ?? '',
    ];
    return kinds[index % kinds.length]?.(person) ?? '';
  });
}
