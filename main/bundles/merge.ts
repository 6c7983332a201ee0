import { z } from 'zod';
import type { BundleRecord } from '../../shared/bundles/record.ts';
import { sameValue, type FieldMap } from '../records/fields.ts';
import {
  Context,
  hasSeen,
  isWithin,
  joinContexts,
  seenOf,
  type Dot,
  type Version,
} from '../records/version.ts';

/** What we hold of a record, taken apart; `null` when we never had it. */
export interface LocalRecord {
  fields: FieldMap;
  version: Version;
  /** A content-free tombstone stands where the record was. */
  removed: boolean;
}

/** Why a field was decided as it was; the texts of the screens and of `bundles.explainMerge` follow it. */
export type MergeReason =
  | 'never-had'
  | 'same-write'
  | 'same-value'
  | 'they-saw-ours'
  | 'we-saw-theirs'
  | 'neither-saw'
  | 'decided-apart'
  | 'not-together'
  | 'merged-away'
  | 'removed-here';

/**
 * How one incoming field compares with ours.
 * `theirs`: the sender had seen our value and changed it, or we never knew the field. `mine`: we had seen theirs and changed it.
 * `conflict`: both changed it without seeing the other's. `same`: nothing to do.
 */
export interface FieldMerge {
  field: string;
  decision: 'theirs' | 'mine' | 'same' | 'conflict';
  reason: MergeReason;
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

/** The addition of a record in which its sender tells what it has seen of single fields, where that is less than the record's context. */
export const SeenExtension = z.record(z.string(), Context);

/** What the sender has seen of each field; `null` when the addition is not what it should be. */
export function seenBySender(incoming: BundleRecord): Pick<Version, 'context' | 'seen'> | null {
  const told = incoming.ext?.['seen'];
  if (told === undefined) return { context: incoming.context };
  const seen = SeenExtension.safeParse(told);
  const isSound = seen.success && Object.values(seen.data).every((one) => isWithin(one, incoming.context));
  return isSound ? { context: incoming.context, seen: seen.data } : null;
}

/** As above, where an addition that nobody can read says nothing: the sender is taken to have seen no more than each field's own write. */
function seenBy(incoming: BundleRecord): Pick<Version, 'context' | 'seen'> {
  const seen = seenBySender(incoming);
  if (seen !== null) return seen;
  const own = Object.entries(incoming.fields).map(([field, { dot }]): [string, Context] => [
    field,
    { [dot[0]]: dot[1] },
  ]);
  return { context: incoming.context, seen: Object.fromEntries(own) };
}

/**
 * Compares an incoming record with ours, field by field, by versions alone: no clock, no order of arrival. Pure and deterministic.
 * A record that the other side never sent whole (minimum disclosure) says nothing about the fields it leaves out.
 */
export function mergeRecord(local: LocalRecord | null, incoming: BundleRecord): RecordMerge {
  const theySaw = seenBy(incoming);
  if (incoming.deleted !== undefined) return mergeDeletion(local, theySaw);
  const fields = Object.entries(incoming.fields).map(([field, { value, dot }]) =>
    mergeField(local, theySaw, { field, value, dot }),
  );
  if (local === null) return { outcome: 'new', fields };
  if (local.removed) return mergeWithTombstone(local, incoming, fields);
  return { outcome: outcomeOf(fields), fields };
}

function mergeField(
  local: LocalRecord | null,
  sender: Pick<Version, 'context' | 'seen'>,
  theirs: { field: string; value: unknown; dot: Dot },
): FieldMerge {
  const { field, dot } = theirs;
  const mine = local?.fields.get(field) ?? null;
  const merge = { field, mine, theirs: theirs.value, dot };
  const own = local === null ? null : ownDot(local, field);
  if (local === null || own === null) return { ...merge, decision: 'theirs', reason: 'never-had' };
  if (isSame(own, dot)) return { ...merge, decision: 'same', reason: 'same-write' };
  if (sameValue(mine, theirs.value)) return { ...merge, decision: 'same', reason: 'same-value' };
  const theySawOurs = hasSeen(seenOf(sender, field), own);
  const weSawTheirs = hasSeen(seenOf(local.version, field), dot);
  if (theySawOurs && weSawTheirs) return { ...merge, decision: 'conflict', reason: 'decided-apart' };
  if (theySawOurs) return { ...merge, decision: 'theirs', reason: 'they-saw-ours' };
  if (weSawTheirs) return { ...merge, decision: 'mine', reason: 'we-saw-theirs' };
  return { ...merge, decision: 'conflict', reason: 'neither-saw' };
}

/** The dot of a field; `null` when we never knew it. An item of a list that we do not have has only its own dot. */
export function ownDot(local: LocalRecord, field: string): Dot | null {
  const named = local.version.dots[field];
  if (named !== undefined) return named;
  return local.fields.has(field) ? (local.version.dots['*'] ?? null) : null;
}

/** What comes of a record by its fields. */
export function outcomeOf(fields: readonly FieldMerge[]): RecordMerge['outcome'] {
  if (fields.some((field) => field.decision === 'conflict')) return 'conflict';
  return fields.some((field) => field.decision === 'theirs') ? 'changed' : 'unchanged';
}

/** They removed it: taken when they had seen all that we have, else a person decides. */
function mergeDeletion(local: LocalRecord | null, sender: Pick<Version, 'context' | 'seen'>): RecordMerge {
  if (local === null || local.removed) return { outcome: 'unchanged', fields: [] };
  // Somebody here has seen this removal before, and kept the record.
  if (isWithin(sender.context, local.version.context)) return { outcome: 'unchanged', fields: [] };
  const known = Object.entries(local.version.dots).every(([field, dot]) =>
    hasSeen(seenOf(sender, field), dot),
  );
  return { outcome: known ? 'removed' : 'conflict', fields: [] };
}

/** We removed it: what they had already when we did stays removed; something newer is for a person to decide. */
function mergeWithTombstone(local: LocalRecord, incoming: BundleRecord, fields: FieldMerge[]): RecordMerge {
  const news = Object.entries(incoming.fields).some(
    ([field, { dot }]) => !hasSeen(seenOf(local.version, field), dot),
  );
  return news
    ? {
        outcome: 'conflict',
        fields: fields.map((field) => ({
          ...field,
          decision: 'theirs',
          reason: 'removed-here',
          mine: null,
        })),
      }
    : { outcome: 'unchanged', fields: [] };
}

/** How a field was settled. */
export type Choice = 'mine' | 'theirs';

/** Whether settling a merge writes something of our own. */
export function isSettled({ fields }: RecordMerge, choices: ReadonlyMap<string, Choice>): boolean {
  return fields.some(
    ({ field, decision }) =>
      decision === 'conflict' || (decision === 'theirs' && choices.get(field) === 'mine'),
  );
}

/** What a merge is written with. */
export interface MergeDecisions {
  /** One for every field in conflict; `mine` for a field that would be theirs keeps ours. */
  choices: ReadonlyMap<string, Choice>;
  /** A new dot of this device. */
  ownWrite: Dot;
  /** Fields of this kind of record that are no lists: what an incoming record leaves out of them was not seen. */
  columns: readonly string[];
  /** Fields that this program does not know and of which the incoming record told all there is. */
  told?: ReadonlySet<string>;
}

/**
 * The state after a merge. What was newer keeps its dot. What a person settled, for ours or for theirs, is a new write of this device: two who
 * settle the same conflict each their own way meet again, instead of each taking the other's for ever.
 */
export function applyMerge(
  local: LocalRecord | null,
  incoming: BundleRecord,
  merge: RecordMerge,
  { choices, ownWrite, columns, told }: MergeDecisions,
): { fields: FieldMap; version: Version } {
  const isGone = local === null || local.removed;
  const fields: FieldMap = new Map(isGone ? [] : local.fields);
  const dots: Record<string, Dot> = isGone ? {} : { ...local.version.dots };
  const settled = new Set<string>();
  for (const part of merge.fields) {
    const choice = choices.get(part.field);
    const isSettledHere =
      part.decision === 'conflict' || (part.decision === 'theirs' && choice === 'mine' && !isGone);
    if (isSettledHere) settled.add(part.field);
    if (part.decision === 'same') dots[part.field] = dotOfSame(local, incoming, part);
    else if (isSettledHere ? choice === 'theirs' : part.decision === 'theirs') put(fields, part);
    if (isSettledHere) dots[part.field] = ownWrite;
    else if (part.decision === 'theirs') dots[part.field] = part.dot;
  }
  const version = { dots, ...joinSeen(local, incoming, columns, told) };
  return { fields, version: settled.size === 0 ? version : noteOwn(version, settled, ownWrite) };
}

function put(fields: FieldMap, { field, theirs }: FieldMerge): void {
  if (theirs === null && field.includes('#')) fields.delete(field);
  else fields.set(field, theirs);
}

/** The dot of a value that both have: the later of the two writes; of two that knew nothing of each other the same one on both sides. */
function dotOfSame(local: LocalRecord | null, incoming: BundleRecord, { field, dot }: FieldMerge): Dot {
  const own = local === null ? null : ownDot(local, field);
  if (local === null || own === null || isSame(own, dot)) return dot;
  const theySawOurs = hasSeen(seenOf(seenBy(incoming), field), own);
  const weSawTheirs = hasSeen(seenOf(local.version, field), dot);
  if (theySawOurs !== weSawTheirs) return theySawOurs ? dot : own;
  if (own[1] !== dot[1]) return own[1] > dot[1] ? own : dot;
  return own[0] > dot[0] ? own : dot;
}

/**
 * What was seen after an incoming record: all that both have seen, but of the fields it leaves out no more than before. Without this a partner
 * who was sent a name alone would pass for having read the note, and what it writes there would replace ours unasked.
 */
export function joinSeen(
  local: LocalRecord | null,
  incoming: BundleRecord,
  columns: readonly string[],
  told: ReadonlySet<string> = new Set(),
): Pick<Version, 'context' | 'seen'> {
  const sender = seenBy(incoming);
  const mine: Pick<Version, 'context' | 'seen'> = local?.version ?? { context: {} };
  const context = joinContexts(mine.context, sender.context);
  const ours = local === null ? [] : [...local.fields.keys(), ...Object.keys(local.version.dots)];
  const paths = new Set([
    ...columns,
    ...ours,
    ...Object.keys(mine.seen ?? {}),
    ...Object.keys(incoming.fields),
  ]);
  paths.delete('*');
  const seen: Record<string, Context> = {};
  for (const path of [...paths].sort()) {
    const isTold = incoming.deleted !== undefined || Object.hasOwn(incoming.fields, path) || told.has(path);
    const known = isTold ? joinContexts(seenOf(mine, path), seenOf(sender, path)) : seenOf(mine, path);
    if (!isWithin(context, known)) seen[path] = known;
  }
  return Object.keys(seen).length === 0 ? { context } : { context, seen };
}

function noteOwn(version: Version, fields: ReadonlySet<string>, dot: Dot): Version {
  const own = { [dot[0]]: dot[1] };
  const seen = Object.entries(version.seen ?? {}).map(([field, known]): [string, Context] => [
    field,
    fields.has(field) ? joinContexts(known, own) : known,
  ]);
  return {
    dots: version.dots,
    context: joinContexts(version.context, own),
    ...(seen.length === 0 ? {} : { seen: Object.fromEntries(seen) }),
  };
}

function isSame(one: Dot, other: Dot): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
