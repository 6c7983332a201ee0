import type { BundleRecord } from '../../shared/bundles/record.ts';
import { sameValue, type FieldMap } from '../records/fields.ts';
import { hasSeen, joinContexts, type Dot, type Version } from '../records/version.ts';

/** What we hold of a record, taken apart; `null` when we never had it. */
export interface LocalRecord {
  fields: FieldMap;
  version: Version;
  /** A content-free tombstone stands where the record was. */
  removed: boolean;
}

/**
 * How one incoming field compares with ours.
 * `theirs`: the sender had seen our value and changed it, or we never knew the field. `mine`: we had seen theirs and changed it.
 * `conflict`: both changed it without seeing the other's. `same`: nothing to do.
 */
export interface FieldMerge {
  field: string;
  decision: 'theirs' | 'mine' | 'same' | 'conflict';
  mine: unknown;
  theirs: unknown;
  /** The incoming dot. */
  dot: Dot;
}

/** The comparison of one incoming record with ours. */
export interface RecordMerge {
  outcome: 'new' | 'changed' | 'conflict' | 'unchanged' | 'removed';
  fields: FieldMerge[];
}

/**
 * Compares an incoming record with ours, field by field, by versions alone: no clock, no order of arrival. Pure and deterministic.
 * A record that the other side never sent whole (minimum disclosure) says nothing about the fields it leaves out.
 */
export function mergeRecord(local: LocalRecord | null, incoming: BundleRecord): RecordMerge {
  if (incoming.deleted !== undefined) return mergeDeletion(local, incoming);
  const fields = Object.entries(incoming.fields).map(([field, { value, dot }]) =>
    mergeField(local, incoming, { field, value, dot }),
  );
  if (local === null) return { outcome: 'new', fields };
  if (local.removed) return mergeWithTombstone(local, incoming, fields);
  return { outcome: outcomeOf(fields), fields };
}

function mergeField(
  local: LocalRecord | null,
  incoming: BundleRecord,
  theirs: { field: string; value: unknown; dot: Dot },
): FieldMerge {
  const mine = local?.fields.get(theirs.field) ?? null;
  const merge = { field: theirs.field, mine, theirs: theirs.value, dot: theirs.dot };
  const own = local === null ? null : ownDot(local, theirs.field);
  if (local === null || own === null) return { ...merge, decision: 'theirs' };
  if (own[0] === theirs.dot[0] && own[1] === theirs.dot[1]) return { ...merge, decision: 'same' };
  if (hasSeen(incoming.context, own)) return { ...merge, decision: 'theirs' };
  if (hasSeen(local.version.context, theirs.dot)) return { ...merge, decision: 'mine' };
  return { ...merge, decision: sameValue(mine, theirs.value) ? 'same' : 'conflict' };
}

/** The dot of a field of ours; `null` when we never knew it. An item of a list that we do not have has only its own dot. */
function ownDot(local: LocalRecord, field: string): Dot | null {
  const named = local.version.dots[field];
  if (named !== undefined) return named;
  return local.fields.has(field) ? (local.version.dots['*'] ?? null) : null;
}

function outcomeOf(fields: readonly FieldMerge[]): RecordMerge['outcome'] {
  if (fields.some((field) => field.decision === 'conflict')) return 'conflict';
  return fields.some((field) => field.decision === 'theirs') ? 'changed' : 'unchanged';
}

/** They removed it: taken when they had seen all that we have, else a person decides. */
function mergeDeletion(local: LocalRecord | null, incoming: BundleRecord): RecordMerge {
  if (local === null || local.removed) return { outcome: 'unchanged', fields: [] };
  const known = Object.values(local.version.dots).every((dot) => hasSeen(incoming.context, dot));
  return { outcome: known ? 'removed' : 'conflict', fields: [] };
}

/** We removed it: what they had already when we did stays removed; something newer is for a person to decide. */
function mergeWithTombstone(local: LocalRecord, incoming: BundleRecord, fields: FieldMerge[]): RecordMerge {
  const news = Object.values(incoming.fields).some(({ dot }) => !hasSeen(local.version.context, dot));
  return news
    ? { outcome: 'conflict', fields: fields.map((field) => ({ ...field, decision: 'theirs', mine: null })) }
    : { outcome: 'unchanged', fields: [] };
}

/** How a conflict of a field was settled. */
export type Choice = 'mine' | 'theirs';

/**
 * The state after a merge. Theirs keep their dots; a conflict settled for ours gets `ownWrite`, a new dot of this device, so that it goes
 * on as the later value; the context is the union of both.
 * @param choices one for every field in conflict
 */
export function applyMerge(
  local: LocalRecord | null,
  incoming: BundleRecord,
  merge: RecordMerge,
  choices: ReadonlyMap<string, Choice>,
  ownWrite: Dot,
): { fields: FieldMap; version: Version } {
  const fields: FieldMap = new Map(local === null || local.removed ? [] : local.fields);
  const dots: Record<string, Dot> = local === null || local.removed ? {} : { ...local.version.dots };
  let context = joinContexts(local?.version.context ?? {}, incoming.context);
  for (const part of merge.fields) {
    const takesTheirs =
      part.decision === 'theirs' || (part.decision === 'conflict' && choices.get(part.field) === 'theirs');
    if (takesTheirs) {
      if (part.theirs === null && part.field.includes('#')) fields.delete(part.field);
      else fields.set(part.field, part.theirs);
      dots[part.field] = part.dot;
    } else if (part.decision === 'conflict') {
      dots[part.field] = ownWrite;
      context = joinContexts(context, { [ownWrite[0]]: ownWrite[1] });
    } else if (part.decision === 'same' && local !== null) {
      dots[part.field] = laterDot(ownDot(local, part.field) ?? part.dot, part.dot);
    }
  }
  return { fields, version: { dots, context } };
}

/** One of two dots for the same value, chosen alike on both sides. */
function laterDot(one: Dot, other: Dot): Dot {
  if (one[1] !== other[1]) return one[1] > other[1] ? one : other;
  return one[0] > other[0] ? one : other;
}
