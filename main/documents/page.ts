import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { directionOf, escapeHtml, markup, join, NOTHING, own, type Markup } from './html.ts';
import { STYLE } from './style.ts';

/** What stands on top of every page. */
export interface PageHead {
  title: string;
  mission: string;
  date: string;
  /** Label and text, such as the owner. */
  facts: readonly { label: string; text: string }[];
  /** Label and copy numbers, none for a paper whose copies are not counted; several are ticked by hand on the copy that is handed out. */
  copies: { label: string; numbers: readonly number[] };
}

/** A document from its beginning to its first line. */
export function documentStart(document: {
  title: string;
  language: InterfaceLanguage;
  paper: string;
  isLandscape: boolean;
}): string {
  const { title, language, paper, isLandscape } = document;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
@page { size: ${paper} ${isLandscape ? 'landscape' : 'portrait'}; margin: 12mm 12mm 14mm; }
${STYLE}
</style>
</head>
<body>
`;
}

export const DOCUMENT_END = '</body>\n</html>\n';

/**
 * A table whose head is repeated on every page: the head of the page, then the names of the columns. It is the only head that stands on each page in every browser and
 * takes the fonts of the document.
 */
export function tableStart(head: PageHead, columns: readonly { title: string; width?: string }[]): string {
  const titles = columns.map(({ title, width }) =>
    width === undefined
      ? markup`<th scope="col">${title}</th>`
      : markup`<th scope="col" class="${width}">${title}</th>`,
  );
  const { source } =
    markup`<table class="list"><thead><tr><td class="page-head" colspan="${columns.length}">${pageHead(head)}</td></tr><tr>${titles}</tr></thead>`;
  return source;
}

/** What is not a table, under the head of the page: one sheet that begins a page of its own. */
export function sheet(head: PageHead, content: Markup): string {
  return markup`<table class="sheet"><thead><tr><td class="page-head">${pageHead(head)}</td></tr></thead><tbody><tr><td>${content}</td></tr></tbody></table>`
    .source;
}

export const TABLE_END = '</table>\n';

function pageHead({ title, mission, date, facts, copies }: PageHead): Markup {
  const told = facts
    .filter((fact) => fact.text !== '')
    .map((fact) => markup`<span class="fact">${fact.label}: ${own(fact.text)}</span>`);
  return markup`<div class="page-title">${title}</div><div class="page-facts"><span class="fact">${own(mission)}</span><span class="fact">${date}</span>${told}${copies.numbers.length === 0 ? NOTHING : markup`<span class="fact">${copies.label}: ${copyNumbers(copies.numbers)}</span>`}</div>`;
}

function copyNumbers(numbers: readonly number[]): Markup {
  const [only] = numbers;
  if (numbers.length === 1 && only !== undefined) return markup`<b>${only}</b>`;
  return join(
    numbers.map((number) => markup`<span class="copy"><span class="box"></span>${number}</span>`),
    markup` `,
  );
}

/** Who got which copy, to be filled in by hand; nothing for a single one. */
export function handoutList(numbers: readonly number[], label: string): Markup {
  if (numbers.length < 2) return NOTHING;
  return markup`<div class="handout">${numbers.map((number) => markup`<div class="handout-line"><b>${number}</b> ${label} <span class="rule"></span></div>`)}</div>`;
}
