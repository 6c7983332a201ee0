import type { DocumentPrinter } from '../documents/printer.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { FromCore } from './messages.ts';

/** The core's side of printing: hands documents to the shell, and takes the PDF that its hidden window made. */
export function documentPrinter(post: (message: FromCore) => void): {
  print: DocumentPrinter;
  /** The shell printed, or could not: `null`. */
  printed(print: number, pdf: Uint8Array | null): void;
} {
  const waiting = new Map<number, (pdf: Uint8Array | null) => void>();
  let last = 0;
  return {
    print: (job, signal) =>
      new Promise((resolve, reject) => {
        const print = ++last;
        const cancel = (): void => {
          waiting.delete(print);
          post({ type: 'print-cancel', print });
          reject(new AppError('ipc/cancelled'));
        };
        if (signal.aborted) {
          reject(new AppError('ipc/cancelled'));
          return;
        }
        signal.addEventListener('abort', cancel, { once: true });
        waiting.set(print, (pdf) => {
          signal.removeEventListener('abort', cancel);
          if (pdf === null) reject(new AppError('documents/failed'));
          else resolve(pdf);
        });
        post({ type: 'print', print, ...job });
      }),
    printed: (print, pdf) => {
      waiting.get(print)?.(pdf);
      waiting.delete(print);
    },
  };
}
