import type { homeCalls } from '../../shared/home/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { today, type HomeSource } from './service.ts';

export function homeHandlers(sources: readonly HomeSource[]): Handlers<typeof homeCalls> {
  return { today: (db) => today(db, sources) };
}
