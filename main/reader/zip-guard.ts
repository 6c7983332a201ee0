import { Inflate } from 'fflate';
import { AppError } from '../../shared/kernel/errors.ts';
import { LIMITS } from './limits.ts';
import { entryName } from './zip-names.ts';

/** One file in the archive, as its directory declares it. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  readonly packedBytes: number;
  readonly bytes: number;
}

/** An archive whose directory passed the guard; entries are unpacked one by one, counting real bytes. */
export interface ZipArchive {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Finds an entry by name, also when only its case differs; `null` when there is none. */
  find(name: string): ZipEntry | null;
  /** Unpacks piecewise; the last piece has `final` true. */
  stream(entry: ZipEntry, take: (chunk: Uint8Array, final: boolean) => void): void;
}

interface Slot extends ZipEntry {
  readonly offset: number;
  readonly method: number;
  readonly crc: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
// Deflate expands at most 1032 times: a piece of this size can become 16 MiB before it is counted.
const PIECE = 16 * 1024;

/**
 * Reads and judges an archive's directory without unpacking anything: number of entries, declared sizes and
 * ratio, names that leave the archive, names that stand twice.
 * @param format named in `reader/damaged` when the archive is cut or inconsistent
 */
export function openZip(bytes: Uint8Array, format: string): ZipArchive {
  const damaged = () => new AppError('reader/damaged', { format });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw damaged();
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || count > LIMITS.zip.entries)
    throw new AppError('reader/limit', { limit: 'entries' });
  const slots = new Map<string, Slot>();
  const folded = new Map<string, Slot>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    if ((flags & 1) !== 0) throw new AppError('reader/encrypted', { format });
    const nameEnd = at + 46 + nameBytes;
    const name = safeName(
      entryName(bytes.subarray(at + 46, nameEnd), bytes.subarray(nameEnd, nameEnd + extraBytes), flags),
    );
    const slot: Slot = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    // 4 GiB marks a ZIP64 size, which no file within our limits needs.
    checkSizes(slot.packedBytes, slot.bytes);
    total += slot.bytes;
    if (total > LIMITS.zip.totalBytes) throw new AppError('reader/limit', { limit: 'expansion' });
    if (!name.endsWith('/')) {
      const key = name.toLowerCase();
      if (folded.has(key)) throw new AppError('reader/limit', { limit: 'name' });
      folded.set(key, slot);
      slots.set(name, slot);
    }
    at = next;
  }

  let unpacked = 0;
  return {
    entries: slots,
    find: (name) => slots.get(name) ?? folded.get(name.toLowerCase()) ?? null,
    stream(entry, take) {
      const slot = slots.get(entry.name);
      if (slot === undefined) throw damaged();
      const packed = packedBytesOf(bytes, view, slot, damaged);
      let crc = 0xffffffff;
      let real = 0;
      const count = (chunk: Uint8Array, final: boolean) => {
        real += chunk.length;
        unpacked += chunk.length;
        checkSizes(packed.length, real);
        if (unpacked > LIMITS.zip.totalBytes) throw new AppError('reader/limit', { limit: 'expansion' });
        // More than declared is a directory that lies about its sizes: stop before it grows.
        if (real > slot.bytes) throw new AppError('reader/limit', { limit: 'expansion' });
        crc = crcOf(chunk, crc);
        if (final && (real !== slot.bytes || (crc ^ 0xffffffff) >>> 0 !== slot.crc)) throw damaged();
        take(chunk, final);
      };
      if (slot.method === 0) count(packed, true);
      else if (slot.method === 8) inflate(packed, count, damaged);
      else throw damaged();
    },
  };
}

function checkSizes(packedBytes: number, bytes: number): void {
  if (
    bytes > LIMITS.zip.entryBytes ||
    (bytes > LIMITS.zip.ratioAboveBytes && bytes > packedBytes * LIMITS.zip.ratio)
  ) {
    throw new AppError('reader/limit', { limit: 'expansion' });
  }
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function safeName(decoded: string): string {
  // Windows programs write backslashes.
  const name = decoded.replaceAll('\\', '/');
  const isUnsafe =
    name === '' ||
    name.length > 512 ||
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    name.includes('\0') ||
    name.split('/').includes('..');
  if (isUnsafe) throw new AppError('reader/limit', { limit: 'name' });
  return name;
}

function packedBytesOf(bytes: Uint8Array, view: DataView, slot: Slot, damaged: () => AppError): Uint8Array {
  if (slot.offset + 30 > bytes.length || view.getUint32(slot.offset, true) !== LOCAL) throw damaged();
  const start =
    slot.offset + 30 + view.getUint16(slot.offset + 26, true) + view.getUint16(slot.offset + 28, true);
  if (start + slot.packedBytes > bytes.length) throw damaged();
  return bytes.subarray(start, start + slot.packedBytes);
}

function inflate(
  packed: Uint8Array,
  take: (chunk: Uint8Array, final: boolean) => void,
  damaged: () => AppError,
) {
  const state = { isDone: false };
  const inflater = new Inflate((chunk, final) => {
    state.isDone = final;
    take(chunk, final);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof AppError ? error : damaged();
  }
  if (!state.isDone) throw damaged();
}

let crcTable: Uint32Array | undefined;

function crcOf(bytes: Uint8Array, start: number): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
  });
  let crc = start;
  for (let index = 0; index < bytes.length; index++) {
    crc = (crcTable[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return crc >>> 0;
}
