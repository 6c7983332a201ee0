import type { BundleRecord } from '../../shared/bundles/record.ts';
import type { WritableDb } from '../database/handle.ts';
import { hasSeen, seenOf } from '../records/version.ts';
import { isKnownField, type Compared } from './compared.ts';
import { seenBySender } from './merge.ts';
import { listCarried, saveCarried } from './repository.ts';

/**
 * Keeps the fields of a newer partner program that we do not know: the later write of two. Of two that knew nothing of each other we keep the one
 * we have and do not claim to have seen the other, so that whoever understands them is asked.
 * @returns `carried`: every such field that we keep; `told`: those of which the record told us all there is
 */
export function carryUnknown(
  db: WritableDb,
  { kind, id, local, known }: Compared,
  record: BundleRecord,
): { told: ReadonlySet<string>; carried: string[] } {
  // What was sent of a record that was merged away has no place in the one it was merged into.
  if (id !== known.id) return { told: new Set(), carried: [] };
  const kept = new Map(listCarried(db, id).map((carried) => [carried.field, carried.dot]));
  const sender = seenBySender(record) ?? { context: {} };
  const told = new Set<string>();
  for (const [field, { value, dot }] of Object.entries(record.fields)) {
    if (isKnownField(kind, field)) continue;
    const own = kept.get(field);
    const isNewer = own === undefined || hasSeen(seenOf(sender, field), own);
    const isOlder = local !== null && hasSeen(seenOf(local.version, field), dot);
    if (isNewer) saveCarried(db, id, { field, value, dot });
    if (isNewer || isOlder) told.add(field);
    kept.set(field, dot);
  }
  return { told, carried: [...kept.keys()] };
}
