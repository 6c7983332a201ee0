import type { ReadableDb } from '../database/handle.ts';
import { missionLine, ourMission } from '../mission/service.ts';
import { lineOf, type PaperLine } from './page.ts';
import type { PaperWords } from './words.ts';

/** How our own mission is reached; its name alone when it says nothing else. */
export function missionLines(db: ReadableDb, words: PaperWords): PaperLine[] {
  const { phone, email } = ourMission(db);
  return [
    lineOf({ label: words.phone, text: missionLine(db), number: phone }),
    ...(email === '' ? [] : [lineOf({ label: words.email, number: email })]),
  ];
}
