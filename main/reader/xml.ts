import { SaxesParser } from 'saxes';
import { AppError } from '../../shared/kernel/errors.ts';
import { LIMITS } from './limits.ts';

export interface XmlHandler {
  /** `name` without its prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * A streaming XML reader that refuses document types (and so every entity but the five of XML itself), skips
 * processing instructions, and stops at depth, attribute and text limits.
 * @param format named in `reader/damaged` when the XML is not well-formed
 */
export function xmlReader(
  format: string,
  handler: XmlHandler,
): { push(chunk: Uint8Array, final: boolean): void } {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const damaged = () => new AppError('reader/damaged', { format });
  let depth = 0;
  let attributes = 0;
  let textChars = 0;
  const locals = new Map<string, string>();
  const local = (name: string) => {
    const known = locals.get(name);
    if (known !== undefined) return known;
    const short = name.slice(name.lastIndexOf(':') + 1);
    if (locals.size < 1000) locals.set(name, short);
    return short;
  };
  const takeText = (text: string) => {
    textChars += text.length;
    if (textChars > LIMITS.xml.textChars) throw new AppError('reader/limit', { limit: 'size' });
    handler.text(text);
  };
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    if (++depth > LIMITS.xml.depth) throw new AppError('reader/limit', { limit: 'depth' });
  });
  parser.on('attribute', () => {
    if (++attributes > LIMITS.xml.attributes) throw new AppError('reader/limit', { limit: 'entries' });
  });
  parser.on('opentag', (tag) => {
    textChars = 0;
    handler.open(local(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    textChars = 0;
    handler.close(local(tag.name));
  });
  parser.on('text', takeText);
  parser.on('cdata', takeText);

  let decoder: TextDecoder | undefined;
  let started = false;
  // The document type is refused when it ends; one that never ends must not be gathered up to the end of the part.
  let head = '';
  return {
    push(chunk, final) {
      decoder ??= new TextDecoder(xmlEncoding(chunk), { fatal: true });
      try {
        let text = decoder.decode(chunk, { stream: !final });
        if (!started) {
          // A blank line before the declaration is a fault of many a page that makes feeds.
          if (head === '') text = text.trimStart();
          head += text;
          if (/<!DOCTYPE/i.test(head)) throw damaged();
          started = head.length > 4096 || final;
          if (started) head = '';
        }
        if (text !== '') parser.write(text);
        if (final) parser.close();
      } catch (error) {
        throw error instanceof AppError ? error : damaged();
      }
    },
  };
}

/** By the first bytes, else by what the declaration says of itself. */
function xmlEncoding(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0x3c && start[1] === 0) return 'utf-16le';
  if (start[0] === 0 && start[1] === 0x3c) return 'utf-16be';
  if (start[0] === 0xef) return 'utf-8';
  const declaration = String.fromCharCode(...start.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]{0,150}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(declaration)?.[1];
  return declared === undefined ? 'utf-8' : knownEncoding(declared);
}

/** A name that says nothing, or speaks of two bytes a letter where there is one, is taken for UTF-8. */
function knownEncoding(declared: string): string {
  try {
    const { encoding } = new TextDecoder(declared);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return 'utf-8';
  }
}
