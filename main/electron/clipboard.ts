import { createHash } from 'node:crypto';
import { clipboard } from 'electron';

const KEPT_MS = 10_000;

// Only a digest stays here, so that what was copied is not found in the shell's memory later.
let copied: { digest: string; timer: NodeJS.Timeout } | null = null;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Puts text on the clipboard for 10 s. */
export function copyForAWhile(text: string): void {
  forgetTimer();
  void clipboard.writeText(text);
  copied = { digest: digestOf(text), timer: setTimeout(() => void clearCopied(), KEPT_MS) };
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
