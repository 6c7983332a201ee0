import { zipSync } from 'fflate';
import { AppError } from '../../shared/kernel/errors.ts';
import type { DocumentBlock } from '../../shared/reader/result.ts';
import { LIMITS } from './limits.ts';
import type { Warnings } from './sheet.ts';
import { xmlReader, type XmlHandler } from './xml.ts';
import { openZip, type ZipArchive, type ZipEntry } from './zip-guard.ts';

/** What is taken out of a package for the converter: its text, and nothing that could be large, run or lead elsewhere. */
export interface DocxPackage {
  readonly title: string;
  /** Text of headers and footers, each once. */
  readonly headers: DocumentBlock[];
  readonly footers: DocumentBlock[];
  /** A package of the same text, not compressed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Parts without any text of the document, or with text that is none of it, such as comments. */
const LEFT_OUT =
  /^(?:customXml|docProps)\/|\/(?:theme|glossary|charts|diagrams|embeddings|media|activeX)\/|\/(?:comments|people|settings|webSettings|fontTable|vbaData)\w*\.xml(?:\.rels)?$/i;

/**
 * Opens a package behind the guard and reads every part of it once as XML: what the converter is then given has no document type,
 * is no deeper than it may be, and is as large as it says.
 *
 * @throws AppError `reader/limit` · `reader/damaged` · `reader/encrypted`
 */
export function openDocx(bytes: Uint8Array, warnings: Warnings): DocxPackage {
  if (bytes.length > LIMITS.docx.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  const archive = openZip(bytes, 'docx');
  const kept: Record<string, Uint8Array> = {};
  const headers = new Set<string>();
  const footers = new Set<string>();
  let outside = 0;
  for (const entry of archive.entries.values()) {
    const linked = linkCounter();
    if (!/\.(?:xml|rels)$/i.test(entry.name) || LEFT_OUT.test(entry.name)) {
      // Where a template from elsewhere, with its macros, is named.
      if (/\/settings\.xml\.rels$/i.test(entry.name)) partOf(archive, entry, linked.handler);
      outside += linked.count();
      continue;
    }
    const texts: string[] = [];
    const isText = /\/(?:header|footer)\d*\.xml$/i.test(entry.name);
    const handler = isText ? paragraphReader(texts) : linked.handler;
    const content = partOf(archive, entry, handler);
    outside += linked.count();
    for (const text of texts) (entry.name.toLowerCase().includes('/footer') ? footers : headers).add(text);
    if (!isText) kept[entry.name] = content;
  }
  tellWhatIsLeft(archive, outside, warnings);
  return {
    title: titleOf(archive),
    headers: blocksOf(headers),
    footers: blocksOf(footers),
    bytes: new Uint8Array(zipSync(kept, { level: 0 })),
  };
}

function blocksOf(texts: ReadonlySet<string>): DocumentBlock[] {
  return [...texts].map((text) => ({ kind: 'header', text }));
}

function partOf(archive: ZipArchive, entry: ZipEntry, handler: XmlHandler): Uint8Array {
  const content = new Uint8Array(entry.bytes);
  const xml = xmlReader('docx', handler);
  let at = 0;
  archive.stream(entry, (chunk, final) => {
    content.set(chunk, at);
    at += chunk.length;
    // The mark of the encoding is no part of the text; the reader of XML drops it.
    xml.push(chunk, final);
  });
  return content;
}

const NOTHING: XmlHandler = { open: () => undefined, close: () => undefined, text: () => undefined };

/** Gathers the paragraphs of a header or footer; what stands in a fallback was there before. */
function paragraphReader(texts: string[]): XmlHandler {
  let text = '';
  let isText = false;
  let fallbacks = 0;
  return {
    open: (name) => {
      if (name === 'Fallback') fallbacks++;
      else if (name === 't') isText = true;
      else if (name === 'tab') text += '\t';
      else if (name === 'br' || name === 'cr') text += '\n';
    },
    close: (name) => {
      if (name === 'Fallback') fallbacks--;
      else if (name === 't') isText = false;
      else if (name === 'p') {
        if (text.trim() !== '' && fallbacks === 0) texts.push(text.trim());
        text = '';
      }
    },
    text: (part) => {
      if (isText && fallbacks === 0) text += part;
    },
  };
}

/** Counts what a part takes from somewhere else; links that people would have to click are none of it. */
function linkCounter(): { handler: XmlHandler; count: () => number } {
  let count = 0;
  return {
    handler: {
      ...NOTHING,
      open: (name, attributes) => {
        if (name !== 'Relationship' || attributes['TargetMode'] !== 'External') return;
        if (attributes['Type']?.endsWith('/hyperlink') !== true) count++;
      },
    },
    count: () => count,
  };
}

function tellWhatIsLeft(archive: ZipArchive, outside: number, warnings: Warnings): void {
  const names = [...archive.entries.keys()];
  const dropped = names.filter((name) => /\/(?:media|embeddings|activeX)\/[^/]+$/i.test(name)).length;
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) warnings.add('macros-ignored');
  if (dropped > 0) warnings.add('attachment-dropped', { count: dropped });
  if (outside > 0) warnings.add('remote-content', { count: outside });
}

function titleOf(archive: ZipArchive): string {
  const entry = archive.find('docProps/core.xml');
  if (entry === null) return '';
  let title = '';
  let isTitle = false;
  const handler: XmlHandler = {
    open: (name) => {
      isTitle = name === 'title';
    },
    close: () => {
      isTitle = false;
    },
    text: (part) => {
      if (isTitle) title += part;
    },
  };
  try {
    partOf(archive, entry, handler);
  } catch {
    return '';
  }
  return title.replace(/\s+/gu, ' ').trim().slice(0, 4000);
}
