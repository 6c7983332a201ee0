/** A document on its way to paper: whole HTML, made by us, without a script. */
export interface PrintJob {
  html: string;
  paper: 'A4' | 'Letter';
  isLandscape: boolean;
}

/**
 * Prints a document into a PDF: in the window's program by a hidden window, on the command line by the packaged runtime, which is started for it.
 * @returns the PDF
 * @throws AppError `documents/no-display` where there is no screen to print on · `documents/failed` · `ipc/cancelled` once `signal` is aborted
 */
export type DocumentPrinter = (job: PrintJob, signal: AbortSignal) => Promise<Uint8Array>;
