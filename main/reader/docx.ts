import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadDocument, ReadRequest } from '../../shared/reader/result.ts';
import { blocksOfHtml } from './docx-blocks.ts';
import { openDocx } from './docx-package.ts';
import type { Warnings } from './sheet.ts';

/**
 * Reads the text of a Word document: headings, paragraphs, lists, tables, notes; headers and footers around them. Comments, what was
 * deleted, pictures, macros are no text of it. No markup leaves this function.
 *
 * @throws AppError `reader/limit` · `reader/damaged` · `reader/encrypted`
 */
export async function readDocx(
  request: Pick<ReadRequest, 'bytes'>,
  warnings: Warnings,
): Promise<ReadDocument> {
  const { bytes, title, headers, footers } = openDocx(request.bytes, warnings);
  const { default: mammoth } = await import('mammoth/mammoth.browser.min.js');
  let html: string;
  try {
    const converted = await mammoth.convertToHtml(
      { arrayBuffer: bytes.buffer },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
      },
    );
    html = converted.value;
  } catch {
    // Whatever it stumbles over, its words may hold text of the file.
    throw new AppError('reader/damaged', { format: 'docx' });
  }
  const body = blocksOfHtml(html);
  return { ...(title === '' ? {} : { title }), blocks: [...headers, ...body, ...footers] };
}
