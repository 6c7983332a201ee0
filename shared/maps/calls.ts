import { z } from 'zod';
import { Done, NoInput, read, task, write } from '../ipc/call.ts';
import { FileRef } from '../kernel/files.ts';
import { MapFile, MapFileId } from './schema.ts';

/** Calls on the mission's own maps: files on this computer that the program reads, and never changes. */
export const mapsCalls = {
  list: read({
    right: 'contacts.read',
    summary: 'The mission’s own maps, and whether each can be shown now.',
    input: NoInput,
    output: z.array(MapFile),
    namesNobody: true,
  }),
  add: task({
    right: 'contacts.write',
    summary: 'Adds a map file (.pmtiles, .mbtiles) by reference, after a look into it.',
    input: z.strictObject({ path: FileRef }),
    output: MapFile,
    namesNobody: true,
  }),
  remove: write({
    right: 'contacts.write',
    summary: 'Forgets a map; its file stays.',
    input: z.strictObject({ id: MapFileId }),
    output: Done,
    namesNobody: true,
  }),
  tile: task({
    right: 'contacts.read',
    summary: 'One tile of a map, unpacked: a picture, or a vector tile.',
    input: z.strictObject({
      id: MapFileId,
      z: z.number().int().min(0).max(26),
      x: z.number().int().nonnegative(),
      y: z.number().int().nonnegative().meta({ description: 'from the north, as in web maps' }),
    }),
    output: z.strictObject({
      bytes: z
        .custom<Uint8Array>((value) => value instanceof Uint8Array)
        .nullable()
        .meta({ description: 'null where the map has no tile' }),
    }),
    namesNobody: true,
  }),
} as const;
