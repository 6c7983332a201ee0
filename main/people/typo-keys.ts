/** Letters of a word that its keys are made of: what follows may be missing while somebody types, or differ. */
const KEYED_LETTERS = 6;
const SHORTEST = 4;
/** Digits begin the keys, so that those of one kind are not taken for another's; `0` begins those of the sounds. */
const DELETED = '1';
const ENDING = '2';

/**
 * Keys of a folded word that it shares with every word whose beginning differs in one letter: one wrong, missing, too many, or two
 * neighbours swapped. They are the beginning itself and the beginning without each one of its letters.
 * @returns none for a word too short for a slip to be told from another word
 * @see Garbe, Symmetric Delete spelling correction (2012), with the prefix index of its version 6
 */
export function typoKeys(word: string): string[] {
  if (word.length < SHORTEST) return [];
  const begun = word.slice(0, KEYED_LETTERS);
  const keys = new Set([DELETED + begun]);
  for (let place = 0; place < begun.length; place++)
    keys.add(DELETED + begun.slice(0, place) + begun.slice(place + 1));
  return [...keys];
}

/** The key that two numbers with the same end share; `null` for what is too short. */
export function endKey(number: string): string | null {
  const compact = number.replace(/[^a-z0-9]/gi, '').toLowerCase();
  return compact.length < SHORTEST ? null : ENDING + compact.slice(-SHORTEST);
}

/** How many letters differ between two words (Damerau, neighbours swapped count once); stops above `most`. */
export function letterDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  return distances(one, other, most).at(-1) ?? most + 1;
}

/** How many letters a word differs in from the beginning of another that fits it best; above `most` when none does. */
export function beginningDistance(begun: string, word: string, most: number): number {
  const row = distances(begun, word.slice(0, begun.length + most), most);
  return row.slice(Math.max(0, begun.length - most)).reduce((least, cost) => Math.min(least, cost), most + 1);
}

/** Letters beyond these are not compared: no name that is typed is longer. */
const LONGEST = 63;
let before = new Uint8Array(LONGEST + 1);
let last = new Uint8Array(LONGEST + 1);
let current = new Uint8Array(LONGEST + 1);

/** The last row of the table: the distance of the whole of one to each beginning of the other. Holds until the next call. */
function distances(one: string, other: string, most: number): Uint8Array {
  const rows = Math.min(one.length, LONGEST);
  const columns = Math.min(other.length, LONGEST);
  for (let column = 0; column <= columns; column++) last[column] = column;
  for (let row = 1; row <= rows; row++) {
    const letter = one.charCodeAt(row - 1);
    const previous = one.charCodeAt(row - 2);
    let least = row;
    current[0] = row;
    for (let column = 1; column <= columns; column++) {
      const facing = other.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (letter === facing ? 0 : 1),
      );
      if (row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && previous === facing)
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Uint8Array.of(most + 1);
    [before, last, current] = [last, current, before];
  }
  return last.subarray(0, columns + 1);
}
