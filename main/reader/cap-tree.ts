import { AppError } from '../../shared/kernel/errors.ts';
import { LIMITS } from './limits.ts';
import { xmlReader } from './xml.ts';

/** An element under an alert; `text` is what stands directly in it, `name` has no prefix. */
export interface CapElement {
  readonly name: string;
  text: string;
  readonly children: CapElement[];
}

/** The alerts of a file in their order, and how many entries of a feed bring none. */
export interface CapFile {
  readonly alerts: CapElement[];
  linksOnly: number;
}

const ENTRIES = new Set(['entry', 'item']);

/**
 * Finds every `alert` element, alone, in a feed of RSS or Atom, or in an envelope around it. An alert that stands as text in an entry
 * is read too, one level deep.
 * @throws AppError `reader/damaged` when it is no XML, or has neither alert nor entry · `reader/limit`
 */
export function capTree(bytes: Uint8Array): CapFile {
  if (bytes.length > LIMITS.cap.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  const file: CapFile = { alerts: [], linksOnly: 0 };
  const entries = gather(bytes, file, 0);
  if (file.alerts.length === 0 && entries === 0) throw new AppError('reader/damaged', { format: 'cap' });
  return file;
}

function gather(bytes: Uint8Array, file: CapFile, level: number): number {
  const open: CapElement[] = [];
  let elements = 0;
  let entries = 0;
  /** Alerts known when the entry began; `null` outside of one. */
  let before: number | null = null;
  let entryText = '';
  const reader = xmlReader('cap', {
    open(name) {
      if (++elements > LIMITS.cap.elements) throw new AppError('reader/limit', { limit: 'entries' });
      const parent = open.at(-1);
      if (parent !== undefined || name === 'alert') {
        const element: CapElement = { name, text: '', children: [] };
        parent?.children.push(element);
        open.push(element);
      } else if (ENTRIES.has(name) && before === null) {
        before = file.alerts.length;
        entries++;
      }
      entryText = '';
    },
    close(name) {
      const element = open.pop();
      if (element !== undefined) {
        if (open.length > 0) return;
        if (file.alerts.length >= LIMITS.cap.alerts) throw new AppError('reader/limit', { limit: 'rows' });
        file.alerts.push(element);
        return;
      }
      if (before === null) return;
      if (level === 0 && /<(?:\w+:)?alert[\s>]/.test(entryText)) inText(entryText, file);
      entryText = '';
      if (!ENTRIES.has(name)) return;
      if (file.alerts.length === before) file.linksOnly++;
      before = null;
    },
    text(chunk) {
      const element = open.at(-1);
      if (element !== undefined) element.text += chunk;
      else if (before !== null) entryText += chunk;
    },
  });
  for (let at = 0; at < bytes.length; at += 65_536)
    reader.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  return entries;
}

/** What looked like an alert in the text of an entry and is none stays a link. */
function inText(text: string, file: CapFile): void {
  const inner = text.trim().replace(/^<\?xml[^>]*\?>/, '');
  try {
    gather(new TextEncoder().encode(inner), file, 1);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'reader/damaged') throw error;
  }
}
