import type { ReadPlace } from '../../shared/reader/result.ts';
import type { CapElement } from './cap-tree.ts';
import { LIMITS } from './limits.ts';
import type { Warnings } from './sheet.ts';

/** What the nodes of one alert share. */
export interface CapContext {
  readonly place: ReadPlace;
  readonly warnings: Warnings;
  /** What no field took. */
  readonly unmapped: { label: string; value: string }[];
  /** Names of what is required and not there. */
  readonly missing: Set<string>;
}

interface Named {
  name: string;
  value: string;
}

const MOST_UNMAPPED = 1000;

/** An element whose children are taken one by one; what is left at the end is kept as not understood. */
export class CapNode {
  readonly context: CapContext;
  private readonly left: Map<string, CapElement[]>;
  /** Names that had something to say. */
  private readonly said = new Set<string>();

  constructor(element: CapElement, context: CapContext) {
    this.context = context;
    this.left = new Map();
    for (const child of element.children) {
      const known = this.left.get(child.name);
      if (known === undefined) this.left.set(child.name, [child]);
      else known.push(child);
    }
  }

  /** One line, blanks run together; absent when it is empty. A second element of the name is kept as not understood. */
  line(name: string): string | undefined {
    return this.cut(this.first(name)?.replace(/\s+/g, ' '), 4000);
  }

  /** Text with its lines. */
  text(name: string): string | undefined {
    return this.cut(tidy(this.first(name)), LIMITS.valueChars);
  }

  /** A word of the standard in our spelling; another word is kept as not understood. */
  word<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const written = this.first(name);
    if (written === undefined) return undefined;
    const word = words.find((each) => isSame(each, written));
    if (word === undefined) this.notUnderstood(name, written);
    return word;
  }

  wordList<Word extends string>(name: string, words: readonly Word[]): Word[] | undefined {
    const found: Word[] = [];
    for (const written of this.all(name)) {
      const word = words.find((each) => isSame(each, written));
      if (word === undefined) this.notUnderstood(name, written);
      else if (!found.includes(word)) found.push(word);
    }
    return found.length === 0 ? undefined : found;
  }

  /** An instant in UTC. One without a time zone is not understood: an hour either way would be a guess. */
  instant(name: string): string | undefined {
    const written = this.first(name);
    if (written === undefined) return undefined;
    const at = instantOf(written);
    if (at === undefined) this.notUnderstood(name, written);
    return at;
  }

  lines(name: string): string[] | undefined {
    const found = this.all(name).map((text) => text.slice(0, 4000));
    return found.length === 0 ? undefined : found.slice(0, 200);
  }

  /** Words apart by blanks; one with blanks in it stands in quotation marks. */
  words(name: string): string[] | undefined {
    const written = this.first(name);
    if (written === undefined) return undefined;
    const found: string[] = [];
    for (const [, quoted, plain] of written.matchAll(/"([^"]*)"|(\S+)/g)) {
      const word = (quoted ?? plain ?? '').trim();
      if (word !== '' && found.length < 200) found.push(word.slice(0, 4000));
    }
    return found.length === 0 ? undefined : found;
  }

  /** `sender,identifier,sent` apart by blanks. */
  references(name: string): { sender: string; identifier: string; sent?: string }[] | undefined {
    const found: { sender: string; identifier: string; sent?: string }[] = [];
    for (const word of triples(this.first(name) ?? '')) {
      const [sender = '', ...rest] = word.split(',');
      const sent = rest.length > 1 ? instantOf(rest.at(-1) ?? '') : undefined;
      const identifier = (rest.length > 1 ? rest.slice(0, -1) : rest).join(',');
      if (sender === '' || identifier === '' || found.length >= 500) this.notUnderstood(name, word);
      else if (sent === undefined)
        found.push({ sender: sender.slice(0, 4000), identifier: identifier.slice(0, 4000) });
      else found.push({ sender: sender.slice(0, 4000), identifier: identifier.slice(0, 4000), sent });
    }
    return found.length === 0 ? undefined : found;
  }

  /** Pairs of `valueName` and `value`; before CAP 1.1 they stood as `name=value`. */
  values(name: string, most: number): Named[] | undefined {
    const found = this.take(name).map((element): Named => {
      const of = (child: string) => element.children.find((each) => each.name === child)?.text.trim() ?? '';
      if (element.children.length > 0)
        return { name: of('valueName').slice(0, 4000), value: of('value').slice(0, 4000) };
      const [key = '', ...rest] = element.text.trim().split('=');
      return rest.length === 0
        ? { name: '', value: key.slice(0, 4000) }
        : { name: key.slice(0, 4000), value: rest.join('=').slice(0, 4000) };
    });
    const filled = found.filter((each) => each.name !== '' || each.value !== '');
    if (filled.length > 0) this.said.add(name);
    for (const over of filled.slice(most)) this.keep(over.name, over.value);
    return filled.length === 0 ? undefined : filled.slice(0, most);
  }

  /** What each child of the name is read as. */
  each<Value>(name: string, most: number, read: (node: CapNode) => Value): Value[] | undefined {
    const elements = this.take(name);
    const values = elements.slice(0, most).map((element) => {
      const node = new CapNode(element, this.context);
      const value = read(node);
      node.finish();
      return value;
    });
    for (const over of elements.slice(most)) this.keep(name, flatText(over));
    return values.length === 0 ? undefined : values;
  }

  /** Texts of every child of the name, for shapes. */
  all(name: string): string[] {
    const found = this.take(name)
      .map((element) => element.text.trim())
      .filter((text) => text !== '');
    if (found.length > 0) this.said.add(name);
    return found;
  }

  /** Takes a child without keeping it. @returns whether there was one */
  drop(name: string): boolean {
    return this.take(name).length > 0;
  }

  /** Notes as missing what of these has not been said; asked after they were taken. */
  require(...names: readonly string[]): void {
    for (const name of names) if (!this.said.has(name)) this.context.missing.add(name);
  }

  notUnderstood(name: string, written: string): void {
    const example = written.slice(0, 200);
    this.context.warnings.count('value-not-understood', name, this.context.place, { column: name, example });
    this.keep(name, written);
  }

  keep(label: string, value: string): void {
    if (this.context.unmapped.length < MOST_UNMAPPED)
      this.context.unmapped.push({ label: label.slice(0, 200), value: value.slice(0, LIMITS.valueChars) });
  }

  /** Keeps whatever nobody took. Signatures are not checked, so they say nothing. */
  finish(): void {
    for (const [name, elements] of this.left) {
      if (name === 'Signature') continue;
      for (const element of elements) {
        const text = flatText(element);
        if (text !== '') this.keep(name, text);
      }
    }
    this.left.clear();
  }

  private take(name: string): CapElement[] {
    const found = this.left.get(name) ?? [];
    this.left.delete(name);
    return found;
  }

  private first(name: string): string | undefined {
    const [first, ...more] = this.all(name);
    for (const other of more) this.keep(name, other);
    return first;
  }

  private cut(text: string | undefined, chars: number): string | undefined {
    if (text === undefined || text.length <= chars) return text;
    this.context.warnings.count('value-cut', 'cap', this.context.place);
    return text.slice(0, chars);
  }
}

/**
 * Words of `sender,identifier,sent`. Blanks beside a comma do not end one, and a comma after the time does: both are seen where the
 * standard has a blank.
 */
function triples(text: string): string[] {
  const found: string[] = [];
  let open = '';
  const end = (): void => {
    if (open !== '') found.push(open.replace(/,+$/, '') || open);
    open = '';
  };
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    if (open !== '' && !open.endsWith(',') && !word.startsWith(',')) end();
    open += word;
    const plain = open.replace(/,$/, '');
    if (instantOf(plain.slice(plain.lastIndexOf(',') + 1)) !== undefined) {
      open = plain;
      end();
    }
  }
  end();
  return found;
}

/** `AllClear` and `all-clear` are one word. */
function isSame(word: string, written: string): boolean {
  return word.replaceAll('-', '') === written.replace(/[\s_-]/g, '').toLowerCase();
}

function instantOf(written: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i.test(written))
    return undefined;
  const atMs = Date.parse(
    written
      .replace(' ', 'T')
      .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
      .toUpperCase(),
  );
  return Number.isFinite(atMs) ? new Date(atMs).toISOString() : undefined;
}

function tidy(text: string | undefined): string | undefined {
  return text
    ?.split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function flatText(element: CapElement): string {
  return [element.text.trim(), ...element.children.map((child) => `${child.name}: ${flatText(child)}`)]
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, LIMITS.valueChars);
}
