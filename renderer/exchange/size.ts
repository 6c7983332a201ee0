import type { Text } from '../text/text.ts';

/** A size in bytes with a unit that people read. */
export function sizeText(text: Text, bytes: number): string {
  if (bytes < 1000) return text('exchange.sealed.bytes', { size: bytes });
  if (bytes < 1_000_000) return text('exchange.sealed.kilobytes', { size: Math.round(bytes / 1000) });
  return text('exchange.sealed.megabytes', { size: Math.round(bytes / 100_000) / 10 });
}
