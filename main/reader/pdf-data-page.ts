import type { PdfDataLoader } from './pdf-data.ts';

/** In the window, each file is a script of the program, which the build makes of those that fit the pattern. */
export const loadPdfData: PdfDataLoader = async (folder, name) => {
  const [base = '', ending] = name.split('.');
  if (folder === 'cmaps') return bytesIn(await import(`../../node_modules/pdfjs-dist/cmaps/${base}.bcmap`));
  return bytesIn(
    ending === 'ttf'
      ? await import(`../../node_modules/pdfjs-dist/standard_fonts/${base}.ttf`)
      : await import(`../../node_modules/pdfjs-dist/standard_fonts/${base}.pfb`),
  );
};

function bytesIn(module: unknown): Uint8Array {
  const bytes: unknown =
    typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : null;
  if (!(bytes instanceof Uint8Array)) throw new Error('no such data');
  return bytes.slice();
}
