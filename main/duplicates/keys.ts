import { safeParsePartialDate } from '../../shared/kernel/dates.ts';
import type { PersonFacts } from '../../shared/people/matching.ts';
import { documentKey, phoneKey } from '../matching/numbers.ts';
import { nameKeys } from '../matching/service.ts';

/** Digits at the end by which two writings of one line meet, with or without the calling code. */
const PHONE_END = 7;
const SHORTEST_DOCUMENT = 4;

/**
 * What two records of one person have in common at least once, if anything tells that they are one: a document, a number or address, the
 * birth date with a part of the name, the year with the whole name. Names that are alike and nothing else are no reason to look.
 */
export function blockKeys(person: PersonFacts): Set<string> {
  const keys = new Set<string>();
  for (const { number } of person.documents) {
    const key = documentKey(number);
    if (key.length >= SHORTEST_DOCUMENT && /\d/.test(key)) keys.add(`D${key}`);
  }
  for (const { value } of person.contactPoints) {
    const phone = phoneKey(value);
    if (phone.length >= PHONE_END) keys.add(`P${phone.slice(-PHONE_END)}`);
    else if (value.includes('@')) keys.add(`E${value.trim().toLowerCase()}`);
  }
  addBirthKeys(person, keys);
  return keys;
}

function addBirthKeys(person: PersonFacts, keys: Set<string>): void {
  const date = person.birthDate === null ? null : safeParsePartialDate(person.birthDate);
  const place = person.birthPlace.trim().toLowerCase();
  if (date === null && place === '') return;
  for (const { given, patronymic, surname } of person.names) {
    const words = `${given} ${patronymic} ${surname}`;
    const parts = nameKeys(words);
    const whole = wholeKey(words);
    if (place !== '') keys.add(`L${place}|${whole}`);
    if (date === null) continue;
    const year = String(date.year).padStart(4, '0');
    keys.add(`Y${year}|${whole}`);
    if (date.month === null || date.day === null) continue;
    const rest = `${String(date.month)}-${String(date.day)}`;
    for (const part of parts) keys.add(`B${year}-${rest}|${part}`);
    // A digit of the year may be wrong.
    for (let digit = 0; digit < year.length; digit++)
      keys.add(`W${year.slice(0, digit)}_${year.slice(digit + 1)}-${rest}|${whole}`);
  }
}

/** One key of the whole name: of every word the first of its keys, in order of the alphabet. */
function wholeKey(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  return [...new Set(words.map((word) => nameKeys(word)[0] ?? ''))].sort().join(' ');
}
