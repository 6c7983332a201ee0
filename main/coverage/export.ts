import type { coverageCalls } from '../../shared/coverage/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { formatOf, paperBytes, type DocumentPrinter } from '../documents/service.ts';
import { FUNCTION_WORDS, todayThere } from '../contacts/service.ts';
import { csvRow, writeEntered, xlsxTable } from '../exports/service.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { missionLine, missionSettings } from '../mission/service.ts';
import type { CoverageAnswer } from './matrix.ts';
import { coverageDocument, type PrintedCoverage } from './document.ts';
import { coverage } from './service.ts';
import { WORDS } from './words.ts';

type Asked = ParsedInputOf<typeof coverageCalls.exportCoverage>;

/**
 * Writes the coverage matrix: as a paper, or as a table of one line for each district and function.
 * @throws AppError `invalid-input` for another ending, `documents/no-display`, `documents/failed`, `files/*`, `ipc/cancelled`
 */
export async function exportCoverage(
  task: TaskContext,
  asked: Asked,
  options: { language: InterfaceLanguage; print: DocumentPrinter },
): Promise<AnswerOf<typeof coverageCalls.exportCoverage>> {
  const path = task.files.resolve(asked.path, 'write');
  const format = formatOf(path, ['pdf', 'html', 'xlsx', 'csv']);
  const { paper } = asked;
  const language = asked.language ?? options.language;
  const printed = task.read((db): PrintedCoverage => ({
    matrix: asked.gapsOnly ? openOnly(coverage(db)) : coverage(db),
    mission: missionLine(db),
    today: todayThere(db),
    verifyDays: missionSettings(db).verifyDays,
    language,
    paper,
  }));
  const { path: _path, ...query } = asked;
  const rows = printed.matrix.rows.length;
  const bytes = await writeEntered(task, {
    path,
    make: () => {
      if (format === 'csv') return csvOf(printed);
      if (format === 'xlsx') return xlsxOf(printed);
      const document = { html: coverageDocument(printed), paper, isLandscape: true };
      return paperBytes(task, format, document, options.print);
    },
    entry: { what: 'coverage', format, rows, query },
  });
  return { rows, bytes };
}

/** The districts in which something is missing or to be verified. */
function openOnly(matrix: CoverageAnswer): CoverageAnswer {
  const rows = matrix.rows.filter(({ cells }) => cells.some(({ state }) => state !== 'covered'));
  return { ...matrix, rows };
}

function tableOf({ matrix, language }: PrintedCoverage): { headings: string[]; rows: string[][] } {
  const words = WORDS[language];
  const headings = [
    words.district,
    words.function,
    words.state,
    words.contact,
    words.phone,
    words.confirmedOn,
  ];
  const rows = matrix.rows.flatMap(({ district, cells }) =>
    cells.map((cell) => {
      const [best] = cell.entries;
      return [
        district === null ? words.country : district.path.join(' › '),
        FUNCTION_WORDS[language][cell.function],
        words.states[cell.state],
        best === undefined ? '' : best.title,
        best?.phone ?? '',
        best?.confirmedAt?.slice(0, 10) ?? '',
      ];
    }),
  );
  return { headings, rows };
}

function csvOf(printed: PrintedCoverage): string {
  const { headings, rows } = tableOf(printed);
  return `\uFEFF${[headings, ...rows].map((row) => csvRow(row)).join('')}`;
}

function xlsxOf(printed: PrintedCoverage): Uint8Array {
  const words = WORDS[printed.language];
  return xlsxTable({
    ...tableOf(printed),
    language: printed.language,
    sheets: [words.title, words.about],
    about: [
      ['', printed.mission],
      [words.day, printed.today],
      ['', words.days(printed.verifyDays)],
    ],
  });
}
