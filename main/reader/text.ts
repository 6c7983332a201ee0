import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadDocument } from '../../shared/reader/result.ts';
import { decodedText } from './encoding.ts';
import { LIMITS } from './limits.ts';
import type { Warnings } from './sheet.ts';
import { blocksOfText } from './text-blocks.ts';

/**
 * Reads plain text, such as a note that comes with a mail.
 * @throws AppError `reader/limit` when it is too long · `files/empty` without a word in it
 */
export function readText(
  bytes: Uint8Array,
  warnings: Warnings,
): { readonly encoding: string; readonly document: ReadDocument } {
  if (bytes.length > LIMITS.text.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  const { text, encoding } = decodedText(bytes, warnings);
  if (text.length > LIMITS.text.textChars) throw new AppError('reader/limit', { limit: 'size' });
  const blocks = blocksOfText(text);
  if (blocks.length === 0) throw new AppError('files/empty');
  return { encoding, document: { blocks } };
}
