import { join } from 'node:path';
import type { preferencesCalls } from '../../shared/preferences/calls.ts';
import { Preferences } from '../../shared/preferences/schema.ts';
import { readTextFile, writeWholeFile } from '../files/files.ts';
import type { Handlers } from '../ipc/handlers.ts';

const DEFAULTS: Preferences = { language: 'en', theme: 'system' };

/** Language and theme of the lock screen, in `<profile>/preferences.json`: the only settings outside the vault. */
export function loadPreferences(profile: string): Preferences {
  const text = readTextFile(pathIn(profile));
  if (text === null) return DEFAULTS;
  try {
    return Preferences.parse({ ...DEFAULTS, ...Preferences.partial().parse(JSON.parse(text)) });
  } catch {
    return DEFAULTS;
  }
}

function pathIn(profile: string): string {
  return join(profile, 'preferences.json');
}

/** The calls that read and change them. */
export function preferencesHandlers(profile: string): Handlers<typeof preferencesCalls> {
  const load = (): Preferences => loadPreferences(profile);
  return {
    get: () => load(),
    set: (_context, input) => {
      const preferences = Preferences.parse({ ...load(), ...input });
      writeWholeFile(pathIn(profile), `${JSON.stringify(preferences)}\n`);
      return Promise.resolve(preferences);
    },
  };
}
