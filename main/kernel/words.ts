import anyAscii from 'any-ascii';

/** Text as it is compared and sorted: Latin letters without accents, lower case. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return anyAscii(text.normalize('NFKC')).toLowerCase();
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/**
 * The words of a text as they are indexed and asked for: the letters as written, and beside them their Latin form, so
 * that "Иван" is found by "ivan" and the other way round; numbers also without their separators.
 */
export function indexWords(text: string): string[] {
  const written = words(text.normalize('NFKC').toLowerCase());
  const latin = isAscii(text) ? [] : words(foldText(text));
  const joined = /^[\p{N}\p{L}+()./\s-]*\p{N}[\p{N}\p{L}+()./\s-]*$/u.test(text)
    ? [text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()]
    : [];
  return [...new Set([...written, ...latin, ...joined, ...numberEnds(text)])];
}

/** A number with its separators: so short that its ends are few. */
const NUMBER = /^[+\d\s()./-]{5,40}$/u;

/**
 * What a phone number is asked for by when its beginning is left out: the calling code ends at a separator, or after one to three
 * digits where there is none.
 */
function numberEnds(text: string): string[] {
  const number = foldText(text).trim();
  if (!NUMBER.test(number)) return [];
  const groups = number.split(/\D+/u).filter((group) => group !== '');
  const ends = groups.map((_, index) => groups.slice(index).join(''));
  const [whole = ''] = ends;
  const codes =
    groups.length === 1 && number.startsWith('+') ? [1, 2, 3].map((digits) => whole.slice(digits)) : [];
  return [...ends, ...codes].filter((end) => end.length >= 3);
}

/**
 * The words asked for; each must begin some indexed word. Digits typed with separators count as one word, also without the
 * zeros that a national or international number begins with.
 */
export function queryWords(text: string): string[][] {
  const compact = text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  if (/^[+\d\s()./-]{4,}$/u.test(text.trim()) && compact.length >= 4)
    return [[...new Set([compact, compact.replace(/^0+(?=\d{4})/u, '')])]];
  return words(text.normalize('NFKC').toLowerCase()).map((word) => [
    ...new Set([word, ...words(foldText(word))]),
  ]);
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/**
 * The FTS5 expression for a query: every word, as written or in Latin letters; `null` when nothing is asked.
 * @param how `begin`: each begins an indexed word; `whole`: each is one
 */
export function matchExpression(text: string, how: 'begin' | 'whole' = 'begin'): string | null {
  const groups = queryWords(text);
  if (groups.length === 0) return null;
  return groups
    .map(
      (forms) =>
        `(${forms.map((form) => `"${form.replaceAll('"', '')}"${how === 'begin' ? '*' : ''}`).join(' OR ')})`,
    )
    .join(' AND ');
}
