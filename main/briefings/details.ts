import type { ProposedDetails } from '../../shared/briefings/calls.ts';
import { BriefingId } from '../../shared/briefings/schema.ts';
import type { z } from 'zod';
import { CalendarDate } from '../../shared/kernel/dates.ts';
import type { ReadResult } from '../../shared/reader/result.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { languageOf } from './language.ts';
import { listTitles, type BriefingTitle } from './repository.ts';
import { senderNameOf } from './service.ts';

type Proposed = z.infer<typeof ProposedDetails>;

/** So much of the beginning of a document may carry its marking and its date. */
const HEAD_BLOCKS = 40;

/** Markings as they stand on documents, in the languages that are read; the longest first. */
const MARKING =
  /^[\s*[(—-]*((?:strictly |très |muy |highly )?(?:confidential|restricted|official use only|for official use only|official[- ]sensitive|not for (?:public )?distribution|confidentiel(?:le)?|diffusion restreinte|usage officiel|confidencial|reservado|uso oficial|difusión restringida|divulgação restrita|سري(?: للغاية)?|محظور النشر|للاستخدام الرسمي|конфиденциально|для служебного пользования)|tlp:\s?(?:red|amber\+strict|amber|green|clear|white))[\s*\])—.-]*$/iu;

/** What the file, the head of its mail and earlier briefings say about a new one, for the officer to correct. */
export function proposeDetails(
  db: ReadableDb,
  file: { name: string },
  result: Pick<ReadResult, 'mail' | 'document'>,
): Proposed {
  const { mail, document } = result;
  const head = (document?.blocks ?? []).slice(0, HEAD_BLOCKS).map(({ text }) => text.trim());
  const title = lineOf(mail?.subject ?? '') || lineOf(document?.title ?? '') || titleOf(file.name);
  const sender = lineOf(nameOfSender(mail?.from ?? ''));
  const documentDate = dayOf(mail?.sentAt) ?? dayIn(file.name) ?? dayIn(title) ?? firstDay(head);
  return {
    title,
    sender,
    documentDate,
    marking: lineOf(head.map((text) => MARKING.exec(text)?.[1] ?? '').find((text) => text !== '') ?? ''),
    language: languageOf((document?.blocks ?? []).slice(0, 400).map(({ text }) => text)),
    supersedes: editionBefore(db, { title, sender, documentDate }),
  };
}

/** The file name without its ending. */
export function titleOf(fileName: string): string {
  const title = fileName
    .replace(/\.[^.]{1,8}$/u, '')
    .replace(/[_\s]+/gu, ' ')
    .trim();
  return title === '' ? fileName : title;
}

/**
 * The latest briefing with a title alike, of the same sender where both are known, that nothing replaces yet; `null` when there is
 * none, or when it is of a later day: what comes late is not the next. Two titles are alike when nothing but dates, numbers and words
 * for "edition" tells them apart.
 */
export function editionBefore(
  db: ReadableDb,
  asked: { title: string; sender: string; documentDate: string | null; exceptId?: string },
): Proposed['supersedes'] {
  const key = editionKey(asked.title);
  if (key === '') return null;
  const sender = senderKey(asked.sender);
  const isOfSender = (briefing: BriefingTitle): boolean => {
    const known = senderKey(senderNameOf(db, briefing));
    return sender === '' || known === '' || known === sender;
  };
  const found = listTitles(db).find(
    (briefing) =>
      briefing.id !== asked.exceptId &&
      !briefing.isReplaced &&
      editionKey(briefing.title) === key &&
      isOfSender(briefing),
  );
  if (found === undefined || isOlder(asked.documentDate, found)) return null;
  return { id: BriefingId.parse(found.id), title: found.title };
}

/** A document is as old as it says, or else as the day it came. */
function isOlder(documentDate: string | null, than: BriefingTitle): boolean {
  return documentDate !== null && documentDate < (than.documentDate ?? than.receivedOn);
}

const EDITION_WORDS = new Set(
  'edition editions ed version ver v rev revision revised update updated upd no nr num numero final draft new latest copy week month quarter q1 q2 q3 q4 of re fw fwd tr edicion edicao versao mise jour maj du de la le des del do da january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro'.split(
    ' ',
  ),
);

/** The words of a title that tell what it is about, in order of the alphabet. */
function editionKey(title: string): string {
  return foldText(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/\p{N}/u.test(word) && !EDITION_WORDS.has(word))
    .sort()
    .join(' ');
}

const senderKey = (sender: string): string =>
  foldText(nameOfSender(sender))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `Ministry of Health <desk@health.example>` → the name; the address where there is no name. */
function nameOfSender(from: string): string {
  const name = /^\s*"?([^"<]*?)"?\s*<[^>]*>\s*$/u.exec(from)?.[1]?.trim() ?? '';
  return name === '' ? from.replace(/[<>"]/gu, '').trim() : name;
}

function lineOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, 300);
}

function dayOf(instant: string | undefined): CalendarDate | null {
  const day = CalendarDate.safeParse((instant ?? '').slice(0, 10));
  return day.success ? day.data : null;
}

/** The only day that is written year first, which nobody can misread. */
function dayIn(text: string): CalendarDate | null {
  const days = [
    ...text.matchAll(/(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?([0-2]\d|3[01])(?!\d)/gu),
  ].flatMap(([, year, month, day]) => dayOf(`${year ?? ''}-${month ?? ''}-${day ?? ''}`) ?? []);
  const [only, ...others] = [...new Set(days)];
  return only !== undefined && others.length === 0 ? only : null;
}

function firstDay(texts: readonly string[]): CalendarDate | null {
  for (const text of texts) {
    const day = dayIn(text);
    if (day !== null) return day;
  }
  return null;
}
