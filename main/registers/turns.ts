import { AppError } from '../../shared/kernel/errors.ts';
import type { TaskContext } from '../ipc/handlers.ts';

/** The last that is under way or waits, by the open database. */
const last = new WeakMap<object, Promise<void>>();

/**
 * Imports and their undoing go one after the other: what one has written is hidden from another until it is whole, so that both would add
 * the same people.
 * @throws AppError `ipc/cancelled` while waiting, and what `work` throws
 */
export async function inTurn<Result>(
  task: Pick<TaskContext, 'read' | 'signal'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const scope = task.read((db) => db.scope);
  const before = last.get(scope);
  let end = (): void => undefined;
  const mine = new Promise<void>((resolve) => {
    end = resolve;
  });
  // Whoever gives up while waiting lets nobody in before those ahead are through.
  last.set(
    scope,
    (before ?? Promise.resolve()).then(() => mine),
  );
  try {
    if (before !== undefined) await unlessCancelled(before, task.signal);
    return await work();
  } finally {
    end();
  }
}

async function unlessCancelled(before: Promise<void>, signal: AbortSignal): Promise<void> {
  let stop = (): void => undefined;
  const cancelled = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(new AppError('ipc/cancelled'));
    };
  });
  if (signal.aborted) throw new AppError('ipc/cancelled');
  signal.addEventListener('abort', stop);
  try {
    await Promise.race([before, cancelled]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
