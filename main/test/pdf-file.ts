/** A PDF from the text of its objects, numbered from 1; the first is the catalogue. Offsets are right, nothing is compressed. */
export function pdfFile(objects: readonly string[], trailer = ''): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

const FONT = '<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>';

/** A page of drawing operators for each text; `more` goes into the catalogue, `objects` behind the others. */
export function pdfPages(
  contents: readonly string[],
  options: { more?: string; page?: string; objects?: readonly string[]; trailer?: string } = {},
): Uint8Array<ArrayBuffer> {
  const { more = '', page = '', objects = [], trailer = '' } = options;
  const numbers = contents.map((_, index) => 3 + index * 2);
  return pdfFile(
    [
      `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
      `<< /Type /Pages /Count ${String(contents.length)} /Kids [${numbers.map((number) => `${String(number)} 0 R`).join(' ')}] >>`,
      ...contents.flatMap((content, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${FONT} /Contents ${String(4 + index * 2)} 0 R ${page} >>`,
        `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
      ]),
      ...objects,
    ],
    trailer,
  );
}

/** Operators that write a text at a place, turned by some degrees. */
export function pdfText(
  text: string,
  x: number,
  y: number,
  options: { size?: number; angle?: number } = {},
): string {
  const { size = 12, angle = 0 } = options;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, y].map((value) => value.toFixed(4)).join(' ');
  return `BT /F1 ${String(size)} Tf ${matrix} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
}
