import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import type { DocumentPrinter } from './printer.ts';

/** What `build/print.mjs` ends with where there is no screen. */
const NO_DISPLAY = 3;

const script = join(import.meta.dirname, '../../build/print.mjs');

/** Prints from the command line: starts the packaged runtime for it, on a virtual screen where there is none. */
export const printInRuntime: DocumentPrinter = (job, signal) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], {
      stdio: ['pipe', 'pipe', 'inherit'],
      windowsHide: true,
    });
    const pieces: Buffer[] = [];
    const cancel = (): void => {
      child.kill('SIGTERM');
    };
    signal.addEventListener('abort', cancel, { once: true });
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    // A child that ends before it has read everything: its exit says why.
    child.stdin.on('error', () => undefined);
    child.once('error', () => {
      reject(new AppError('documents/failed'));
    });
    child.once('close', (code) => {
      signal.removeEventListener('abort', cancel);
      const pdf = Buffer.concat(pieces);
      if (signal.aborted) reject(new AppError('ipc/cancelled'));
      else if (code === NO_DISPLAY) reject(new AppError('documents/no-display'));
      else if (code !== 0 || !pdf.subarray(0, 5).equals(Buffer.from('%PDF-')))
        reject(new AppError('documents/failed'));
      else resolve(new Uint8Array(pdf));
    });
    const { html, ...head } = job;
    child.stdin.end(`${JSON.stringify(head)}\n${html}`);
  });
