import { AppError } from '../../shared/kernel/errors.ts';
import type { PageRequest } from './page-jail.ts';
import { openPdf } from './pdf-open.ts';
import { sniffFormat } from './sniff.ts';

/** Longest side across the width, and the largest picture, in pixels. */
const LONGEST_PX = 8000;
const LARGEST_PX = 16_000_000;

/**
 * Draws one page in the reader's window. The first piece says what the second is: a PNG in base64, missing when there is no such
 * page.
 *
 * @throws AppError what `openPdf` throws · `reader/unknown-format` when the file is no PDF · `reader/damaged`
 */
export async function drawPage(request: PageRequest): Promise<string[]> {
  if (sniffFormat(request.bytes, request.fileName) !== 'pdf') throw new AppError('reader/unknown-format');
  const { pdf, close } = await openPdf(request.bytes);
  try {
    const pages = pdf.numPages;
    if (request.page > pages) return [JSON.stringify({ pages, widthPx: 0, heightPx: 0 })];
    const page = await pdf.getPage(request.page);
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(
      request.widthPx / width,
      LONGEST_PX / height,
      Math.sqrt(LARGEST_PX / (width * height)),
    );
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    await page.render({ canvas, viewport, background: 'white' }).promise;
    const head = { pages, widthPx: canvas.width, heightPx: canvas.height };
    return [JSON.stringify(head), await pngOf(canvas)];
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('reader/damaged', { format: 'pdf' });
  } finally {
    await close();
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<string> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) {
        reject(new AppError('reader/limit', { limit: 'size' }));
        return;
      }
      void blob.arrayBuffer().then((buffer) => {
        const bytes = new Uint8Array(buffer);
        const texts: string[] = [];
        for (let at = 0; at < bytes.length; at += 0x6000)
          texts.push(String.fromCharCode(...bytes.subarray(at, at + 0x6000)));
        resolve(btoa(texts.join('')));
      }, reject);
    }, 'image/png');
  });
}
