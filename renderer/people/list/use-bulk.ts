import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import type { Progress } from '../../../shared/ipc/call.ts';
import type { BulkAction, PeopleSelection } from '../../../shared/people/query.ts';
import { api } from '../../app/client.ts';
import { toast, toastProblem, toastUndo } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';

export interface Bulk {
  isRunning: boolean;
  progress: Progress | null;
  run: (selection: z.input<typeof PeopleSelection>, action: BulkAction) => Promise<void>;
  stop: () => void;
}

/** Does one thing to many people, says how far it is, and offers to take it back. Leaving the screen stops it. */
export function useBulk(): Bulk {
  const text = useText();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isRunning, setRunning] = useState(false);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  return {
    isRunning,
    progress,
    stop: () => abort.current?.abort(),
    run: async (selection, action) => {
      abort.current = new AbortController();
      setRunning(true);
      try {
        const { changed, stopped, changeSetId } = await api.people.bulk(
          { selection, action },
          { onProgress: setProgress, signal: abort.current.signal },
        );
        if (changeSetId === null) toast(text('peopleList.bulk.unchanged'));
        else {
          const message = text(stopped ? 'peopleList.bulk.stopped' : 'peopleList.bulk.done', {
            count: changed,
          });
          toastUndo(message, () => api.records.undo({ changeSetId }));
        }
      } catch (error) {
        toastProblem(error);
      } finally {
        setRunning(false);
        setProgress(null);
      }
    },
  };
}
