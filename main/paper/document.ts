import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { Audience, PaperKind } from '../../shared/paper/schema.ts';
import {
  code,
  DOCUMENT_END,
  documentStart,
  markup,
  NOTHING,
  own,
  sheet,
  type Markup,
} from '../documents/service.ts';
import type { PaperContent, PaperLine } from './page.ts';
import type { PaperWords } from './words.ts';

/** What prints, with all that stands over it. */
export interface PrintedPaper {
  what: PaperKind;
  audience: Audience;
  language: InterfaceLanguage;
  paper: 'A4' | 'Letter';
  words: PaperWords;
  mission: string;
  today: string;
  version: number;
  /** Version that these pages replace; `null` when they are the first. */
  replaces: number | null;
  pages: readonly PaperContent[];
  /** Titles of pages that are no more. */
  gone: readonly string[];
}

const STYLE = `<style>
.cards { columns: 2; column-gap: 6mm; }
.card { break-inside: avoid; border: 0.3mm dashed #000; padding: 3mm; margin-block-end: 6mm; font-size: 7.5pt; line-height: 1.3; }
.card h2 { font-size: 10pt; margin: 0; }
.card td, .card th { padding: 0.5mm 0.8mm; border-block-end: 0.1mm solid #999; }
.people { font-size: 11pt; }
.lines th { width: 34mm; font-weight: 600; }
.lines .call { width: 44mm; font-weight: 600; white-space: nowrap; }
.card .lines th { width: 20mm; }
.card .lines .call { width: 26mm; }
.lines td, .lines th { border-block-end: 0.2mm solid #777; }
.gone { margin-block-end: 4mm; font-weight: 600; }
</style>`;

/** Cards or sheets as one document. */
export function paperDocument(printed: PrintedPaper): string {
  const { what, words, language, paper, pages, gone } = printed;
  const title = words.kinds[what];
  const thrown =
    gone.length === 0 ? NOTHING : markup`<p class="gone">${words.gone}: ${own(gone.join(' · '))}</p>`;
  const body =
    what === 'call-tree'
      ? markup`<div class="cards">${pages.map((page) => card(page, printed))}</div>`.source
      : pages.map((page) => sheet(headOf(page, printed), content(page, what))).join('');
  return [
    documentStart({ title, language, paper, isLandscape: false }),
    STYLE,
    thrown.source,
    body,
    DOCUMENT_END,
  ].join('');
}

function headOf(page: PaperContent, printed: PrintedPaper) {
  const { what, audience, words, mission, today, version, replaces } = printed;
  return {
    title: [
      words.kinds[what],
      ...(what === 'people-sheet' ? [words.audiences[audience]] : []),
      page.title,
    ].join(' · '),
    mission,
    date: words.date(today),
    facts: [
      { label: words.version, text: String(version) },
      { label: words.replaces, text: replaces === null ? '' : String(replaces) },
    ],
    copies: { label: '', numbers: [] },
  };
}

function card(page: PaperContent, printed: PrintedPaper): Markup {
  const { words, mission, today, version } = printed;
  return markup`<section class="card"><h2>${own(page.title)}</h2><p>${own(mission)} · ${words.version} ${version} · ${words.date(today)}</p>${sections(page)}</section>`;
}

function content(page: PaperContent, what: PaperKind): Markup {
  return markup`<div class="${what === 'people-sheet' ? 'people' : 'wall'}">${sections(page)}</div>`;
}

function sections(page: PaperContent): Markup[] {
  return page.sections.map(
    ({ heading, lines }) =>
      markup`${heading === '' ? NOTHING : markup`<h3>${heading}</h3>`}${isAdvice(lines) ? markup`<ul>${lines.map(({ text }) => markup`<li>${text}</li>`)}</ul>` : markup`<table class="lines"><tbody>${lines.map(row)}</tbody></table>`}`,
  );
}

/** Sentences alone are no table. */
function isAdvice(lines: readonly PaperLine[]): boolean {
  return lines.every(({ label, number, note }) => label === '' && number === '' && note === '');
}

function row({ label, text, number, note }: PaperLine): Markup {
  return markup`<tr><th scope="row">${label}</th><td>${own(text)}${note === '' ? NOTHING : markup`<span class="line quiet">${note}</span>`}</td><td class="call">${number === '' ? NOTHING : code(number)}</td></tr>`;
}
