import type { FoundPhone } from './long-numbers.ts';
import { lineAt } from './marks.ts';
import { endsInRole } from './subjects.ts';
import type { Unit } from './units.ts';

const LABELLED = /(?:[\p{L})»”"]|\p{L}[ ,.]{1,2}\d{1,4})[ \t]*[:–—(]?[ \t]*[:–—(-][ \t]*$/u;
const LISTED = /[\p{L}.)»”"°ºª][ \t]*[,،;][ \t]*$/u;
const PREPOSED = /(?:^|[ \t(])(?:au|al|at|on|under|no|pelo|en el|по|على|на)[ \t]+$/iu;
const JOINED = /^[ \t]*(?:[,;/&•،؛]|or|and|ou|et|o|y|e|и|или|أو|و)?[ \t]*\(?$/iu;
const ENDED =
  /^[ \t]*(?:$|[,;()|/•،؛]|\.(?!\d)|[–—-][ \t]|(?:y|and|et|e|or|ou|o|и|или|و|أو)[ \t]|24|7[ \t]?j|jour et|day and|día y|dia e)/iu;
/** Words for where a house is called, without a mark behind them. */
const DESK =
  /(?<![\p{L}])(?:urgences?|emergenc(?:y|ies)|admissions?|reception|réception|urgencias?|urgências?|recepción|receção|recepção|регистратура|приёмное отделение|الطوارئ|الاستقبال)[ \t]+$/iu;
const ENDED_LOOSELY = /^[ \t]*(?:$|[,;()/|.]|\p{L})/u;

/**
 * Whether a figure that may be a number of the country is one, by what stands around it: "Police station: 022 123456", a cell of its
 * own, another number before it.
 */
export function isIntroduced(unit: Unit, phone: FoundPhone, previous: FoundPhone | undefined): boolean {
  const line = lineAt(unit.plain, phone.from);
  if (line.text.length > 300) return false;
  const before = unit.plain.slice(line.from, phone.from);
  const after = unit.plain.slice(phone.to, line.to);
  const isEnded = ENDED.test(after);
  const digits = phone.text.replace(/\D/g, '').length;
  // A cell that holds nothing else, written as numbers are.
  if (unit.isRow && before.trim() === '') return isEnded && digits >= 8 && isNumberCell(unit, phone);
  if (previous !== undefined && previous.from >= line.from) {
    if (JOINED.test(unit.plain.slice(previous.to, phone.from))) return isEnded;
  }
  if (LABELLED.test(before))
    return phone.isFigure ? isEnded && digits >= 8 : ENDED_LOOSELY.test(after) || isEnded;
  // A line of its own among the lines of an office.
  if (before.trim() === '' && unit.isListed && !phone.isFigure && line.from > 0)
    return digits >= 8 && ENDED.test(after);
  // A comma before it says less: then it is written as numbers are.
  const isCalled = DESK.test(before) || (unit.isListed && /\p{L}[ \t]+$/u.test(before) && endsInRole(before));
  if (!LISTED.test(before) && !PREPOSED.test(before) && !isCalled) return false;
  return isEnded && digits >= 8 && (!phone.isFigure || (phone.kind === 'mobile' && unit.isListed));
}

// Figures of a table have others beside them, and no names.
function isNumberCell(unit: Unit, phone: FoundPhone): boolean {
  const cells = unit.plain.split('\n');
  const isWritten = /^(?:0|\()/.test(phone.text) && phone.text.replace(/\D/g, '').length >= 9;
  if (isWritten && !phone.isFigure) return true;
  const figures = cells.filter((cell) => /\d{2}/.test(cell) && !/[\p{L}@]/u.test(cell));
  return figures.length === 1 && cells.some((cell) => /\p{L}{2,}[ .]+\p{L}{2,}/u.test(cell));
}
