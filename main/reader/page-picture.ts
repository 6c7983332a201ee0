import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import type { PagePicture } from './page-jail.ts';

const side = z.number().int().nonnegative().max(8000);
const Head = z.strictObject({ pages: z.number().int().min(1).max(500), widthPx: side, heightPx: side });

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What a canvas writes. Profiles, texts, animations are not among it. */
const CHUNKS = new Set(['IHDR', 'IDAT', 'IEND', 'sRGB', 'gAMA', 'cHRM', 'pHYs', 'sBIT']);

/**
 * What a jail drew, checked to be a picture as our own canvas writes them: the window that shows it decodes nothing else.
 *
 * @throws AppError `not-found` when there is no such page · `reader/crashed` when it is anything else
 */
export function pictureOf(pieces: readonly string[], page: number): PagePicture {
  const { pages, widthPx, heightPx } = headOf(pieces[0]);
  const [, text] = pieces;
  if (text === undefined) throw new AppError('not-found', { kind: 'page', id: String(page) });
  const png = new Uint8Array(Buffer.from(text, 'base64'));
  if (!isPlainPng(png, widthPx, heightPx)) throw new AppError('reader/crashed');
  return { png, widthPx, heightPx, pages };
}

function headOf(text: string | undefined): z.infer<typeof Head> {
  try {
    return Head.parse(JSON.parse(text ?? ''));
  } catch {
    throw new AppError('reader/crashed');
  }
}

function isPlainPng(png: Uint8Array, widthPx: number, heightPx: number): boolean {
  if (SIGNATURE.some((byte, index) => png[index] !== byte)) return false;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let last = '';
  for (let at = 8; at < png.length;) {
    if (at + 12 > png.length || last === 'IEND') return false;
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (!CHUNKS.has(type) || at + 12 + length > png.length) return false;
    if ((last === '') !== (type === 'IHDR')) return false;
    if (type === 'IHDR' && (view.getUint32(at + 8) !== widthPx || view.getUint32(at + 12) !== heightPx))
      return false;
    last = type;
    at += 12 + length;
  }
  return last === 'IEND';
}
