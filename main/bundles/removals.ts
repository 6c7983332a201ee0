import { kindLeaves, type Shares } from '../../shared/bundles/profiles.ts';
import type { BundleRecord } from '../../shared/bundles/record.ts';
import { Slug } from '../../shared/bundles/values.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import type { Version } from '../records/version.ts';
import { listRemovedDisclosed } from './repository.ts';

/** What a record tells beside its context: fields of which we saw less, since a partner left them out of what it sent later. */
export function seenAddition(
  version: Version,
  fields: Readonly<Record<string, unknown>>,
): Pick<BundleRecord, 'ext'> {
  const seen = Object.entries(version.seen ?? {}).filter(([field]) => Object.hasOwn(fields, field));
  return seen.length === 0 ? {} : { ext: { seen: Object.fromEntries(seen) } };
}

/**
 * Tombstones for a partner: records of our own making that it was sent and that we removed since. They go with every later bundle, since any
 * one may be lost. What somebody else made we only cease to hold: that is no removal for others.
 */
export function removalsFor(
  db: ReadableDb,
  domains: ExchangeDomains,
  partnerId: string,
  shares: Shares,
): { record: BundleRecord; title: string; withheld: string[] }[] {
  return listRemovedDisclosed(db, partnerId)
    .filter(({ kind }) => domains.kinds.has(kind) && kindLeaves(shares, kind))
    .map(({ recordId, kind, reason, version }) => ({
      record: {
        kind,
        id: recordId,
        context: version.context,
        fields: {},
        deleted: { reason: Slug.catch('removed').parse(reason) },
        ...(version.seen === undefined ? {} : { ext: { seen: version.seen } }),
      },
      title: '',
      withheld: [],
    }));
}
