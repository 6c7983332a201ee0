import { AppError } from '../../shared/kernel/errors.ts';
import type { DocumentBlock } from '../../shared/reader/result.ts';
import { LIMITS } from './limits.ts';

interface Table {
  readonly number: number;
  row: number;
  column: number;
  /** Of each column, the last row that a cell above or before reaches into. */
  readonly covered: number[];
  /** The cell that is open has given a block. */
  hasText: boolean;
}

/** What is open: blocks end where one of these begins or ends. */
interface State {
  readonly tables: Table[];
  readonly blocks: DocumentBlock[];
  lists: number;
  heading: number;
  isNote: boolean;
  isItem: boolean;
  /** Text of what is open; marks of notes and ways back from them are left out. */
  text: string;
  skipped: number;
  chars: number;
  made: number;
}

const TOKEN = /<(\/?)([a-z0-9]+)((?:\s[^<>]*?)?)\/?>|([^<]+)/g;
const BLOCKS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
]);

/**
 * Turns the markup that the converter writes into blocks. It is our own converter's, so it is whole and every sign that would mean
 * something is written as an entity; a tag that is not known says nothing, its text stays.
 *
 * @throws AppError `reader/limit` when the text is too long
 */
export function blocksOfHtml(html: string): DocumentBlock[] {
  const state: State = {
    tables: [],
    blocks: [],
    lists: 0,
    heading: 0,
    isNote: false,
    isItem: false,
    text: '',
    skipped: 0,
    chars: 0,
    made: 0,
  };
  for (const [, slash, name = '', attributes = '', text] of html.matchAll(TOKEN)) {
    if (text !== undefined) takeText(state, text);
    else if (slash === '') openTag(state, name, attributes);
    else closeTag(state, name);
  }
  endBlock(state);
  return state.blocks;
}

function takeText(state: State, text: string): void {
  if (state.skipped > 0) return;
  state.chars += text.length;
  if (state.chars > LIMITS.docx.textChars) throw new AppError('reader/limit', { limit: 'size' });
  state.text += plain(text);
}

function openTag(state: State, name: string, attributes: string): void {
  if (name === 'br') state.text += '\n';
  // Paragraphs of one cell or one item stand below each other in one block.
  else if (name === 'p' && (state.tables.length > 0 || state.isItem)) state.text += '\n';
  else if (BLOCKS.has(name)) endBlock(state);
  if (/^h[1-6]$/.test(name)) state.heading = Number(name.slice(1));
  else if (name === 'ul' || name === 'ol') state.lists++;
  else if (name === 'li') {
    state.isItem = true;
    state.isNote = /\sid="(?:footnote|endnote)-\d+"/.test(attributes);
  } else if (name === 'a' && isNoteMark(attributes)) state.skipped++;
  else if (name === 'a' && state.skipped > 0) state.skipped++;
  else if (name === 'table') {
    state.tables.push({ number: state.made++, row: -1, column: 0, covered: [], hasText: true });
  } else if (name === 'tr') beginRow(state.tables.at(-1));
  else if (name === 'td' || name === 'th') beginCell(state.tables.at(-1), attributes);
}

/** The mark that leads to a note, and the arrow that leads back. */
function isNoteMark(attributes: string): boolean {
  return /\shref="#(?:footnote|endnote)-(?:ref-)?\d+"/.test(attributes);
}

function closeTag(state: State, name: string): void {
  if (name === 'a') state.skipped = Math.max(0, state.skipped - 1);
  if (!BLOCKS.has(name) || (name === 'p' && (state.tables.length > 0 || state.isItem))) return;
  endBlock(state);
  if (name === 'ul' || name === 'ol') state.lists--;
  else if (name === 'li') {
    state.isItem = false;
    state.isNote = false;
  } else if (name === 'table') state.tables.pop();
  else if (name === 'td' || name === 'th') endCell(state);
  else if (name.startsWith('h')) state.heading = 0;
}

function beginRow(table: Table | undefined): void {
  if (table === undefined) return;
  table.row++;
  table.column = -1;
}

function beginCell(table: Table | undefined, attributes: string): void {
  if (table === undefined) return;
  const { covered } = table;
  let column = table.column + 1;
  while ((covered[column] ?? -1) >= table.row) column++;
  table.column = column;
  table.hasText = false;
  const rows = spanOf(attributes, 'rowspan');
  const columns = spanOf(attributes, 'colspan');
  for (let at = column; at < column + columns; at++) covered[at] = table.row + rows - 1;
}

function spanOf(attributes: string, name: 'rowspan' | 'colspan'): number {
  const written = new RegExp(`\\s${name}="(\\d{1,4})"`).exec(attributes)?.[1];
  return Math.min(Math.max(Number(written ?? 1), 1), LIMITS.docx.span);
}

/** A cell without text is told too, so that the table keeps its form. */
function endCell(state: State): void {
  const table = state.tables.at(-1);
  if (table !== undefined && !table.hasText) state.blocks.push(cellOf(table, ''));
}

function cellOf(table: Table, text: string): DocumentBlock {
  table.hasText = true;
  return {
    kind: 'cell',
    text,
    table: table.number,
    row: Math.max(table.row, 0),
    column: Math.max(table.column, 0),
  };
}

function endBlock(state: State): void {
  const text = state.text.replace(/[ \t]+\n/g, '\n').trim();
  state.text = '';
  if (text === '') return;
  const table = state.tables.at(-1);
  if (state.isNote) state.blocks.push({ kind: 'note', text });
  else if (table !== undefined) addToCell(state, table, text);
  else if (state.heading > 0) state.blocks.push({ kind: 'heading', text, level: state.heading });
  else if (state.lists > 0) state.blocks.push({ kind: 'list-item', text, level: Math.min(state.lists, 20) });
  else state.blocks.push({ kind: 'paragraph', text });
}

/** Items of a list in a cell join what the cell says, unless another table stood in between. */
function addToCell(state: State, table: Table, text: string): void {
  const last = state.blocks.at(-1);
  const isSame =
    last?.kind === 'cell' &&
    table.hasText &&
    last.table === table.number &&
    last.row === table.row &&
    last.column === table.column;
  if (isSame) last.text += `\n${text}`;
  else state.blocks.push(cellOf(table, text));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function plain(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll('\u00a0', ' ');
}
