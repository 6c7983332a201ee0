import { HeadcountFields, headcountOf, type Counted } from '../../shared/bundles/headcount.ts';
import { BundleRecord } from '../../shared/bundles/record.ts';
import { Json } from '../../shared/bundles/values.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import { RecordStore } from '../records/store.ts';
import type { Answer } from './answers.ts';

/** Headcounts that we made or got. */
export const headcountStore = new RecordStore({
  kind: 'headcount',
  table: 'headcount',
  fields: HeadcountFields,
  lists: [],
});

/**
 * A headcount of the people in cases, as the one record that leaves. It is nobody's to change, so its version is its own: one write, by itself.
 * @param bundleId of the bundle that it leaves with
 */
export function headcountRecord(
  db: ReadableDb,
  domains: ExchangeDomains,
  given: { caseIds: readonly string[]; bundleId: string },
): BundleRecord {
  const mission = ourMission(db);
  const people = new Map<string, Counted>();
  for (const caseId of given.caseIds)
    for (const { personId, ...counted } of domains.countedInCase(db, caseId))
      people.set(personId, { ...counted, state: counted.state ?? mission.sendingState });
  const fields: HeadcountFields = {
    bundleId: given.bundleId,
    madeBy: mission.name,
    countedAt: nowOf(db.clock),
    ...headcountOf([...people.values()]),
  };
  const id = newId(db.clock);
  return BundleRecord.parse({
    kind: 'headcount',
    id,
    context: { [id]: 1 },
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, { value: Json.parse(value), dot: [id, 1] }]),
    ),
  });
}

/** Keeps a headcount that left, as the partner has it. */
export function keepHeadcount(db: WritableDb, record: BundleRecord): void {
  headcountStore.create(
    db,
    headcountStore.build(new Map(Object.entries(record.fields).map(([name, { value }]) => [name, value]))),
    {
      id: record.id,
      version: {
        dots: Object.fromEntries(Object.entries(record.fields).map(([name, { dot }]) => [name, dot])),
        context: record.context,
      },
    },
  );
}

/** The headcount that a bundle took along or brought; `null` when it has none, or it was removed. */
export function headcountOfBundle(db: ReadableDb, bundleId: string): Answer<'headcount'> {
  const row = db.row(`SELECT * FROM headcount WHERE bundleId = @bundleId AND hiddenBy IS NULL`, { bundleId });
  return row === null ? null : headcountStore.parse(row).fields;
}
