import type { DocumentBlock, ReadPlace } from '../../../shared/reader/result.ts';
import { headsNumbers } from './short-numbers.ts';
import { hasOrganisationWord } from './subjects.ts';
import { isRowLine, plainText, rowAsLines, type Found } from './marks.ts';

/** What stands together in a document: a paragraph with the lines that belong to it, or a row of a table. */
export interface Unit {
  readonly text: string;
  /** The text for searching; every character in its place. */
  readonly plain: string;
  readonly isRow: boolean;
  /** It is made of short lines, as lists and signatures are. */
  readonly isListed: boolean;
  /** Headings that it stands under, the nearest last. */
  readonly headings: readonly string[];
  readonly blocks: readonly number[];
  /** Where in the document a piece of its text stands. */
  placeOf(found: Pick<Found, 'from' | 'to'>): ReadPlace;
}

const LINE_CHARS = 140;
const LISTED_CHARS = 220;
/** A line that says no more than how to reach what was named before. */
const REACH_LINE =
  /^[\s•·*–—-]*(?:\(?\+|00\d|tel|tél|phone|ph\b|mob|cell|gsm|fax|e-?mail|courriel|mail\b|correo|web|www\.|http|address|adresse|dirección|endereço|morada|teléfono|telefone|portable|móvil|telem|whatsapp|24\s?\/|24\s?h|[TMFEW]\s?:|هاتف|تلفون|جوال|محمول|فاكس|بريد|العنوان|тел|моб|факс|эл\.|почта|адрес|[\p{L}\p{N}._%+-]+@)/iu;

/** Parts a document into units. Blocks that `taken` names are left out. */
export function unitsOf(blocks: readonly DocumentBlock[], taken: ReadonlySet<number>): Unit[] {
  const units: Unit[] = [];
  const headings: { level: number; text: string }[] = [];
  let open: number[] = [];
  // "Focal points at the Prison Service:" heads the list below it.
  let lead: string | null = null;
  const names = () => [...headings.map(({ text }) => text), ...(lead === null ? [] : [lead])];
  const close = (isRow: boolean): void => {
    if (open.length > 0) units.push(unitOf(blocks, open, { headings: names(), isRow }));
    open = [];
  };
  let row: string | null = null;
  for (const [index, block] of blocks.entries()) {
    const text = block.text.trim();
    const key = block.kind === 'cell' ? `${String(block.table)}:${String(block.row)}` : null;
    if (key !== row) {
      close(row !== null);
      row = key;
    }
    if (taken.has(index) || text === '') {
      if (key === null && text === '') close(false);
      continue;
    }
    if (key !== null) {
      open.push(index);
      continue;
    }
    if (block.kind === 'paragraph' && isRowLine(text)) {
      close(false);
      units.push(unitOf(blocks, [index], { headings: names(), isRow: true }));
      continue;
    }
    if (block.kind === 'heading') {
      close(false);
      lead = null;
      const level = block.level ?? 1;
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
      headings.push({ level, text: text.replace(/\s+/gu, ' ').slice(0, 300) });
      units.push(unitOf(blocks, [index], { headings: names().slice(0, -1), isRow: false }));
      continue;
    }
    if (!continues(blocks, open, block)) {
      close(false);
      if (block.kind !== 'list-item') lead = null;
    }
    open.push(index);
    if (block.kind === 'paragraph' && isLead(text)) {
      close(false);
      lead = text.slice(0, -1).trim();
    }
  }
  close(row !== null);
  return units;
}

// A line that says whose numbers or which ones are listed below it.
const isLead = (text: string): boolean =>
  text.endsWith(':') &&
  text.length <= 160 &&
  !text.includes('\n') &&
  (hasOrganisationWord(text) || headsNumbers(text));

function continues(blocks: readonly DocumentBlock[], open: readonly number[], block: DocumentBlock): boolean {
  const last = open.at(-1);
  if (last === undefined) return false;
  const before = blocks[last];
  if (before === undefined || before.part !== block.part || open.length >= 12) return false;
  const isShort = block.text.trim().length <= LINE_CHARS && before.text.trim().length <= LINE_CHARS;
  return isShort && REACH_LINE.test(block.text);
}

function unitOf(
  blocks: readonly DocumentBlock[],
  indexes: readonly number[],
  about: { headings: readonly string[]; isRow: boolean },
): Unit {
  const starts: number[] = [];
  const first = blocks[indexes[0] ?? 0];
  let text = '';
  for (const index of indexes) {
    if (text !== '') text += '\n';
    starts.push(text.length);
    text += blocks[index]?.text ?? '';
  }
  if (about.isRow && first?.kind !== 'cell') text = rowAsLines(text);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return {
    text,
    plain: plainText(text),
    isRow: about.isRow,
    isListed:
      about.isRow || first?.kind === 'list-item' || lines.every((line) => line.length <= LISTED_CHARS),
    headings: about.headings,
    blocks: indexes,
    placeOf({ from, to }) {
      let at = starts.length - 1;
      while (at > 0 && (starts[at] ?? 0) > from) at--;
      const start = starts[at] ?? 0;
      const block = indexes[at] ?? 0;
      const length = blocks[block]?.text.length ?? 0;
      const { page, part } = blocks[block] ?? {};
      return {
        ...(page === undefined ? {} : { page }),
        block,
        from: Math.max(0, from - start),
        to: Math.min(length, to - start),
        ...(part === undefined ? {} : { part }),
      };
    },
  };
}
