import { z } from 'zod';
import { InterfaceLanguage } from '../kernel/text.ts';

/** The only settings outside the vault: what the lock screen looks like. */
export const Preferences = z.strictObject({
  language: InterfaceLanguage,
  theme: z.enum(['light', 'dark', 'system']),
});
export type Preferences = z.infer<typeof Preferences>;
