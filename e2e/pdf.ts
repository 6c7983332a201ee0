import { inflateSync } from 'node:zlib';

/** What a PDF of our own printer says about itself, read without a library: it keeps its objects in the open. */
export interface PdfFacts {
  pages: number;
  /** Every character that one of its fonts draws, in its plain form; letters that join may be told by another of their forms. */
  characters: ReadonlySet<string>;
  /** Whether the box that stands for a missing character is drawn anywhere. */
  hasMissing: boolean;
}

export function readPdf(bytes: Buffer): PdfFacts {
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF-')) throw new Error('not a PDF');
  const characters = new Set<string>();
  let hasMissing = false;
  for (const { index, 0: mark } of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(index - 3, index) === 'end') continue;
    const content = contentAt(bytes, index + mark.length);
    // Code 0 of every font is the box.
    if (/<0000>\s*Tj|<00>\s*Tj/.test(content)) hasMissing = true;
    if (content.includes('begincmap'))
      for (const char of charactersOf(content)) characters.add(char.normalize('NFKC'));
  }
  return {
    pages: (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length,
    characters,
    hasMissing,
  };
}

function contentAt(bytes: Buffer, start: number): string {
  const end = bytes.indexOf('endstream', start);
  const raw = bytes.subarray(start, end < 0 ? undefined : end);
  try {
    return inflateSync(raw).toString('latin1');
  } catch {
    return raw.toString('latin1');
  }
}

/** What the codes of a font stand for: `<03> <0041>`, or `<03> <05> <0041>` for several in a row. */
function* charactersOf(cmap: string): Generator<string> {
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, hex = ''] of block.matchAll(/<[0-9A-Fa-f]+>\s*<([0-9A-Fa-f]+)>/g)) yield* decoded(hex);
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', hex = ''] of block.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    )) {
      const first = [...decoded(hex)].join('');
      const code = first.codePointAt(0) ?? 0;
      const count = parseInt(to, 16) - parseInt(from, 16);
      for (let step = 0; step <= count; step++) yield String.fromCodePoint(code + step);
    }
}

function* decoded(hex: string): Generator<string> {
  const units = hex.match(/.{4}/g) ?? [];
  yield* String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
}
