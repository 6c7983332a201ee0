import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { printDocument } from './document-window.ts';

/** Started with this, the program opens no window and no profile: it prints the document on its standard input, and ends. */
export const PRINT_SWITCH = '--print-document';
const EXIT_FAILED = 1;

const Head = z.strictObject({ paper: z.enum(['A4', 'Letter']), isLandscape: z.boolean() });

/** A folder for what the browser insists on keeping, thrown away at the end. Before the program is ready. */
export function usePrintFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-print-'));
  app.setPath('userData', folder);
  // Paper needs no graphics card, and there may be none.
  app.disableHardwareAcceleration();
  app.on('quit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
}

/** Reads a line of JSON and the HTML after it, and writes the PDF to standard output. */
export async function printStream(): Promise<void> {
  // Without a listener the program would end when the hidden window closes.
  app.on('window-all-closed', () => undefined);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    const input = Buffer.concat(chunks).toString('utf8');
    const end = input.indexOf('\n');
    const head = Head.parse(JSON.parse(input.slice(0, end)));
    const pdf = await printDocument({ ...head, html: input.slice(end + 1) }, new AbortController().signal);
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(pdf, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
    app.quit();
  } catch {
    process.exitCode = EXIT_FAILED;
    app.exit(EXIT_FAILED);
  }
}
