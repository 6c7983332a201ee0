import { CHINESE_SURNAMES } from './data/chinese-surnames.ts';
import { KOREAN_SURNAMES } from './data/korean-surnames.ts';
import { hangulLatin } from './hangul.ts';

/** Latin spellings of one surname, by spelling: the numbers of the surnames that it may stand for. */
let groups: ReadonlyMap<string, readonly number[]> | undefined;
let korean: ReadonlyMap<string, readonly string[]> | undefined;

function koreanTable(): ReadonlyMap<string, readonly string[]> {
  korean ??= new Map(
    KOREAN_SURNAMES.trim()
      .split('\n')
      .map((line) => {
        const [hangul = '', ...spellings] = line.split(' ');
        return [hangul, spellings];
      }),
  );
  return korean;
}

function groupTable(): ReadonlyMap<string, readonly number[]> {
  if (groups !== undefined) return groups;
  const lines = [
    ...CHINESE_SURNAMES.trim()
      .split('\n')
      .map((line) => (line.split(':')[0] ?? '').split(' ').slice(1)),
    ...koreanTable().values(),
  ];
  const made = new Map<string, number[]>();
  lines.forEach((spellings, group) => {
    for (const spelling of new Set(spellings)) made.set(spelling, [...(made.get(spelling) ?? []), group]);
  });
  groups = made;
  return made;
}

const NONE: readonly number[] = [];

/** The East Asian surnames that a Latin spelling may stand for, as numbers; two spellings that share one may be the same name. */
export function surnameGroups(spelling: string): readonly number[] {
  return spelling.length > 9 ? NONE : (groupTable().get(spelling) ?? NONE);
}

/** A Korean name with its surname spelled as its bearers do. */
export function koreanSpellings(hangul: string): string[] {
  for (const length of [2, 1]) {
    const spellings = koreanTable().get(hangul.slice(0, length));
    if (spellings === undefined) continue;
    const given = hangul.slice(length);
    if (given === '') return [...spellings];
    return spellings.slice(0, 3).flatMap((spelling) => hangulLatin(given).map((rest) => spelling + rest));
  }
  return [];
}

let hanNumbers: ReadonlyMap<string, number> | undefined;

function hanTable(): ReadonlyMap<string, number> {
  hanNumbers ??= new Map(
    CHINESE_SURNAMES.trim()
      .split('\n')
      .map((line, group) => [line.split(' ')[0] ?? '', group]),
  );
  return hanNumbers;
}

const MOST_KEYS = 4;

/** Keys of the East Asian surnames that a word may stand for, whatever the spelling. */
export function surnameKeys({
  word,
  script,
  groups: own,
}: {
  word: string;
  script: string;
  groups: readonly number[];
}): string[] {
  const han = script === 'han' ? hanTable().get(word) : undefined;
  if (han !== undefined) return [`s${han.toString(36)}`];
  const found = script === 'hangul' ? surnameGroups(koreanTable().get(word)?.[0] ?? '') : own;
  return found.slice(0, MOST_KEYS).map((group) => `s${group.toString(36)}`);
}
