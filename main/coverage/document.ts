import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import {
  code,
  DOCUMENT_END,
  documentStart,
  markup,
  NOTHING,
  own,
  TABLE_END,
  tableStart,
  type Markup,
} from '../documents/service.ts';
import { FUNCTION_WORDS } from '../contacts/service.ts';
import type { CoverageAnswer } from './matrix.ts';
import { WORDS } from './words.ts';

/** The matrix and what stands over it on paper. */
export interface PrintedCoverage {
  matrix: CoverageAnswer;
  mission: string;
  today: string;
  verifyDays: number;
  language: InterfaceLanguage;
  paper: 'A4' | 'Letter';
}

const MARK = { covered: '●', stale: '◐', gap: '○' } as const;

/** The coverage matrix on paper: one line a district, one column a function; each cell says its state by sign and word, and the number. */
export function coverageDocument(printed: PrintedCoverage): string {
  const { matrix, mission, today, verifyDays, language, paper } = printed;
  const words = WORDS[language];
  const head = {
    title: words.title,
    mission,
    date: today,
    facts: (['covered', 'stale', 'gap'] as const).map((state) => ({
      label: `${MARK[state]} ${words.states[state]}`,
      text: String(matrix.counts[state]),
    })),
    copies: { label: words.day, numbers: [] },
  };
  const columns = [
    { title: words.district },
    ...matrix.functions.map((asked) => ({ title: FUNCTION_WORDS[language][asked] })),
  ];
  const rows = matrix.rows.map(
    ({ district, depth, cells }) =>
      markup`<tr><th scope="row">${indent(depth)}${own(district === null ? words.country : district.name)}</th>${cells.map((cell) => cellOf(cell, language))}</tr>`
        .source,
  );
  return [
    documentStart({ title: words.title, language, paper, isLandscape: true }),
    `<style>.list { font-size: 7pt; } .list th, .list td { padding: 0.8mm; } .gap { font-weight: 700; }</style>`,
    tableStart(head, columns),
    `<tbody>${rows.join('')}</tbody>`,
    TABLE_END,
    markup`<p class="quiet">${words.days(verifyDays)}</p>`.source,
    DOCUMENT_END,
  ].join('');
}

function indent(depth: number): Markup {
  return depth === 0 ? NOTHING : markup`${'\u00a0\u00a0'.repeat(depth)}`;
}

function cellOf(
  { state, entries }: CoverageAnswer['rows'][number]['cells'][number],
  language: InterfaceLanguage,
): Markup {
  const [best] = entries;
  const number =
    best === undefined || best.phone === '' ? NOTHING : markup`<span class="line">${code(best.phone)}</span>`;
  return markup`<td class="${state}">${MARK[state]} ${WORDS[language].states[state]}${number}</td>`;
}
