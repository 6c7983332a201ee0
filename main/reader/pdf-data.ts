/** Folders of the library that hold what a PDF may name without carrying it: tables of letters, fonts that every reader has. */
export type PdfDataFolder = 'cmaps' | 'standard_fonts';
export type PdfDataLoader = (folder: PdfDataFolder, name: string) => Promise<Uint8Array>;

let load: PdfDataLoader = () => Promise.reject(new Error('no data'));

/** Says where the files of the library come from in this jail. They are parts of the program; the name comes from the PDF. */
export function usePdfData(loader: PdfDataLoader): void {
  load = loader;
}

/** What the library asks; in place of its own way over the network. */
export class PdfDataFactory {
  fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (!/^[\w-]{1,60}\.(?:bcmap|pfb|ttf)$/.test(filename)) return Promise.reject(new Error('no such data'));
    if (kind === 'cMapUrl') return load('cmaps', filename);
    if (kind === 'standardFontDataUrl') return load('standard_fonts', filename);
    return Promise.reject(new Error('no such data'));
  }
}
