import { useSyncExternalStore } from 'react';
import type { Preferences } from '../../shared/preferences/schema.ts';
import { directionOf, showLanguage } from '../text/text.ts';
import { api } from './client.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let chosen: Preferences = { language: 'en', theme: 'system' };

dark.addEventListener('change', paint);

/** Shows the page in a language and a theme, and tells the shell, whose menus and frame follow. */
export async function showAppearance(preferences: Preferences): Promise<void> {
  await showLanguage(preferences.language);
  chosen = preferences;
  paint();
  window.chancery.setAppearance({ ...preferences, direction: directionOf(preferences.language) });
}

/** Changes language or theme, and keeps the choice outside the vault for the lock screen. */
export async function changeAppearance(change: Partial<Preferences>): Promise<void> {
  await showAppearance({ ...chosen, ...change });
  await api.preferences.set(change);
  if (change.language === undefined) return;
  // Home names alerts in the language that held when it was asked. The gate needs no queries, so they are not among what it loads.
  const { queryClient } = await import('./queries.ts');
  await queryClient.invalidateQueries({ queryKey: ['home.today'] });
}

function paint(): void {
  // The attribute is Mantine's; the gate, which has none of Mantine, follows it as well.
  document.documentElement.dataset['mantineColorScheme'] = scheme();
  for (const listener of listeners) listener();
}

function scheme(): 'light' | 'dark' {
  if (chosen.theme !== 'system') return chosen.theme;
  return dark.matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The theme on the screen now. */
export function useScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, scheme);
}

/** What was chosen in Settings. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => chosen);
}
