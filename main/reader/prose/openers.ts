import { lineAt, trimmed, type Found } from './marks.ts';
import type { Subject } from './subjects.ts';
import type { Unit } from './units.ts';

const OPENER_CHARS = 90;
/** So many lines may stand between an office and how it is reached. */
const LINES_AHEAD = 3;

/**
 * Lines that name an office by standing above the lines that say how it is reached, where no word in them says that they do:
 * "Health Emergency Hub" above "Switchboard: …".
 */
export function openersOf(unit: Unit, subjects: readonly Subject[], reach: readonly Found[]): Subject[] {
  if (unit.isRow || reach.length === 0 || !unit.plain.includes('\n')) return [];
  const openers: Subject[] = [];
  const bounds: Found[] = [];
  for (let at = 0; at <= unit.plain.length;) {
    const line = lineAt(unit.plain, at);
    bounds.push(line);
    at = line.to + 1;
  }
  const has = (line: Found | undefined, found: readonly Found[]): boolean =>
    line !== undefined && found.some((one) => one.from < line.to && line.from < one.to);
  for (const [index, line] of bounds.entries()) {
    if (has(line, reach) || has(line, subjects) || !isTitle(line.text)) continue;
    const below = bounds.slice(index + 1, index + 1 + LINES_AHEAD);
    const reached = below.findIndex((one) => has(one, reach));
    if (reached === -1 || (index > 0 && !has(bounds[index - 1], reach))) continue;
    const text = trimmed(line.text);
    const from = line.from + line.text.indexOf(text);
    openers.push({
      kind: 'office',
      from,
      to: from + text.length,
      text: unit.text.slice(from, from + text.length),
    });
  }
  return openers;
}

function isTitle(line: string): boolean {
  const text = line.trim();
  return (
    text.length >= 4 &&
    text.length <= OPENER_CHARS &&
    // A sentence that leads into a list is no name.
    !(text.endsWith(':') && text.split(/\s+/u).length > 6) &&
    /^[«"“(]?[\p{Lu}\p{Lo}]/u.test(text) &&
    !/[.!?؟,;]$/.test(text) &&
    !/:[ \t]*\S|\d{3}|@/.test(text)
  );
}
