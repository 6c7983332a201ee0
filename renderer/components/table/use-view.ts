import { useEffect, useRef, useState } from 'react';
import type { ListView } from '../../../shared/views/calls.ts';
import { useViewStore } from '../stores.ts';

const QUIET_MS = 500;

/** Views read in this session: a list that is opened again starts as it was left, without waiting. */
const known = new Map<string, ListView>();

/** The kept view of a list; `null` until it is read. Changes are kept half a second after the last one. */
export function useView(
  list: string,
  first: ListView,
): [ListView | null, (change: Partial<ListView>) => void] {
  const store = useViewStore();
  const [view, setView] = useState<ListView | null>(known.get(list) ?? null);
  const start = useRef(first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsaved = useRef<ListView | null>(null);

  useEffect(() => {
    let isCurrent = true;
    if (!known.has(list)) {
      // A list that cannot read its view shows itself as it is at first.
      void store
        .load(list)
        .catch(() => null)
        .then((kept) => {
          if (!isCurrent) return;
          const next = kept ?? start.current;
          known.set(list, next);
          setView(next);
        });
    }
    const flush = async (): Promise<void> => {
      clearTimeout(timer.current);
      const waiting = unsaved.current;
      unsaved.current = null;
      if (waiting !== null) await store.save(list, waiting).catch(() => undefined);
    };
    const stop = store.onBeforeLock(flush);
    return () => {
      isCurrent = false;
      stop();
      void flush();
    };
  }, [store, list]);

  const change = (part: Partial<ListView>) => {
    const next = { ...(known.get(list) ?? start.current), ...part };
    known.set(list, next);
    setView(next);
    unsaved.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      unsaved.current = null;
      void store.save(list, next).catch(() => undefined);
    }, QUIET_MS);
  };
  return [view, change];
}
