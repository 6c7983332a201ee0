import { rulesOf } from './rules.ts';

const arabicRules = rulesOf(`
^[اأإآٱ][وؤ] W
^[اأإآٱ][يیئ] Y
^[اأإآٱ] 0
[اأإآٱى] A
ب B
پ p
ت t
ٹ t
ث T
ج 9
چ C
ح h
خ x
د d
ڈ d
ذ D
ر r
ڑ r
ز z
ژ Z
س s
ش S
ص s
ض 5
ط t
ظ 6
ع 3
غ G
ف F
ڤ v
ق Q
ك k
ک k
گ g
ڭ N
ل l
م m
ن n
ں n
ه$ E
ہ$ E
ه h
ہ h
ھ h
ة E
ۀ E
ۃ E
و W
ۆ W
ؤ W
[يیېےۍئ] Y
`);

const hebrewRules = rulesOf(`
^א[וּ] ו
^אי Y
^[אע] 0
א A
ב ב
ג['׳’] J
ג g
ד d
ה$ E
ה h
וו v
ו ו
ז['׳’] Z
ז z
ח ח
ט t
יי Y
י Y
[כך] כ
ל l
[מם] m
[נן] n
ס s
ע 3
[פף] פ
[צץ]['׳’] C
[צץ] c
ק k
ר r
ש ש
ת['׳’] T
ת t
װ v
ױ Y
ײ Y
`);

const AL = /^(ال|أل)(?=\p{L}{2})/u;

/** A word without vowel signs and tatweel. */
export function bareArabic(word: string): string {
  return word.replace(/[\p{M}\u0640]/gu, '');
}

/** The sounds of an Arabic, Persian or Urdu word: with the article, and without it where it begins with one. */
export function arabicSounds(word: string): string[] {
  const bare = bareArabic(word);
  return AL.test(bare) ? [arabicRules(bare.replace(AL, '')), arabicRules(bare)] : [arabicRules(bare)];
}

/** The sounds of a Hebrew or Yiddish word. */
export function hebrewSounds(word: string): string[] {
  return [hebrewRules(word.replace(/\p{M}/gu, ''))];
}
