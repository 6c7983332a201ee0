import type { ContactSummary } from '../../shared/contacts/schema.ts';
import type { contactsCalls } from '../../shared/contacts/calls.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText, indexWords, matchExpression, queryWords } from '../kernel/words.ts';
import { dueBefore } from './answers.ts';
import { searchableFacts } from './entry.ts';
import { todayThere } from './today.ts';
import { findEntry, listSummaries, matchEntries, type MatchedEntry } from './repository.ts';

/** Matches looked at for one search; more are not ranked, so the answer stays quick. */
const CANDIDATES = 200;

type Found = AnswerOf<typeof contactsCalls.search>;

/** Ranks what the index finds: names before what else is known, archived entries last. */
export function findContacts(db: ReadableDb, text: string, limit: number): Found {
  const match = matchExpression(text);
  if (match === null) return [];
  const asked = queryWords(text).flat();
  const best = candidatesOf(db, match)
    .map((entry) => ({ entry, score: scoreOf(entry, asked) }))
    .sort((one, other) => other.score - one.score || (one.entry.sortTitle < other.entry.sortTitle ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry.number);
  return listSummaries(db, { numbers: best, dueBefore: dueBefore(db) }).map((contact) => ({
    contact,
    reasons: reasonsFor(db, contact, asked),
  }));
}

/** Of many matches those by title or holder are looked at first. */
function candidatesOf(db: ReadableDb, match: string): MatchedEntry[] {
  const all = matchEntries(db, { match, limit: CANDIDATES });
  if (all.length < CANDIDATES) return all;
  const named = matchEntries(db, { match: `{name holder} : (${match})`, limit: CANDIDATES });
  const known = new Set(named.map(({ number }) => number));
  return [...named, ...all.filter(({ number }) => !known.has(number))];
}

/** Words that stand in title or holder as they are asked for count most, those that only begin so count too. */
function scoreOf(entry: MatchedEntry, asked: readonly string[]): number {
  const { title, sortTitle, holder } = entry;
  const known = `${sortTitle} ${title.toLowerCase()} ${holder.toLowerCase()} ${foldText(holder)}`;
  const words = new Set(known.split(/[^\p{L}\p{N}]+/u));
  const all = [...words];
  const whole = asked.filter((word) => words.has(word)).length;
  const begun = asked.filter((word) => all.some((one) => one.startsWith(word))).length;
  return whole * 3 + begun - (entry.archivedAt === null ? 0 : 100);
}

function reasonsFor(
  db: ReadableDb,
  contact: ContactSummary,
  asked: readonly string[],
): Found[number]['reasons'] {
  const entry = findEntry(db, contact.kind, contact.id);
  if (entry === null) return [];
  return searchableFacts(entry, contact.subtitle, todayThere(db))
    .filter((fact) => indexWords(fact.text).some((word) => asked.some((form) => word.startsWith(form))))
    .slice(0, 4)
    .map((fact) => ({ field: fact.field, text: fact.text.slice(0, 160) }));
}
