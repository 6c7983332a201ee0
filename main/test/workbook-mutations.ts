import { unzipSync, zipSync, type Zippable } from 'fflate';
import { mutate } from './mutations.ts';

/**
 * Changes a workbook where it hurts: mostly the parts inside, packed again so that the archive itself is sound, at
 * times the archive.
 */
export function mutateWorkbook(
  bytes: Uint8Array,
  random: (below: number) => number,
): Uint8Array<ArrayBuffer> {
  if (random(4) === 0) return mutate(bytes, random);
  const files: Zippable = {};
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const chosen = random(parts.length);
  for (const [index, [name, content]] of parts.entries()) {
    files[name] = index === chosen ? mutate(content, random) : new Uint8Array(content);
  }
  return new Uint8Array(zipSync(files, { level: 1 }));
}
