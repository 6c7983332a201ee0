import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadPart } from '../../shared/reader/result.ts';
import { LIMITS } from './limits.ts';
import { PartList, plainName } from './part-list.ts';
import type { Warnings } from './sheet.ts';
import { openZip } from './zip-guard.ts';

/** What programs put into archives beside the files. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/**
 * Files of an archive, each as bytes for a jail of its own. One level: an archive inside is told and not opened; workbooks,
 * documents and KMZ count as files.
 * @throws AppError `reader/damaged`, `reader/encrypted`, `reader/limit`
 */
export function readZip(bytes: Uint8Array, warnings: Warnings): { parts?: ReadPart[] } {
  if (bytes.length > LIMITS.zip.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  const archive = openZip(bytes, 'zip');
  const parts = new PartList(warnings);
  let total = 0;
  for (const entry of archive.entries.values()) {
    if (LITTER.test(entry.name) || entry.bytes === 0) continue;
    total += entry.bytes;
    if (total > LIMITS.parts.bytes) {
      total -= entry.bytes;
      warnings.add('part-too-large', { name: plainName(entry.name) });
      continue;
    }
    const content = new Uint8Array(entry.bytes);
    let at = 0;
    archive.stream(entry, (chunk) => {
      content.set(chunk, at);
      at += chunk.length;
    });
    parts.add(entry.name, content, { isInArchive: true });
  }
  return parts.all();
}
