import type { ReadableDb } from '../database/handle.ts';

/** Shorter words are initials and particles, which half of all titles hold. */
const SHORTEST = 3;
/** As many words as are asked for at once. */
const MOST_WORDS = 50;

/**
 * Whether a text holds a word of the name of somebody on record: what decides if it may leave as a title. Rather too careful than not: a
 * family name alone tells who is meant.
 */
export function namesSomebody(db: ReadableDb, text: string): boolean {
  const words = [
    ...new Set(
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}]+/gu) ?? [],
    ),
  ].filter((word) => Array.from(word).length >= SHORTEST);
  for (let at = 0; at < words.length; at += MOST_WORDS) {
    const match = `name : (${words
      .slice(at, at + MOST_WORDS)
      .map((word) => `"${word}"`)
      .join(' OR ')})`;
    const found = db.value(
      `SELECT 1 FROM personSearch JOIN person ON person.number = personSearch.rowid
       WHERE personSearch MATCH @match AND person.hiddenBy IS NULL LIMIT 1`,
      { match },
    );
    if (found !== null) return true;
  }
  return false;
}
