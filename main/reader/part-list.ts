import { isExpected } from '../../shared/kernel/errors.ts';
import type { ReadPart } from '../../shared/reader/result.ts';
import { LIMITS } from './limits.ts';
import type { Warnings } from './sheet.ts';
import { sniffFormat } from './sniff.ts';

/** Files found inside a mail or archive: those of formats that are read are kept for jails of their own, the others told. */
export class PartList {
  readonly #parts: ReadPart[] = [];
  readonly #names = new Set<string>();
  readonly #warnings: Warnings;
  #bytes = 0;

  constructor(warnings: Warnings) {
    this.#warnings = warnings;
  }

  /** @returns the name it was kept under; `null` when it was not */
  add(
    name: string,
    bytes: Uint8Array,
    options: { isQuiet?: boolean; isInArchive?: boolean } = {},
  ): string | null {
    const plain = plainName(name);
    try {
      if (sniffFormat(bytes, plain) === 'zip' && options.isInArchive === true) {
        this.#warnings.add('part-too-deep', { name: plain });
        return null;
      }
    } catch (error) {
      const code = isExpected(error) ? error.code : '';
      if (options.isQuiet === true && code === 'reader/unknown-format') return null;
      this.#tell(code, plain);
      return null;
    }
    this.#bytes += bytes.length;
    if (this.#bytes > LIMITS.parts.bytes || this.#parts.length >= LIMITS.parts.count) {
      this.#bytes -= bytes.length;
      this.#warnings.add('part-too-large', { name: plain });
      return null;
    }
    const unique = this.#unique(plain);
    this.#parts.push({ name: unique, bytes });
    return unique;
  }

  all(): { parts?: ReadPart[] } {
    return this.#parts.length === 0 ? {} : { parts: this.#parts };
  }

  #tell(code: string, name: string): void {
    if (code === 'reader/encrypted') this.#warnings.add('part-encrypted', { name });
    else if (code === 'reader/unknown-format' || code === 'files/empty')
      this.#warnings.add('part-not-read', { name });
    else this.#warnings.add('part-damaged', { name });
  }

  #unique(name: string): string {
    let unique = name;
    for (let number = 2; this.#names.has(unique.toLowerCase()); number++) {
      const dot = name.lastIndexOf('.');
      const at = dot > 0 ? dot : name.length;
      unique = `${name.slice(0, at)} (${String(number)})${name.slice(at)}`;
    }
    this.#names.add(unique.toLowerCase());
    return unique;
  }
}

/** A name that can be shown and handed on: no folders, no controls, not too long, never empty. */
export function plainName(name: string): string {
  const base = name.replaceAll('\\', '/').split('/').pop() ?? '';
  // What turns the direction of writing would show another ending than the file has.
  const shown = base
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll('›', '>')
    .trim();
  const ending = /\.[^.]{1,8}$/u.exec(shown)?.[0] ?? '';
  const stem = shown.slice(0, shown.length - ending.length);
  const short = `${stem.slice(0, 200 - ending.length)}${ending}`;
  return short === '' || short === '.' || short === '..' ? 'file' : short;
}
