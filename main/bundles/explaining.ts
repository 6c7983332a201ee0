import type { BundleRecord } from '../../shared/bundles/record.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { writersOfRecord, type Writer } from '../records/history.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import { dotOf, hasSeen, seenOf, type Dot } from '../records/version.ts';
import type { Answer, Input } from './answers.ts';
import { compareIncoming } from './compared.ts';
import { baseFinder, describeIncoming } from './incoming.ts';
import { ownDot, seenBySender } from './merge.ts';
import { openRecords } from './receiving.ts';
import { listWaiting } from './repository.ts';

/**
 * Tells for each field of one record of a bundle which side wrote what after what, and why it is decided as it is. Writes nothing.
 * @throws AppError `not-found` without such a record in the file, or waiting under the bundle; `bundles/*`, `files/*`
 */
export async function explainMerge(
  task: TaskContext,
  domains: ExchangeDomains,
  { path, bundleId, recordId }: Input<'explainMerge'>,
): Promise<Answer<'explainMerge'>> {
  const records =
    path === undefined ? task.read((db) => listWaiting(db, bundleId ?? '')) : await openRecords(task, path);
  const record = records.find(({ id }) => id === recordId);
  if (record === undefined) throw new AppError('not-found', { kind: 'bundle', id: recordId });
  return task.read((db) => explain(db, domains, record));
}

/** The explanation of one incoming record; without fields where it cannot be one of ours. */
export function explain(
  db: ReadableDb,
  domains: ExchangeDomains,
  record: BundleRecord,
): Answer<'explainMerge'> {
  const comparison = compareIncoming(db, domains, record);
  const { kind, id, title, outcome, removal } = describeIncoming(db, domains, record, comparison);
  if (!comparison.ok) return { kind, id, title, outcome, removal, fields: [] };
  const { compared } = comparison;
  const { local, merge } = compared;
  const base = baseFinder(db, record);
  const writers = writersOfRecord(db, compared.id);
  const sender = seenBySender(record) ?? { context: {} };
  return {
    kind,
    id,
    title,
    outcome,
    removal,
    fields: merge.fields.map(({ field, decision, reason, mine, theirs, dot }) => {
      const own = local === null ? null : local.removed ? dotOf(local.version, field) : ownDot(local, field);
      const incoming = record.fields[field];
      return {
        field,
        decision,
        reason,
        base: base(field),
        mine: own === null ? null : { value: mine, ...written(own, writers) },
        theirs: {
          value: theirs,
          device: dot[0],
          counter: dot[1],
          by: incoming?.by ?? '',
          at: incoming?.at ?? '',
        },
        theySawOurs: own !== null && hasSeen(seenOf(sender, field), own),
        weSawTheirs: local !== null && hasSeen(seenOf(local.version, field), dot),
      };
    }),
  };
}

function written(
  [device, counter]: Dot,
  writers: ReadonlyMap<string, Writer>,
): { device: string; counter: number; by: string; at: string } {
  const writer = writers.get(`${device} ${String(counter)}`);
  return { device, counter, by: writer?.by ?? '', at: writer?.at ?? '' };
}
