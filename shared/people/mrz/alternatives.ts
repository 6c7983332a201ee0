import { confusedWith, fits, type CharacterClass } from './alphabet.ts';
import { verdict } from './checks.ts';
import { readCode } from './codes.ts';
import {
  applied,
  changeOf,
  characterAt,
  places,
  type MrzChange,
  type MrzCorrection,
  type Place,
} from './edits.ts';
import { isBlank, readFields } from './fields.ts';
import { classAt, textAt, type CheckPlace, type Layout, type Span } from './layouts.ts';

/** More changes in one field than this prove nothing: some of them always fit. */
const MOST_FREE_CHANGES = 2;
const MOST_LIKELY = 4;
/** All that one change explains are shown: a number of twelve characters has not more. */
export const MOST_ALTERNATIVES = 12;

/** Fields of letters alone in which digits stand, when every digit has a letter that looks like it. */
export function lettersOnly(lines: readonly string[], layout: Layout): MrzCorrection[] {
  const fields: [MrzCorrection['field'], (Span | null)[]][] = [
    ['type', [{ ...layout.type, to: layout.type.from + 1 }]],
    ['issuer', [layout.issuer]],
    ['nationality', [layout.nationality]],
    ['names', [layout.surname, layout.given]],
  ];
  return fields.flatMap(([field, spans]) => {
    const wrong = places(spans).filter((place) => /\d/.test(characterAt(lines, place)));
    const options = wrong.map((place) => confusedWith(characterAt(lines, place), 'letter'));
    if (wrong.length === 0 || options.some((letters) => letters.length === 0)) return [];
    const likeliest = wrong.map((place, index) => changeOf(lines, place, options[index]?.[0] ?? ''));
    const [only] = wrong;
    if (field === 'names' || field === 'type' || only === undefined || wrong.length > 1)
      return [{ field, basis: 'letters-only', changes: likeliest }];
    // A code that stands for something is likelier than one that does not.
    const known = (options[0] ?? []).find((letter) => {
      const changed = applied(lines, [
        { field, basis: 'letters-only', changes: [changeOf(lines, only, letter)] },
      ]);
      return readCode(textAt(changed, ...spans)).kind !== 'unknown';
    });
    return [
      {
        field,
        basis: 'letters-only',
        changes: known === undefined ? likeliest : [changeOf(lines, only, known)],
      },
    ];
  });
}

/** The fewest changes that make a check digit fit; empty when it fits already or none do. */
export function alternatives(
  lines: readonly string[],
  layout: Layout,
  check: CheckPlace,
  today: string,
): MrzCorrection[] {
  const covered = places([...check.over, check.digit]);
  const forced = covered.filter((place) => !fits(characterAt(lines, place), kindAt(layout, place, check)));
  if (verdict(lines, check).ok && forced.length === 0) return [];
  const free = covered.filter((place) => !forced.includes(place));
  const forcedWays = forced.reduce<MrzChange[][]>(
    (all, place) => {
      const letters = confusedWith(characterAt(lines, place), kindAt(layout, place, check));
      return all.flatMap((chosen) => letters.map((letter) => [...chosen, changeOf(lines, place, letter)]));
    },
    [[]],
  );
  for (let extra = 0; extra <= MOST_FREE_CHANGES; extra++) {
    const fitting = subsets(free, extra).flatMap((chosen) => {
      const ways = chosen.reduce(
        (all, place) =>
          all.flatMap((changes) =>
            confusedWith(characterAt(lines, place), kindAt(layout, place, check)).map((letter) => [
              ...changes,
              changeOf(lines, place, letter),
            ]),
          ),
        forcedWays,
      );
      return ways
        .filter((changes) => changes.length > 0)
        .map((changes): MrzCorrection => ({ field: check.field, basis: 'check-digit', changes }))
        .filter((correction) => isRight(applied(lines, [correction]), layout, check, today));
    });
    // Where many changes fit, none of them is likely.
    if (extra === MOST_FREE_CHANGES && fitting.length > MOST_LIKELY) return [];
    if (fitting.length > 0) return fitting.sort(byLikelihood).slice(0, MOST_ALTERNATIVES);
  }
  return [];
}

function byLikelihood(one: MrzCorrection, other: MrzCorrection): number {
  return unlikelihood(one) - unlikelihood(other);
}

/** 0 when every proposed character is the one that is confused most often with what stands there. */
function unlikelihood({ changes }: MrzCorrection): number {
  return changes.reduce((sum, { found, proposed }) => sum + confusedWith(found, 'any').indexOf(proposed), 0);
}

/** The likeliest of the alternatives; none when two are equally likely, since that would be a guess. */
export function onlyLikeliest(options: readonly MrzCorrection[]): MrzCorrection[] {
  const [first, second] = options;
  if (first === undefined) return [];
  return second !== undefined && unlikelihood(second) === unlikelihood(first) ? [] : [first];
}

function kindAt(layout: Layout, { line, column }: Place, check: CheckPlace): CharacterClass {
  return check.digit.line === line && check.digit.from === column ? 'digit' : classAt(layout, line, column);
}

function isRight(lines: readonly string[], layout: Layout, check: CheckPlace, today: string): boolean {
  if (!verdict(lines, check).ok) return false;
  if (check.field === 'birthDate')
    return readFields(lines, layout, today).birthDate !== null || isBlank(textAt(lines, layout.birthDate));
  if (check.field === 'expiry' && layout.expiry !== null)
    return readFields(lines, layout, today).expiresOn !== null || isBlank(textAt(lines, layout.expiry));
  return true;
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
