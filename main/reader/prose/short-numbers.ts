import { findAlways, isNear } from './always.ts';
import type { FoundPhone } from './long-numbers.ts';
import { lineAt, masked, trimmed, type Found } from './marks.ts';
import { WordList } from './word-list.ts';
import { EMERGENCY_WORDS } from './words.ts';

const SERVICE = new WordList(EMERGENCY_WORDS);
const SERIES =
  /(?<![\p{L}\p{N}_@#$€£=/+,-]|\d[.]|\d[ \t])\d{2,6}(?:[ \t]*(?:\/|,|or|ou|o|and|et|y|e|و|أو|и|или)[ \t]*\d{2,6}(?![\p{L}\d]|[ \t]\d)){0,3}(?![\p{L}\d%]|[ \t]?%|[.,:/–-]\d|[ \t]\d)/giu;
const JOINER = /(?:[ \t]*[:(][ \t]*|[ \t]*[–—][ \t]*|[ \t]+-[ \t]*|-[ \t]+)$/u;
const DIAL =
  /(?<![\p{L}])(?:dial|call|ring|text|tel|tél|phone|appele[rz]|compose[rz]|faites le|numéro|número|number|llam\p{L}*|marque|marcar|ligue|ligar|disque|رقم|اتصل\p{L}*|الرقم|тел|телефон|номер|звон\p{L}+|at|on|au|al|en el|no|pelo|على|по)[ \t]*[:.]?[ \t]*$/iu;
const DIALLED =
  /(?<![\p{L}])(?:dial|call|ring|appele[rz]|compose[rz]|faites le|llam\p{L}*|marque|ligue|disque|اتصل\p{L}*|звон\p{L}+)(?![\p{L}])/iu;
/** A list of short numbers stands under one of these. */
const HEADING =
  /emergenc|hot ?line|short (?:code|number)|useful number|important number|urgence|numéros|secours|emergencia|números|teléfonos|telefones|emergência|úteis|طوارئ|أرقام|экстренн|телефон|аварийн|номера/iu;
/** Whether a heading says that numbers are listed below it. */
export const headsNumbers = (text: string): boolean => HEADING.test(text);
const NO_LABEL =
  /(?:page|p|article|art|law|room|salle|sala|item|rev|version|annex|annexe|anexo|form|km|floor|étage|box|b\.?p|cp|zip|bus|flight|vol|vuelo|gate|porte|porta|week|semaine|semana|n[°º]|no[.]|№|id|ext|poste|доб|ramal|days?|jours?|días?|dias?|дней)[ \t.:]*$/iu;

/** What is known of the text that a short number stands in. */
export interface ShortContext {
  /** Headings that it stands under, the nearest last. */
  readonly headings: readonly string[];
  /** Each line is a cell of one row. */
  readonly isRow: boolean;
  /** It is made of short lines. */
  readonly isListed: boolean;
}

/**
 * Numbers of two to six digits: those that stand beside the name of a service, or in a list under a heading that says what it lists.
 */
export function findShortNumbers(plain: string, context: ShortContext): FoundPhone[] {
  const found: FoundPhone[] = [];
  if (!/\d\d/.test(plain)) return found;
  const always = findAlways(plain);
  const text = masked(plain, always);
  const isAnnounced = context.headings.slice(-2).some(headsNumbers);
  let line: Found = { from: 0, to: -1, text: '' };
  for (const match of text.matchAll(SERIES)) {
    if (match.index > line.to) line = lineAt(text, match.index);
    if (line.text.length > 300) continue;
    const at = { from: match.index, to: match.index + match[0].length, text: match[0] };
    const reached = reachedBy(text, at, { ...context, isAnnounced, line, last: found.at(-1)?.to ?? 0 });
    if (reached === null) continue;
    for (const digits of match[0].matchAll(/\d+/g)) {
      const from = at.from + digits.index;
      const to = from + digits[0].length;
      found.push({
        from,
        to,
        text: plain.slice(from, to),
        kind: 'voice',
        isSure: true,
        isFigure: false,
        isAlways: isNear(always, plain, from, to),
        ...(reached.label === null ? {} : { label: reached.label }),
      });
    }
  }
  return found;
}

interface Surroundings {
  readonly line: Found;
  readonly isRow: boolean;
  readonly isListed: boolean;
  readonly isAnnounced: boolean;
  /** Where the number before it ends. */
  readonly last: number;
}

/** What a short number reaches, `label: null` where the sentence says it; `null` when nothing does, and it is no such number. */
function reachedBy(text: string, at: Found, around: Surroundings): { label: Found | null } | null {
  const { line } = around;
  const after = text.slice(at.to, line.to);
  const isYear = /^(?:(?:19|20)\d\d(?:\D+|$))+$/.test(at.text);
  // What stands between two marks is a clause: "Police 17 • SAMU 15".
  const clauseFrom = lastMark(text, Math.max(line.from, around.last), at.from);
  const before = text.slice(clauseFrom, at.from);
  const isEnd = /^[ \t]*(?:$|[,;()|/.•·،؛–—-]|(?:or|ou|o|and|et|y|e|أو|и|или)(?![\p{L}]))/iu.test(after);
  if (around.isRow && line.text.trim() === at.text) {
    const cell = cellBeside(text, line);
    if (cell === null || isYear || /\d{6}/.test(at.text)) return null;
    const isService = SERVICE.test(cell.text);
    return isService || (around.isAnnounced && at.text.length >= 3) ? { label: cell } : null;
  }
  const joiner = JOINER.exec(before);
  const label = spanOf(before.slice(0, joiner?.index ?? before.length), clauseFrom);
  if (label !== null && isEnd && wordsIn(label.text) <= 9 && !NO_LABEL.test(before)) {
    const isService = SERVICE.test(label.text);
    const behind = GENERIC.test(label.text) ? labelBehind(text, at, { before: '', after }) : null;
    if (behind !== null) return { label: behind };
    if (joiner !== null && isService && (!isYear || joiner[0].includes(':'))) return { label };
    if (joiner !== null && around.isAnnounced && around.isListed && !isYear && at.text.length >= 3)
      return { label };
    if (joiner === null && isService && !isYear) {
      if (DIAL.test(before)) return { label: null };
      // "Military police 190 • Ambulance 192"
      const isItem = around.isListed && wordsIn(label.text) <= 4 && /^[ \t]*(?:$|[;|•·])/u.test(after);
      if (isItem || endsInService(before)) return { label };
    }
  }
  if (isYear || at.text.length > 6) return null;
  const behind = labelBehind(text, at, { before, after });
  return behind === null ? null : { label: behind };
}

/** Says that numbers follow, not whose. */
const GENERIC =
  /^(?:(?:emergenc(?:y|ies)|urgences?|emergencias?|emergências?|numbers?|numéros|números|hotlines?|short codes?|طوارئ|الطوارئ|أرقام|экстренные|телефоны|номера|d'|de|e|et|y|and|[ \t\/&])+)$/iu;

// "101 – fire service", "117 (police)", "Dial 112 for all emergencies".
function labelBehind(
  text: string,
  at: Found,
  { before, after }: { before: string; after: string },
): Found | null {
  const isFirst = before.trim() === '' || /[,;:،(][ \t]*$/u.test(before);
  const joiner = /^[ \t]*(?:[–—:(]|-[ \t])[ \t]*/u.exec(after);
  if (isFirst && joiner !== null) {
    const said = after.slice(joiner[0].length).split(/[);,|.•\d]|[ \t][–—-][ \t]/u)[0] ?? '';
    const label = spanOf(said, at.to + joiner[0].length);
    return label !== null && wordsIn(label.text) <= 8 && SERVICE.test(label.text) ? label : null;
  }
  const dialled = DIALLED.exec(before.slice(-30));
  const purpose =
    /^[ \t]*(?:for|in case of|pour|en cas d[e'’]|para|em caso de|en caso de|для|при|في حال(?:ة)?|ل)[ \t]*/iu.exec(
      after,
    );
  if (dialled === null || purpose === null) return null;
  const said = after.slice(purpose[0].length).split(/[);,|.•\d]/u)[0] ?? '';
  const label = spanOf(said, at.to + purpose[0].length);
  return label !== null && wordsIn(label.text) <= 6 && SERVICE.test(text.slice(label.from, label.to))
    ? label
    : null;
}

// The last words before it are the name of the service itself.
function endsInService(before: string): boolean {
  const tail = before.trimEnd();
  const word = SERVICE.exec(tail.slice(-40));
  return word !== null && word.index + word[0].length === tail.slice(-40).length;
}

function lastMark(text: string, from: number, to: number): number {
  const before = text.slice(from, to);
  // Behind another number a clause begins.
  const mark = [
    ...before.matchAll(
      /[;•·|؛]|:(?=[^:]*[–—][ \t]*$)|[.!?؟][ \t]+(?=\p{Lu}|\p{Script=Arabic})|[,،](?=[^,،]*$)(?=[^,،]*[:–—])|(?<=\d[ \t]{0,3})[–—-][ \t]|\d[ \t)]+(?=[^\d]*$)/gu,
    ),
  ].at(-1);
  return mark === undefined ? from : from + mark.index + mark[0].length;
}

function spanOf(said: string, at: number): Found | null {
  const text = trimmed(said.replace(/^[ \t]*(?:\d{1,2}[.)]|[a-z][.)]|[•·*–—-])[ \t]+/u, ''));
  if (!/\p{L}{2}/u.test(text)) return null;
  const from = at + said.indexOf(text);
  return { from, to: from + text.length, text };
}

function cellBeside(text: string, line: Found): Found | null {
  if (line.from > 0) {
    const before = lineAt(text, line.from - 1);
    const label = spanOf(before.text, before.from);
    if (label !== null && !/\d{3}/.test(label.text)) return label;
  }
  if (line.to >= text.length) return null;
  const after = lineAt(text, line.to + 1);
  const label = spanOf(after.text, after.from);
  return label !== null && !/\d{3}/.test(label.text) ? label : null;
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
