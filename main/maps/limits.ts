/** Limits on map files, which come from anywhere. */
export const MAP_LIMITS = {
  /** Of one tile, unpacked. */
  tileBytes: 8 * 1024 * 1024,
  /** Of one tile or directory as it lies in the file. */
  packedBytes: 4 * 1024 * 1024,
  /** Of a directory or of the metadata, unpacked. */
  directoryBytes: 16 * 1024 * 1024,
  metadataBytes: 4 * 1024 * 1024,
  /** Bytes from the start by which a file is known again, together with its size. */
  headBytes: 64 * 1024,
  /** A file that takes longer is given up, with the thread that reads it. */
  openMs: 10_000,
  tileMs: 5_000,
  /** Of the thread that reads. */
  heapMb: 256,
} as const;
