import type { ReadableDb } from '../database/handle.ts';
import { ourMission } from '../mission/service.ts';
import { lineOf, type PaperLine } from './page.ts';
import type { PaperWords } from './words.ts';

/** How our own mission is reached; its name alone when it says nothing else. */
export function missionLines(db: ReadableDb, words: PaperWords): PaperLine[] {
  const { name, city, phone, email } = ourMission(db);
  const text = name === '' ? city : `${name}, ${city}`;
  return [
    lineOf({ label: words.phone, text, number: phone }),
    ...(email === '' ? [] : [lineOf({ label: words.email, number: email })]),
  ];
}
