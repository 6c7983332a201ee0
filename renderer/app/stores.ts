import type { DraftStore, ViewStore } from '../components/stores.ts';
import { z } from 'zod';
import { api } from './client.ts';
import { currentAddress, goInstead } from './navigate.ts';

const Json = z.json();

/** Drafts wait in the vault: what is being typed survives a lock and a crash. */
export const draftStore: DraftStore = {
  load: (key) => api.drafts.get({ key }),
  save: async (key, value) => {
    await api.drafts.save({ key, value: Json.parse(value) });
  },
  discard: async (key) => {
    await api.drafts.discard({ key });
  },
  onBeforeLock: (listener) => window.chancery.onBeforeLock(() => listener()),
};

/** How lists were left waits in the vault as well: column widths say nothing, filters may name people. */
export const viewStore: ViewStore = {
  load: (list) => api.views.get({ list }),
  save: async (list, view) => {
    await api.views.set({ list, view });
  },
  onBeforeLock: (listener) => window.chancery.onBeforeLock(() => listener()),
};

const ADDRESS_DRAFT = 'app/address';

/** Remembers the screen when a lock ends the page, and returns to it after the next unlock. */
export async function resumeAddress(): Promise<void> {
  draftStore.onBeforeLock(() => draftStore.save(ADDRESS_DRAFT, currentAddress()));
  const kept = await draftStore.load(ADDRESS_DRAFT);
  if (kept === null) return;
  if (typeof kept.value === 'string') goInstead(kept.value);
  await draftStore.discard(ADDRESS_DRAFT);
}
