import { createHash } from 'node:crypto';
import type { BundleFile, Manifest } from '../../../shared/bundles/manifest.ts';
import type { ByteSource } from './bytes.ts';
import { fromList, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical.ts';
import { PAD_MEDIA, PATHS, trustedCommentOf } from './checks.ts';
import { padmeLength } from './padme.ts';
import { TAR_END, tarFill, tarLength } from './tar.ts';

/**
 * Finds the pad that brings the archive to its Padmé length; the pad's own size stands in the manifest, which counts too.
 * @param manifestWith the manifest with a pad of so many bytes
 */
export function padded(manifestWith: (padBytes: number) => Manifest): Manifest {
  const wanted = (manifest: Manifest): number => {
    const signature = signatureLength(manifest);
    const sizes = [
      utf8(canonicalJson(manifest)).length,
      signature,
      ...manifest.files.filter(({ path }) => path !== PATHS.pad).map(({ size }) => size),
    ];
    const bare = archiveLength([...sizes, 0]);
    const target = padmeLength(bare);
    return target + tarFill(target) - bare;
  };
  let pad = wanted(manifestWith(0));
  for (let attempt = 0; attempt < 8; attempt++) {
    const manifest = manifestWith(pad);
    const next = wanted(manifest);
    if (next + tarFill(next) === pad + tarFill(pad)) return manifest;
    // One digit more or less moves the manifest over a block: the largest size with fewer digits fills the same block.
    const fewerDigits = 10 ** (String(next).length - 1) - 1;
    pad = attempt > 3 && fewerDigits > next - 512 ? fewerDigits : next;
  }
  return manifestWith(pad);
}

function signatureLength(manifest: Manifest): number {
  const lines = [
    'untrusted comment: chancery',
    'x'.repeat(100),
    `trusted comment: ${trustedCommentOf(manifest)}`,
    'x'.repeat(88),
  ];
  return `${lines.join('\n')}\n`.length;
}

/** How a pad stands in the manifest. */
export function padFile(size: number): BundleFile {
  const hash = createHash('sha256');
  for (let left = size; left > 0; left -= ZEROS.length) hash.update(ZEROS.subarray(0, left));
  return { path: PATHS.pad, size, sha256: hash.digest('hex'), media: PAD_MEDIA };
}

const ZEROS = new Uint8Array(65_536);

/** The content of a pad. */
export function zeros(size: number): ByteSource {
  const whole = Array.from({ length: Math.floor(size / ZEROS.length) }, () => ZEROS);
  return { size, chunks: () => fromList([...whole, ZEROS.subarray(0, size % ZEROS.length)]) };
}

/** Bytes of an archive with entries of these sizes. */
export function archiveLength(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + tarLength(size), TAR_END.length);
}
