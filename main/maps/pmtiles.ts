import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import {
  Compression,
  PMTiles,
  SharedPromiseCache,
  TileType,
  type DecompressFunc,
  type Source,
} from 'pmtiles';
import { MAP_LIMITS } from './limits.ts';
import { checkedTile, heldBox, layersIn, MapFault, plainText, unpack, type MapReader } from './reader.ts';

const KEPT_DIRECTORIES = 64;

/**
 * Opens a map in one file with directories. Every range is read from the disk as it is needed, within the file and within limits.
 * @see PMTiles 3
 */
export async function openPmTiles(path: string): Promise<MapReader> {
  const file = openSync(path, 'r');
  try {
    const archive = archiveOf(file, path);
    const header = await archive.getHeader();
    const { tileType } = header;
    const content = tileType === TileType.Mvt ? 'vector' : 'raster';
    if (![TileType.Mvt, TileType.Png, TileType.Jpeg, TileType.Webp].includes(tileType))
      throw new MapFault('content');
    if (header.minZoom > header.maxZoom || header.maxZoom > 26) throw new MapFault('zoom');
    if (header.jsonMetadataLength > MAP_LIMITS.packedBytes) throw new MapFault('size');
    const metadata: unknown = header.jsonMetadataLength === 0 ? {} : await archive.getMetadata();
    return {
      facts: {
        name: plainText(wordIn(metadata, 'name'), 200),
        format: 'pmtiles',
        content,
        minZoom: header.minZoom,
        maxZoom: header.maxZoom,
        box: heldBox(header.minLon, header.minLat, header.maxLon, header.maxLat),
        attribution: plainText(wordIn(metadata, 'attribution'), 1000),
        layers: content === 'vector' ? layersIn(metadata) : [],
      },
      tile: async (z, x, y) => {
        if (x >= 2 ** z || y >= 2 ** z) return null;
        const found = await archive.getZxy(z, x, y);
        return found === undefined ? null : checkedTile(new Uint8Array(found.data), content);
      },
      close: () => {
        closeSync(file);
      },
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function archiveOf(file: number, path: string): PMTiles {
  const size = fstatSync(file).size;
  const source: Source = {
    getKey: () => path,
    getBytes: (offset, length) => {
      const isSound =
        Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0;
      if (!isSound || length > MAP_LIMITS.packedBytes || offset > size) throw new MapFault('range');
      const bytes = new Uint8Array(Math.min(length, size - offset));
      for (let done = 0; done < bytes.length;) {
        const read = readSync(file, bytes, done, bytes.length - done, offset + done);
        if (read === 0) throw new MapFault('range');
        done += read;
      }
      return Promise.resolve({ data: bytes.buffer });
    },
  };
  const decompress: DecompressFunc = (packed, compression) => {
    const packing =
      compression === Compression.Gzip ? 'gzip' : compression === Compression.Brotli ? 'brotli' : 'none';
    if (compression === Compression.Zstd) throw new MapFault('packing');
    const bytes = unpack(new Uint8Array(packed), packing, MAP_LIMITS.directoryBytes);
    return Promise.resolve(bytes.slice().buffer);
  };
  return new PMTiles(source, new SharedPromiseCache(KEPT_DIRECTORIES, true, decompress), decompress);
}

function wordIn(metadata: unknown, name: string): string {
  if (typeof metadata !== 'object' || metadata === null) return '';
  const value: unknown = Reflect.get(metadata, name);
  return typeof value === 'string' ? value : '';
}
