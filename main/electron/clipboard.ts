import { createHash } from 'node:crypto';
import electron, { clipboard } from 'electron';

const KEPT_MS = 10_000;

// Only a digest stays here, so that what was copied is not found in the shell's memory later.
let copied: { digest: string; timer: NodeJS.Timeout } | null = null;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Puts text on the clipboard for 10 s; a table also as HTML, which spreadsheets take. */
export function copyForAWhile(text: string, html: string): void {
  forgetTimer();
  if (html === '') void clipboard.writeText(text);
  else void writeTable(text, html);
  copied = { digest: digestOf(text), timer: setTimeout(() => void clearCopied(), KEPT_MS) };
}

function writeTable(text: string, html: string): unknown {
  // Items as in a page since Electron 45; before, both texts in one object.
  const written =
    'ClipboardItem' in electron
      ? [new electron.ClipboardItem({ 'text/plain': text, 'text/html': html })]
      : { text, html };
  const write: unknown = Reflect.get(clipboard, 'write');
  return typeof write === 'function' ? Reflect.apply(write, clipboard, [written]) : null;
}

/** Clears the clipboard if it still holds what was last copied here. */
export async function clearCopied(): Promise<void> {
  if (copied === null) return;
  const { digest } = copied;
  forgetTimer();
  // A promise since Electron 45, plain text before.
  if (digestOf(await clipboard.readText()) === digest) clipboard.clear();
}

function forgetTimer(): void {
  if (copied !== null) clearTimeout(copied.timer);
  copied = null;
}
