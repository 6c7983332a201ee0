/** Where a word of a list stands in a text, and how it is written there. */
export interface WordMatch {
  readonly index: number;
  readonly 0: string;
}

/** The first three, two or one letters of a word, by their number among those of all lists, and where they stand. */
interface Head {
  readonly head: number;
  readonly at: number;
}

/** A place where a word begins that some list may know, with its heads; in Arabic also those behind an article. */
interface Start {
  readonly at: number;
  readonly heads: readonly Head[];
}

/** The heads of all lists. */
const heads = new Map<string, number>();

/** The same text is asked for one list after the other, with pieces of it in between. */
const RECENT = 8;
const recent: Starts[] = [];
let next = 0;

/** A word or phrase in small letters, taken apart: what is written, `' '` for blanks, `'*'` for any letters. */
type Phrase = readonly string[];

/**
 * Finds the words of a list, hundreds of them in six languages. One pattern of them all would try each at every word of a text; here
 * only those that begin like the word are tried.
 */
export class WordList {
  /** By the number of their head. */
  readonly #groups: (Phrase[] | undefined)[] = [];

  /** @param list as in `words.ts`: words and phrases parted by `|` */
  constructor(list: string) {
    // What was told of a text before this list was made knows nothing of it.
    recent.length = 0;
    const words = list.split('|').map((one) => one.trim().toLowerCase());
    for (const word of words.sort((one, other) => other.length - one.length)) {
      const head = /^[\p{L}\p{N}_]{1,3}/u.exec(word)?.[0];
      if (head === undefined) continue;
      const number = heads.get(head) ?? heads.size;
      heads.set(head, number);
      const group = this.#groups[number] ?? [];
      this.#groups[number] = group;
      group.push(
        word
          .split(/(\*| +)/)
          .map((piece) => (/^ +$/.test(piece) ? ' ' : piece))
          .filter((piece) => piece !== ''),
      );
    }
  }

  /** All that stand in a text, none inside another. */
  all(text: string): WordMatch[] {
    const found: WordMatch[] = [];
    const { lower, starts } = startsOf(text);
    let end = 0;
    for (const start of starts) {
      if (start.at < end) continue;
      const to = this.#endAt(lower, start);
      if (to === -1) continue;
      found.push({ index: start.at, 0: text.slice(start.at, to) });
      end = to;
    }
    return found;
  }

  /** The first that stands in a text; `null` when none does. */
  exec(text: string): WordMatch | null {
    const { lower, starts } = startsOf(text);
    for (const start of starts) {
      const to = this.#endAt(lower, start);
      if (to !== -1) return { index: start.at, 0: text.slice(start.at, to) };
    }
    return null;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** A text with something else in the place of each. */
  replace(text: string, by: string): string {
    let result = '';
    let at = 0;
    for (const match of this.all(text)) {
      result += text.slice(at, match.index) + by;
      at = match.index + match[0].length;
    }
    return at === 0 ? text : result + text.slice(at);
  }

  #endAt(lower: string, { heads }: Start): number {
    let longest = -1;
    for (const { head, at } of heads) {
      const group = this.#groups[head];
      if (group === undefined) continue;
      for (const phrase of group) {
        const end = endOf(phrase, lower, at);
        if (end > longest) longest = end;
      }
    }
    return longest;
  }
}

// Where a phrase ends that begins at a place; -1 where it does not stand there as words of its own.
function endOf(phrase: Phrase, lower: string, from: number): number {
  let at = from;
  for (const piece of phrase) {
    if (piece === ' ') {
      const start = at;
      while (lower.charCodeAt(at) === 0x20 || lower.charCodeAt(at) === 0x09) at++;
      if (at === start) return -1;
    } else if (piece === '*') {
      while (at < lower.length && (isWordChar(lower.charCodeAt(at)) || /[\p{M}'’]/u.test(lower.charAt(at))))
        at++;
    } else if (lower.startsWith(piece, at)) at += piece.length;
    else return -1;
  }
  return isWordChar(lower.charCodeAt(at)) ? -1 : at;
}

// 1 for what a word is made of, by code unit; told once.
let wordChars: Uint8Array | null = null;

function isWordChar(code: number): boolean {
  wordChars ??= Uint8Array.from({ length: 0x10000 }, (_, each) =>
    /[\p{L}\p{N}_]/u.test(String.fromCharCode(each)) ? 1 : 0,
  );
  return wordChars[code] === 1;
}

interface Starts {
  readonly text: string;
  /** The text in small letters, every character in its place. */
  readonly lower: string;
  readonly starts: readonly Start[];
}

function startsOf(text: string): Starts {
  const known = recent.find((one) => one.text === text);
  if (known !== undefined) return known;
  const lower = smallOf(text);
  const starts: Start[] = [];
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = isWordChar(text.charCodeAt(at));
    if (isWord && !isInside) {
      const known = headsAt(lower, at);
      if (known.length > 0) starts.push({ at, heads: known });
    }
    isInside = isWord;
  }
  const told = { text, lower, starts };
  recent[next] = told;
  next = (next + 1) % RECENT;
  return told;
}

// A few letters have small ones of another length: they stay as they are.
function smallOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const small = text.charAt(at).toLowerCase();
    return small.length === 1 ? small : text.charAt(at);
  }).join('');
}

// Arabic writes its article, and "and", "for", "in", as one word with what follows.
function headsAt(lower: string, at: number): Head[] {
  const known: Head[] = [];
  addHeads(known, lower, at);
  const code = lower.charCodeAt(at);
  if (code < 0x600 || code > 0x6ff) return known;
  const begin = /^(?:[وبلف]?ال|لل|[وبلف])/u.exec(lower.slice(at, at + 3))?.[0] ?? '';
  for (let length = begin.length; length > 0; length--)
    if (length === begin.length || length === 1) addHeads(known, lower, at + length);
  return known;
}

function addHeads(known: Head[], lower: string, at: number): void {
  let length = 0;
  while (length < 3 && isWordChar(lower.charCodeAt(at + length))) length++;
  for (; length > 0; length--) {
    const head = heads.get(lower.slice(at, at + length));
    if (head !== undefined) known.push({ head, at });
  }
}
