import { comparePrepared } from './compare.ts';
import { nameKeys } from './keys.ts';
import { prepareName } from './prepare.ts';

/** A name in every script that has tables or rules of its own. */
const NAMES = [
  'Jørgen Hansen',
  'محمد العلوي',
  'Тарас Шевченко',
  'Γιώργος Παπαδόπουλος',
  'שמעון כהן',
  'राज कुमार',
  'አበበ ቢቂላ',
  '김민준',
  'たなか',
  '王秀英',
];

/**
 * Reads the tables that comparing names needs, a script at a time: else the first search of somebody who waits would.
 * @param rest lets other work run
 */
export async function loadMatching(rest: () => Promise<void>): Promise<void> {
  const latin = prepareName('Mohammed Chevtchenko');
  for (const name of NAMES) {
    await rest();
    nameKeys(name);
    comparePrepared(latin, prepareName(name));
  }
}
