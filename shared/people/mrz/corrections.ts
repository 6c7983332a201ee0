import { alternatives, lettersOnly, MOST_ALTERNATIVES, onlyLikeliest } from './alternatives.ts';
import { confusedWith, fits } from './alphabet.ts';
import { checkDigit, verdict, verdicts } from './checks.ts';
import { applied, changeOf, characterAt, places, type MrzCorrection } from './edits.ts';
import {
  classAt,
  formatOf,
  layoutFor,
  textAt,
  type CheckPlace,
  type Layout,
  type MrzFormat,
} from './layouts.ts';

/** The lines with the likeliest correction of every field; a field with equally likely ones stays as it is. */
export interface CorrectedLines {
  format: MrzFormat;
  lines: string[];
}

/**
 * Corrections to offer; none when nothing that scanners confuse explains what is wrong. `corrected` is `null` when no field has
 * a likeliest correction.
 */
export function correct(
  lines: readonly string[],
  format: MrzFormat,
  today: string,
): { corrections: MrzCorrection[]; corrected: CorrectedLines | null } {
  // With its first letter right, a card may turn out to be of another format.
  const ofType = lettersOnly(lines, layoutFor(format, lines)).filter(({ field }) => field === 'type');
  const typed = applied(lines, ofType);
  const found = formatOf(typed) ?? format;
  const ofWords = lettersOnly(typed, layoutFor(found, typed));
  const asLetters = [...ofType, ...ofWords];
  const readable = applied(typed, ofWords);
  const layout = layoutFor(found, readable);
  const offered = layout.checks
    .filter((check) => check.field !== 'composite')
    .map((check) => alternatives(readable, layout, check, today))
    .filter((options) => options.length > 0);
  const composed = bestTogether(readable, layout, offered);
  const corrections = [...asLetters, ...composed.corrections];
  if (composed.lines.join() === lines.join()) return { corrections, corrected: null };
  return { corrections, corrected: { format: layout.format, lines: composed.lines } };
}

/** Chooses among the alternatives by the composite digit, which covers them all, and corrects that digit too. */
function bestTogether(
  lines: readonly string[],
  layout: Layout,
  offered: readonly MrzCorrection[][],
): { corrections: MrzCorrection[]; lines: string[] } {
  const composite = layout.checks.find((check) => check.field === 'composite');
  if (composite === undefined)
    return { corrections: offered.flat(), lines: applied(lines, offered.flatMap(onlyLikeliest)) };
  const digit = { line: composite.digit.line, column: composite.digit.from };
  const found = characterAt(lines, digit);
  const digits = fits(found, 'digit') ? [found] : confusedWith(found, 'digit');
  const fitting = offered
    .reduce<MrzCorrection[][]>(
      (all, options) => all.flatMap((chosen) => options.map((option) => [...chosen, option])),
      [[]],
    )
    .filter((chosen) => digits.includes(compositeOf(applied(lines, chosen), composite)));
  const [best] = fitting;
  if (best === undefined) return withUncovered(lines, layout, composite, offered);
  const ordered = offered.map((options) => [
    ...options.filter((option) => fitting.some((chosen) => chosen.includes(option))),
    ...options.filter((option) => fitting.every((chosen) => !chosen.includes(option))),
  ]);
  const sure = offered.flatMap((options) =>
    onlyLikeliest(options.filter((option) => fitting.some((chosen) => chosen.includes(option)))),
  );
  const right = compositeOf(applied(lines, best), composite);
  const ofDigit: MrzCorrection[] =
    right === found
      ? []
      : [{ field: 'composite', basis: 'check-digit', changes: [changeOf(lines, digit, right)] }];
  return {
    corrections: [...ordered.flat(), ...ofDigit],
    lines: applied(lines, sure.length === offered.length ? [...sure, ...ofDigit] : sure),
  };
}

function compositeOf(lines: readonly string[], composite: CheckPlace): string {
  return checkDigit(textAt(lines, ...composite.over));
}

/** When only the composite digit is wrong, the fault is in what no other digit covers: the optional data of a card. */
function withUncovered(
  lines: readonly string[],
  layout: Layout,
  composite: CheckPlace,
  offered: readonly MrzCorrection[][],
): { corrections: MrzCorrection[]; lines: string[] } {
  const changed = applied(lines, offered.flatMap(onlyLikeliest));
  const others = verdicts(changed, layout).filter((check) => check.field !== 'composite');
  const asOffered = { corrections: offered.flat(), lines: changed };
  if (others.some((check) => !check.ok)) return asOffered;
  const isCovered = layout.checks.some((check) => check.field === 'optional');
  const fitting = places(isCovered ? [] : layout.optional)
    .flatMap((place) =>
      confusedWith(characterAt(changed, place), classAt(layout, place.line, place.column)).map((letter) =>
        changeOf(changed, place, letter),
      ),
    )
    .map((change): MrzCorrection => ({ field: 'composite', basis: 'check-digit', changes: [change] }))
    .filter((correction) => verdict(applied(changed, [correction]), composite).ok)
    .slice(0, MOST_ALTERNATIVES);
  return {
    corrections: [...asOffered.corrections, ...fitting],
    lines: applied(changed, onlyLikeliest(fitting)),
  };
}
