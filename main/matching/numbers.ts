/** A document number as it is compared: letters and digits alone, capitals, without what is read for another: O, I. */
export function documentKey(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/O/g, '0')
    .replace(/I/g, '1');
}

/** What the shortest number has that names one person. */
const SHORTEST_DOCUMENT = 4;
const SHORTEST_PHONE = 7;

/** Whether two keys are one number, long enough to say something. */
export function isSameDocument(one: string, other: string): boolean {
  return one === other && one.length >= SHORTEST_DOCUMENT && /\d/.test(one);
}

/** Whether two keys of one length differ in one place, or in two neighbours that were swapped. */
export function isCloseDocument(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 6) return false;
  const places: number[] = [];
  for (let place = 0; place < one.length; place++) {
    if (one[place] === other[place]) continue;
    places.push(place);
    if (places.length > 2) return false;
  }
  const [first = 0, second] = places;
  if (second === undefined) return places.length === 1;
  return second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

/** A telephone number as it is compared: its digits without the zeros it begins with; empty when it is none. */
export function phoneKey(number: string): string {
  const digits = number.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit);
  if (!/^[+\d\s()./–-]+$/u.test(digits.trim())) return '';
  return digits.replace(/\D/g, '').replace(/^0+/, '');
}

/** Whether two keys are one line: one may lack the calling code of the country. */
export function isSamePhone(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_PHONE && long.endsWith(short) && long.length - short.length <= 4;
}

/** The ASCII digit that a digit of any script stands for. Every script's ten stand in a row. */
export function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
