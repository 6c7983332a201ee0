import { lineAt, type Found } from './marks.ts';
import { ALWAYS } from './words.ts';

/** Without one of these there is none, which is told soon. */
const HINT = /24|7|clock|night|nuit|noche|noite|مدار|ليلا|طوال|круглосуточно/iu;

/** Marks of a number that is always answered: where they stand. */
export function findAlways(plain: string): Pick<Found, 'from' | 'to'>[] {
  if (!HINT.test(plain)) return [];
  return [...plain.matchAll(ALWAYS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Whether such a mark stands in the same line, or in the line that follows when that has no number of its own. */
export function isNear(
  always: readonly { from: number; to: number }[],
  text: string,
  from: number,
  to: number,
): boolean {
  const line = lineAt(text, from);
  return always.some((mark) => {
    if (mark.from >= line.from && mark.to <= line.to) {
      const between = mark.to <= from ? text.slice(mark.to, from) : text.slice(to, mark.from);
      return between.length <= 90 && !/[;\n]/.test(between);
    }
    const next = lineAt(text, Math.min(line.to + 1, text.length));
    return mark.from >= next.from && mark.to <= next.to && next.from > line.to && !/\d{5}/.test(next.text);
  });
}
