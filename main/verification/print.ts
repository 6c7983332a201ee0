import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { verificationCalls } from '../../shared/verification/calls.ts';
import { listNumbers, listWhatToVerify } from '../contacts/service.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { DocumentPrinter } from '../documents/service.ts';
import { sizeOf } from '../files/files.ts';
import { writeStream } from '../files/streams.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { csvOf, pageOf, type PrintedLine, type PrintedList } from './papers.ts';
import { resultsOf } from './repository.ts';

type Asked = ParsedInputOf<typeof verificationCalls.print>;

/** More lines than this are no paper. */
const LIMIT = 5000;
const FILE_MODE = 0o600;

/**
 * Prints what must be verified, or an exercise with its results, for a telephone and a pencil.
 * @throws AppError `invalid-input` for a name that ends in none of .pdf, .html, .csv, `documents/*`, `files/*`, `ipc/cancelled`
 */
export async function printVerification(
  task: TaskContext,
  asked: Asked,
  options: { language: InterfaceLanguage; print: DocumentPrinter },
): Promise<AnswerOf<typeof verificationCalls.print>> {
  const path = task.files.resolve(asked.path, 'write');
  const format = formatOf(path);
  const printed = task.read((db): PrintedList => {
    const mission = ourMission(db);
    return {
      language: asked.language ?? options.language,
      mission: mission.name === '' ? mission.city : `${mission.name}, ${mission.city}`,
      today: dateOf(nowOf(task.clock)),
      owner: task.actor.name,
      exercise: asked.exercise ?? '',
      paper: asked.paper,
      lines: asked.exercise === undefined ? redLines(db) : exerciseLines(db, asked.exercise, asked.scope),
    };
  });
  if (printed.lines.length > LIMIT) throw new AppError('documents/too-many', { limit: LIMIT });
  await writeStream(path, chunksOf(task, format, printed, options.print), FILE_MODE);
  return { rows: printed.lines.length, bytes: sizeOf(path) };
}

function redLines(db: ReadableDb): PrintedLine[] {
  return listWhatToVerify(db, { offset: 0, limit: LIMIT + 1 }).rows.map((row) => ({
    ...row,
    result: null,
    note: '',
  }));
}

function exerciseLines(db: ReadableDb, exercise: string, scope: Asked['scope']): PrintedLine[] {
  const results = resultsOf(db, exercise);
  return listNumbers(db, scope).map((point) => {
    const tried = results.get(point.pointId);
    return { ...point, reason: null, result: tried?.result ?? null, note: tried?.note ?? '' };
  });
}

function formatOf(path: string): 'pdf' | 'html' | 'csv' {
  if (/\.pdf$/i.test(path)) return 'pdf';
  if (/\.html?$/i.test(path)) return 'html';
  if (/\.csv$/i.test(path)) return 'csv';
  throw new AppError('invalid-input', { issues: [{ path: 'path', problem: 'file-ending' }] });
}

async function* chunksOf(
  task: TaskContext,
  format: 'pdf' | 'html' | 'csv',
  printed: PrintedList,
  print: DocumentPrinter,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  if (format === 'csv') {
    yield encoder.encode(csvOf(printed));
    return;
  }
  const html = pageOf(printed);
  if (format === 'html') {
    yield encoder.encode(html);
    return;
  }
  task.progress({ stage: 'printing', done: 0, total: null });
  yield await print({ html, paper: printed.paper, isLandscape: true }, task.signal);
}
