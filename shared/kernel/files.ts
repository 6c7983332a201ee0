import { z } from 'zod';

/**
 * A file the user chose. The command line gives a path; the window gives a handle (`grant:<uuid>`) that the
 * shell minted from a dialog or a drop: the core refuses a path that comes from the window.
 */
export const FileRef = z
  .string()
  .min(1)
  .max(4096)
  .brand<'FileRef'>()
  .meta({ description: 'a path on the command line; in the window a handle that the shell minted' });
export type FileRef = z.infer<typeof FileRef>;
