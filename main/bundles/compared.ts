import { z } from 'zod';
import type { BundleRecord } from '../../shared/bundles/record.ts';
import { RecordId } from '../../shared/kernel/ids.ts';
import type { ReadableDb } from '../database/handle.ts';
import { sameValue, splitPath, type FieldMap } from '../records/fields.ts';
import { findTombstone, isOfAnotherKind } from '../records/history.ts';
import { hasSeen, seenOf } from '../records/version.ts';
import type { ExchangeDomains, ExchangeKind } from '../records/exchange.ts';
import {
  applyMerge,
  mergeRecord,
  outcomeOf,
  seenBySender,
  type Choice,
  type FieldMerge,
  type LocalRecord,
  type MergeDecisions,
  type RecordMerge,
} from './merge.ts';

/** One incoming record beside ours. */
export interface Compared {
  kind: ExchangeKind;
  /** Id of our record: another than the incoming one where that was merged into it. */
  id: string;
  local: LocalRecord | null;
  /** The record cut down to the fields that we know. */
  known: BundleRecord;
  merge: RecordMerge;
}

/** What comes of comparing; a record that cannot be one of ours is refused with its reason. */
export type Comparison =
  { ok: true; compared: Compared } | { ok: false; outcome: 'invalid' | 'unknown-kind' };

/** Fields of a kind that are no lists. */
export function columnsOf({ store }: ExchangeKind): string[] {
  return Object.keys(store.spec.fields.shape).filter((name) => !store.spec.lists.includes(name));
}

/** Whether a field is one that this program knows. */
export function isKnownField({ store }: ExchangeKind, path: string): boolean {
  return Object.hasOwn(store.spec.fields.shape, splitPath(path)[0]);
}

/** Compares a record of a bundle with ours. Reads only. */
export function compareIncoming(db: ReadableDb, domains: ExchangeDomains, record: BundleRecord): Comparison {
  const kind = domains.kinds.get(record.kind);
  if (kind === undefined) return { ok: false, outcome: 'unknown-kind' };
  const fields = Object.fromEntries(
    Object.entries(record.fields).filter(([path]) => isKnownField(kind, path)),
  );
  const known = { ...record, fields };
  if (!RecordId.safeParse(record.id).success || seenBySender(record) === null || !hasShape(kind, known))
    return { ok: false, outcome: 'invalid' };
  if (isOfAnotherKind(db, record.id, record.kind)) return { ok: false, outcome: 'invalid' };
  const compared = soundly(besideKept(db, domains, kind, known) ?? besideOwn(db, kind, known));
  return compared === null ? { ok: false, outcome: 'invalid' } : { ok: true, compared };
}

/** A list travels item by item, and an item under its own id. */
function hasShape({ store }: ExchangeKind, { fields }: BundleRecord): boolean {
  return Object.entries(fields).every(([path, { value }]) => {
    const [name, itemId] = splitPath(path);
    if (store.spec.lists.includes(name) !== (itemId !== null)) return false;
    return itemId === null || value === null || Item.safeParse(value).data?.id === itemId;
  });
}

const Item = z.looseObject({ id: z.string() });

function besideOwn(db: ReadableDb, kind: ExchangeKind, known: BundleRecord): Compared {
  const local = localRecord(db, kind, known.id);
  return { kind, id: known.id, local, known, merge: mergeRecord(local, known) };
}

/**
 * A record that we merged into another meets that one. Their versions are of two records and cannot be compared, so whatever the sender wrote
 * since the merge is for a person to decide, but for new items, which stand beside ours. `null` when it was not merged.
 */
function besideKept(
  db: ReadableDb,
  domains: ExchangeDomains,
  kind: ExchangeKind,
  known: BundleRecord,
): Compared | null {
  const keptId = domains.mergedInto(db, known.kind, known.id);
  const local = keptId === null ? null : localRecord(db, kind, keptId);
  if (keptId === null || local === null || local.removed) return null;
  const seen = findTombstone(db, known.id)?.version ?? { context: {} };
  const fields = Object.entries(known.deleted === undefined ? known.fields : {})
    .filter(([field, { dot }]) => !hasSeen(seenOf(seen, field), dot))
    .map(([field, { value, dot }]): FieldMerge => {
      const mine = local.fields.get(field) ?? null;
      const isNewItem = field.includes('#') && mine === null;
      const isSame = sameValue(mine, value);
      const decision = isSame ? 'same' : isNewItem ? 'theirs' : 'conflict';
      return { field, mine, theirs: value, dot, decision, reason: isSame ? 'same-value' : 'merged-away' };
    });
  return { kind, id: keptId, local, known, merge: { outcome: outcomeOf(fields), fields } };
}

/** What we hold of a record; `null` when we never had it. */
export function localRecord(db: ReadableDb, kind: ExchangeKind, id: string): LocalRecord | null {
  const stored = kind.store.find(db, id);
  if (stored !== null)
    return { fields: kind.store.fieldsOf(stored), version: stored.version, removed: false };
  const tombstone = findTombstone(db, id);
  return tombstone === null ? null : { fields: new Map(), version: tombstone.version, removed: true };
}

/** The record that fields make; `null` when they make none. */
export function safeBuild({ store }: ExchangeKind, fields: FieldMap): Record<string, unknown> | null {
  try {
    return store.build(fields);
  } catch (error) {
    if (error instanceof z.ZodError) return null;
    throw error;
  }
}

/**
 * The comparison of a record that fits our schema; `null` for one that does not. Two sides may each have taken out what the other kept, such as
 * the last name: what fits on either side and not together is for a person to decide.
 */
function soundly(compared: Compared): Compared | null {
  const { kind, local, known, merge } = compared;
  if (known.deleted !== undefined) return compared;
  if (merge.outcome === 'unchanged' && local?.removed === true) return compared;
  const theirs = new Map<string, Choice>(
    merge.fields.filter(({ decision }) => decision === 'conflict').map(({ field }) => [field, 'theirs']),
  );
  const decisions: MergeDecisions = { choices: theirs, ownWrite: ['', 0], columns: columnsOf(kind) };
  if (safeBuild(kind, applyMerge(local, known, merge, decisions).fields) !== null) return compared;
  if (local === null || local.removed || safeBuild(kind, asTheySay(compared)) === null) return null;
  const fields = merge.fields.map((field): FieldMerge =>
    field.decision === 'theirs' ? { ...field, decision: 'conflict', reason: 'not-together' } : field,
  );
  return { ...compared, merge: { outcome: outcomeOf(fields), fields } };
}

/** The record as its sender holds it, as far as it was sent; ours where it was not. */
function asTheySay({ local, known }: Compared): FieldMap {
  const lists = new Set(
    Object.keys(known.fields)
      .filter((path) => path.includes('#'))
      .map(listOf),
  );
  const fields: FieldMap = new Map(
    [...(local?.fields ?? [])].filter(([path]) => !path.includes('#') || !lists.has(listOf(path))),
  );
  for (const [path, { value }] of Object.entries(known.fields))
    if (value !== null || !path.includes('#')) fields.set(path, value);
  return fields;
}

function listOf(path: string): string {
  return splitPath(path)[0];
}
