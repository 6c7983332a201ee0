import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Preferences } from '../../shared/preferences/schema.ts';

/** The lock screen's language and theme as the core keeps them; `null` when there are none yet, or the file is damaged. */
export function readPreferences(profile: string): Preferences | null {
  try {
    const parsed = Preferences.safeParse(JSON.parse(readFileSync(join(profile, 'preferences.json'), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
