import { AppError } from '../../shared/kernel/errors.ts';
import { decodeQuotedPrintable, readContentLines, type ContentLine } from './content-lines.ts';
import { knownCharset, toBinary, toText } from './content-text.ts';
import { LIMITS } from './limits.ts';
import type { Warnings } from './sheet.ts';

/** A property with its value as text. */
export interface CardProperty {
  readonly name: string;
  readonly group: string;
  /** Lower case, without `pref` and the like that say nothing about kind. */
  readonly types: readonly string[];
  readonly isPreferred: boolean;
  /** Still escaped: `\n`, `\,`, `\;`. */
  readonly value: string;
}

/** One card, top level. */
export interface Card {
  /** From 1. */
  readonly card: number;
  readonly line: number;
  readonly properties: CardProperty[];
  /** Properties as lines of text, attachments left out. */
  readonly raw: string[];
}

const MOST_TYPES = 64;
const ATTACHMENTS = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);

/**
 * Reads cards of versions 2.1, 3.0 and 4.0, mixed if need be. A fault is reported with its line and the card kept.
 * @see RFC 6350, RFC 2426, and the versit vCard 2.1 specification
 */
export function readCards(bytes: Uint8Array, warnings: Warnings): { cards: Card[]; encoding: string } {
  if (bytes.length > LIMITS.vcard.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  const { binary, charset } = toBinary(bytes, warnings);
  const cards: Card[] = [];
  let open: Card | null = null;
  let depth = 0;
  let lines = 0;
  let cardLine = 0;

  function start(line: number): Card {
    if (cards.length >= LIMITS.vcard.cards) throw new AppError('reader/limit', { limit: 'entries' });
    const card: Card = { card: cards.length + 1, line, properties: [], raw: [] };
    cards.push(card);
    return card;
  }

  readContentLines(
    binary,
    (property) => {
      if (++lines > LIMITS.vcard.lines) throw new AppError('reader/limit', { limit: 'rows' });
      const component = property.value.trim().toUpperCase();
      if (property.name === 'BEGIN' && component === 'VCARD') {
        // A card inside a property (AGENT) belongs to the outer one; after a missing END a new card begins.
        const isNested = depth > 0 && open?.properties.at(-1)?.name === 'AGENT';
        if (depth > 0 && !isNested)
          warnings.add('card-not-closed', {}, { card: cards.length, line: cardLine });
        depth = isNested ? depth + 1 : 1;
        if (!isNested) {
          open = start(property.line);
          cardLine = property.line;
        }
        return;
      }
      if (property.name === 'END' && component === 'VCARD') {
        if (depth === 0) warnings.add('card-not-closed', {}, { line: property.line });
        depth = Math.max(0, depth - 1);
        if (depth === 0) open = null;
        return;
      }
      if (open === null) {
        warnings.add('line-not-understood', {}, { line: property.line });
        return;
      }
      takeProperty(open, property, depth > 1, charset, warnings);
    },
    ({ line, text }) => {
      if (++lines > LIMITS.vcard.lines) throw new AppError('reader/limit', { limit: 'rows' });
      const card = open;
      warnings.add('line-not-understood', {}, card === null ? { line } : { card: card.card, line });
      if (card === null) return;
      const value = toText(text, null, charset).slice(0, LIMITS.valueChars);
      card.properties.push({ name: '', group: '', types: [], isPreferred: false, value });
      card.raw.push(value);
    },
  );
  if (depth > 0) warnings.add('card-not-closed', {}, { card: cards.length, line: cardLine });
  return { cards, encoding: charset };
}

function takeProperty(
  card: Card,
  line: ContentLine,
  isNested: boolean,
  charset: string,
  warnings: Warnings,
): void {
  const encoding = (line.parameters.get('ENCODING')?.[0] ?? '').toUpperCase();
  const isPacked = encoding === 'BASE64' || encoding === 'B';
  const isAttachment =
    ATTACHMENTS.has(line.name) && (isPacked || /^\s*data:/i.test(line.value) || line.value.length > 500);
  const name = isNested ? `AGENT ${line.name}` : line.name;
  if (isAttachment || isPacked) {
    warnings.count(
      'attachment-dropped',
      line.name,
      { card: card.card, line: line.line },
      { label: line.name },
    );
    card.raw.push(`${name}: …`);
    return;
  }
  const declared = line.parameters.get('CHARSET')?.[0];
  const isSoft = encoding === 'QUOTED-PRINTABLE' || encoding === 'Q';
  const text = toText(
    isSoft ? decodeQuotedPrintable(line.value) : line.value,
    knownCharset(declared),
    charset,
  );
  if (text.length > LIMITS.valueChars) {
    warnings.count('value-cut', line.name, { card: card.card, line: line.line }, { label: line.name });
  }
  const value = text.slice(0, LIMITS.valueChars);
  if (value.includes('\ufffd')) {
    warnings.count('characters-lost', String(card.card), { card: card.card, line: line.line });
  }
  const types = (line.parameters.get('TYPE') ?? [])
    .map((type) => type.trim().toLowerCase())
    .filter((type) => type !== '')
    .slice(0, MOST_TYPES);
  card.properties.push({
    name,
    group: line.group.toLowerCase(),
    types: types.filter((type) => type !== 'pref'),
    isPreferred: types.includes('pref') || line.parameters.has('PREF'),
    // A line break inside quoted-printable is text, not structure.
    value: isSoft ? value.replace(/\r\n|\r|\n/g, '\\n') : value,
  });
  if (card.raw.length < 1500) {
    const said = types.length === 0 ? '' : ` (${types.join(', ').slice(0, 1000)})`;
    card.raw.push(`${name}${said}: ${value}`);
  }
}
