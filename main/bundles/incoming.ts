import type { IncomingChange, RecordDecision } from '../../shared/bundles/calls.ts';
import type { BundleRecord } from '../../shared/bundles/record.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import type { FieldMap } from '../records/fields.ts';
import { changesOfRecord, entomb, findTombstone } from '../records/history.ts';
import { hasSeen, seenOf, touchFields } from '../records/version.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import { carryUnknown } from './carried.ts';
import { columnsOf, compareIncoming, safeBuild, type Compared } from './compared.ts';
import { applyMerge, isSettled, joinSeen, seenBySender, type Choice } from './merge.ts';

/** What accepting a record would do, field by field with the last value that both sides had. */
export function describeIncoming(
  db: ReadableDb,
  domains: ExchangeDomains,
  record: BundleRecord,
  comparison = compareIncoming(db, domains, record),
): IncomingChange {
  const { kind, id } = record;
  const nothing = { removal: null, likely: [] };
  if (!comparison.ok) return { kind, id, title: '', outcome: comparison.outcome, fields: [], ...nothing };
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
    removal: removalOf(db, compared),
    likely:
      compared.local === null && compared.merge.outcome === 'new' ? likelyOf(db, domains, compared) : [],
  };
}

/** Where a record was removed, and why; `null` when it stands on both sides. */
function removalOf(db: ReadableDb, { id, local, known }: Compared): IncomingChange['removal'] {
  if (known.deleted !== undefined) return { where: 'there', reason: known.deleted.reason };
  if (local?.removed !== true) return null;
  return { where: 'here', reason: findTombstone(db, id)?.reason ?? '' };
}

/** Records of ours that are likely the same, entered independently: proposed, never joined by this. */
function likelyOf(
  db: ReadableDb,
  domains: ExchangeDomains,
  { kind, id, known, local, merge }: Compared,
): IncomingChange['likely'] {
  if (known.deleted !== undefined) return [];
  const { fields } = merged({ kind, local, known, merge }, new Map());
  const built = safeBuild(kind, fields);
  return built === null ? [] : domains.likely(db, kind.store.spec.kind, { id, fields: built });
}

function titleOfIncoming(compared: Compared, incoming: Record<string, unknown>): string {
  if (compared.known.deleted !== undefined) return '';
  return compared.kind.titleOf({
    ...incoming,
    ...safeBuild(compared.kind, merged(compared, new Map()).fields),
  });
}

/** The merge as it would be, without a write of our own. */
function merged(
  { kind, local, known, merge }: Pick<Compared, 'kind' | 'local' | 'known' | 'merge'>,
  choices: ReadonlyMap<string, Choice>,
): ReturnType<typeof applyMerge> {
  return applyMerge(local, known, merge, { choices, ownWrite: ['', 0], columns: columnsOf(kind) });
}

/** Finds the value of a field that both sides had: the latest of our history whose write the sender has seen. */
export function baseFinder(db: ReadableDb, record: BundleRecord): (field: string) => unknown {
  const values: FieldMap = new Map();
  const sender = seenBySender(record) ?? { context: {} };
  for (const entry of changesOfRecord(db, record.id)) {
    for (const change of entry.changes) {
      const [device, counter] = change.dot ?? entry.dot;
      if (hasSeen(seenOf(sender, change.field), [device, counter])) values.set(change.field, change.after);
    }
  }
  return (field) => values.get(field) ?? null;
}

/** What became of one record. */
export type Applied = 'applied' | 'unchanged' | 'waiting' | { refused: string };

/**
 * Applies one record as decided. A conflict without a choice for each of its fields waits, and so do choices that do not fit together; nothing
 * of such a record is written. What we removed comes back only with a reason.
 * @param decision `null` accepts what has no conflict
 */
export function applyIncoming(
  db: WritableDb,
  domains: ExchangeDomains,
  record: BundleRecord,
  decision: RecordDecision | null,
): Applied {
  const comparison = compareIncoming(db, domains, record);
  if (!comparison.ok) return { refused: comparison.outcome };
  if (decision?.decision === 'refuse') return { refused: decision.reason };
  if (decision?.decision === 'later') return 'waiting';
  const { compared } = comparison;
  const { local, merge } = compared;
  const choices = new Map<string, Choice>(Object.entries(decision?.choices ?? {}));
  const open = merge.fields.filter((field) => field.decision === 'conflict' && !choices.has(field.field));
  if (open.length > 0) return 'waiting';
  if (compared.known.deleted !== undefined) return applyRemoval(db, compared, choices);
  const readding = decision?.readding ?? null;
  if (local?.removed === true && merge.outcome === 'conflict' && readding === null) return 'waiting';
  const isWritten = merge.outcome !== 'unchanged';
  if (isWritten && safeBuild(compared.kind, merged(compared, choices).fields) === null) return 'waiting';
  return write(db, { ...compared, told: carryUnknown(db, compared, record) }, { choices, readding });
}

/** They removed it. Where we changed it since, `theirs` for the field `*` removes it here too, and `mine` keeps it for good. */
function applyRemoval(
  db: WritableDb,
  { kind, id, local, known, merge }: Compared,
  choices: ReadonlyMap<string, Choice>,
): Applied {
  if (id !== known.id) return 'unchanged';
  const reason = known.deleted?.reason ?? 'partner';
  const seen = joinSeen(local, known, columnsOf(kind));
  if (local === null || local.removed) {
    const version = { dots: local?.version.dots ?? {}, ...seen };
    if (JSON.stringify(version) !== JSON.stringify(local?.version ?? null))
      entomb(db, { recordId: id, kind: kind.store.spec.kind, reason, ...findTombstone(db, id), version });
    return 'unchanged';
  }
  if (merge.outcome === 'unchanged') return 'unchanged';
  const choice = merge.outcome === 'removed' ? (choices.get('*') ?? 'theirs') : choices.get('*');
  if (choice === undefined) return 'waiting';
  kind.store.setVersion(db, id, { dots: local.version.dots, ...seen });
  if (choice === 'mine') return 'unchanged';
  kind.store.remove(db, id, reason);
  return 'applied';
}

interface Written extends Compared {
  /** Fields that we carry without knowing them and that this record told of. */
  told: { told: ReadonlySet<string>; carried: readonly string[] };
}

function write(
  db: WritableDb,
  { kind, id, local, known, merge, told: { told, carried } }: Written,
  { choices, readding }: { choices: ReadonlyMap<string, Choice>; readding: string | null },
): Applied {
  const { store } = kind;
  if (id !== known.id) return writeToKept(db, { kind, id, local, known, merge }, choices);
  const ownWrite: [string, number] = isSettled(merge, choices)
    ? [db.changeSet.device, db.changeSet.counter]
    : ['', 0];
  const columns = [...columnsOf(kind), ...carried];
  const { fields, version } = applyMerge(local, known, merge, { choices, ownWrite, columns, told });
  if (local === null || local.removed) {
    if (local?.removed === true && merge.outcome === 'unchanged') {
      noteSeen(db, { kind, id, local, known });
      return 'unchanged';
    }
    const reason = findTombstone(db, id)?.reason ?? '';
    store.create(db, store.build(fields), {
      id,
      version,
      ...(readding === null || local === null
        ? {}
        : {
            action: 'restored' as const,
            remarks: [{ field: 'readding', before: reason, after: readding }],
          }),
    });
    return 'applied';
  }
  if (merge.outcome !== 'unchanged') {
    store.update(db, id, null, store.build(fields), { version, action: 'merged' });
    return 'applied';
  }
  if (JSON.stringify(version) !== JSON.stringify(local.version)) store.setVersion(db, id, version);
  return 'unchanged';
}

/** A tombstone notes what was seen, so that the same does not come up again. */
function noteSeen(
  db: WritableDb,
  { kind, id, local, known }: Pick<Compared, 'kind' | 'id' | 'local' | 'known'>,
): void {
  const tombstone = findTombstone(db, id);
  if (tombstone === null || local === null) return;
  const version = { dots: tombstone.version.dots, ...joinSeen(local, known, columnsOf(kind)) };
  if (JSON.stringify(version) !== JSON.stringify(tombstone.version)) entomb(db, { ...tombstone, version });
}

/**
 * What came for a record that was merged away, written to the one it was merged into: as a change of ours, since no write of one record can stand
 * in the version of another.
 */
function writeToKept(db: WritableDb, compared: Compared, choices: ReadonlyMap<string, Choice>): Applied {
  const { kind, id, known, merge } = compared;
  const before = kind.store.get(db, id);
  const { fields } = merged(compared, choices);
  const saved = kind.store.update(db, id, null, kind.store.build(fields), { action: 'merged' });
  // What was settled for ours goes on as a word of ours, else who holds them for one under the other id would never hear of it.
  const kept = merge.fields
    .filter(({ field, decision }) => decision === 'conflict' && choices.get(field) === 'mine')
    .map(({ field }) => field);
  if (kept.length > 0) {
    const dot: [string, number] = [db.changeSet.device, db.changeSet.counter];
    kind.store.setVersion(db, id, touchFields(saved.version, kept, dot));
  }
  const tombstone = findTombstone(db, known.id);
  if (tombstone !== null)
    noteSeen(db, {
      kind,
      id: known.id,
      local: { fields: new Map(), version: tombstone.version, removed: true },
      known,
    });
  return saved.revision === before.revision && kept.length === 0 ? 'unchanged' : 'applied';
}
