/** A run of text as a PDF draws it. */
export interface PdfRun {
  readonly str: string;
  /** Six numbers: where it stands and how it is turned. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  /** `rtl` where its letters run from right to left. */
  readonly dir: string;
  readonly hasEOL: boolean;
}

/** A line of a page, in units of the page; `across` falls from line to line. */
export interface PdfLine {
  readonly text: string;
  /** Degrees, counter-clockwise. */
  readonly angle: number;
  readonly from: number;
  readonly to: number;
  readonly across: number;
  /** Height of its letters. */
  readonly size: number;
  /** Wide gaps stand in it, as between the cells of a table; they are written as tabs. */
  readonly isRow: boolean;
}

interface Piece {
  text: string;
  isRtl: boolean;
  angle: number;
  from: number;
  to: number;
  across: number;
  size: number;
}

/** Gaps in letter heights: a space from the first on, the next cell of a row from the second on. */
const SPACE_GAP = 0.18;
const CELL_GAP = 1.4;
/** As the symbol fonts of office programs have them. */
const SYMBOL_BULLETS = /[\uf0b7\uf0a7\uf0a8\uf076\uf0d8\uf0fc]/g;

/**
 * Joins runs into lines, in the order in which the page draws them: that is the order in which people read nearly every page,
 * columns included.
 */
export function linesOf(runs: readonly PdfRun[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let pieces: Piece[] = [];
  const end = (): void => {
    const line = lineOf(pieces);
    if (line !== null) lines.push(line);
    pieces = [];
  };
  for (const run of runs) {
    const piece = pieceOf(run);
    const last = pieces.at(-1);
    if (piece !== null) {
      if (last !== undefined && !isSameLine(last, piece)) end();
      pieces.push(piece);
    }
    if (run.hasEOL) end();
  }
  end();
  return lines;
}

function pieceOf({ str, transform, width, height, dir }: PdfRun): Piece | null {
  const text = letterSpaced(
    str
      .normalize('NFKC')
      .replace(SYMBOL_BULLETS, '•')
      .replace(/[\0-\x08\x0e-\x1f\u200b\ufeff]/g, ''),
  );
  if (text === '') return null;
  const [a = 1, b = 0, , , e = 0, f = 0] = transform;
  const length = Math.hypot(a, b);
  const [x, y] = length === 0 ? [1, 0] : [a / length, b / length];
  const from = e * x + f * y;
  return {
    text,
    isRtl: dir === 'rtl',
    angle: Math.round((Math.atan2(y, x) * 180) / Math.PI),
    from,
    to: from + width,
    across: f * x - e * y,
    size: height === 0 ? length : height,
  };
}

/** Letters set apart one by one are a word, not words of one letter. */
function letterSpaced(text: string): string {
  return text.replace(/(?<![^\s])\p{L}\p{M}*(?: \p{L}\p{M}*){4,}(?![^\s])/gu, (word) =>
    word.replaceAll(' ', ''),
  );
}

function isSameLine(last: Piece, next: Piece): boolean {
  if (last.angle !== next.angle) return false;
  return Math.abs(last.across - next.across) <= 0.5 * Math.max(last.size, next.size);
}

function lineOf(drawn: readonly Piece[]): PdfLine | null {
  // A run of blanks alone says how wide a gap is; the gap is measured between the runs around it.
  const pieces = inReadingOrder(drawn.filter((piece) => piece.text.trim() !== ''));
  const [first] = pieces;
  if (first === undefined) return null;
  let text = first.text;
  let isRow = false;
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before === undefined) continue;
    const unit = Math.max(before.size, piece.size, 1);
    const gap = Math.max(piece.from - before.to, before.from - piece.to) / unit;
    if (gap > CELL_GAP && !/^\S$/u.test(text.trim())) {
      isRow = true;
      text = `${text.trimEnd()}\t${piece.text.trimStart()}`;
    } else {
      const isApart = gap > SPACE_GAP || isRaised(before, piece) || isBlankBetween(drawn, before, piece);
      text += isApart && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ` ${piece.text}` : piece.text;
    }
  }
  const sizes = pieces.map((piece) => piece.size).sort((one, other) => one - other);
  return {
    text: text.trim(),
    angle: first.angle,
    from: Math.min(...pieces.map((piece) => piece.from)),
    to: Math.max(...pieces.map((piece) => piece.to)),
    across: (pieces.find((piece) => piece.size === sizes.at(-1)) ?? first).across,
    size: sizes[sizes.length >> 1] ?? 1,
    isRow,
  };
}

/** Pieces of a line that runs from right to left stand as they are read, with what runs the other way inside it kept. */
function inReadingOrder(pieces: readonly Piece[]): readonly Piece[] {
  const letters = (isRtl: boolean): number =>
    pieces.reduce(
      (sum, piece) => (piece.isRtl === isRtl ? sum + (piece.text.match(/\p{L}/gu)?.length ?? 0) : sum),
      0,
    );
  if (letters(true) <= letters(false)) return pieces;
  const sorted = [...pieces].sort((one, other) => other.from - one.from);
  const read: Piece[] = [];
  for (let at = 0; at < sorted.length;) {
    let end = at + 1;
    while (end < sorted.length && sorted[at]?.isRtl === false && sorted[end]?.isRtl === false) end++;
    read.push(...sorted.slice(at, end).reverse());
    at = end;
  }
  return read;
}

/** The mark of a footnote, which is no part of the word before it. */
function isRaised(before: Piece, piece: Piece): boolean {
  return (
    piece.size < 0.8 * before.size &&
    piece.across - before.across > 0.2 * before.size &&
    /^\d/.test(piece.text)
  );
}

function isBlankBetween(drawn: readonly Piece[], before: Piece, piece: Piece): boolean {
  const [from, to] = [drawn.indexOf(before), drawn.indexOf(piece)].sort((one, other) => one - other);
  return to !== undefined && from !== undefined && to - from > 1;
}
