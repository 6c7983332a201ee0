/** Words that are frequent in one of the languages and rare in the others. */
const FREQUENT: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['en', new Set('the and of for with from this that will should must are is by be'.split(' '))],
  ['fr', new Set('le les des du et est une dans pour avec sur sont aux par ou il'.split(' '))],
  ['es', new Set('el los las del y una para con por se es su al como en'.split(' '))],
  ['pt', new Set('os das dos e uma para com por não são ao em da do na'.split(' '))],
];

/** Words looked at, and how many frequent ones must be among them. */
const WORDS_LIMIT = 3000;
const LEAST = 8;

/** The language that a text is most likely in, as a BCP 47 tag; `null` when it is short or not one of those that are told apart. */
export function languageOf(texts: readonly string[]): string | null {
  const words: string[] = [];
  for (const text of texts) {
    words.push(...(text.toLowerCase().match(/\p{L}+/gu) ?? []));
    if (words.length > WORDS_LIMIT) break;
  }
  const share = (script: RegExp): number => words.filter((word) => script.test(word)).length;
  if (words.length >= LEAST && share(/\p{Script=Arabic}/u) > words.length / 2) return 'ar';
  if (words.length >= LEAST && share(/\p{Script=Cyrillic}/u) > words.length / 2) return 'ru';
  const counted = FREQUENT.map(([language, frequent]) => ({
    language,
    count: words.filter((word) => frequent.has(word)).length,
  })).sort((one, other) => other.count - one.count);
  const [best, next] = counted;
  if (best === undefined || best.count < LEAST) return null;
  return best.count > (next?.count ?? 0) * 1.3 ? best.language : null;
}
