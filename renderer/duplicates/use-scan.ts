import { useRef, useState } from 'react';
import type { Progress } from '../../shared/ipc/call.ts';
import { isAppError } from '../../shared/kernel/errors.ts';
import { api } from '../app/client.ts';
import { toast, toastProblem } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

/** Looking through the register: how far it is, how to begin and how to stop. */
export interface Scan {
  isRunning: boolean;
  progress: Progress | null;
  start: () => void;
  stop: () => void;
}

export function useScan(): Scan {
  const text = useText();
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const start = () => {
    const controller = new AbortController();
    stopper.current = controller;
    setProgress(null);
    setRunning(true);
    api.people
      .scanDuplicates({}, { onProgress: setProgress, signal: controller.signal })
      .then(({ found }) => {
        toast(found === 0 ? text('duplicates.scannedNone') : text('duplicates.scanned', { count: found }));
      })
      .catch((error: unknown) => {
        if (!isAppError(error, 'ipc/cancelled')) toastProblem(error);
      })
      .finally(() => setRunning(false));
  };
  return { isRunning, progress, start, stop: () => stopper.current?.abort() };
}
