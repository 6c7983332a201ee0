import type { DocumentBlock } from '../../shared/reader/result.ts';
import type { PdfLine } from './pdf-lines.ts';

/** Letters this much larger than those of the text make a heading. */
const HEADING_RATIO = 1.15;
const HEADING_CHARS = 200;
/** Lines further apart than so many letter heights, and than so many times the page's usual distance, are two paragraphs. */
const PARAGRAPH_GAP = 1.5;
const USUAL_GAPS = 1.3;
const WIDEST_GAP = 2.6;

/** Bullets of the symbol fonts stand in the private area. */
const BULLET = /^(?:[•●▪■◦○‣⁃∙·*–—\ue000-\uf8ff-]|(?:\d{1,2}[.)]|\(\d{1,2}\)(?!\s+\d)|\(?[a-z][.)]))\s+/iu;

/** Groups the lines of all pages into headings, paragraphs, list items, rows. */
export function blocksOf(pages: readonly (readonly PdfLine[])[]): DocumentBlock[] {
  const levels = headingLevels(pages.flat());
  return pages.flatMap((lines, index) => blocksOfPage(lines, levels, index + 1));
}

/** The sizes of headings, each with its level: the largest is 1. */
function headingLevels(lines: readonly PdfLine[]): ReadonlyMap<number, number> {
  const chars = new Map<number, number>();
  for (const line of lines) {
    const size = sizeOf(line);
    chars.set(size, (chars.get(size) ?? 0) + line.text.length);
  }
  const [[body] = [0]] = [...chars].sort((one, other) => other[1] - one[1]);
  const sizes = [...chars.keys()]
    .filter((size) => size > body * HEADING_RATIO)
    .sort((one, other) => other - one);
  return new Map(sizes.map((size, index) => [size, Math.min(index + 1, 6)]));
}

function sizeOf({ size }: PdfLine): number {
  return Math.round(size * 2) / 2;
}

function blocksOfPage(
  lines: readonly PdfLine[],
  levels: ReadonlyMap<number, number>,
  page: number,
): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  const usual = usualGap(lines);
  let open: PdfLine[] = [];
  const end = (): void => {
    const [first] = open;
    if (first === undefined) return;
    const text = open.map((line) => line.text).join('\n');
    const level = levels.get(sizeOf(first));
    if (level !== undefined && text.length <= HEADING_CHARS && /\p{L}/u.test(text))
      blocks.push({ kind: 'heading', text, page, level });
    else if (BULLET.test(text)) blocks.push({ kind: 'list-item', text, page, level: 1 });
    else blocks.push({ kind: 'paragraph', text, page });
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (last !== undefined && !continues(last, line, usual)) end();
    open.push(line);
  }
  end();
  return blocks;
}

/** Whether a line goes on with the paragraph of the one before. */
function continues(last: PdfLine, next: PdfLine, usual: number): boolean {
  if (last.isRow || next.isRow || last.angle !== next.angle || BULLET.test(next.text)) return false;
  if (Math.abs(last.size - next.size) > 0.15 * Math.max(last.size, next.size)) return false;
  const gap = gapOf(last, next);
  return gap !== null && gap <= Math.max(PARAGRAPH_GAP, USUAL_GAPS * usual);
}

/** How far a line stands below another, in letter heights; `null` when it does not stand below it. */
function gapOf(last: PdfLine, next: PdfLine): number | null {
  const gap = (last.across - next.across) / Math.max(last.size, next.size, 1);
  const isBelow = gap > 0 && gap <= WIDEST_GAP && next.from < last.to && last.from < next.to;
  return isBelow && last.angle === next.angle ? gap : null;
}

function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines
    .flatMap((line, index) => gapOf(lines[index - 1] ?? line, line) ?? [])
    .sort((one, other) => one - other);
  return gaps[gaps.length >> 1] ?? 0;
}
