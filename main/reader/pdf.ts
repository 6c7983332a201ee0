import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadDocument, ReadRequest } from '../../shared/reader/result.ts';
import { LIMITS } from './limits.ts';
import { blocksOf } from './pdf-blocks.ts';
import { linesOf, type PdfLine, type PdfRun } from './pdf-lines.ts';
import { openPdf } from './pdf-open.ts';
import type { Warnings } from './sheet.ts';

/**
 * Reads the text layer of a PDF. What it would run, open or fetch is never touched, only told.
 *
 * @throws AppError `reader/limit` · `reader/encrypted` · `reader/damaged` when no page can be read
 */
export async function readPdf(
  request: Pick<ReadRequest, 'bytes'>,
  warnings: Warnings,
): Promise<ReadDocument> {
  tellCommands(request.bytes, warnings);
  const { pdf, close } = await openPdf(request.bytes);
  try {
    await tellContents(pdf, warnings);
    const pages = await linesOfPages(pdf, warnings);
    const title = await titleOf(pdf);
    return { ...(title === '' ? {} : { title }), pages: pdf.numPages, blocks: blocksOf(pages) };
  } finally {
    await close();
  }
}

async function linesOfPages(pdf: PDFDocumentProxy, warnings: Warnings): Promise<PdfLine[][]> {
  const pages: PdfLine[][] = [];
  let chars = 0;
  let broken = 0;
  let silent = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const lines = await linesOfPage(pdf, number);
    if (lines === null) broken++;
    else if (lines.length === 0) silent++;
    for (const line of lines ?? []) chars += line.text.length;
    if (chars > LIMITS.pdf.textChars) throw new AppError('reader/limit', { limit: 'size' });
    pages.push(lines ?? []);
  }
  if (broken === pdf.numPages) throw new AppError('reader/damaged', { format: 'pdf' });
  if (broken > 0) warnings.add('page-not-read', { count: broken });
  if (silent > 0) warnings.add('page-without-text', { count: silent, pages: pdf.numPages });
  return pages;
}

/** `null` when the page is broken. */
async function linesOfPage(pdf: PDFDocumentProxy, number: number): Promise<PdfLine[] | null> {
  let page: PDFPageProxy | null = null;
  try {
    page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    return linesOf(items.filter((item): item is Extract<typeof item, PdfRun> => 'str' in item));
  } catch {
    return null;
  } finally {
    page?.cleanup();
  }
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string> {
  try {
    const { info } = await pdf.getMetadata();
    const title: unknown = Reflect.get(info, 'Title');
    return typeof title === 'string'
      ? title.normalize('NFKC').replace(/\s+/gu, ' ').trim().slice(0, 4000)
      : '';
  } catch {
    return '';
  }
}

/** What the library finds of scripts and files inside. */
async function tellContents(pdf: PDFDocumentProxy, warnings: Warnings): Promise<void> {
  try {
    if ((await pdf.hasJSActions()) && !warnings.all().some(({ code }) => code === 'macros-ignored'))
      warnings.add('macros-ignored');
    const files: unknown = await pdf.getAttachments();
    const count = files instanceof Map ? files.size : 0;
    if (count > 0) warnings.add('attachment-dropped', { count });
  } catch {
    // A catalogue too broken to tell; the pages may still be read.
  }
}

/** Commands that stand in the file itself, whatever they hang on: the library passes over them without a word. */
function tellCommands(bytes: Uint8Array, warnings: Warnings): void {
  let scripts = 0;
  let launches = 0;
  for (let at = bytes.indexOf(SLASH); at !== -1; at = bytes.indexOf(SLASH, at + 1)) {
    if (isName(bytes, at, 'JavaScript') || isName(bytes, at, 'JS')) scripts++;
    else if (isName(bytes, at, 'Launch')) launches++;
  }
  if (scripts > 0) warnings.add('macros-ignored');
  if (launches > 0) warnings.add('launch-ignored', { count: launches });
}

const SLASH = 0x2f;

function isName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + 1 + index] !== name.charCodeAt(index)) return false;
  }
  // Another letter or digit behind it makes another name.
  return !/[\w#-]/.test(String.fromCharCode(bytes[at + 1 + name.length] ?? 0x20));
}
