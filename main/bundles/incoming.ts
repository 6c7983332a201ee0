import { z } from 'zod';
import type { IncomingChange, RecordDecision } from '../../shared/bundles/calls.ts';
import type { BundleRecord } from '../../shared/bundles/record.ts';
import { RecordId } from '../../shared/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import type { FieldMap } from '../records/fields.ts';
import { sameValue, splitPath } from '../records/fields.ts';
import { changesOfRecord, entomb, findTombstone } from '../records/history.ts';
import { hasSeen, joinContexts } from '../records/version.ts';
import type { ExchangeDomains, ExchangeKind } from '../records/exchange.ts';
import { applyMerge, mergeRecord, type Choice, type LocalRecord, type RecordMerge } from './merge.ts';
import { saveCarried } from './repository.ts';

/** One incoming record beside ours. */
interface Compared {
  kind: ExchangeKind;
  /** Id of our record: another than the incoming one where that was merged into it. */
  id: string;
  local: LocalRecord | null;
  /** The record cut down to the fields that we know. */
  known: BundleRecord;
  merge: RecordMerge;
}

type Comparison = { ok: true; compared: Compared } | { ok: false; outcome: 'invalid' | 'unknown-kind' };

function compare(db: ReadableDb, domains: ExchangeDomains, record: BundleRecord): Comparison {
  const kind = domains.kinds.get(record.kind);
  if (kind === undefined) return { ok: false, outcome: 'unknown-kind' };
  if (!RecordId.safeParse(record.id).success) return { ok: false, outcome: 'invalid' };
  const columns = Object.keys(kind.store.spec.fields.shape);
  const fields = Object.fromEntries(
    Object.entries(record.fields).filter(([path]) => columns.includes(splitPath(path)[0])),
  );
  const known = { ...record, fields };
  const compared = besideKept(db, domains, kind, known) ?? besideOwn(db, kind, known);
  return isSound(compared) ? { ok: true, compared } : { ok: false, outcome: 'invalid' };
}

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
  const seen = findTombstone(db, known.id)?.version.context ?? {};
  const fields = Object.entries(known.deleted === undefined ? known.fields : {})
    .filter(([, { dot }]) => !hasSeen(seen, dot))
    .map(([field, { value, dot }]): RecordMerge['fields'][number] => {
      const mine = local.fields.get(field) ?? null;
      const isNewItem = field.includes('#') && mine === null;
      const isSame = sameValue(mine, value);
      return {
        field,
        mine,
        theirs: value,
        dot,
        decision: isSame ? 'same' : isNewItem ? 'theirs' : 'conflict',
      };
    });
  const outcome = fields.some(({ decision }) => decision === 'conflict')
    ? 'conflict'
    : fields.some(({ decision }) => decision === 'theirs')
      ? 'changed'
      : 'unchanged';
  return { kind, id: keptId, local, known, merge: { outcome, fields } };
}

function localRecord(db: ReadableDb, kind: ExchangeKind, id: string): LocalRecord | null {
  const stored = kind.store.find(db, id);
  if (stored !== null)
    return { fields: kind.store.fieldsOf(stored), version: stored.version, removed: false };
  const tombstone = findTombstone(db, id);
  return tombstone === null ? null : { fields: new Map(), version: tombstone.version, removed: true };
}

/** Whether the record would still be one of ours with everything of theirs taken. */
function isSound({ kind, local, known, merge }: Compared): boolean {
  if (merge.outcome === 'removed' || known.deleted !== undefined) return true;
  const theirs = new Map<string, Choice>(merge.fields.map(({ field }) => [field, 'theirs']));
  const { fields } = applyMerge(local, known, merge, theirs, ['', 0]);
  try {
    kind.store.build(fields);
    return true;
  } catch (error) {
    if (error instanceof z.ZodError) return false;
    throw error;
  }
}

/** What accepting a record would do, field by field with the last value that both sides had. */
export function describeIncoming(
  db: ReadableDb,
  domains: ExchangeDomains,
  record: BundleRecord,
): IncomingChange {
  const comparison = compare(db, domains, record);
  const { kind, id } = record;
  if (!comparison.ok) return { kind, id, title: '', outcome: comparison.outcome, fields: [] };
  const { compared } = comparison;
  const base = baseFinder(db, record);
  const local = compared.kind.store.find(db, compared.id);
  const incoming = Object.fromEntries(
    Object.entries(compared.known.fields).map(([field, { value }]) => [field, value]),
  );
  return {
    kind,
    id,
    title: local === null ? titleOfIncoming(compared, incoming) : compared.kind.titleOf(local.fields),
    outcome: compared.merge.outcome,
    fields: compared.merge.fields
      .filter((field) => field.decision !== 'same')
      .map((field) => ({
        field: field.field,
        decision: field.decision,
        base: base(field.field),
        mine: field.mine,
        theirs: field.theirs,
        by: record.fields[field.field]?.by ?? '',
        at: record.fields[field.field]?.at ?? '',
      })),
  };
}

function titleOfIncoming({ kind, known, local, merge }: Compared, incoming: Record<string, unknown>): string {
  if (known.deleted !== undefined) return '';
  const { fields } = applyMerge(local, known, merge, new Map(), ['', 0]);
  return kind.titleOf({ ...incoming, ...kind.store.build(fields) });
}

/** Finds the value of a field that both sides had: the latest of our history whose write the sender has seen. */
function baseFinder(db: ReadableDb, record: BundleRecord): (field: string) => unknown {
  const values: FieldMap = new Map();
  for (const entry of changesOfRecord(db, record.id)) {
    for (const change of entry.changes) {
      const [device, counter] = change.dot ?? entry.dot;
      if (hasSeen(record.context, [device, counter])) values.set(change.field, change.after);
    }
  }
  return (field) => values.get(field) ?? null;
}

/** What became of one record. */
export type Applied = 'applied' | 'unchanged' | 'waiting' | { refused: string };

/**
 * Applies one record as decided. A conflict without a choice for each of its fields waits, and nothing of the record is written.
 * @param decision `null` accepts what has no conflict
 */
export function applyIncoming(
  db: WritableDb,
  domains: ExchangeDomains,
  record: BundleRecord,
  decision: RecordDecision | null,
): Applied {
  const comparison = compare(db, domains, record);
  if (!comparison.ok) return { refused: comparison.outcome };
  if (decision?.decision === 'refuse') return { refused: decision.reason };
  if (decision?.decision === 'later') return 'waiting';
  const { compared } = comparison;
  const choices = new Map<string, Choice>(Object.entries(decision?.choices ?? {}));
  const open = compared.merge.fields.filter(
    (field) => field.decision === 'conflict' && !choices.has(field.field),
  );
  if (open.length > 0) return 'waiting';
  // What we removed comes back only when somebody says so.
  if (decision === null && compared.merge.outcome === 'conflict' && compared.local?.removed === true)
    return 'waiting';
  if (compared.merge.outcome === 'conflict' && compared.merge.fields.length === 0)
    return settleDeletion(db, compared, choices);
  for (const [field, value] of Object.entries(record.fields)) {
    if (!Object.hasOwn(compared.known.fields, field)) saveCarried(db, record.id, { field, ...value });
  }
  return write(db, compared, choices);
}

/** They removed what we changed since: `theirs` for the field `*` removes it here too. */
function settleDeletion(
  db: WritableDb,
  { kind, known }: Compared,
  choices: ReadonlyMap<string, Choice>,
): Applied {
  const choice = choices.get('*');
  if (choice === undefined) return 'waiting';
  if (choice === 'mine') return 'unchanged';
  kind.store.remove(db, known.id, known.deleted?.reason ?? 'partner');
  return 'applied';
}

function write(db: WritableDb, compared: Compared, choices: ReadonlyMap<string, Choice>): Applied {
  const { kind, id, local, known, merge } = compared;
  const { store } = kind;
  if (id !== known.id) return writeToKept(db, compared, choices);
  if (merge.outcome === 'removed') {
    store.remove(db, known.id, known.deleted?.reason ?? 'partner');
    return 'applied';
  }
  const ownWrite: [string, number] =
    merge.outcome === 'conflict' ? [db.changeSet.device, db.changeSet.counter] : ['', 0];
  const { fields, version } = applyMerge(local, known, merge, choices, ownWrite);
  if (local === null || local.removed) {
    if (local?.removed === true && merge.outcome === 'unchanged') return 'unchanged';
    store.create(db, store.build(fields), { id: known.id, version });
    return 'applied';
  }
  if (merge.outcome !== 'unchanged') {
    store.update(db, known.id, null, store.build(fields), { version, action: 'merged' });
    return 'applied';
  }
  if (JSON.stringify(version) !== JSON.stringify(local.version)) store.setVersion(db, known.id, version);
  return 'unchanged';
}

/**
 * What came for a record that was merged away, written to the one it was merged into: as a change of ours, since no write of one record can stand
 * in the version of another. The tombstone notes what was seen, so that the same does not come up again.
 */
function writeToKept(
  db: WritableDb,
  { kind, id, local, known, merge }: Compared,
  choices: ReadonlyMap<string, Choice>,
): Applied {
  const { store } = kind;
  const { fields } = applyMerge(local, known, merge, choices, ['', 0]);
  const before = store.get(db, id);
  const saved = store.update(db, id, null, store.build(fields), { action: 'merged' });
  const tombstone = findTombstone(db, known.id);
  if (tombstone !== null)
    entomb(db, {
      ...tombstone,
      version: {
        ...tombstone.version,
        context: joinContexts(tombstone.version.context, known.context),
      },
    });
  return saved.revision === before.revision ? 'unchanged' : 'applied';
}
