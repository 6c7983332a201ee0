import type { ReadPhone } from '../../shared/reader/result.ts';

/** A number in a cell, as written but for the words around it; `kind` and `mark` are what those words say. */
export interface CellPhone {
  number: string;
  mark?: string;
  kind?: ReadPhone['kind'];
}

/** What numbers are announced by. */
const WORDS: readonly (readonly [ReadPhone['kind'], string])[] = [
  ['fax', 'fax|t[ée]l[ée]copie(?:ur)?|facs[íi]mil(?:e)?|факс|فاكس'],
  ['satellite', 'thuraya|iridium|sat(?:ellite)?(?: ?phone)?|الثريا'],
  [
    'mobile',
    'mob(?:ile)?|cell?(?:phone|ular|ulaire)?|gsm|portable|whats ?app|m[óo]vil|telem[óo]vel|моб(?:ильный)?|сот|جوال|الجوال|موبايل|محمول',
  ],
  [
    'voice',
    't[ée]l(?:[ée]phones?|[ée]fonos?|efones?|s)?|phones?|ph|tfno|landline|fixe|тел(?:ефон)?|هاتف|الهاتف|تلفون|ت',
  ],
];
const ANY = WORDS.map(([, words]) => words).join('|');
const BEFORE_WORD = new RegExp(`[\\s,/;–-]+(?=(?:${ANY})[\\s.:°№#]*[+(]*\\p{Nd})`, 'iu');
const WORD_FIRST = new RegExp(`^(${ANY})[\\s.:°№#]*(?=[+(]*\\p{Nd})`, 'iu');
const KINDS = WORDS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'iu')] as const);
const SEPARATOR = /(\r?\n|[;|]|\s\/\s|\s(?:or|ou|o|and|et|y|e|и|или|و|أو)\s|\s[-–—]\s|\/|,)/iu;
/** Round the clock, in the ways that lists say so. `889 24/25` is another number instead. */
const ALWAYS =
  /(?<!\p{Nd})(?:24\s*(?:\/|x|×|h(?:rs|eures|ours)?\s*(?:\/|x|sur)?)\s*(?:7|24)|24\s*h(?:rs|eures|ours)?|h24)(?!\p{Nd})(?:\s*\/\s*7)?/iu;
const LONGEST = 4000;
/** What most cells hold: one number. */
const PLAIN = /^[+\d ().-]{1,40}$/;

/** The numbers in a telephone cell, each exactly as written; empty when there is none. */
export function splitPhones(text: string): CellPhone[] {
  if (PLAIN.test(text) && !text.includes(' - ')) return digits(text) < 3 ? [] : [{ number: text.trim() }];
  return pieces(text.slice(0, LONGEST)).flatMap((piece) => phoneOf(piece) ?? []);
}

function pieces(text: string): string[] {
  const parts = text.split(SEPARATOR);
  const found: string[] = [];
  let open = parts[0] ?? '';
  for (let index = 1; index < parts.length; index += 2) {
    const mark = parts[index] ?? '';
    const next = parts[index + 1] ?? '';
    if (isEnd(mark, open, next)) {
      found.push(open);
      open = next;
    } else open += mark + next;
  }
  return [...found, open].flatMap((piece) => piece.trim().split(BEFORE_WORD));
}

/** Whether one number ends here. `33 889 24/25` and `030/1234567` are one; two that are whole are two. */
function isEnd(mark: string, before: string, after: string): boolean {
  const trimmed = mark.trim();
  const [left, right] = [digits(before), digits(after)];
  if (trimmed === '' || trimmed === ';' || trimmed === '|') return true;
  // The sign stands inside "24/7".
  if (trimmed === '/' && /24\s*h?\s*$/i.test(before.slice(-8)) && /^\s*(?:7|24)(?!\d)/.test(after))
    return false;
  if (WORD_FIRST.test(after.trim())) return right >= 3;
  const isWord = /^\p{L}+$/u.test(trimmed);
  if (isWord || (trimmed === '/' && mark !== '/')) return right >= 3 || left < 3;
  if (trimmed === ',' && left <= 4 && right >= 3 && right <= 4) return true;
  return left >= 7 && right >= 6;
}

function digits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

function phoneOf(text: string): CellPhone | null {
  const piece = text.trim();
  if (digits(piece) === 0) return null;
  const always = ALWAYS.exec(piece);
  let rest =
    always === null
      ? piece
      : piece
          .replace(always[0], '')
          .replace(/\(\s*\)|\[\s*\]/, '')
          .trim();
  if (digits(rest) < 3) return null;
  const phone: CellPhone = { number: '' };
  const word = WORD_FIRST.exec(rest);
  if (word !== null) {
    rest = rest.slice(word[0].length);
    phone.kind = kindOf(word[1] ?? '');
  }
  // What stands behind it in brackets is about it: "(office)", "(fax)", "(Mme Ba)".
  const behind = /^(.*\p{Nd}[^(]*)\(([^()\p{Nd}]{2,40})\)$/u.exec(rest);
  if (behind !== null) {
    const said = (behind[2] ?? '').trim();
    const kind = KINDS.find(([, words]) => words.test(said))?.[0];
    if (kind !== undefined) phone.kind = kind;
    else if (always === null) phone.mark = said;
    if (kind !== undefined || always === null) rest = (behind[1] ?? '').trim();
  }
  if (always !== null) phone.mark = '24/7';
  phone.number = rest.replace(/[\s,/–-]+$/, '').slice(0, 200);
  return phone;
}

function kindOf(word: string): ReadPhone['kind'] {
  return KINDS.find(([, words]) => words.test(word))?.[0] ?? 'voice';
}
