/** Letters by their place in the block, which the Indian scripts share: Devanagari, Bengali, Gurmukhi … Malayalam. */
const LETTERS = new Map<number, string>(
  (
    '5 ə 6 a 7 i 8 i 9 u 10 u 11 ri 14 e 15 e 16 äy 18 o 19 o 20 ow 21 k 22 ㅋ 23 g 24 gH 25 N 26 C 27 CH 28 J 29 JH 30 ny 31 t 32 ㅌ 33 d 34 ḋ 35 n ' +
    '36 t 37 ㅌ 38 d 39 ḋ 40 n 41 n 42 p 43 פ 44 b 45 bH 46 m 47 y 48 r 49 r 50 l 51 l 52 l 53 v 54 S 55 S 56 s 57 h ' +
    '88 k 89 x 90 g 91 z 92 r 93 r 94 f 95 y'
  )
    .split(' ')
    .reduce<[number, string][]>((pairs, word, index) => {
      if (index % 2 === 0) pairs.push([Number(word), '']);
      else {
        const pair = pairs[pairs.length - 1];
        if (pair !== undefined) pair[1] = word;
      }
      return pairs;
    }, []),
);
const VOWEL_SIGNS = new Map<number, string>([
  [62, 'a'], [63, 'i'], [64, 'i'], [65, 'u'], [66, 'u'], [67, 'ri'], [70, 'e'], [71, 'e'], [72, 'äy'], [74, 'o'], [75, 'o'], [76, 'ow'], [77, ''], [87, 'ow'],
]); // prettier-ignore
const NUKTA = 60;
const NASAL = new Set([0, 1, 2]);

/** The sounds of a word in an Indian script; a consonant without a vowel sign is followed by a light vowel. */
export function indicSounds(word: string): string {
  let sounds = '';
  let isOpen = false;
  const letters = Array.from(word.normalize('NFC')).map((letter) => (letter.codePointAt(0) ?? 0) % 128);
  for (const place of letters) {
    const sign = VOWEL_SIGNS.get(place);
    if (place === NUKTA) continue;
    if (sign !== undefined) {
      sounds += sign;
      isOpen = false;
      continue;
    }
    if (isOpen) sounds += 'ə';
    isOpen = place >= 21 && (place <= 57 || place >= 88);
    sounds += NASAL.has(place) ? 'M' : (LETTERS.get(place) ?? '');
    if (NASAL.has(place)) isOpen = false;
  }
  return isOpen ? `${sounds}ə` : sounds;
}
