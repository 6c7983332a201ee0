const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

export interface Syllable {
  initial: string;
  vowel: string;
  final: string;
}

/** The syllables of Korean text; what is none is left out. */
export function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  for (const letter of word.normalize('NFC')) {
    const code = (letter.codePointAt(0) ?? 0) - 0xac00;
    if (code < 0 || code > 11171) continue;
    syllables.push({
      initial: INITIALS.charAt(Math.floor(code / 588)),
      vowel: VOWELS.charAt(Math.floor((code % 588) / 28)),
      final: FINALS.charAt(code % 28).trim(),
    });
  }
  return syllables;
}

const initialSounds = soundsBy(
  'ㄱㄱ ㄲk ㄴn ㄷㄷ ㄸt ㄹR ㅁm ㅂㅂ ㅃp ㅅㅅ ㅆs ㅇ ㅈㅈ ㅉㅈ ㅊㅊ ㅋㅋ ㅌㅌ ㅍפ ㅎㅎ',
);
const vowelSounds = soundsBy(
  'ㅏa ㅐä ㅑya ㅒye ㅓL ㅔe ㅕyL ㅖye ㅗo ㅘwa ㅙwe ㅚö ㅛyo ㅜu ㅝwL ㅞwe ㅟü ㅠyu ㅡU ㅢü ㅣi',
);
const finalSounds = soundsBy(
  'ㄱㄱ ㄲㄱ ㄳㄱ ㄴn ㄵn ㄶn ㄷㄷ ㄹR ㄺRㄱ ㄻRm ㄼR ㄽR ㄾR ㄿR ㅀR ㅁm ㅂㅂ ㅄㅂ ㅅㅌ ㅆㅌ ㅇN ㅈㅌ ㅊㅌ ㅋㅋ ㅌㅌ ㅍפ ㅎ',
);

function soundsBy(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)]));
}

/** The sounds of a Korean word, so open that a foreign name rendered in it is met. */
export function hangulSounds(word: string): string {
  return syllablesOf(word)
    .map(
      ({ initial, vowel, final }) =>
        `${initialSounds.get(initial) ?? ''}${vowelSounds.get(vowel) ?? ''}${finalSounds.get(final) ?? ''}`,
    )
    .join('');
}

/** One way of writing Korean in Latin letters: initials, vowels, finals. */
interface Romanisation {
  initials: ReadonlyMap<string, string>;
  vowels: ReadonlyMap<string, string>;
}

const REVISED: Romanisation = {
  initials: soundsBy('ㄱg ㄲkk ㄴn ㄷd ㄸtt ㄹr ㅁm ㅂb ㅃpp ㅅs ㅆss ㅇ ㅈj ㅉjj ㅊch ㅋk ㅌt ㅍp ㅎh'),
  vowels: soundsBy(
    'ㅏa ㅐae ㅑya ㅒyae ㅓeo ㅔe ㅕyeo ㅖye ㅗo ㅘwa ㅙwae ㅚoe ㅛyo ㅜu ㅝwo ㅞwe ㅟwi ㅠyu ㅡeu ㅢui ㅣi',
  ),
};
/** McCune and Reischauer without marks, as North Korea and old documents write. */
const OLDER: Romanisation = {
  initials: soundsBy('ㄱk ㄲkk ㄴn ㄷt ㄸtt ㄹr ㅁm ㅂp ㅃpp ㅅs ㅆss ㅇ ㅈch ㅉtch ㅊch ㅋk ㅌt ㅍp ㅎh'),
  vowels: soundsBy(
    'ㅏa ㅐae ㅑya ㅒyae ㅓo ㅔe ㅕyo ㅖye ㅗo ㅘwa ㅙwae ㅚoe ㅛyo ㅜu ㅝwo ㅞwe ㅟwi ㅠyu ㅡu ㅢui ㅣi',
  ),
};
/** What people choose for themselves. */
const CHOSEN: Romanisation = {
  initials: soundsBy('ㄱk ㄲk ㄴn ㄷd ㄸd ㄹr ㅁm ㅂb ㅃb ㅅs ㅆs ㅇ ㅈj ㅉj ㅊch ㅋk ㅌt ㅍp ㅎh'),
  vowels: soundsBy(
    'ㅏa ㅐae ㅑya ㅒyae ㅓu ㅔe ㅕyu ㅖye ㅗo ㅘwa ㅙwae ㅚoi ㅛyo ㅜoo ㅝwo ㅞwe ㅟwi ㅠyoo ㅡeu ㅢui ㅣi',
  ),
};
const finals = soundsBy(
  'ㄱk ㄲk ㄳk ㄴn ㄵn ㄶn ㄷt ㄹl ㄺk ㄻm ㄼl ㄽl ㄾl ㄿl ㅀl ㅁm ㅂp ㅄp ㅅt ㅆt ㅇng ㅈt ㅊt ㅋk ㅌt ㅍp ㅎ',
);

function romanise(word: string, { initials, vowels }: Romanisation): string {
  return syllablesOf(word)
    .map(
      ({ initial, vowel, final }) =>
        `${initials.get(initial) ?? ''}${vowels.get(vowel) ?? ''}${finals.get(final) ?? ''}`,
    )
    .join('');
}

/** Korean text in Latin letters, in the usual systems. */
export function hangulLatin(word: string): string[] {
  return [...new Set([REVISED, OLDER, CHOSEN].map((system) => romanise(word, system)))];
}
