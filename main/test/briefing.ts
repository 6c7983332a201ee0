import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileRef } from '../../shared/kernel/files.ts';
import { temporaryFolder } from './database.ts';

/** A real file of the reader's samples, by its path under `main/reader/fixtures`. */
export function sample(path: string): FileRef {
  return FileRef.parse(fileURLToPath(new URL(`../reader/fixtures/${path}`, import.meta.url)));
}

/** A file with this text, in a folder that goes away with the test. */
export function fileOf(text: string, name = 'focal points.csv'): FileRef {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return FileRef.parse(path);
}

/** A sheet of focal points, as authorities hand them out; each row a list of cells. */
export function focalPoints(...rows: readonly (readonly string[])[]): FileRef {
  const header = ['Organisation', 'Position', 'Contact person', 'Phone', 'Email', 'District'];
  return fileOf([header, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'));
}
