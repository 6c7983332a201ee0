import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import type { MapFacts } from '../../shared/maps/schema.ts';
import { MAP_LIMITS } from './limits.ts';

/** An open map file. Whatever it throws means that the file is damaged or no map. */
export interface MapReader {
  facts: MapFacts;
  /** The tile as the page takes it, unpacked; `null` where there is none. `y` counts from the north. */
  tile(z: number, x: number, y: number): Promise<Uint8Array | null>;
  close(): void;
}

/** The file is no map that we read, or not one that can be trusted. */
export class MapFault extends Error {}

/** What packs a tile or directory. */
export type Packing = 'none' | 'gzip' | 'deflate' | 'brotli';

/** Unpacks with a limit: nothing grows beyond it. */
export function unpack(bytes: Uint8Array, packing: Packing, maxOutputLength: number): Uint8Array {
  if (packing === 'none') {
    if (bytes.length > maxOutputLength) throw new MapFault('size');
    return bytes;
  }
  const unpacked = { gzip: gunzipSync, deflate: inflateSync, brotli: brotliDecompressSync }[packing];
  // Node's own buffers may share memory with each other, and would take it along to the page.
  return new Uint8Array(unpacked(bytes, { maxOutputLength }));
}

/** How a tile is packed, by its first bytes: files that say one thing and hold another are common. */
export function packingOf(bytes: Uint8Array): Packing {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  return bytes[0] === 0x78 && (bytes[1] === 0x9c || bytes[1] === 0xda || bytes[1] === 0x01)
    ? 'deflate'
    : 'none';
}

/** Whether the bytes are a picture that the page shows: PNG, JPEG, WebP. */
export function isPicture(bytes: Uint8Array): boolean {
  const begins = (...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff)) return true;
  return (
    begins(0x52, 0x49, 0x46, 0x46) && [0x57, 0x45, 0x42, 0x50].every((byte, at) => bytes[at + 8] === byte)
  );
}

/** Plain text of what may be HTML: credits often are. */
export function plainText(html: string, most: number): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&copy;|&#169;/gi, '©')
    .replace(/&amp;/gi, '&')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

const Layers = z.array(z.object({ id: z.string().min(1).max(100) }));

/** Names of vector layers in the metadata of a map; empty when it tells none. */
export function layersIn(metadata: unknown): string[] {
  if (typeof metadata !== 'object' || metadata === null || !('vector_layers' in metadata)) return [];
  const layers = Layers.safeParse(metadata.vector_layers);
  return layers.success ? [...new Set(layers.data.map(({ id }) => id))].slice(0, 200) : [];
}

/** A box of four numbers, held within the world; the whole world when they make no sense. */
export function heldBox(west: number, south: number, east: number, north: number): MapFacts['box'] {
  const isBox =
    [west, south, east, north].every(Number.isFinite) &&
    south < north &&
    west < east &&
    west >= -181 &&
    east <= 181;
  if (!isBox) return { west: -180, south: -85.05, east: 180, north: 85.05 };
  return {
    west: Math.max(-180, west),
    south: Math.max(-90, south),
    east: Math.min(180, east),
    north: Math.min(90, north),
  };
}

/** Unpacks a tile and makes sure that it is what the map says it holds. */
export function checkedTile(bytes: Uint8Array, content: MapFacts['content']): Uint8Array {
  if (content === 'raster') {
    if (!isPicture(bytes) || bytes.length > MAP_LIMITS.tileBytes) throw new MapFault('picture');
    return new Uint8Array(bytes);
  }
  return unpack(new Uint8Array(bytes), packingOf(bytes), MAP_LIMITS.tileBytes);
}
