import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../shared/ipc/call.ts';
import { isAppError } from '../../shared/kernel/errors.ts';
import type { CallOptions } from './client.ts';

/** Long work of a screen: how far it is, what went wrong, and how to stop it. */
export interface Task {
  isRunning: boolean;
  progress: Progress | null;
  /** Why the last one failed; `null` when it did not, or was stopped by hand. */
  error: unknown;
  /** Runs the work; answers its value, or `null` when it failed or was stopped. */
  run: <Value>(work: (options: CallOptions) => Promise<Value>) => Promise<Value | null>;
  stop: () => void;
}

/** One task at a time; leaving the screen stops it. */
export function useTask(): Task {
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<unknown>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  return {
    isRunning,
    progress,
    error,
    stop: () => controller.current?.abort(),
    run: async (work) => {
      const own = new AbortController();
      controller.current?.abort();
      controller.current = own;
      setRunning(true);
      setProgress(null);
      setError(null);
      try {
        return await work({ onProgress: setProgress, signal: own.signal });
      } catch (problem) {
        if (!isAppError(problem, 'ipc/cancelled')) setError(problem);
        return null;
      } finally {
        if (controller.current === own) setRunning(false);
      }
    },
  };
}
