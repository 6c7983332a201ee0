import type { DocumentBlock } from '../../shared/reader/result.ts';
import { asciiDigits } from './values.ts';

const BLOCK_CHARS = 20_000;
const MARK = /^[ \t]*(?:[•·▪◦‣*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+\S/u;
const RULE = /^[ \t]*[-=_*~#]{3,}[ \t]*$/;
const QUOTED = /^[ \t]*>[> \t]*/;

/** Plain text as blocks: paragraphs parted by empty lines, list items, and short lines that head what follows. */
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
    if (line.trim() === '') close();
    else if (RULE.test(line)) {
      // A line of dashes below a single line makes it a heading.
      const [only] = open;
      if (open.length === 1 && only !== undefined && only.length <= 120 && !/^-- ?$/.test(line)) {
        open = [];
        blocks.push({ kind: 'heading', level: 2, text: only.trim() });
      } else close();
    } else if (MARK.test(asciiDigits(line))) {
      close();
      blocks.push({ kind: 'list-item', level: 1, text: line.trim().slice(0, BLOCK_CHARS) });
    } else if (open.length === 0 && isHeading(line, lines[index + 1]?.replace(QUOTED, ''), index)) {
      blocks.push({ kind: 'heading', level: 3, text: line.trim() });
    } else open.push(line.trim());
  }
  close();
  return blocks;
}

// A heading stands alone between empty lines, or in capitals or with a colon above what it heads.
function isHeading(line: string, next: string | undefined, index: number): boolean {
  const text = line.trim();
  if (text.length > 100 || text.length < 4 || /[.,;!?؟]$/.test(text) || /@|\d{5}/.test(text)) return false;
  if (index > 0 && /^(?:dear|bonjour|estimad|prezad|madame|monsieur|السيد|уважаем|hello|hi)\b/iu.test(text))
    return false;
  const isAlone = next === undefined || next.trim() === '';
  const isLoud = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  const isNumbered = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})[.)]?[ ]\p{L}/u.test(text);
  if (/^#{1,6}[ ]/.test(text)) return true;
  return (
    (isAlone && next !== undefined && !/:[ ]\S/.test(text)) ||
    isLoud ||
    (text.endsWith(':') && text.length <= 60 && isAlone) ||
    (isNumbered && isAlone)
  );
}
