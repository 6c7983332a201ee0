import type { mapsCalls } from '../../shared/maps/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { addMap, mapFiles, mapTile, removeMap, type MapThread } from './service.ts';

export function mapsHandlers(thread: MapThread): Handlers<typeof mapsCalls> {
  return {
    list: (db) => mapFiles(db),
    add: (task, input) => addMap(task, input, thread),
    remove: (db, input) => {
      removeMap(db, input.id);
      return { done: true };
    },
    tile: (task, input) => mapTile(task, input, thread),
  };
}
