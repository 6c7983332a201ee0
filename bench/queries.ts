import type { PersonInput } from '../shared/people/schema.ts';
import { generatePeople, repeatable } from './people.ts';

/**
 * What an officer types to find somebody among the generated people: whole and begun names in every script, Latin letters for
 * names written otherwise, both names, document numbers, telephone numbers, birth dates, places; then names with a slip, in the
 * other order, in other spellings and scripts than registered, and numbers with a wrong digit. Every eleventh finds nobody.
 */
export function searches(count: number, people: number): string[] {
  const random = repeatable(20_261_124);
  const known = [...generatePeople(2_000)];
  const elsewhere = [
    'Мухаммад Алави',
    'Youssef Benali',
    'Chevtchenko Dmitro',
    'Khadidja Zahraoui',
    'Kovalenco Ivan',
    'コワレンコ',
    'وانغ لي',
    'Ingird Solbreg',
    'Hakon Osby',
    'Jorgen Hanson',
    'Goncalvez Joao',
    'Κοβαλένκο',
    'Yuliya Shevchenko',
    'Wang Hsiu-ying',
    '王秀英',
    'שבצ׳נקו',
    'Solveig Anne Dahl',
    'Zhang Wei',
    'Idrissi Fatima Zohra',
    'Teresa Magallanes',
  ];
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
      () => slip(name.surname, random),
      () => `${name.given} ${slip(name.surname, random)}`,
      () => `${slip(name.given, random)} ${name.surname}`,
      () => elsewhere[Math.floor(random() * elsewhere.length)] ?? '',
      () => elsewhere[Math.floor(random() * elsewhere.length)] ?? '',
      (found) => slip(found.documents[0]?.number ?? '', random),
      (found) => (found.birthDate ?? '').split('-').reverse().join('/'),
    ];
    return kinds[index % kinds.length]?.(person) ?? '';
  });
}

/** A text with one slip: a letter left out, doubled, or changed places with the next. */
function slip(text: string, random: () => number): string {
  const letters = Array.from(text);
  const at = Math.floor(random() * Math.max(1, letters.length - 1));
  const [letter = '', next = ''] = letters.slice(at, at + 2);
  const instead = [[next], [letter, letter, next], [next, letter]][Math.floor(random() * 3)] ?? [];
  return [...letters.slice(0, at), ...instead, ...letters.slice(at + 2)].join('');
}
