import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AppError } from '../../shared/kernel/errors.ts';
import { LIMITS } from './limits.ts';
import { PdfDataFactory } from './pdf-data.ts';

/** An opened document; `close` ends what reads it. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF with everything off that runs, fetches or guesses. The library is loaded when the first one is opened; what would be
 * its worker runs here, because a jail has no threads.
 *
 * @throws AppError `reader/limit` (size, entries) · `reader/encrypted` · `reader/damaged`
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  if (bytes.length > LIMITS.pdf.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  Reflect.set(globalThis, 'pdfjsWorker', await import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: bytes,
    verbosity: 0,
    useWasm: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: true,
    useWorkerFetch: false,
    BinaryDataFactory: PdfDataFactory,
    isImageDecoderSupported: false,
    disableWorkerRendering: true,
    maxImageSize: LIMITS.pdf.imagePixels,
  });
  // A page may still be at work when it is closed; what it then says is heard by nobody.
  const close = (): Promise<void> => loading.destroy().catch(() => undefined);
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > LIMITS.pdf.pages) throw new AppError('reader/limit', { limit: 'entries' });
    return { pdf, close };
  } catch (error) {
    await close();
    throw faultOf(error);
  }
}

function faultOf(error: unknown): AppError {
  if (isOurs(error)) return error;
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return new AppError(isLocked ? 'reader/encrypted' : 'reader/damaged', { format: 'pdf' });
}

function isOurs(error: unknown): error is AppError {
  return error instanceof AppError;
}
