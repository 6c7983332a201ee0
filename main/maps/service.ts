import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { mapsCalls } from '../../shared/maps/calls.ts';
import type { MapState } from '../../shared/maps/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { sizeOf } from '../files/files.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { MAP_LIMITS } from './limits.ts';
import type { MapThread } from './map-thread.ts';
import { getMap, insertMap, listMaps, removeMap, type KeptMap } from './repository.ts';

export { MapThread } from './map-thread.ts';
export { removeMap };

type MapAnswer = AnswerOf<typeof mapsCalls.add>;

/** The mission's own maps, by name, and whether each can be shown now. Empty when there are none. */
export function mapFiles(db: ReadableDb): AnswerOf<typeof mapsCalls.list> {
  return listMaps(db).map((map) => answer(map, stateOf(map)));
}

/**
 * Adds a map by reference, after a look into it by the thread that reads maps. It is not copied: maps are larger than vaults.
 * @throws AppError `maps/unknown-format` for another ending, `maps/damaged` for what is no map or not one that can be trusted, `files/*`
 */
export async function addMap(
  task: TaskContext,
  input: ParsedInputOf<typeof mapsCalls.add>,
  thread: MapThread,
): Promise<MapAnswer> {
  const path = task.files.resolve(input.path, 'read');
  sizeOf(path);
  const format = /\.pmtiles$/i.test(path) ? 'pmtiles' : /\.mbtiles$/i.test(path) ? 'mbtiles' : null;
  if (format === null) throw new AppError('maps/unknown-format');
  const head = headOf(path);
  const { facts } = await thread.ask({ what: 'look', path, format });
  if (facts === null) throw new AppError('maps/damaged');
  const map: KeptMap = {
    ...facts,
    name: facts.name === '' ? basename(path).slice(0, 200) : facts.name,
    id: newId(task.clock),
    path,
    ...head,
    addedAt: nowOf(task.clock),
    addedBy: task.actor.name,
  };
  task.write((db) => {
    insertMap(db, map);
  });
  return answer(map, 'ready');
}

/**
 * One tile, unpacked; `null` where the map has none.
 * @throws AppError `not-found`, `maps/unavailable` when its file is gone or another, `maps/damaged`
 */
export async function mapTile(
  task: TaskContext,
  { id, z, x, y }: ParsedInputOf<typeof mapsCalls.tile>,
  thread: MapThread,
): Promise<AnswerOf<typeof mapsCalls.tile>> {
  const map = task.read((db) => getMap(db, id));
  if (z < map.minZoom || z > map.maxZoom || x >= 2 ** z || y >= 2 ** z) return { bytes: null };
  const state = stateOf(map);
  if (state !== 'ready') throw new AppError('maps/unavailable');
  const { bytes } = await thread.ask({ what: 'tile', path: map.path, format: map.format, z, x, y });
  return { bytes };
}

/** How a file is known again: its size, and a hash of how it begins. */
function headOf(path: string): Pick<KeptMap, 'sizeBytes' | 'headSha256'> {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const head = Buffer.alloc(Math.min(size, MAP_LIMITS.headBytes));
    readSync(file, head, 0, head.length, 0);
    return { sizeBytes: size, headSha256: createHash('sha256').update(head).digest('hex') };
  } finally {
    closeSync(file);
  }
}

function stateOf(map: KeptMap): MapState {
  try {
    const { sizeBytes, headSha256 } = headOf(map.path);
    return sizeBytes === map.sizeBytes && headSha256 === map.headSha256 ? 'ready' : 'changed';
  } catch {
    return 'missing';
  }
}

function answer({ path, headSha256: _head, ...map }: KeptMap, state: MapState): MapAnswer {
  return { ...map, fileName: basename(path), state };
}
