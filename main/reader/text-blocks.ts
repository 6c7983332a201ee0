import type { DocumentBlock } from '../../shared/reader/result.ts';
import { isRowLine } from './prose/marks.ts';
import { asciiDigits } from './values.ts';

const BLOCK_CHARS = 20_000;
const MARK =
  /^[ \t]*(?:[•·▪◦‣*–—-][ \t]+\S|\d{1,3}[.)][ \t]+\S|\(\d{1,3}\)[ \t]+[^\s\d]|\d{1,2}[ ]?[-–º°ª][ \t]+\p{L}|\(?(?:[a-z]|[ivx]{1,4})[.)][ \t]+\S)/u;
const RULE = /^[ \t]*[-=_*~#]{3,}[ \t]*$/;
const QUOTED = /^[ \t]*>[> \t]*/;

/** Plain text as blocks: paragraphs parted by empty lines, rows, list items, and short lines that head what follows. */
export function blocksOfText(text: string): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let open: string[] = [];
  const close = (): void => {
    const joined = open.join('\n').trim();
    open = [];
    for (let at = 0; at < joined.length; at += BLOCK_CHARS)
      blocks.push({ kind: 'paragraph', text: joined.slice(at, at + BLOCK_CHARS) });
  };
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(QUOTED, '').trimEnd();
    const next = lines[index + 1]?.replace(QUOTED, '');
    if (line.trim() === '') close();
    else if (RULE.test(line)) {
      // A line of dashes below a single line makes it a heading.
      const [only] = open;
      if (open.length === 1 && only !== undefined && only.length <= 120 && !/^-- ?$/.test(line)) {
        open = [];
        blocks.push({ kind: 'heading', level: 2, text: only.trim() });
      } else close();
    } else if (open.length === 0 && isNumberedHeading(lines, index)) {
      blocks.push({ kind: 'heading', level: 3, text: line.trim() });
    } else if (MARK.test(asciiDigits(line))) {
      close();
      blocks.push({ kind: 'list-item', level: 1, text: line.trim().slice(0, BLOCK_CHARS) });
    } else if (isRowLine(line.trim())) {
      close();
      blocks.push({ kind: 'paragraph', text: line.trim() });
    } else if (open.length === 0 && isHeading(line, next, index)) {
      blocks.push({ kind: 'heading', level: 3, text: line.trim() });
    } else open.push(line.trim());
  }
  close();
  return blocks;
}

// "4. Places" between empty lines heads what follows, unless "5." comes at once: then both are items of a list.
function isNumberedHeading(lines: readonly string[], index: number): boolean {
  const text = asciiDigits((lines[index] ?? '').replace(QUOTED, '').trim());
  const number = /^(\d{1,2})[.)][ ]+\p{L}/u.exec(text)?.[1];
  if (number === undefined || text.length > 100 || /[.,;:!?؟]$/.test(text) || /@|\d{4}/.test(text))
    return false;
  const isBlank = (at: number): boolean => (lines[at] ?? '').replace(QUOTED, '').trim() === '';
  if (!isBlank(index - 1)) return false;
  // In capitals it needs no empty line behind it.
  const isLoud = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  if (!isBlank(index + 1)) return isLoud && !hasNumber(lines[index + 1], Number(number) + 1);
  let next = index + 1;
  while (next < lines.length && next < index + 6 && isBlank(next)) next++;
  return next < lines.length && !hasNumber(lines[next], Number(number) + 1);
}

const hasNumber = (line: string | undefined, number: number): boolean =>
  new RegExp(`^[ \\t>]*${String(number)}[.)]`).test(asciiDigits(line ?? ''));

// A heading stands alone between empty lines, or in capitals or with a colon above what it heads.
function isHeading(line: string, next: string | undefined, index: number): boolean {
  const text = line.trim();
  if (text.length > 100 || text.length < 4 || /[.,;!?؟]$/.test(text) || /@|\d{5}/.test(text)) return false;
  if (index > 0 && /^(?:dear|bonjour|estimad|prezad|madame|monsieur|السيد|уважаем|hello|hi)\b/iu.test(text))
    return false;
  const isAlone = next === undefined || next.trim() === '';
  // "SAMU: 106" heads nothing.
  const isLoud = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && !/[:–—-][ ]?\S*\d/u.test(text);
  const isNumbered =
    /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})[.)]?[ ]\p{L}|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا)[ًاً]*[ ]?[:.-])/u.test(
      text,
    );
  if (/^#{1,6}[ ]/.test(text)) return true;
  return (
    (isAlone && next !== undefined && !/:[ ]\S/.test(text)) ||
    isLoud ||
    (text.endsWith(':') && text.length <= 60 && isAlone) ||
    (isNumbered && isAlone)
  );
}
