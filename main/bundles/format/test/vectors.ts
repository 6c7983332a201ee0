import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { World } from './world.ts';

/** The folder of the published vectors, from the project's root. */
export const VECTOR_FOLDER = 'docs/bundle-vectors';

const ActorFile = z.strictObject({
  mission: z.string(),
  keys: z.strictObject({
    sign: z.strictObject({ secret: z.string(), public: z.string() }),
    age: z.strictObject({ identity: z.string(), recipient: z.string() }),
  }),
});
const WorldFile = z.strictObject({
  alice: ActorFile,
  bob: ActorFile,
  carol: ActorFile,
  dave: ActorFile,
  mallory: ActorFile,
  bobHybrid: z.strictObject({ identity: z.string(), recipient: z.string() }),
  weak: z.strictObject({ mission: z.string(), sign: z.string() }),
});

/** A file of the published vectors. */
export function vectorBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${VECTOR_FOLDER}/${name}`));
}

/** The missions of the published vectors, with their published secrets. */
export function vectorWorld(): World {
  return WorldFile.parse(JSON.parse(readFileSync(`${VECTOR_FOLDER}/keys.json`, 'utf8')));
}
