import { CARD_EXTENSION } from '../../shared/partners/card.ts';
import type { FileFilter, GrantedFile } from '../../shared/ipc/shell.ts';
import type { Text } from '../text/text.ts';

export function bundleFilters(text: Text): FileFilter[] {
  return [{ name: text('exchange.files.bundle'), extensions: ['age'] }];
}

export function cardFilters(text: Text): FileFilter[] {
  return [{ name: text('exchange.files.card'), extensions: [CARD_EXTENSION.slice(1)] }];
}

/** Whether a file says by its name that it is a mission card. */
export function isCard(file: GrantedFile): boolean {
  return file.name.toLowerCase().endsWith(CARD_EXTENSION);
}

/** A name that says nothing about sender, reader, or content: `B-1a2b3c4d.age`. */
export function neutralName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return `B-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}.age`;
}

let held: GrantedFile | null = null;

/** Keeps a file that was chosen on one screen for the screen that opens it. */
export function holdFile(file: GrantedFile): void {
  held = file;
}

/** The file chosen on another screen, once; `null` when there is none. */
export function takeHeldFile(): GrantedFile | null {
  const file = held;
  held = null;
  return file;
}
