import { partOf, type Part } from './parts.ts';
import { isAlsoName, isParticle, isTitle, wordsOfName } from './tokens.ts';

/** One way of parting a name. */
export interface Arrangement {
  /** The parts in alphabetical order, so that the order of the words decides nothing. */
  parts: readonly Part[];
  /** The words in the order they are written in. */
  order: readonly Part[];
  /** Particles, which come and go. */
  particles: readonly Part[];
}

/** A name made ready for comparing: prepare once, compare often. */
export interface PreparedName {
  /** Its words as written, in small letters; names with the same text are identical. */
  text: string;
  /** The same words in alphabetical order. */
  sorted: string;
  arrangements: readonly Arrangement[];
  /** Whether a title was left aside. */
  isTitled: boolean;
}

/** Makes a name ready for comparing. Any text will do; one without a letter has no parts, and is like nothing. */
export function prepareName(name: string): PreparedName {
  const all = wordsOfName(name).map(partOf);
  const kept = withoutTitles(all);
  const arrangements = [arrange(kept), ...splits(kept).map(arrange)];
  const words = kept.map(({ word }) => word);
  return {
    text: words.join(' '),
    sorted: [...words].sort(byText).join(' '),
    arrangements,
    isTitled: kept.length < all.length,
  };
}

function withoutTitles(parts: readonly Part[]): readonly Part[] {
  const others = parts.filter(({ folded }) => !isTitle(folded));
  if (others.length === 0) return parts;
  return parts.filter(({ folded }) => !isTitle(folded) || (isAlsoName(folded) && others.length < 2));
}

/** @param order the parts as written; of a part that comes twice one stays */
function arrange(order: readonly Part[]): Arrangement {
  const once = order.filter((part, index) => order.indexOf(part) === index);
  const names = once.filter(({ folded }) => !isParticle(folded));
  const parts = names.length >= 2 ? names : once;
  return {
    parts: [...parts].sort((one, other) => byText(one.word, other.word)),
    order: once,
    particles: once.filter((part) => !parts.includes(part)),
  };
}

/** Other ways of parting a name whose script writes surname and given name together. */
function splits(parts: readonly Part[]): (readonly Part[])[] {
  const [only] = parts;
  if (only === undefined || parts.length > 1 || (only.script !== 'han' && only.script !== 'hangul'))
    return [];
  const letters = [...only.word];
  if (letters.length < 2 || letters.length > 5) return [];
  const places = letters.length === 2 ? [1] : letters.length === 3 ? [1, 2] : [2, 1, 3];
  return places.map((place) => [
    partOf(letters.slice(0, place).join('')),
    partOf(letters.slice(place).join('')),
  ]);
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The arrangement with two neighbouring words as one. */
export function joinedAt({ order }: Arrangement, index: number): Arrangement | null {
  const [first, second] = [order[index], order[index + 1]];
  if (first === undefined || second === undefined) return null;
  return arrange([...order.slice(0, index), partOf(first.word + second.word), ...order.slice(index + 2)]);
}
