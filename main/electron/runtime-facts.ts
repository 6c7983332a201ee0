import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The folder of the bundled application: `out/app`, or the archive inside the package. */
export const appFolder = import.meta.dirname;

const RuntimeFacts = z.object({ evaluation: z.boolean(), addon: z.string().nullable() });

/** What the build says about the runtime that the application was made for. */
export interface RuntimeFacts {
  /** The fallback runtime: for trying out, never for real data. */
  evaluation: boolean;
  /** The database addon compiled for this runtime; `null` where the prebuilt one loads. */
  nativeBinding: string | null;
}

/** Reads `runtime.json`, which the build writes beside the programs. */
export function readRuntimeFacts(): RuntimeFacts {
  const facts = RuntimeFacts.parse(JSON.parse(readFileSync(join(appFolder, 'runtime.json'), 'utf8')));
  // An addon cannot be loaded out of the archive; packaging leaves it beside.
  const folder = appFolder.replace(/app\.asar(?=$|[\\/])/, 'app.asar.unpacked');
  return {
    evaluation: facts.evaluation,
    nativeBinding: facts.addon === null ? null : join(folder, facts.addon),
  };
}
