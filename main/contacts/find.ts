import type { ContactSummary } from '../../shared/contacts/schema.ts';
import type { contactsCalls } from '../../shared/contacts/calls.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText, indexWords, matchExpression, queryWords } from '../kernel/words.ts';
import { dueBefore } from './answers.ts';
import { searchableFacts } from './entry.ts';
import { findEntry, matchEntries } from './repository.ts';

/** Matches looked at for one search; more are not ranked, so the answer stays quick. */
const CANDIDATES = 200;

type Found = AnswerOf<typeof contactsCalls.search>;

/** Ranks what the index finds: names before what else is known, archived entries last. */
export function findContacts(db: ReadableDb, text: string, limit: number): Found {
  const match = matchExpression(text);
  if (match === null) return [];
  const asked = queryWords(text).flat();
  return matchEntries(db, { match, limit: CANDIDATES, dueBefore: dueBefore(db) })
    .map((contact) => ({ contact, score: scoreOf(contact, asked), sortTitle: foldText(contact.title) }))
    .sort((one, other) => other.score - one.score || (one.sortTitle < other.sortTitle ? -1 : 1))
    .slice(0, limit)
    .map(({ contact }) => ({ contact, reasons: reasonsFor(db, contact, asked) }));
}

function scoreOf(contact: ContactSummary, asked: readonly string[]): number {
  const titleWords = indexWords(contact.title);
  const holderWords = indexWords(contact.holder);
  const whole = asked.filter((word) => titleWords.includes(word) || holderWords.includes(word)).length;
  const begun = asked.filter((word) =>
    [...titleWords, ...holderWords].some((known) => known.startsWith(word)),
  );
  return whole * 3 + begun.length - (contact.archivedAt === null ? 0 : 100);
}

function reasonsFor(
  db: ReadableDb,
  contact: ContactSummary,
  asked: readonly string[],
): Found[number]['reasons'] {
  const entry = findEntry(db, contact.kind, contact.id);
  if (entry === null) return [];
  return searchableFacts(entry, contact.subtitle)
    .filter((fact) => indexWords(fact.text).some((word) => asked.some((form) => word.startsWith(form))))
    .slice(0, 4)
    .map((fact) => ({ field: fact.field, text: fact.text.slice(0, 160) }));
}
