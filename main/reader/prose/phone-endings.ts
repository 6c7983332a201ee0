import type { Found } from './marks.ts';
import { EXTENSION } from './phone-words.ts';

/** A number of which only the ending is written. */
export interface Ending extends Found {
  /** The whole number: the beginning of the one before it, and this ending. */
  readonly number: string;
}

const JOINED =
  /^[ \t]*(?:\/|&|y|et|e|and|or|ou|o|и|или|و|أو)[ \t]*(\d{1,4})(?=[ \t]*(?:$|[\n,;.)(|/،–—]|(?:ext|poste|anexo|ramal|loc|доб)))(?!\.\d|[ \t]*\/[ \t]*\d)/iu;
const RANGE =
  /^[ \t]*(?:to|à|a|al|до|–|-|إلى)[ \t]*(\d{1,4})(?=[ \t]*(?:$|[\n,;.)(|/،]|(?:ext|poste|anexo|ramal|loc|доб)))(?!\.\d)/iu;

/** "555 12 34/35": the ending that follows a number, when one does. */
export function endingAfter(text: string, phone: Pick<Found, 'to'> & { number: string }): Ending | null {
  const match = JOINED.exec(text.slice(phone.to, phone.to + 40));
  const ending = match?.[1];
  if (match === null || ending === undefined) return null;
  const number = withEnding(phone.number, ending);
  if (number === null) return null;
  const to = phone.to + match[0].length;
  return { from: to - ending.length, to, text: ending, number };
}

/** "8911-5061 to 65 ext. 2": how far the range goes that begins with a number; its numbers between are not told. */
export function rangeAfter(text: string, to: number): number {
  const range = RANGE.exec(text.slice(to, to + 30))?.[0].length ?? 0;
  if (range === 0) return to;
  return to + range + (EXTENSION.exec(text.slice(to + range, to + range + 40))?.[0].trimEnd().length ?? 0);
}

/** A number with its last digits replaced, written as it was; `null` when there are not enough, or an extension ends it. */
export function withEnding(number: string, ending: string): string | null {
  const digits = ending.replace(/\D/g, '').length;
  let left = digits;
  let at = number.length;
  while (at > 0 && left > 0) {
    at--;
    if (/\d/.test(number.charAt(at))) left--;
    else if (/\p{L}/u.test(number.charAt(at))) return null;
  }
  const kept = number.slice(0, at);
  if (left > 0 || kept.replace(/\D/g, '').length < 2) return null;
  return `${kept}${ending.trim()}`;
}
