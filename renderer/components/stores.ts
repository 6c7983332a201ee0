import { createContext, use } from 'react';
import type { ListView } from '../../shared/views/calls.ts';

/** Where half-typed forms wait; the application provides it, so that the parts here know no calls. */
export interface DraftStore {
  load: (key: string) => Promise<{ value: unknown; savedAt: string } | null>;
  save: (key: string, value: unknown) => Promise<void>;
  discard: (key: string) => Promise<void>;
  /** Called before the page ends by a lock; returns the unsubscribe function. */
  onBeforeLock: (listener: () => Promise<void>) => () => void;
}

/** Where lists keep their columns, order, widths, sorting, and filters. */
export interface ViewStore {
  load: (list: string) => Promise<ListView | null>;
  save: (list: string, view: ListView) => Promise<void>;
  /** Called before the page ends by a lock; returns the unsubscribe function. */
  onBeforeLock: (listener: () => Promise<void>) => () => void;
}

export const DraftContext = createContext<DraftStore | null>(null);
export const ViewContext = createContext<ViewStore | null>(null);

export function useDraftStore(): DraftStore {
  return provided(use(DraftContext));
}

export function useViewStore(): ViewStore {
  return provided(use(ViewContext));
}

function provided<Store>(store: Store | null): Store {
  if (store === null) throw new TypeError('the application provides the stores');
  return store;
}
