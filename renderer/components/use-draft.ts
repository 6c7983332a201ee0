import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDraftStore } from './stores.ts';

const QUIET_MS = 400;

interface Options {
  /** Names the draft: `people/new`, `cases/<id>/note`. */
  key: string;
  /** Called once, when a kept draft was found. */
  restore: (value: unknown) => void;
}

export interface Draft {
  /** Keeps what was typed, 400 ms after the last key. */
  keep: (value: unknown) => void;
  /** Forgets it: it was saved, or thrown away. */
  discard: () => Promise<void>;
  isDirty: boolean;
  restoredFrom: string | null;
}

/** Keeps what is being typed in the vault: it survives leaving the screen, a lock, and a crash. */
export function useDraft({ key, restore }: Options): Draft {
  const store = useDraftStore();
  const pending = useRef<{ value: unknown } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const restoreNow = useRef(restore);
  restoreNow.current = restore;
  const [isDirty, setDirty] = useState(false);
  const [restoredFrom, setRestoredFrom] = useState<string | null>(null);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const waiting = pending.current;
    pending.current = null;
    if (waiting !== null) await store.save(key, waiting.value);
  }, [store, key]);

  const keep = useCallback(
    (value: unknown) => {
      pending.current = { value };
      setDirty(true);
      clearTimeout(timer.current);
      // A draft that cannot be kept must not stop the typing; saving the form will say what is wrong.
      timer.current = setTimeout(() => void flush().catch(() => undefined), QUIET_MS);
    },
    [flush],
  );

  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    pending.current = null;
    setDirty(false);
    setRestoredFrom(null);
    await store.discard(key).catch(() => undefined);
  }, [store, key]);

  useEffect(() => {
    let isCurrent = true;
    store
      .load(key)
      .then((kept) => {
        if (!isCurrent || kept === null || pending.current !== null) return;
        restoreNow.current(kept.value);
        setRestoredFrom(kept.savedAt);
        setDirty(true);
      })
      .catch(() => undefined);
    const stop = store.onBeforeLock(flush);
    return () => {
      isCurrent = false;
      stop();
      void flush().catch(() => undefined);
    };
  }, [store, key, flush]);

  return useMemo(() => ({ keep, discard, isDirty, restoredFrom }), [keep, discard, isDirty, restoredFrom]);
}
