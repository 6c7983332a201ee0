import type { ReadRequest } from '../../shared/reader/result.ts';
import { faultOf } from './faults.ts';
import { freezeObjectPrototype } from './freeze.ts';
import { packResult } from './packing.ts';
import type { PageRequest } from './page-jail.ts';
import { usePdfData } from './pdf-data.ts';
import { readFile } from './reader.ts';
import type { RowBook } from './row-book.ts';
import { openRows } from './rows.ts';

// No file may change what every object inherits.
freezeObjectPrototype();

/** A file to be read whole, one whose rows are to be asked for, some of the rows of the one that is open, or a page to be drawn. */
type Asked =
  | { batch: readonly [sheet: number, index: number] }
  | { draw: PageRequest }
  | (ReadRequest & { rows?: boolean });

let book: RowBook | null = null;

async function answer(asked: Asked): Promise<string[]> {
  if ('batch' in asked) return [book?.batch(asked.batch[0], asked.batch[1]) ?? '[]'];
  if ('draw' in asked) return (await import('./pdf-draw.ts')).drawPage(asked.draw);
  if (asked.rows !== true) return packResult(await readFile(asked));
  const opened = openRows(asked);
  book = opened.book;
  return [JSON.stringify(opened.head)];
}

usePdfData(async (folder, name) => (await import('./pdf-data-page.ts')).loadPdfData(folder, name));

// The hidden window's script: one port, one file.
window.addEventListener(
  'message',
  (event) => {
    const port = event.ports[0];
    if (port === undefined) return;
    port.onmessage = ({ data }: MessageEvent<Asked>) => {
      answer(data).then(
        (value) => {
          port.postMessage({ ok: true, value });
        },
        (error: unknown) => {
          port.postMessage({ ok: false, error: faultOf(error) });
        },
      );
    };
  },
  { once: true },
);
