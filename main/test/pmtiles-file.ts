import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** A picture of one pixel. */
export const A_PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** A vector tile with one empty layer named water. */
export const A_VECTOR_TILE = Buffer.from([
  0x1a, 0x0c, 0x0a, 0x05, 0x77, 0x61, 0x74, 0x65, 0x72, 0x28, 0x80, 0x20, 0x78, 0x02,
]);

/** Writes a map in one file with directories: tile 0/0/0 alone, `change` may break the bytes. */
export function writePmTiles(
  path: string,
  options: { tile?: Buffer; type?: number; directory?: Buffer; change?: (bytes: Buffer) => void } = {},
): void {
  const tile = options.tile ?? gzipSync(A_VECTOR_TILE);
  const varint = (value: number): number[] => {
    const bytes: number[] = [];
    for (let rest = value; ; rest = Math.floor(rest / 128)) {
      if (rest < 128) return [...bytes, rest];
      bytes.push((rest % 128) | 0x80);
    }
  };
  const directory =
    options.directory ??
    Buffer.from([...varint(1), ...varint(0), ...varint(1), ...varint(tile.length), ...varint(1)]);
  const metadata = Buffer.from(
    JSON.stringify({ name: 'Harbour', attribution: 'Somebody', vector_layers: [{ id: 'water' }] }),
  );
  const header = Buffer.alloc(127);
  header.write('PMTiles', 'latin1');
  header.writeUInt8(3, 7);
  const at = (offset: number, value: number): void => {
    header.writeBigUInt64LE(BigInt(value), offset);
  };
  at(8, 127);
  at(16, directory.length);
  at(24, 127 + directory.length);
  at(32, metadata.length);
  at(40, 127 + directory.length + metadata.length);
  at(48, 0);
  at(56, 127 + directory.length + metadata.length);
  at(64, tile.length);
  header.writeUInt8(1, 97);
  header.writeUInt8(2, 98);
  header.writeUInt8(options.type ?? 1, 99);
  header.writeUInt8(0, 100);
  header.writeUInt8(0, 101);
  header.writeInt32LE(-95_000_000, 102);
  header.writeInt32LE(386_000_000, 106);
  header.writeInt32LE(-90_000_000, 110);
  header.writeInt32LE(389_000_000, 114);
  const bytes = Buffer.concat([header, directory, metadata, tile]);
  options.change?.(bytes);
  writeFileSync(path, bytes);
}
