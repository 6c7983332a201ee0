import { partOf, type Part } from './parts.ts';
import { isAlsoName, isParticle, isTitle, wordsOfName } from './tokens.ts';

/** One way of parting a name. */
export interface Arrangement {
  /** The parts in alphabetical order, so that the order of the words decides nothing. */
  parts: readonly Part[];
  /** The words in the order they are written in. */
  order: readonly Part[];
  /** Particles, which come and go, in alphabetical order. */
  particles: string;
  /** How many Latin letters it has. */
  letters: number;
  /** Made when first asked for. */
  joins: readonly Arrangement[] | null;
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
    particles: once
      .filter((part) => !parts.includes(part))
      .map(({ folded }) => folded)
      .sort(byText)
      .join(' '),
    letters: once.reduce((sum, { folded }) => sum + folded.length, 0),
    joins: null,
  };
}

/** Other ways of parting a name whose script writes surname and given name together. */
function splits(parts: readonly Part[]): (readonly Part[])[] {
  const [only] = parts;
  if (only === undefined || parts.length > 1 || (only.script !== 'han' && only.script !== 'hangul'))
    return [];
  const letters = Array.from(only.word);
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

/** The arrangements in which two neighbouring words are one, with the particles and without: Nur al-Din meets Noureddine. */
export function joinsOf(arrangement: Arrangement): readonly Arrangement[] {
  if (arrangement.joins !== null) return arrangement.joins;
  const { order, particles } = arrangement;
  const bare = particles === '' ? [] : order.filter(({ folded }) => !particles.split(' ').includes(folded));
  arrangement.joins = [...joined(order), ...joined(bare)];
  return arrangement.joins;
}

const MOST_JOINED = 8;

function joined(order: readonly Part[]): Arrangement[] {
  return order
    .slice(1, MOST_JOINED)
    .map((second, index) =>
      arrange([
        ...order.slice(0, index),
        partOf((order[index]?.word ?? '') + second.word),
        ...order.slice(index + 2),
      ]),
    );
}
