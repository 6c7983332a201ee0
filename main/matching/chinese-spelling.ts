/** Spellings of Chinese syllables other than pinyin. */

const WADE_INITIALS: readonly (readonly [RegExp, string])[] = [
  [/^zhi$/u, 'chih'],
  [/^chi$/u, 'chih'],
  [/^shi$/u, 'shih'],
  [/^ri$/u, 'jih'],
  [/^zi$/u, 'tzu'],
  [/^ci$/u, 'tzu'],
  [/^si$/u, 'szu'],
  [/^zh/u, 'ch'],
  [/^ch/u, 'ch'],
  [/^b/u, 'p'],
  [/^d/u, 't'],
  [/^g/u, 'k'],
  [/^j/u, 'ch'],
  [/^q/u, 'ch'],
  [/^x/u, 'hs'],
  [/^z/u, 'ts'],
  [/^c/u, 'ts'],
  [/^r/u, 'j'],
];
const WADE_FINALS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^[jqxy])ue$/u, 'ueh'],
  [/^yan$/u, 'yen'],
  [/^ye$/u, 'yeh'],
  [/^you$/u, 'yu'],
  [/^yi$/u, 'i'],
  [/ian$/u, 'ien'],
  [/ie$/u, 'ieh'],
  [/ong$/u, 'ung'],
  [/iong$/u, 'iung'],
  [/(?<=[dtnlzcsr]|zh|ch|sh)uo$/u, 'o'],
  [/(?<=^[gkh]?)e$/u, 'o'],
];

/** A pinyin syllable as Wade and Giles spell it, without apostrophes and marks. */
export function wadeGiles(syllable: string): string {
  let spelling = syllable;
  for (const [find, put] of WADE_FINALS) {
    if (!find.test(spelling)) continue;
    spelling = spelling.replace(find, put);
    break;
  }
  for (const [find, put] of WADE_INITIALS) if (find.test(spelling)) return spelling.replace(find, put);
  return spelling;
}

const JYUTPING: readonly (readonly [RegExp, string])[] = [
  [/^j(?=yu)/u, ''],
  [/^j/u, 'y'],
  [/^yi/u, 'yi'],
  [/^z/u, 'ch'],
  [/^c/u, 'ch'],
  [/oeng$/u, 'eung'],
  [/oek$/u, 'euk'],
  [/eoi$/u, 'ui'],
  [/eon$/u, 'un'],
  [/eot$/u, 'ut'],
  [/yun$/u, 'uen'],
  [/yut$/u, 'uet'],
  [/yu$/u, 'yu'],
  [/oe$/u, 'eu'],
  [/aa$/u, 'ah'],
  [/aa/u, 'a'],
];

/** A Jyutping syllable as Hong Kong spells names. */
export function cantoneseSpelling(syllable: string): string {
  return JYUTPING.reduce((spelling, [find, put]) => spelling.replace(find, put), syllable);
}
