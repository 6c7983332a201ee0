import type { briefingsCalls } from '../../shared/briefings/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { originalBytes } from './original.ts';
import { readInJail, type ChosenFile } from './read-file.ts';
import { getBriefing } from './service.ts';

/**
 * Draws a page of a briefing, or of a document inside it.
 * @throws AppError `not-found`, `database/damaged`, `reader/*`, `ipc/cancelled`
 */
export async function drawBriefingPage(
  task: TaskContext,
  { id, page, part, widthPx }: ParsedInputOf<typeof briefingsCalls.page>,
): Promise<AnswerOf<typeof briefingsCalls.page>> {
  const { fileName } = task.read((db) => getBriefing(db, id));
  let file: Pick<ChosenFile, 'name' | 'bytes'> = { name: fileName, bytes: await originalBytes(task, id) };
  for (const name of part?.split(' › ') ?? []) {
    const { parts = [] } = await readInJail(task, file, undefined);
    const inner = parts.find((each) => each.name === name);
    if (inner === undefined) throw new AppError('not-found', { kind: 'briefing', id });
    file = inner;
  }
  return task.drawPage({ fileName: file.name, bytes: file.bytes, page, widthPx }, task.signal);
}
