import { pathAccess } from '../files/paths.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { drawNothing } from '../reader/page-jail.ts';
import { readFile } from '../reader/reader.ts';
import { rowSource } from '../reader/row-source.ts';
import { openRows } from '../reader/rows.ts';
import type { RowsJail } from '../reader/rows-jail.ts';
import { officerActor } from '../kernel/actor.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { TestDatabase } from './database.ts';

/** Reads a register in the test's own process, without a jail. */
export const rowsHere: RowsJail = (request) => {
  const { head, book } = openRows(request);
  const ask = (sheet: number, index: number): Promise<string> =>
    Promise.resolve(book.batch(sheet, index) ?? '[]');
  return Promise.resolve(rowSource(JSON.stringify(head), ask, () => undefined));
};

const testActor = officerActor(newId(systemClock), 'Amina Test');

/** What dispatch gives a task, over a test's database. */
export function testTask(
  { store, clock }: TestDatabase,
  options: { signal?: AbortSignal; readRows?: RowsJail } = {},
): TaskContext {
  const signal = options.signal ?? new AbortController().signal;
  return {
    actor: testActor,
    clock,
    files: pathAccess('/'),
    readFile,
    readRows: options.readRows ?? rowsHere,
    drawPage: drawNothing,
    signal,
    progress: () => undefined,
    read: (work) => work(store.reader(testActor)),
    write: (work, writeOptions) => store.write(testActor, { ...writeOptions, call: 'test' }, work),
    breathe: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) throw new AppError('ipc/cancelled');
    },
  };
}
