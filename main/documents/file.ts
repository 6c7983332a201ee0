import { AppError } from '../../shared/kernel/errors.ts';
import { sizeOf } from '../files/files.ts';
import { writeStream } from '../files/streams.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import type { DocumentPrinter, PrintJob } from './printer.ts';

/** Only the officer who wrote it reads it, until they hand it on. */
const FILE_MODE = 0o600;

/**
 * What the ending of a name asks for; `.htm` is `html`.
 * @throws AppError `invalid-input` when it is none of these
 */
export function formatOf<const Format extends string>(path: string, formats: readonly Format[]): Format {
  const ending = /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase().replace(/^htm$/u, 'html');
  const format = formats.find((known) => known === ending);
  if (format === undefined)
    throw new AppError('invalid-input', { issues: [{ path: 'path', problem: 'file-ending' }] });
  return format;
}

/** A document as it is, or printed. @throws AppError `documents/no-display`, `documents/failed`, `ipc/cancelled` */
export async function paperBytes(
  task: TaskContext,
  format: 'pdf' | 'html',
  document: PrintJob,
  print: DocumentPrinter,
): Promise<Uint8Array> {
  if (format === 'html') return new TextEncoder().encode(document.html);
  task.progress({ stage: 'printing', done: 0, total: null });
  return print(document, task.signal);
}

/**
 * Writes a document that is made at once, whole or not at all.
 * @param whole told when it is on the disk, just before it gets its name; a throw leaves nothing
 * @returns its size in bytes
 * @throws AppError `database/full`, `files/not-a-file`, `files/unwritable`, and what making it throws
 */
export async function writeDocument(
  path: string,
  make: () => string | Uint8Array | Promise<Uint8Array>,
  whole?: () => void,
): Promise<number> {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    const made = await make();
    yield typeof made === 'string' ? new TextEncoder().encode(made) : made;
  };
  await writeStream(path, chunks(), FILE_MODE, whole);
  return sizeOf(path);
}
