import type { DocumentBlock } from '../../shared/reader/result.ts';
import { decodeEntities } from './html-entities.ts';
import type { Warnings } from './sheet.ts';

const TAG =
  /<(?:!--[\s\S]*?(?:-->|$)|(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|[!?][^>]*>)/g;
/** Elements whose content is no text. */
const SILENT = new Set(
  'script style head title template noscript iframe object embed svg math audio video select textarea'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div section article header footer main blockquote pre address center form fieldset ul ol dl dt dd table tbody thead tfoot tr td th li h1 h2 h3 h4 h5 h6 hr body html'.split(
    ' ',
  ),
);
const VOID = new Set('br hr img input meta link area base col wbr source'.split(' '));
const HIDDEN =
  /\shidden(?:\s|=|$)|(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:[;"']|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:[;"']|$)|max-height\s*:\s*0(?:px)?\s*[;"'])/i;
const REMOTE = /\s(?:src|background|poster|srcset)\s*=\s*["']?\s*(?:https?:)?\/\//i;
const BLOCK_CHARS = 20_000;
/** A cell with more than this is a piece of a page laid out by tables. */
const CELL_CHARS = 400;

/**
 * HTML as blocks of text: no mark-up crosses, scripts and what a program would not show are left out and told, nothing is fetched.
 */
export function blocksOfHtml(html: string, warnings: Warnings): DocumentBlock[] {
  const blocks = new Builder();
  let silent: string | null = null;
  let hidden: { name: string; depth: number } | null = null;
  let hiddenPieces = 0;
  let remote = 0;
  let at = 0;
  for (const match of html.matchAll(TAG)) {
    const between = html.slice(at, match.index);
    at = match.index + match[0].length;
    if (silent === null && hidden === null) blocks.text(between);
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    const isEnd = match[1] === '/';
    const attributes = match[3] ?? '';
    if (silent !== null) {
      if (isEnd && name === silent) silent = null;
      continue;
    }
    if (!isEnd && REMOTE.test(attributes)) remote++;
    if (hidden !== null) {
      if (name === hidden.name) hidden.depth += isEnd ? -1 : 1;
      if (hidden.depth === 0) hidden = null;
      continue;
    }
    const isClosed = attributes.endsWith('/') || VOID.has(name);
    if (!isEnd && !isClosed && SILENT.has(name)) silent = name;
    else if (!isEnd && !isClosed && HIDDEN.test(attributes)) {
      hidden = { name, depth: 1 };
      hiddenPieces++;
    } else blocks.tag(name, isEnd);
  }
  if (silent === null && hidden === null) blocks.text(html.slice(at));
  if (hiddenPieces > 0) warnings.add('hidden-text', { count: hiddenPieces });
  if (remote > 0) warnings.add('remote-content', { count: remote });
  return blocks.all();
}

class Builder {
  readonly #blocks: DocumentBlock[] = [];
  #text = '';
  #heading = 0;
  #lists = 0;
  #isItem = false;
  /** Open tables, the innermost last. */
  readonly #tables: { number: number; row: number; column: number; isInCell: boolean }[] = [];
  #count = 0;

  text(html: string): void {
    if (html !== '') this.#text += decodeEntities(html).replace(/[ \t\r\n\f]+/g, ' ');
  }

  tag(name: string, isEnd: boolean): void {
    if (name === 'br') {
      this.#text += '\n';
      return;
    }
    if (!BLOCKS.has(name)) return;
    this.#close();
    const table = this.#tables.at(-1);
    if (name === 'table') {
      if (isEnd) this.#tables.pop();
      else this.#tables.push({ number: this.#count++, row: -1, column: -1, isInCell: false });
    } else if (name === 'tr' && table !== undefined && !isEnd) {
      table.row++;
      table.column = -1;
      table.isInCell = false;
    } else if ((name === 'td' || name === 'th') && table !== undefined) {
      if (!isEnd) table.column++;
      table.isInCell = !isEnd;
    } else if (name === 'ul' || name === 'ol') this.#lists = Math.max(0, this.#lists + (isEnd ? -1 : 1));
    else if (name === 'li') this.#isItem = !isEnd;
    else if (/^h[1-6]$/.test(name)) this.#heading = isEnd ? 0 : Number(name.slice(1));
  }

  all(): DocumentBlock[] {
    this.#close();
    return plainTables(this.#blocks);
  }

  #close(): void {
    const text = this.#text
      .replace(/\u00a0/g, ' ')
      .replace(/ *\n */g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    this.#text = '';
    const table = this.#tables.at(-1);
    for (let at = 0; at < text.length; at += BLOCK_CHARS) {
      const piece = text.slice(at, at + BLOCK_CHARS);
      if (table?.isInCell === true && table.row >= 0)
        this.#blocks.push({
          kind: 'cell',
          text: piece,
          table: table.number,
          row: table.row,
          column: table.column,
        });
      else if (this.#heading > 0) this.#blocks.push({ kind: 'heading', text: piece, level: this.#heading });
      else if (this.#isItem)
        this.#blocks.push({ kind: 'list-item', text: piece, level: Math.max(1, Math.min(20, this.#lists)) });
      else this.#blocks.push({ kind: 'paragraph', text: piece });
    }
  }
}

// Mails are laid out by tables: one with a single column or with long texts is no table of data.
function plainTables(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const columns = new Map<number, number>();
  const isLong = new Set<number>();
  for (const { table, column = 0, text } of blocks) {
    if (table === undefined) continue;
    columns.set(table, Math.max(columns.get(table) ?? 0, column));
    if (text.length > CELL_CHARS) isLong.add(table);
  }
  return blocks.map((block) => {
    if (block.table === undefined) return block;
    const isData = (columns.get(block.table) ?? 0) > 0 && !isLong.has(block.table);
    return isData ? block : { kind: 'paragraph', text: block.text };
  });
}
