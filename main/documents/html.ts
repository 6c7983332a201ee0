import type { InterfaceLanguage } from '../../shared/kernel/text.ts';

/** Markup that is safe to put into a document: only `markup` and `join` make it. */
export interface Markup {
  readonly source: string;
}

type Part = string | number | null | undefined | Markup | readonly Markup[];

/** A template of markup: what is put into it is escaped, unless it is markup itself; nothing stands for nothing. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { source: pieces.map((piece, index) => piece + text(parts[index])).join('') };
}

/** Pieces of markup with something between them. */
export function join(pieces: readonly Markup[], between: Markup = NOTHING): Markup {
  return { source: pieces.map((piece) => piece.source).join(between.source) };
}

export const NOTHING: Markup = { source: '' };

function text(part: Part): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if (isMarkup(part)) return part.source;
  return part.map((piece) => piece.source).join('');
}

function isMarkup(part: Markup | readonly Markup[]): part is Markup {
  return 'source' in part;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for content and attributes. Characters that HTML has no place for become the replacement character. */
export function escapeHtml(value: string): string {
  return value
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '\uFFFD')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** Text of people in its own direction, so that it does not turn its surroundings round. */
export function own(value: string): Markup {
  return value === '' ? NOTHING : markup`<bdi>${value}</bdi>`;
}

/** Numbers and codes, which run from left to right in every language. */
export function code(value: string): Markup {
  return value === '' ? NOTHING : markup`<bdi dir="ltr" class="code">${value}</bdi>`;
}

/** The direction in which a language runs. */
export function directionOf(language: InterfaceLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
