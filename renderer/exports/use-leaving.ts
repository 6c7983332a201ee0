import { useRef, useState } from 'react';
import type { FileFilter } from '../../shared/ipc/shell.ts';
import type { Progress } from '../../shared/ipc/call.ts';
import { isAppError } from '../../shared/kernel/errors.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { CallOptions } from '../app/client.ts';

interface Target {
  title: string;
  suggestedName: string;
  filters: FileFilter[];
}

/** Asks where to save, then writes there, with progress and a way to stop. */
export function useLeaving() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const abort = useRef<AbortController | null>(null);

  /** @returns what was written; `null` when the dialog was closed, the work stopped, or failed, which `error` then tells */
  const run = async <Answer>(
    target: Target,
    work: (path: FileRef, options: CallOptions) => Promise<Answer>,
  ): Promise<Answer | null> => {
    setError(null);
    const file = await window.chancery.pickSave(target);
    if (file === null) return null;
    abort.current = new AbortController();
    setRunning(true);
    try {
      return await work(file.ref, { onProgress: setProgress, signal: abort.current.signal });
    } catch (problem) {
      if (!isAppError(problem, 'ipc/cancelled')) setError(problem);
      return null;
    } finally {
      setRunning(false);
      setProgress(null);
    }
  };
  return { run, progress, isRunning, error, cancel: () => abort.current?.abort() };
}
