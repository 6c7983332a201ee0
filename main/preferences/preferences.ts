import { join } from 'node:path';
import type { preferencesCalls } from '../../shared/preferences/calls.ts';
import { Preferences } from '../../shared/preferences/schema.ts';
import { readTextFile, writeWholeFile } from '../files/files.ts';
import type { Handlers } from '../ipc/handlers.ts';

const DEFAULTS: Preferences = { language: 'en', theme: 'system' };

/** Language and theme of the lock screen, in `<profile>/preferences.json`: the only settings outside the vault. */
export function preferencesHandlers(profile: string): Handlers<typeof preferencesCalls> {
  const path = join(profile, 'preferences.json');
  const load = (): Preferences => {
    const text = readTextFile(path);
    if (text === null) return DEFAULTS;
    try {
      return Preferences.parse({ ...DEFAULTS, ...Preferences.partial().parse(JSON.parse(text)) });
    } catch {
      return DEFAULTS;
    }
  };
  return {
    get: () => load(),
    set: (_context, input) => {
      const preferences = Preferences.parse({ ...load(), ...input });
      writeWholeFile(path, `${JSON.stringify(preferences)}\n`);
      return Promise.resolve(preferences);
    },
  };
}
