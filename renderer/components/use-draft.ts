import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDraftStore } from './stores.ts';

const QUIET_MS = 400;

/** A draft as it was kept. */
export interface FoundDraft {
  value: unknown;
  savedAt: string;
}

export interface Draft {
  /** The draft found when the form opened; `null` when there is none, or after it was thrown away. */
  found: FoundDraft | null;
  /** Keeps what was typed, 400 ms after the last key. */
  keep: (value: unknown) => void;
  /** Forgets it: it was saved, or thrown away. */
  discard: () => Promise<void>;
  isDirty: boolean;
}

/**
 * Keeps what is being typed in the vault: it survives leaving the screen, a lock, and a crash. A draft that cannot be kept
 * does not stop the typing: saving the form will say what is wrong.
 * @param key names the form: `people/new`, `cases/<id>/note`
 */
export function useDraft(key: string): Draft {
  const store = useDraftStore();
  const pending = useRef<{ value: unknown } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isDirty, setDirty] = useState(false);
  const [found, setFound] = useState<FoundDraft | null>(null);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const waiting = pending.current;
    pending.current = null;
    if (waiting !== null) await store.save(key, waiting.value).catch(() => undefined);
  }, [store, key]);

  const keep = useCallback(
    (value: unknown) => {
      pending.current = { value };
      setDirty(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), QUIET_MS);
    },
    [flush],
  );

  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    pending.current = null;
    setDirty(false);
    setFound(null);
    await store.discard(key).catch(() => undefined);
  }, [store, key]);

  useEffect(() => {
    let isCurrent = true;
    void store
      .load(key)
      .catch(() => null)
      .then((kept) => {
        // Whoever already types is not overwritten.
        if (!isCurrent || kept === null || pending.current !== null) return;
        setFound(kept);
        setDirty(true);
      });
    const stop = store.onBeforeLock(flush);
    return () => {
      isCurrent = false;
      stop();
      void flush();
    };
  }, [store, key, flush]);

  return useMemo(() => ({ found, keep, discard, isDirty }), [found, keep, discard, isDirty]);
}
