import { read, NoInput, task } from '../ipc/call.ts';
import { Preferences } from './schema.ts';

export const preferencesCalls = {
  get: read({
    right: 'none',
    summary: 'Language and theme of the lock screen.',
    input: NoInput,
    output: Preferences,
    namesNobody: true,
  }),
  set: task({
    right: 'none',
    summary: 'Keeps language and theme, outside the vault.',
    input: Preferences.partial(),
    output: Preferences,
    namesNobody: true,
  }),
} as const;
