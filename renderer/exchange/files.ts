import { CARD_EXTENSION } from '../../shared/partners/card.ts';
import { CO_SIGNATURE_EXTENSION, REVOCATION_EXTENSION } from '../../shared/partners/revocation.ts';
import type { FileFilter, GrantedFile } from '../../shared/ipc/shell.ts';
import type { Text } from '../text/text.ts';

export function bundleFilters(text: Text): FileFilter[] {
  return [{ name: text('exchange.files.bundle'), extensions: ['age'] }];
}

export function cardFilters(text: Text): FileFilter[] {
  const extensions = [CARD_EXTENSION, REVOCATION_EXTENSION, CO_SIGNATURE_EXTENSION];
  return [{ name: text('exchange.files.card'), extensions: extensions.map(withoutDot) }];
}

export function revocationFilters(text: Text): FileFilter[] {
  return [{ name: text('trust.files.revocation'), extensions: [withoutDot(REVOCATION_EXTENSION)] }];
}

export function coSignatureFilters(text: Text): FileFilter[] {
  return [{ name: text('trust.files.coSignature'), extensions: [withoutDot(CO_SIGNATURE_EXTENSION)] }];
}

function withoutDot(extension: string): string {
  return extension.slice(1);
}

/** Whether a file says by its name that it is about keys: a mission card, a revocation, a co-signature. */
export function isAboutKeys(file: GrantedFile): boolean {
  return endsWith(file, CARD_EXTENSION) || isRevocation(file) || isCoSignature(file);
}

/** Whether a file says by its name that it revokes keys. */
export function isRevocation(file: GrantedFile): boolean {
  return endsWith(file, REVOCATION_EXTENSION);
}

/** Whether a file says by its name that a mission signed for keys of ours. */
export function isCoSignature(file: GrantedFile): boolean {
  return endsWith(file, CO_SIGNATURE_EXTENSION);
}

function endsWith(file: GrantedFile, extension: string): boolean {
  return file.name.toLowerCase().endsWith(extension);
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
