import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { AppError } from '../../shared/kernel/errors.ts';
import type { DocumentBlock, ReadDocument, ReadMail, ReadPart } from '../../shared/reader/result.ts';
import { blocksOfHtml } from './html-blocks.ts';
import { LIMITS } from './limits.ts';
import { mailLeaves, type MailLeaf } from './mail-structure.ts';
import { PartList, plainName } from './part-list.ts';
import { Warnings } from './sheet.ts';
import { blocksOfText } from './text-blocks.ts';

/** A mail as read: its head, its text, and the files it carries. */
export interface MailReading {
  readonly mail: ReadMail;
  readonly document: ReadDocument;
  readonly parts?: ReadPart[];
}

/** Marks a forwarded message among the content types; the core puts what is in it in its place. */
export const FORWARDED = 'message/rfc822';

/**
 * Reads a mail: its head as text, its body as blocks without mark-up, its attachments as bytes. A forwarded message is an
 * attachment of its own. Nothing is fetched and nothing runs.
 * @throws AppError `reader/limit`, `reader/damaged`
 */
export async function readEml(bytes: Uint8Array, warnings: Warnings): Promise<MailReading> {
  if (bytes.length > LIMITS.eml.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  const start = mboxLine(bytes);
  const own = start === 0 ? bytes : bytes.subarray(start);
  const leaves = mailLeaves(own);
  const email = await parse(own);
  const parts = new PartList(warnings);
  const { names, forwarded } = attachmentsOf(email.attachments, parts, warnings);
  return {
    mail: headOf(email, { names, forwarded, leaves }, warnings),
    document: {
      ...(email.subject === undefined ? {} : { title: shortened(email.subject) }),
      blocks: bodyOf(email, warnings),
    },
    ...parts.all(),
  };
}

// "From xxx@xxx Tue May 10 …": the line that mailboxes put before a message.
function mboxLine(bytes: Uint8Array): number {
  const isMbox = [0x46, 0x72, 0x6f, 0x6d, 0x20].every((byte, index) => bytes[index] === byte);
  return isMbox ? bytes.indexOf(0x0a) + 1 : 0;
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: LIMITS.eml.depth,
      maxHeadersSize: LIMITS.eml.headBytes,
    });
  } catch {
    throw new AppError('reader/damaged', { format: 'eml' });
  }
}

function attachmentsOf(
  attachments: readonly Attachment[],
  parts: PartList,
  warnings: Warnings,
): { names: string[]; forwarded: (string | null)[] } {
  const names: string[] = [];
  const forwarded: (string | null)[] = [];
  let pictures = 0;
  for (const { filename, mimeType, content, related } of attachments) {
    if (typeof content === 'string') continue;
    const bytes = content instanceof Uint8Array ? content : new Uint8Array(content);
    if (mimeType === FORWARDED) {
      const base = filename === null ? 'message.eml' : plainName(filename);
      const name = /\.eml$/i.test(base) ? base : `${base}.eml`;
      forwarded.push(bytes.length === 0 ? null : parts.add(name, bytes));
      continue;
    }
    // How a saved page looks and what it would do is nothing that it says.
    if (filename === null && STYLES.test(mimeType)) continue;
    if (filename !== null) names.push(plainName(filename));
    if (related === true || (filename === null && mimeType.startsWith('image/'))) pictures++;
    else parts.add(filename ?? nameless(mimeType), bytes, { isQuiet: filename === null });
  }
  if (pictures > 0) warnings.add('attachment-dropped', { count: pictures });
  return { names, forwarded };
}

const STYLES = /^(?:text\/(?:css|javascript)|application\/(?:x-)?javascript|font\/.+)$/;

const NAMELESS: Readonly<Record<string, string>> = {
  'text/calendar': 'invitation.ics',
  'text/vcard': 'card.vcf',
  'text/csv': 'table.csv',
  'application/pdf': 'document.pdf',
};
const nameless = (type: string): string => NAMELESS[type] ?? 'attachment';

function headOf(
  email: Email,
  inside: { names: readonly string[]; forwarded: readonly (string | null)[]; leaves: readonly MailLeaf[] },
  warnings: Warnings,
): ReadMail {
  const [from] = addressesOf(email.from === undefined ? [] : [email.from]);
  const to = addressesOf(email.to);
  const cc = addressesOf(email.cc);
  const sentAt = sentAtOf(email, warnings);
  const messages = [...inside.forwarded];
  const types = inside.leaves.flatMap(({ type, count }) => {
    if (type !== FORWARDED) return Array.from({ length: Math.min(count, 20) }, () => type);
    // An empty message is the text it would be.
    const name = messages.shift();
    return name == null ? ['text/plain'] : [`${FORWARDED}; ${name}`];
  });
  return {
    ...(from === undefined ? {} : { from }),
    ...(to.length === 0 ? {} : { to }),
    ...(cc.length === 0 ? {} : { cc }),
    ...(email.subject === undefined ? {} : { subject: shortened(email.subject) }),
    ...(sentAt === undefined ? {} : { sentAt }),
    attachments: inside.names.slice(0, 200),
    contentTypes: types.slice(0, 200),
  };
}

const shortened = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 1000);

function addressesOf(addresses: readonly Address[] | undefined): string[] {
  return (addresses ?? [])
    .flatMap((one) => (one.group === undefined ? [one] : one.group))
    .map(({ name, address }) => shortened(name === '' ? address : `${name} <${address}>`))
    .filter((text) => text !== '')
    .slice(0, 200);
}

function sentAtOf({ date }: Email, warnings: Warnings): string | undefined {
  if (date === undefined || date.trim() === '') return undefined;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(date)) return date;
  warnings.add('sent-date-not-understood', { example: shortened(date) });
  return undefined;
}

function bodyOf({ text, html }: Email, warnings: Warnings): DocumentBlock[] {
  const plain = (text ?? '').trim();
  const markup = html ?? '';
  // A text that only says to look at the other one is none.
  const isText =
    plain !== '' && !(plain.length < 200 && markup.length > 2000 && plain.split(/\s+/).length < 20);
  const cut = (source: string): string => {
    if (source.length > LIMITS.eml.textChars) warnings.add('value-cut', { count: 1 });
    return source.slice(0, LIMITS.eml.textChars);
  };
  if (!isText) return blocksOfHtml(cut(markup), warnings);
  return tabled(markup, plain.length, warnings) ?? blocksOfText(cut(plain));
}

/** The HTML of a mail that says it all in both ways, when it has tables: in the plain text their cells run together. */
function tabled(markup: string, plainChars: number, warnings: Warnings): DocumentBlock[] | null {
  if (markup.length > LIMITS.eml.textChars || !/<t[dh][\s>]/i.test(markup)) return null;
  const own = new Warnings();
  const blocks = blocksOfHtml(markup, own);
  if (!blocks.some(({ kind }) => kind === 'cell')) return null;
  const chars = blocks.reduce((sum, { text }) => sum + text.length, 0);
  // What is hidden in it, or was never put into it, would be lost.
  if (chars < plainChars * 0.6) return null;
  for (const { code, detail, place } of own.all()) warnings.add(code, detail, place);
  return blocks;
}
