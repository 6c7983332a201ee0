import type { coverageCalls } from '../../shared/coverage/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { DocumentPrinter } from '../documents/service.ts';
import { csvRow, xlsxTable } from '../exports/service.ts';
import { sizeOf } from '../files/files.ts';
import { writeStream } from '../files/streams.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';
import { missionSettings, ourMission } from '../mission/service.ts';
import type { CoverageAnswer } from './matrix.ts';
import { coverageDocument, type PrintedCoverage } from './document.ts';
import { coverage } from './service.ts';
import { WORDS } from './words.ts';

type Asked = ParsedInputOf<typeof coverageCalls.exportCoverage>;

/** Only the officer who wrote it reads it, until they hand it on. */
const FILE_MODE = 0o600;
const FORMATS = ['pdf', 'html', 'xlsx', 'csv'] as const;

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
  const ending = /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase().replace(/^htm$/u, 'html');
  const format = FORMATS.find((known) => known === ending);
  if (format === undefined)
    throw new AppError('invalid-input', { issues: [{ path: 'path', problem: 'file-ending' }] });
  const language = asked.language ?? options.language;
  const printed: PrintedCoverage = task.read((db) => {
    const mission = ourMission(db);
    return {
      matrix: asked.gapsOnly ? openOnly(coverage(db)) : coverage(db),
      mission: mission.name === '' ? mission.city : `${mission.name}, ${mission.city}`,
      today: dateOf(nowOf(task.clock)),
      verifyDays: missionSettings(db).verifyDays,
      language,
      paper: asked.paper,
    };
  });
  const { rows } = printed.matrix;
  const write = (chunk: () => Promise<Uint8Array> | Uint8Array) =>
    writeStream(
      path,
      (async function* () {
        yield await chunk();
      })(),
      FILE_MODE,
    );
  const encode = (text: string) => new TextEncoder().encode(text);
  if (format === 'csv') await write(() => encode(csvOf(printed)));
  else if (format === 'xlsx') await write(() => xlsxOf(printed));
  else if (format === 'html') await write(() => encode(coverageDocument(printed)));
  else {
    task.progress({ stage: 'printing', done: 0, total: null });
    const html = coverageDocument(printed);
    await write(() => options.print({ html, paper: asked.paper, isLandscape: true }, task.signal));
  }
  return { rows: rows.length, bytes: sizeOf(path) };
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
        words.functions[cell.function],
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
