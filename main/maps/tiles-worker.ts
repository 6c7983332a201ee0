import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openMbTiles } from './mbtiles.ts';
import { MapRequest, type MapReply } from './messages.ts';
import { openPmTiles } from './pmtiles.ts';
import type { MapReader } from './reader.ts';

/** Entry of the thread that reads map files. The core ends it when a file makes it run too long or grow too large. */
const { nativeBinding } = z.object({ nativeBinding: z.string().nullable() }).parse(workerData);
const KEPT = 4;
const open = new Map<string, Promise<MapReader>>();

async function readerOf(path: string, format: MapRequest['format']): Promise<MapReader> {
  let reader = open.get(path);
  if (reader === undefined) {
    const [oldest] = open.keys();
    if (open.size >= KEPT && oldest !== undefined) {
      const last = open.get(oldest);
      open.delete(oldest);
      (await last)?.close();
    }
    reader =
      format === 'pmtiles'
        ? openPmTiles(path)
        : Promise.resolve().then(() => openMbTiles(path, nativeBinding));
    open.set(path, reader);
    reader.catch(() => {
      open.delete(path);
    });
  }
  return reader;
}

async function answer(request: MapRequest): Promise<MapReply> {
  try {
    const reader = await readerOf(request.path, request.format);
    if (request.what === 'look') return { id: request.id, facts: reader.facts, bytes: null, isSound: true };
    const bytes = await reader.tile(request.z, request.x, request.y);
    return { id: request.id, facts: null, bytes, isSound: true };
  } catch {
    return { id: request.id, facts: null, bytes: null, isSound: false };
  }
}

parentPort?.on('message', (message: unknown) => {
  void answer(MapRequest.parse(message)).then((reply) => {
    parentPort?.postMessage(reply);
  });
});
