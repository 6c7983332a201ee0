import { createHash } from 'node:crypto';
import type { BundleFile, Manifest } from '../../../shared/bundles/manifest.ts';
import { concat, sha256Hex } from './bytes.ts';
import { LIMITS, PATHS } from './checks.ts';
import { bundleFault } from './fault.ts';
import type { TarEntry, TarPart } from './tar.ts';

/** What the first pass keeps. */
export interface FirstPass {
  manifest: Manifest;
  manifestBytes: Uint8Array;
  signatureBytes: Uint8Array;
  recordsBytes: Uint8Array;
}

/** Judges manifest and signature as soon as both are there; throws to refuse the bundle. */
export type Judge = (manifestBytes: Uint8Array, signatureBytes: Uint8Array) => Manifest;

/**
 * The first pass over the archive: judges manifest and signature, then compares every entry with the manifest's list.
 * @throws AppError with the fault of checks 4 to 13
 */
export async function readFirstPass(parts: AsyncIterable<TarPart>, judge: Judge): Promise<FirstPass> {
  const reader = new FirstPassReader(judge);
  for await (const part of parts) {
    if ('data' in part) reader.take(part.data);
    else reader.begin(part.entry);
  }
  return reader.end();
}

class FirstPassReader {
  readonly #judge: Judge;
  readonly #heads: Uint8Array[] = [];
  #manifest: Manifest | null = null;
  #recordsBytes: Uint8Array = new Uint8Array();
  #pieces: Uint8Array[] = [];
  /** What the current entry is: one of the first two, `records.jsonl`, or a file that is only compared. */
  #keeps: 'head' | 'records' | null = null;
  #checker: FileChecker | null = null;
  #listed = 0;

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  begin(entry: TarEntry): void {
    this.#close();
    if (this.#manifest === null) {
      checkHead(this.#heads.length, entry);
      this.#keeps = 'head';
    } else {
      this.#checker = new FileChecker(entry, this.#manifest.files[this.#listed]);
      this.#keeps = entry.name === PATHS.records ? 'records' : null;
      this.#listed += 1;
    }
  }

  take(data: Uint8Array): void {
    this.#checker?.take(data);
    if (this.#keeps !== null) this.#pieces.push(data.slice());
  }

  end(): FirstPass {
    this.#close();
    const [manifestBytes, signatureBytes] = this.#heads;
    if (manifestBytes === undefined) throw bundleFault('no-manifest');
    if (this.#manifest === null || signatureBytes === undefined) throw bundleFault('tar-order');
    if (this.#listed !== this.#manifest.files.length) throw bundleFault('file-list');
    return { manifest: this.#manifest, manifestBytes, signatureBytes, recordsBytes: this.#recordsBytes };
  }

  #close(): void {
    this.#checker?.close();
    if (this.#keeps === 'records') this.#recordsBytes = concat(this.#pieces);
    if (this.#keeps === 'head') this.#heads.push(concat(this.#pieces));
    this.#keeps = null;
    this.#pieces = [];
    const [manifestBytes, signatureBytes] = this.#heads;
    if (this.#manifest === null && manifestBytes !== undefined && signatureBytes !== undefined) {
      this.#manifest = this.#judge(manifestBytes, signatureBytes);
    }
  }
}

/**
 * The second pass: gives the files of the manifest again, each hash compared again, bound to the manifest of the first.
 * @throws AppError with fault `file-list`, `file-size` or `file-hash` when the archive is not the one of the first pass
 */
export async function* readSecondPass(
  parts: AsyncIterable<TarPart>,
  first: FirstPass,
): AsyncGenerator<{ file: BundleFile } | { data: Uint8Array }> {
  const head = (path: string, bytes: Uint8Array) => ({ path, size: bytes.length, sha256: sha256Hex(bytes) });
  const heads = [head(PATHS.manifest, first.manifestBytes), head(PATHS.signature, first.signatureBytes)];
  const { files } = first.manifest;
  let index = -1;
  let checker: FileChecker | null = null;
  for await (const part of parts) {
    if ('data' in part) {
      checker?.take(part.data);
      if (index >= heads.length) yield part;
      continue;
    }
    checker?.close();
    index += 1;
    const file = files[index - heads.length];
    checker = new FileChecker(part.entry, heads[index] ?? file);
    if (file !== undefined) yield { file };
  }
  checker?.close();
  if (index + 1 !== heads.length + files.length) throw bundleFault('file-list');
}

class FileChecker {
  readonly #hash = createHash('sha256');
  readonly #sha256: string;
  readonly #isPad: boolean;

  constructor(entry: TarEntry, file: Pick<BundleFile, 'path' | 'size' | 'sha256'> | undefined) {
    if (file?.path !== entry.name) throw bundleFault('file-list');
    if (file.size !== entry.size) throw bundleFault('file-size');
    this.#sha256 = file.sha256;
    this.#isPad = file.path === PATHS.pad;
  }

  take(data: Uint8Array): void {
    if (this.#isPad && data.some((byte) => byte !== 0)) throw bundleFault('pad-content');
    this.#hash.update(data);
  }

  close(): void {
    if (this.#hash.digest('hex') !== this.#sha256) throw bundleFault('file-hash');
  }
}

function checkHead(index: number, { name, size }: TarEntry): void {
  if (index === 0 && name !== PATHS.manifest) throw bundleFault('no-manifest');
  if (index === 0 && (size === 0 || size > LIMITS.manifest)) throw bundleFault('manifest-size');
  if (index === 1 && name !== PATHS.signature) throw bundleFault('tar-order');
  if (index === 1 && size > LIMITS.signature) throw bundleFault('signature-syntax');
}
