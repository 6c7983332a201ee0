import type { RecordSource, RecordSources } from '../../shared/briefings/schema.ts';
import { BriefingId } from '../../shared/briefings/schema.ts';
import type { contactsCalls } from '../../shared/contacts/calls.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { ReadPlace } from '../../shared/reader/result.ts';
import type { ReadableDb } from '../database/handle.ts';
import { mergedIdsOf } from '../people/service.ts';
import { splitPath } from '../records/fields.ts';
import { findBlock } from './blocks.ts';
import { findCandidate, itemOf, type CandidateRow } from './candidates.ts';
import { readEditions, type Editions } from './editions.ts';
import { listEvidence, type Evidence } from './evidence.ts';
import { homeOf } from './homes.ts';
import type { Home } from './homes/home.ts';
import { listOf, saysSame } from './merge-facts.ts';
import { contextOfBriefing, type BriefingContext } from './propose.ts';
import { briefingStore } from './repository.ts';
import { senderNameOf } from './service.ts';
import { isNamedBy, isUnconfirmed } from './unconfirmed.ts';

/** More documents than this about one record are not told: the latest are. */
const SOURCES_LIMIT = 200;
const PASSAGE_CHARS = 1200;

/**
 * Every document that says something of a record, the latest first, also of the records that were merged into it. Empty when no
 * document names it, or there is no such record.
 */
export function sourcesOf(db: ReadableDb, id: string): AnswerOf<typeof contactsCalls.source> {
  const evidence = listEvidence(db, [id, ...mergedIdsOf(db, id)], SOURCES_LIMIT);
  if (evidence.length === 0) return { isUnconfirmed: false, sources: [] };
  const editions = readEditions(db);
  const contexts = new Map<string, BriefingContext>();
  const sources = evidence.flatMap((one): RecordSources['sources'] => {
    const candidate = findCandidate(db, one.briefingId, one.number);
    if (candidate === null) return [];
    const context = contexts.get(one.briefingId) ?? contextOfBriefing(db, one.briefingId);
    contexts.set(one.briefingId, context);
    return [sourceOf(db, { id, evidence: one, candidate, context, editions })];
  });
  return { isUnconfirmed: isUnconfirmed(db, evidence, editions), sources };
}

interface Found {
  /** The record that is asked for; the evidence may be of one that was merged into it. */
  id: string;
  evidence: Evidence;
  candidate: CandidateRow;
  context: BriefingContext;
  editions: Editions;
}

function sourceOf(db: ReadableDb, found: Found): RecordSource {
  const { evidence, candidate, editions } = found;
  const { fields } = briefingStore.get(db, evidence.briefingId);
  const replacement = editions.replacementOf(evidence.briefingId);
  return {
    briefingId: BriefingId.parse(evidence.briefingId),
    number: evidence.number,
    title: fields.title,
    senderName: senderNameOf(db, fields),
    receivedOn: fields.receivedOn,
    documentDate: fields.documentDate,
    marking: fields.marking,
    format: fields.format,
    place: evidence.place,
    passage: passageAt(db, evidence.briefingId, evidence.place),
    raw: candidate.raw,
    state: stateOf(evidence, candidate),
    fields: fieldsOf(db, found),
    replacedBy:
      replacement === null
        ? null
        : {
            id: BriefingId.parse(replacement.id),
            title: replacement.title,
            isNamed: isNamedBy(db, evidence.recordId, replacement.id),
          },
  };
}

function stateOf({ isNamed }: Evidence, { state }: CandidateRow): RecordSource['state'] {
  if (isNamed) return 'named';
  return state === 'linked' || state === 'same' ? state : 'accepted';
}

/** The passage with what stands around it, cut where it is long; empty for what is no document. */
function passageAt(db: ReadableDb, briefingId: string, place: ReadPlace): string {
  if (place.block === undefined) return '';
  const text = findBlock(db, briefingId, place.block)?.text ?? '';
  if (text.length <= PASSAGE_CHARS) return text;
  const from = Math.max(0, (place.from ?? 0) - PASSAGE_CHARS / 4);
  return `${from > 0 ? '…' : ''}${text.slice(from, from + PASSAGE_CHARS)}…`;
}

/** What the document says of each field that it supports, and whether the record still says it. */
function fieldsOf(db: ReadableDb, { id, evidence, candidate, context }: Found): RecordSource['fields'] {
  const home = homeOf(evidence.recordKind);
  const record = home?.find(db, evidence.recordId) ?? home?.find(db, id) ?? null;
  if (home === null || record === null) return [];
  if (evidence.isNamed || candidate.kind !== home.kind)
    return evidence.fields.map((field) => ({ field, value: record.fields[field] ?? null, isCurrent: true }));
  const said = home.map(itemOf(candidate), context.mapping);
  return evidence.fields.map((path) => {
    const [field, itemId] = splitPath(path);
    if (itemId !== null) return listItem(home, { path, field, itemId }, record.fields[field], said[field]);
    const isLink = said[field] === null;
    return {
      field,
      value: isLink ? (record.fields[field] ?? null) : (said[field] ?? null),
      isCurrent: isLink || saysSame(record.fields[field], said[field]),
    };
  });
}

/** An item of a list: the record still says it while the item is there, under the same key. */
function listItem(
  home: Home,
  { path, field, itemId }: { path: string; field: string; itemId: string },
  known: unknown,
  said: unknown,
): RecordSource['fields'][number] {
  const keyOf = home.rule.lists[field];
  const item = listOf(known)
    .filter(isItem)
    .find(({ id }) => id === itemId);
  if (keyOf === undefined || item === undefined) return { field: path, value: null, isCurrent: false };
  const same = listOf(said)
    .filter(isItem)
    .find((one) => keyOf(one) === keyOf(item));
  return { field: path, value: same ?? item, isCurrent: same !== undefined };
}

function isItem(value: unknown): value is Record<string, unknown> & { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
