import { bundleFault } from './fault.ts';
import { concat, sameBytes, utf8 } from './bytes.ts';

/**
 * The archive of a bundle: POSIX ustar of which every header byte follows from name and size.
 * @see docs/bundle-format.md section 3
 */

/** What an entry is called, and how many bytes it has. */
export interface TarEntry {
  name: string;
  size: number;
}

/** What a reader meets, in order: an entry, then its data in pieces. */
export type TarPart = { entry: TarEntry } | { data: Uint8Array };

const BLOCK = 512;
const MAX_SIZE = 8 ** 11 - 1;
const NAME = /^[a-z0-9][a-z0-9./-]{0,98}$/;
const MAGIC_AND_VERSION = 'ustar\0' + '00';
/** The two blocks of zero bytes that end an archive. */
export const TAR_END = new Uint8Array(2 * BLOCK);

/** Bytes that fill the last block of an entry of that size. */
export function tarFill(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

/** Bytes that an entry takes in the archive: header, content, fill. */
export function tarLength(size: number): number {
  return BLOCK + size + tarFill(size);
}

/**
 * The header block of an entry.
 * @throws RangeError when name or size do not fit the format
 */
export function tarHeader({ name, size }: TarEntry): Uint8Array {
  if (!NAME.test(name) || !Number.isInteger(size) || size < 0 || size > MAX_SIZE)
    throw new RangeError('tar entry');
  const header = new Uint8Array(BLOCK);
  const put = (offset: number, text: string): void => {
    header.set(utf8(text), offset);
  };
  put(0, name);
  put(100, '0000644');
  put(108, '0000000');
  put(116, '0000000');
  put(124, size.toString(8).padStart(11, '0'));
  put(136, '00000000000');
  put(148, ' '.repeat(8));
  put(156, '0');
  put(257, MAGIC_AND_VERSION);
  put(329, '0000000');
  put(337, '0000000');
  const checksum = header.reduce((sum, byte) => sum + byte, 0);
  put(148, `${checksum.toString(8).padStart(6, '0')}\0 `);
  return header;
}

/** Writes a whole archive in memory. */
export function writeTar(entries: readonly { name: string; bytes: Uint8Array }[]): Uint8Array<ArrayBuffer> {
  const blocks = entries.flatMap(({ name, bytes }) => [
    tarHeader({ name, size: bytes.length }),
    bytes,
    new Uint8Array(tarFill(bytes.length)),
  ]);
  return concat([...blocks, TAR_END]);
}

/**
 * Reads an archive as it streams past. The data of an entry come before the next entry; an entry without data has none.
 * Returns only when the archive ended where the chunks end.
 * @throws AppError `bundles/damaged` with `tar-header`, `tar-padding`, `tar-cut`, `tar-trailing`
 */
export async function* readTar(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarPart> {
  let state: 'header' | 'data' | 'fill' | 'end' = 'header';
  let left = BLOCK;
  let fill = 0;
  const block = new Uint8Array(BLOCK);
  for await (const chunk of chunks) {
    let offset = 0;
    while (offset < chunk.length) {
      const piece = chunk.subarray(offset, offset + left);
      if (piece.length === 0) throw bundleFault('tar-trailing');
      offset += piece.length;
      if (state === 'header') block.set(piece, BLOCK - left);
      if (state === 'data') yield { data: piece };
      if (state === 'fill' && piece.some((byte) => byte !== 0)) throw bundleFault('tar-padding');
      if (state === 'end' && piece.some((byte) => byte !== 0)) throw bundleFault('tar-trailing');
      left -= piece.length;
      while (left === 0 && state !== 'end') {
        if (state === 'header') {
          if (block.every((byte) => byte === 0)) {
            state = 'end';
            left = BLOCK;
          } else {
            const entry = parseHeader(block);
            yield { entry };
            state = 'data';
            left = entry.size;
            fill = tarFill(entry.size);
          }
        } else if (state === 'data') {
          state = 'fill';
          left = fill;
        } else {
          state = 'header';
          left = BLOCK;
        }
      }
    }
  }
  if (state !== 'end' || left !== 0) throw bundleFault('tar-cut');
}

function parseHeader(block: Uint8Array): TarEntry {
  const text = new TextDecoder('latin1').decode(block);
  const name = text.slice(0, 100).replace(/\0+$/, '');
  const size = /^[0-7]{11}$/.test(text.slice(124, 135)) ? Number.parseInt(text.slice(124, 135), 8) : -1;
  if (!NAME.test(name) || size < 0) throw bundleFault('tar-header');
  // Comparing with the header that we would write leaves no byte to choose.
  if (!sameBytes(tarHeader({ name, size }), block)) throw bundleFault('tar-header');
  return { name, size };
}
