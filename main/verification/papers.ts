import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import {
  TEST_RESULTS,
  type RedReason,
  type TestResult,
  type VerifiedPoint,
} from '../../shared/verification/schema.ts';
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
  dayFormat,
} from '../documents/service.ts';
import { FUNCTION_WORDS } from '../contacts/service.ts';
import { csvRow } from '../exports/service.ts';
import { VERIFICATION_WORDS, type VerificationWords } from './words.ts';

/** A number on paper: why it must be verified, or what came of it in an exercise. */
export interface PrintedLine extends VerifiedPoint {
  reason: RedReason | null;
  result: TestResult | null;
  note: string;
}

/** Everything that a printed list says. */
export interface PrintedList {
  language: InterfaceLanguage;
  mission: string;
  today: string;
  owner: string;
  /** Name of the exercise; empty = what must be verified. */
  exercise: string;
  paper: 'A4' | 'Letter';
  lines: readonly PrintedLine[];
}

/** The list as comma-separated text. */
export function csvOf({ language, lines }: PrintedList): string {
  const words = VERIFICATION_WORDS[language];
  const { column } = words;
  const head = [
    column.name,
    column.organisation,
    column.holder,
    column.functions,
    column.number,
    column.dayAndNight,
    column.reason,
    column.confirmed,
    column.by,
    column.failed,
    column.result,
    column.note,
    column.id,
  ];
  const rows = lines.map((line) => [
    line.title,
    line.subtitle,
    line.holder,
    line.functions.map((name) => FUNCTION_WORDS[language][name]).join('; '),
    line.value,
    line.isDayAndNight ? words.yes : '',
    line.reason === null ? '' : words.reason[line.reason],
    line.confirmedAt ?? '',
    line.confirmedBy,
    line.failedAt ?? '',
    line.result === null ? '' : words.result[line.result],
    line.note,
    line.id,
  ]);
  return `\uFEFF${[head, ...rows].map(csvRow).join('')}`;
}

/** The list as a document for paper. What was not tried yet has a box to tick for each result. */
export function pageOf(printed: PrintedList): string {
  const { language, lines, exercise } = printed;
  const words = VERIFICATION_WORDS[language];
  const format = dayFormat(language);
  const date = (at: string | null): string => (at === null ? '' : format.format(new Date(at)));
  const title = exercise === '' ? words.title : words.exercise;
  const head = {
    title: exercise === '' ? title : `${title}: ${exercise}`,
    mission: printed.mission,
    date: date(`${printed.today}T00:00:00Z`),
    facts: [
      { label: words.owner, text: printed.owner },
      { label: words.summary, text: exercise === '' ? '' : summaryOf(lines, words) },
    ],
    copies: { label: words.copy, numbers: [1] },
  };
  const columns = [
    { title: '', width: 'number' },
    { title: words.column.name },
    { title: words.column.number, width: 'wide' },
    { title: words.column.confirmed, width: 'medium' },
    { title: words.column.result, width: 'wide' },
    { title: words.column.note, width: 'medium' },
  ];
  const body = lines.map(
    (line, index) =>
      markup`<tr><td>${index + 1}</td><th scope="row">${own(line.title)}${quiet(own(line.subtitle))}${line.holder === line.title ? NOTHING : quiet(own(line.holder))}${quiet(markup`${line.functions.map((name) => FUNCTION_WORDS[language][name]).join(words.comma)}`)}</th><td>${code(line.value)}${line.isDayAndNight ? quiet(markup`${words.column.dayAndNight}`) : NOTHING}</td><td>${line.confirmedAt === null ? words.reason.never : date(line.confirmedAt)}${quiet(own(line.confirmedBy))}${line.failedAt === null ? NOTHING : quiet(markup`${words.reason.failed}: ${date(line.failedAt)}`)}</td><td>${resultOf(line, words)}</td><td>${own(line.note)}</td></tr>`,
  );
  const nothing =
    lines.length === 0 ? markup`<tr><td colspan="${columns.length}">${words.nothing}</td></tr>` : NOTHING;
  return [
    documentStart({ title, language, paper: printed.paper, isLandscape: true }),
    tableStart(head, columns),
    markup`<tbody>${body}${nothing}</tbody>`.source,
    TABLE_END,
    DOCUMENT_END,
  ].join('');
}

function quiet(content: Markup): Markup {
  return content.source === '' ? NOTHING : markup`<span class="line quiet">${content}</span>`;
}

function resultOf(line: PrintedLine, words: VerificationWords): Markup {
  if (line.result !== null) return markup`<b>${words.result[line.result]}</b>`;
  return markup`${TEST_RESULTS.map((result) => markup`<span class="copy"><span class="box"></span>${words.result[result]}</span> `)}`;
}

function summaryOf(lines: readonly PrintedLine[], words: VerificationWords): string {
  const told = TEST_RESULTS.map((result) => {
    const count = lines.filter((line) => line.result === result).length;
    return `${words.result[result]} ${String(count)}`;
  });
  const left = lines.filter((line) => line.result === null).length;
  return [...told, `${words.left} ${String(left)}`].join(words.comma);
}
