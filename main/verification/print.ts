import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { verificationCalls } from '../../shared/verification/calls.ts';
import { listNumbers, listWhatToVerify, todayThere } from '../contacts/service.ts';
import type { ReadableDb } from '../database/handle.ts';
import { formatOf, paperBytes, type DocumentPrinter } from '../documents/service.ts';
import { writeEntered } from '../exports/service.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { missionLine } from '../mission/service.ts';
import { csvOf, pageOf, type PrintedLine, type PrintedList } from './papers.ts';
import { resultsOf } from './repository.ts';

type Asked = ParsedInputOf<typeof verificationCalls.print>;

/** More lines than this are no paper. */
const LIMIT = 5000;

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
  const format = formatOf(path, ['pdf', 'html', 'csv']);
  const { paper } = asked;
  const printed = task.read((db): PrintedList => ({
    language: asked.language ?? options.language,
    mission: missionLine(db),
    today: todayThere(db),
    owner: task.actor.name,
    exercise: asked.exercise ?? '',
    paper,
    lines: asked.exercise === undefined ? redLines(db) : exerciseLines(db, asked.exercise, asked.scope),
  }));
  if (printed.lines.length > LIMIT) throw new AppError('documents/too-many', { limit: LIMIT });
  const { path: _path, ...query } = asked;
  const rows = printed.lines.length;
  const bytes = await writeEntered(task, {
    path,
    make: () =>
      format === 'csv'
        ? csvOf(printed)
        : paperBytes(task, format, { html: pageOf(printed), paper, isLandscape: true }, options.print),
    entry: { what: asked.exercise === undefined ? 'to-verify' : 'exercise', format, rows, query },
  });
  return { rows, bytes };
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
