import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { homeCalls } from '../../shared/home/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { today, type HomeSource } from './service.ts';

/** @param language of the interface: alerts in several are named in it */
export function homeHandlers(
  sources: readonly HomeSource[],
  language: () => InterfaceLanguage,
): Handlers<typeof homeCalls> {
  return { today: (db) => today(db, sources, language()) };
}
